using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Settings;

namespace RedisSsot.Accessors;

/// <summary>The accessors and owners in force for a file: those that the user named, or else the one that the project seems to have.</summary>
internal sealed class AccessorSet
{
    public static readonly SymbolDisplayFormat DottedFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly ImmutableArray<NamePattern> _owners;
    private readonly ImmutableArray<Candidate> _candidates;
    private readonly RedisClients _clients;

    /// <param name="settings">What the user configured.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="clients">The Redis clients that it references.</param>
    /// <param name="candidates">What could be the accessor; asked for only when nothing is configured.</param>
    public AccessorSet(RedisSettings settings, Compilation compilation, RedisClients clients, Func<ImmutableArray<Candidate>> candidates)
    {
        _owners = settings.Owners;
        _clients = clients;
        if (!settings.Accessors.IsEmpty)
        {
            _candidates = ImmutableArray<Candidate>.Empty;
            Resolutions = settings.Accessors.Select(name => AccessorResolver.Resolve(name, compilation, clients)).ToImmutableArray();
            return;
        }

        _candidates = candidates().RemoveAll(candidate => candidate.Owner is not null && IsNamedOwner(candidate.Owner));
        Resolutions = _candidates
            .Where(candidate => Ambiguous(candidate.Library).IsEmpty)
            .Select(candidate => new AccessorResolution(new("", candidate.Name), candidate.Owner, candidate.IsPrivate ? null : candidate.Accessor, $"nothing in '{candidate.Owner?.ToDisplayString(DottedFormat) ?? candidate.Name}' gives its connection to others", IsSetupProblem: false))
            .ToImmutableArray();
    }

    /// <summary>What became of each name; the first is the default accessor.</summary>
    public ImmutableArray<AccessorResolution> Resolutions { get; }

    /// <summary>The accessors that are static members.</summary>
    public IEnumerable<Accessor> Static => Resolutions.Select(resolution => resolution.Accessor).OfType<Accessor>().Where(accessor => !accessor.IsService);

    /// <summary>The places that could be the accessor for a client library, if nothing is configured and there are several that may lead to the same Redis.</summary>
    public ImmutableArray<Candidate> Ambiguous(string library)
    {
        var candidates = _candidates.RemoveAll(candidate => candidate.Library != library);
        return candidates.Any(candidate => candidates.Any(other => other != candidate && candidate.Configuration.Differs(other.Configuration) is null))
            ? candidates
            : ImmutableArray<Candidate>.Empty;
    }

    /// <summary>Says whether the type, or a type around it, may open connections: it declares an accessor or is named as an owner.</summary>
    public bool IsOwner(INamedTypeSymbol type) => Declares(type) || IsNamedOwner(type);

    /// <summary>Says whether the connection is the accessor's own: it fills the place that looks like the accessor, or is registered as the service that is one.</summary>
    public bool IsOwn(Opening opening, Destination destination) =>
        _candidates.Any(candidate => candidate.Openings.Contains(opening.Reference))
        || destination.Registrations.Any(registration => registration is { IsSingleton: true, IsKeyed: false } && IsService(registration.Service));

    /// <summary>Says whether a registered service is an accessor. A connection is one under whichever of its types it is registered.</summary>
    public bool IsService(ITypeSymbol? service) =>
        service is not null
        && Resolutions.Any(resolution => resolution.Accessor is { IsService: true } accessor
            && (SymbolEqualityComparer.Default.Equals(accessor.Symbol, service) || (_clients.LibraryOf((ITypeSymbol)accessor.Symbol) is { } library && library == _clients.LibraryOf(service))));

    /// <summary>The static accessor that an expression names, together with what leads to its value; null where it does not.</summary>
    public Accessor? NamedBy(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        Static.FirstOrDefault(accessor => !accessor.IsAsync && IsNamed(accessor, BareExpression.Of(expression), model, cancellation));

    private static bool IsNamed(Accessor accessor, ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var value = !accessor.IsLazy ? expression
            : expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var lazy } ? lazy
            : null;
        return value is not null && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(value, cancellation).Symbol, accessor.Symbol);
    }

    /// <summary>Names the accessor that a member is, or whose connection it keeps; null for any other member.</summary>
    public string? OwnerOf(ISymbol member)
    {
        var resolution = Resolutions.FirstOrDefault(resolution => resolution.Accessor is { } accessor && HandsOut(accessor, member))
            ?? Resolutions.FirstOrDefault(resolution => Keeps(resolution, member));
        return resolution is null ? null : resolution.Accessor?.ShortName ?? resolution.DeclaringType?.Name;
    }

    private static bool HandsOut(Accessor accessor, ISymbol member) =>
        accessor.Symbol is INamedTypeSymbol service
            ? accessor.Path.Trim('.', '(', ')') == member.Name && member.ContainingType is { } type && (IsSame(type, service) || Implements(type, service))
            : SymbolEqualityComparer.Default.Equals(accessor.Symbol.OriginalDefinition, member);

    // What the accessor's own type keeps for the process is the shared connection, under whatever name. A singleton keeps it in an instance.
    private static bool Keeps(AccessorResolution resolution, ISymbol member) =>
        member is IFieldSymbol or IPropertySymbol
        && resolution.DeclaringType is { } type
        && IsSame(member.ContainingType, type)
        && (member.IsStatic || resolution.Accessor is null or { IsService: true })
        && (member is IFieldSymbol || type.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member)));

    // Even when the accessor itself is misspelt: the user has said whose task it is.
    private bool Declares(INamedTypeSymbol? type) =>
        type is not null
        && (Resolutions.Any(resolution => Declares(resolution, type))
            || _candidates.Any(candidate => IsSame(candidate.Owner, type))
            || Declares(type.ContainingType));

    private static bool Declares(AccessorResolution resolution, INamedTypeSymbol type) =>
        IsSame(resolution.DeclaringType, type)
        || (resolution.Accessor is { IsService: false } accessor && IsSame(accessor.Symbol.ContainingType, type))
        || (resolution.DeclaringType is { TypeKind: TypeKind.Interface } or { IsAbstract: true } && Implements(type, resolution.DeclaringType));

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol service)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (IsSame(service, parent))
                return true;
        }

        return type.AllInterfaces.Any(implemented => IsSame(service, implemented));
    }

    private static bool IsSame(INamedTypeSymbol? left, INamedTypeSymbol right) => SymbolEqualityComparer.Default.Equals(left?.OriginalDefinition, right.OriginalDefinition);

    private bool IsNamedOwner(INamedTypeSymbol type)
    {
        if (_owners.IsEmpty)
            return false;

        var name = type.ToDisplayString(DottedFormat);
        return _owners.Any(owner => owner.Covers(name));
    }
}
