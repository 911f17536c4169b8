using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RedisSsot.Benchmarks.Corpora;

/// <summary>The settings of an <c>.editorconfig</c>, looked up once for each file as the command-line compiler does.</summary>
internal sealed class ConfigOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<SyntaxTree, AnalyzerConfigOptions> _ofTrees = new();

    public ConfigOptions(string editorConfig, IEnumerable<SyntaxTree> trees)
    {
        var set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(editorConfig, "/.editorconfig")));
        foreach (var tree in trees)
            _ofTrees.Add(tree, new Pairs(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions));
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Pairs(ImmutableDictionary<string, string>.Empty);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _ofTrees.TryGetValue(tree, out var options) ? options : GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Pairs(ImmutableDictionary<string, string> pairs) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => pairs.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => pairs.TryGetValue(key, out value);
    }
}
