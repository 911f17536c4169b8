using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RedisSsot.Tests.Verifying;

/// <summary>Settings in force for the files whose paths begin with a text; of several for one key the last counts.</summary>
internal sealed class PathSettings(ImmutableArray<(string Path, string Key, string Value)> settings) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new Options(settings.Where(setting => tree.FilePath.StartsWith(setting.Path, StringComparison.Ordinal)).GroupBy(setting => setting.Key).ToDictionary(same => same.Key, same => same.Last().Value));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
