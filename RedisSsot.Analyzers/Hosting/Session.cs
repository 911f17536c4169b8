using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;
using RedisSsot.Rules.Setup;
using RedisSsot.Settings;

namespace RedisSsot.Hosting;

/// <summary>What the rules share while one compilation is analysed: settings, catalogue and accessors. Nothing in it outlives the compilation.</summary>
internal sealed class Session
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly Lazy<ImmutableArray<Candidate>> _candidates;
    private readonly ConcurrentDictionary<SyntaxTree, RedisSettings> _settings = new();

    // Most files have the same settings: they are parsed, and their accessors looked up, once for each of their texts.
    private readonly ConcurrentDictionary<string, RedisSettings> _parsed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<RedisSettings, AccessorSet> _accessors = new();

    // Filled while findings are made, read at the end: the accessors that some opening would have needed.
    private readonly ConcurrentDictionary<(AccessorName Name, TestProjectMode Mode, string? Service, string? Phase), (AccessorResolution Resolution, RedisSettings Settings)> _needed = new();

    public Session(Compilation compilation, AnalyzerConfigOptionsProvider options, RedisClients clients)
    {
        Compilation = compilation;
        Clients = clients;
        _options = options;
        Catalogue = new(clients.Catalogue);
        Detector = new(clients, Catalogue);
        _candidates = new(() => new CandidateFinder(compilation, Detector, Catalogue, clients, CancellationToken.None).Find());
        Origins = new(compilation, Detector, () => _candidates.Value);
        Neighbours = new(Detector);
    }

    public Compilation Compilation { get; }

    /// <summary>What could be the accessor; asked for only where nothing is configured or a service is the accessor.</summary>
    public ImmutableArray<Candidate> Candidates => _candidates.Value;

    public RedisClients Clients { get; }

    public CatalogueDetector Catalogue { get; }

    public OpeningDetector Detector { get; }

    public AccessorOrigins Origins { get; }

    public Neighbours Neighbours { get; }

    /// <summary>Judges the set-up, once everything else was seen.</summary>
    public IEnumerable<(Finding Finding, RedisSettings Settings)> Finish()
    {
        var wrong = Compilation.SyntaxTrees
            .Select(SettingsOf)
            .SelectMany(settings => settings.Problems.Select(problem => (Finding: SettingIsWrong.Check(problem), Settings: settings)));
        var unusable = _needed.Values.Select(needed => (Finding: AccessorCannotBeUsed.Check(needed.Resolution)!, needed.Settings));
        return wrong.Concat(unusable)
            .GroupBy(entry => (entry.Finding.Descriptor.Id, Text: string.Join("\n", entry.Finding.Arguments)))
            .Select(same => (same.First().Finding, Settings: Common(same.Select(entry => entry.Settings).ToList())))
            .OrderBy(entry => entry.Finding.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(entry => string.Join("\n", entry.Finding.Arguments), StringComparer.Ordinal);
    }

    /// <summary>The settings in force for a file.</summary>
    public RedisSettings SettingsOf(SyntaxTree tree) =>
        _settings.TryGetValue(tree, out var known) ? known : _settings.GetOrAdd(tree, Parse(Pairs(_options.GetOptions(tree)).ToList()));

    /// <summary>Reads the settings of a file.</summary>
    public static RedisSettings Read(AnalyzerConfigOptionsProvider options, SyntaxTree tree) => SettingsParser.Parse(Pairs(options.GetOptions(tree)));

    /// <summary>The accessors and owners in force for a file.</summary>
    public AccessorSet AccessorsOf(SyntaxTree tree) =>
        _accessors.GetOrAdd(SettingsOf(tree), settings => new(settings, Compilation, Clients, () => _candidates.Value));

    /// <summary>Says whether a type of this project is an owner by the settings in force where it is declared.</summary>
    public bool IsOwner(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(declaration => AccessorsOf(declaration.SyntaxTree).IsOwner(type));

    /// <summary>Says whether code may do with connections what it wants: it lies in a type that is an owner.</summary>
    public bool IsInOwner(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        var type = node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            ? (INamedTypeSymbol?)model.GetDeclaredSymbol(declaration, cancellation)
            : model.GetEnclosingSymbol(node.SpanStart, cancellation)?.ContainingType;
        return type is not null && AccessorsOf(node.SyntaxTree).IsOwner(type);
    }

    /// <summary>Says whether an opening provably leads to an accessor's Redis.</summary>
    public bool IsProvablyShared(Opening opening, CancellationToken cancellation)
    {
        var configuration = ConfigurationReader.Read(opening, cancellation);
        return AccessorsOf(opening.Reference.SyntaxTree).Resolutions
            .Any(resolution => resolution.Accessor is { } accessor && configuration.ProvablyEquals(Origins.Of(accessor, cancellation).Configuration));
    }

    /// <summary>Takes note that a finding needs the accessors, so that one which cannot be used is reported in the end.</summary>
    public void NeedsAccessors(SyntaxTree tree)
    {
        var settings = SettingsOf(tree);
        foreach (var resolution in AccessorsOf(tree).Resolutions.Where(resolution => resolution.IsSetupProblem))
            _needed.TryAdd((resolution.Name, settings.TestProjects, settings.Service, settings.Phase), (resolution, settings));
    }

    private RedisSettings Parse(IReadOnlyCollection<KeyValuePair<string, string>> pairs) =>
        _parsed.GetOrAdd(string.Join("\n", pairs.Select(pair => pair.Key + "=" + pair.Value)), _ => SettingsParser.Parse(pairs));

    /// <summary>The settings for a finding that concerns several files. Only labels that all of them have are its own.</summary>
    private static RedisSettings Common(IReadOnlyCollection<RedisSettings> all) =>
        all.OrderBy(settings => settings.TestProjects).First() with { Service = Same(all.Select(settings => settings.Service)), Phase = Same(all.Select(settings => settings.Phase)) };

    private static string? Same(IEnumerable<string?> labels) => labels.Distinct().Take(2).ToList() is [var label] ? label : null;

    private static IEnumerable<KeyValuePair<string, string>> Pairs(AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys)
        {
            if (SettingKeys.IsOurs(key) && options.TryGetValue(key, out var value))
                yield return new(key, value);
        }
    }
}
