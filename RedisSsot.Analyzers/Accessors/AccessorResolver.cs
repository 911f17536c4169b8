using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Catalogue;
using RedisSsot.Settings;

namespace RedisSsot.Accessors;

/// <summary>Finds the member that a setting names.</summary>
internal static class AccessorResolver
{
    /// <summary>Resolves an accessor's name in a compilation.</summary>
    public static AccessorResolution Resolve(AccessorName name, Compilation compilation, RedisClients clients)
    {
        if (FindType(name.Member, compilation) is { } service)
        {
            // Even a service without a connection to give is legitimate: those who use it ask it for what they need.
            var (injected, problem) = Accessor.OfService(name.Member, service, clients.IsConnection);
            return new(name, service, injected, problem, IsSetupProblem: false);
        }

        var dot = name.Member.LastIndexOf('.');
        var (typeName, memberName) = (name.Member.Substring(0, dot), name.Member.Substring(dot + 1));

        if (FindType(typeName, compilation) is not { } type)
            return new(name, null, null, $"this project sees no type '{typeName}'; is a project reference missing?", IsSetupProblem: true);

        // Of a compiled assembly only the public members are known, so "none" may also mean "an internal one".
        var members = MembersOf(type, memberName);
        if (members.Count == 0)
            return new(name, type, null, $"'{typeName}' has no member '{memberName}' that this project can see", IsSetupProblem: true);

        // An overloaded method is fine as long as one of its forms takes no arguments.
        var candidates = members.Select(member => Accessor.From(name.Member, member)).ToList();
        var accessor = candidates.Select(candidate => candidate.Accessor).FirstOrDefault(candidate => candidate is not null);
        if (accessor is null)
            return new(name, type, null, candidates[0].Problem, IsSetupProblem: true);

        // Inside its own assembly even a private accessor is no problem of the set-up: whether a place sees it is asked there.
        return SymbolEqualityComparer.Default.Equals(accessor.Symbol.ContainingAssembly, compilation.Assembly)
            || compilation.IsSymbolAccessibleWithin(accessor.Symbol, compilation.Assembly)
            ? new(name, type, accessor, null, IsSetupProblem: false)
            : new(name, type, null, "it is not accessible from this project", IsSetupProblem: true);
    }

    private static List<ISymbol> MembersOf(INamedTypeSymbol type, string name)
    {
        var members = type.GetMembers(name).ToList();
        return members.Count == 0 && type.BaseType is { } parent ? MembersOf(parent, name) : members;
    }

    /// <summary>Finds a type by its dotted name, where a dot may stand for a namespace or for nesting.</summary>
    public static INamedTypeSymbol? FindType(string name, Compilation compilation)
    {
        var scopes = new List<INamespaceOrTypeSymbol> { compilation.GlobalNamespace };
        foreach (var segment in name.Split('.'))
        {
            scopes = scopes
                .SelectMany(scope => scope.GetMembers(segment))
                .OfType<INamespaceOrTypeSymbol>()
                .ToList();
        }

        // The same name in two assemblies: the project's own source wins, then whatever comes first in the order of references.
        var types = scopes.OfType<INamedTypeSymbol>().OrderBy(type => type.Arity).ToList();
        return types.FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            ?? types.FirstOrDefault();
    }
}

/// <summary>What became of an accessor's name in one compilation.</summary>
/// <param name="Name">The name that was looked up.</param>
/// <param name="DeclaringType">The type that declares the accessor or is the service; null when it cannot be found. It may open connections.</param>
/// <param name="Accessor">The accessor, or null when there is a problem.</param>
/// <param name="Problem">Why there is no accessor, as the end of a sentence.</param>
/// <param name="IsSetupProblem">Whether the user has to mend something; false for what is legitimate but cannot be written by a fix.</param>
internal sealed record AccessorResolution(AccessorName Name, INamedTypeSymbol? DeclaringType, Accessor? Accessor, string? Problem, bool IsSetupProblem);
