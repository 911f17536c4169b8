using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Managers;
using RedisSsot.Remedies;
using RedisSsot.Rules.References;
using RedisSsot.Settings;

namespace RedisSsot.Hosting;

/// <summary>Mentions and imports of deprecated managers, and mentions of managers of other services.</summary>
internal sealed class ManagerVisits
{
    private readonly Session _session;
    private readonly DeprecatedSet _managers;
    private readonly ManagerDetector _listed;
    private readonly ImportDetector _imports;
    private readonly Services _services;
    private readonly Lazy<ManagerDetector> _handingOut;
    private readonly ManagerRemedies _remedies;
    private readonly CompatibilityWrapper _wrapper;
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _wrappers = new(SymbolEqualityComparer.Default);

    public ManagerVisits(Session session, DeprecatedSet managers)
    {
        _session = session;
        _managers = managers;
        _listed = new(session.Compilation, managers);
        _imports = new(managers, session.Clients);
        _wrapper = new(session.Compilation, session.Detector, session.Catalogue, session.Clients, managers);
        _services = new(session.Compilation, session.Clients, session.SettingsOf);
        _handingOut = new(() => new(session.Compilation, _services.Managers(), readsManagers: true));
        var all = new Lazy<List<ManagerReference>>(() => session.Compilation.SyntaxTrees.SelectMany(MentionsIn).InOrder(mention => mention.Place).ToList());
        _remedies = new(managers, () => all.Value, session.Detector, session.Origins, session.Clients);
    }

    /// <summary>Judges the mentions in a file.</summary>
    public IEnumerable<Finding> Visit(CompilationUnitSyntax root, SemanticModel model, CancellationToken cancellation)
    {
        var settings = _session.SettingsOf(root.SyntaxTree);
        if (_managers.IsEmpty && settings.Service is null)
            return [];

        var listed = _listed.In(root, model, cancellation).Select(reference => Boundary(reference, cancellation) ?? Listed(reference, cancellation));
        return settings.Service is null
            ? listed
            : listed.Concat(_handingOut.Value.In(root, model, cancellation).Where(reference => !IsListed(reference)).Select(reference => Boundary(reference, cancellation)).OfType<Finding>());
    }

    /// <summary>Judges a using directive.</summary>
    public Finding? Visit(UsingDirectiveSyntax directive, SemanticModel model, CancellationToken cancellation)
    {
        if (_imports.At(directive, model, type => Declares(_session.AccessorsOf(directive.SyntaxTree), type), cancellation) is not { } import)
            return null;

        var accessors = _session.AccessorsOf(directive.SyntaxTree);
        var remedy = ImportRemedy.For(import, accessors, cancellation);
        var isWrapper = import.Entry is not null && IsWrapper(import.Symbol as INamedTypeSymbol, cancellation);
        return AliasHidesManager.Check(import, remedy, isWrapper) ?? DeprecatedImport.Check(import, remedy, isWrapper);
    }

    /// <summary>
    /// Judges the directives that a build writes for the <c>Using</c> items of the project file. Nothing is reported in generated code,
    /// so these findings lie nowhere; what they say leads to the project file.
    /// </summary>
    public IEnumerable<(Finding Finding, RedisSettings Settings)> VisitProjectFile(CancellationToken cancellation)
    {
        foreach (var tree in _session.Compilation.SyntaxTrees.Where(GeneratedCode.IsOfProjectFile))
        {
            if (tree.GetRoot(cancellation) is not CompilationUnitSyntax root || _session.Compilation.SemanticModelOf(tree) is not { } model)
                continue;

            foreach (var directive in root.Usings)
            {
                if (Visit(directive, model, cancellation) is { Notes: { } notes } finding)
                    yield return (finding with { Location = Location.None, Notes = notes with { Places = ImmutableArray<(PlaceRole, Location)>.Empty } }, _session.SettingsOf(tree));
            }
        }
    }

    private Finding Listed(ManagerReference reference, CancellationToken cancellation) =>
        DeprecatedManager.Check(reference, RemedyFor(reference, cancellation), IsWrapper(reference.Manager, cancellation));

    private Finding? Boundary(ManagerReference reference, CancellationToken cancellation)
    {
        var tree = reference.Place.SyntaxTree;
        var settings = _session.SettingsOf(tree);
        return settings.Service is { } service
            && _services.Of(reference.Manager, settings) is { } other
            && ServiceBoundaryCrossed.Lies(service, other)
            && !Declares(_session.AccessorsOf(tree), reference.Manager)
                ? ServiceBoundaryCrossed.Check(reference, service, other, RemedyFor(reference, cancellation))
                : null;
    }

    // Judged once, however often it is mentioned, and only if it is.
    private bool IsWrapper(INamedTypeSymbol? manager, CancellationToken cancellation)
    {
        var type = manager?.OriginalDefinition;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type is { DeclaringSyntaxReferences: [var declaration, ..] }
            && _session.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            && _wrappers.GetOrAdd(type, _ => _wrapper.Is(type, _session.AccessorsOf(declaration.SyntaxTree).OwnerOf, cancellation));
    }

    private ManagerRemedy RemedyFor(ManagerReference reference, CancellationToken cancellation)
    {
        var tree = reference.Place.SyntaxTree;
        if (reference.Entry.Replacement is null)
            _session.NeedsAccessors(tree);
        return _remedies.For(reference, _session.AccessorsOf(tree), cancellation);
    }

    private IEnumerable<ManagerReference> MentionsIn(SyntaxTree tree) =>
        _session.Compilation.SemanticModelOf(tree) is { } model && tree.GetRoot() is CompilationUnitSyntax root
            ? _listed.In(root, model, CancellationToken.None)
            : [];

    private bool IsListed(ManagerReference reference) =>
        _managers.FindMember(reference.Symbol) is not null || _managers.FindScope(reference.Manager) is not null;

    private static bool Declares(AccessorSet accessors, INamedTypeSymbol type) =>
        accessors.Resolutions.Any(resolution => SymbolEqualityComparer.Default.Equals(resolution.DeclaringType, type.OriginalDefinition));
}
