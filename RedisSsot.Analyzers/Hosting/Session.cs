using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
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
using RedisSsot.Rules.Connections;
using RedisSsot.Rules.Setup;
using RedisSsot.Settings;

namespace RedisSsot.Hosting;

/// <summary>The analysis of one compilation: from syntax to findings. Nothing in it outlives the compilation.</summary>
internal sealed class Session
{
    private readonly Compilation _compilation;
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly RedisClients _clients;
    private readonly OpeningDetector _detector;
    private readonly AccessorOrigins _origins;
    private readonly Neighbours _neighbours;
    private readonly Lazy<bool> _importsStaticallyEverywhere;
    private readonly ConcurrentDictionary<SyntaxTree, RedisSettings> _settings = new();
    private readonly ConcurrentDictionary<string, AccessorSet> _accessors = new();

    // Filled while findings are made, read at the end: the accessors that some opening would have needed.
    private readonly ConcurrentDictionary<(AccessorName Name, TestProjectMode Mode), (AccessorResolution Resolution, RedisSettings Settings)> _needed = new();

    public Session(Compilation compilation, AnalyzerConfigOptionsProvider options, RedisClients clients)
    {
        _compilation = compilation;
        _options = options;
        _clients = clients;
        _detector = new(clients);
        _origins = new(compilation, _detector);
        _neighbours = new(_detector);
        _importsStaticallyEverywhere = new(() => compilation.SyntaxTrees.Any(tree =>
            tree.GetRoot() is CompilationUnitSyntax root && root.Usings.Any(directive => directive.GlobalKeyword.RawKind != 0 && directive.StaticKeyword.RawKind != 0)));
    }

    /// <summary>Judges a member access.</summary>
    public Finding? Visit(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation) =>
        _detector.At(node, model, cancellation) is { } opening ? Judge(opening, cancellation) : null;

    /// <summary>Judges the bare names of a file, if static imports can give them a meaning.</summary>
    public IEnumerable<Finding> Visit(CompilationUnitSyntax root, SemanticModel model, CancellationToken cancellation) =>
        OpeningDetector.ImportsStatically(root) || _importsStaticallyEverywhere.Value
            ? _detector.BareNames(root, model, cancellation).Select(opening => Judge(opening, cancellation)).OfType<Finding>()
            : [];

    /// <summary>Judges the set-up, once everything else was seen.</summary>
    public IEnumerable<(Finding Finding, RedisSettings Settings)> Finish()
    {
        var wrong = _compilation.SyntaxTrees
            .Select(SettingsOf)
            .SelectMany(settings => settings.Problems.Select(problem => (Finding: SettingIsWrong.Check(problem), Settings: settings)));
        var unusable = _needed.Values.Select(needed => (Finding: AccessorCannotBeUsed.Check(needed.Resolution)!, needed.Settings));
        return wrong.Concat(unusable)
            .GroupBy(entry => (entry.Finding.Descriptor.Id, Text: string.Join("\n", entry.Finding.Arguments)))
            .Select(same => same.OrderBy(entry => entry.Settings.TestProjects).First())
            .OrderBy(entry => entry.Finding.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(entry => string.Join("\n", entry.Finding.Arguments), StringComparer.Ordinal);
    }

    /// <summary>The settings in force for a file.</summary>
    public RedisSettings SettingsOf(SyntaxTree tree) =>
        _settings.GetOrAdd(tree, _ => SettingsParser.Parse(Pairs(_options.GetOptions(tree))));

    private Finding? Judge(Opening opening, CancellationToken cancellation)
    {
        var settings = SettingsOf(opening.Reference.SyntaxTree);
        var accessors = AccessorsOf(settings);
        if (EnclosingType(opening, cancellation) is { } type && accessors.IsOwner(type))
            return null;

        foreach (var resolution in accessors.Resolutions.Where(resolution => resolution.IsSetupProblem))
            _needed.TryAdd((resolution.Name, settings.TestProjects), (resolution, settings));
        return OpenedOutsideAccessor.Check(opening, OpeningRemedy.For(opening, accessors, _origins, _neighbours, _clients, cancellation));
    }

    private static INamedTypeSymbol? EnclosingType(Opening opening, CancellationToken cancellation) =>
        opening.Reference.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            ? (INamedTypeSymbol?)opening.Model.GetDeclaredSymbol(declaration, cancellation)
            : opening.Model.GetEnclosingSymbol(opening.Reference.SpanStart, cancellation)?.ContainingType;

    private AccessorSet AccessorsOf(RedisSettings settings)
    {
        var key = string.Join("\n", settings.Accessors) + "\n\n" + string.Join(",", settings.Owners.Select(owner => owner.Text));
        return _accessors.GetOrAdd(key, _ => new(settings, _compilation));
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys)
        {
            if (SettingKeys.IsOurs(key) && options.TryGetValue(key, out var value))
                yield return new(key, value);
        }
    }
}
