using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Managers;

/// <summary>Compares parameters with the way in which people write them: <c>string</c>, <c>String</c> and <c>System.String</c> are the same.</summary>
internal static class ParameterText
{
    private static readonly SymbolDisplayFormat Short = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.ExpandNullable);

    private static readonly SymbolDisplayFormat Keyword = Short.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat Name = Short.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    private static readonly SymbolDisplayFormat Qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat[] Formats =
    {
        Keyword,
        Short,
        Name,
        Qualified,
        Qualified.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None),
    };

    /// <summary>Says whether a list of parameter types as written is that of a method.</summary>
    public static bool Matches(ImmutableArray<string> written, ImmutableArray<IParameterSymbol> parameters) =>
        written.Length == parameters.Length && written.Zip(parameters, Matches).All(matches => matches);

    private static bool Matches(string written, IParameterSymbol parameter)
    {
        var text = Plain(written);
        return Formats.Any(format => Plain(parameter.Type.ToDisplayString(format)) == text);
    }

    // Blanks, the way of passing and the annotation of nullable references say nothing about which overload is meant.
    private static string Plain(string type)
    {
        foreach (var modifier in new[] { "params ", "ref ", "out ", "in ", "this ", "global::" })
        {
            if (type.StartsWith(modifier, System.StringComparison.Ordinal))
                type = type.Substring(modifier.Length);
        }

        return new(type.Where(c => !char.IsWhiteSpace(c)).ToArray());
    }
}
