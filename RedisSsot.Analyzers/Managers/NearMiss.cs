using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Settings;

namespace RedisSsot.Managers;

/// <summary>
/// Finds what may be meant by a name that means nothing in a compilation. Another project may know it, or it was deleted long ago;
/// only a name of this very project that is written almost alike is worth a word.
/// </summary>
internal sealed class NearMiss(Compilation compilation, DeprecatedSet managers, Func<INamedTypeSymbol, bool> isLegitimate)
{
    private const int Slips = 2;

    private static readonly SymbolDisplayFormat Dotted = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat WithParameters = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly Lazy<List<INamedTypeSymbol>> _types = new(() => TypesIn(compilation.Assembly.GlobalNamespace).ToList());

    /// <summary>Says what may be meant.</summary>
    /// <returns>The problem with the line, or null when nothing is almost alike.</returns>
    public LineProblem? Of(DeprecatedEntry entry) =>
        !entry.Name.HasStars && entry.Name.Id is null && Nearest(entry.Name) is { } nearest
            ? new(entry.Line, entry.Column, entry.Length, $"'{Words.Shown(entry.Name.Text)}' means nothing in this project, did you mean '{nearest}'?")
            : null;

    private string? Nearest(DeprecatedName name)
    {
        var segments = name.Segments.Select(segment => segment.Pattern).ToArray();
        foreach (var type in _types.Value)
        {
            var path = type.ToDisplayString(Dotted);
            if (name.Parameters is null && IsAlmost(segments, path.Split('.')) && managers.FindScope(type) is null && !isLegitimate(type))
                return path;
            if (segments.Length > 1 && path == string.Join(".", segments.Take(segments.Length - 1)) && MemberOf(type, segments[segments.Length - 1]) is { } member)
                return path + "." + member;
        }

        return null;
    }

    private string? MemberOf(INamedTypeSymbol type, string name)
    {
        var member = type.GetMembers()
            .Where(member => member.CanBeReferencedByName && !member.IsImplicitlyDeclared && IsAlike(name, member.Name) && managers.FindMember(member) is null)
            .OrderBy(member => EditDistance.Between(name, member.Name))
            .FirstOrDefault();
        return member is IMethodSymbol method ? method.ToDisplayString(WithParameters) : member?.Name;
    }

    /// <summary>A name without its namespace, or one with a slip in one of its parts.</summary>
    private static bool IsAlmost(string[] written, string[] real)
    {
        if (written.Length == 1 && real.Length > 1)
            return written[0] == real[real.Length - 1];

        var different = written.Length == real.Length ? written.Zip(real, (left, right) => (Left: left, Right: right)).Where(pair => pair.Left != pair.Right).Take(2).ToList() : [];
        return different.Count == 1 && IsAlike(different[0].Left, different[0].Right);
    }

    private static bool IsAlike(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || (Math.Abs(left.Length - right.Length) <= Slips && Math.Min(left.Length, right.Length) > 2 * Slips && EditDistance.Between(left, right) <= Slips);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            member is INamedTypeSymbol { CanBeReferencedByName: true, IsImplicitlyDeclared: false } type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
