using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.Settings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>What takes the place of something that is listed: what its line names, or the accessor.</summary>
/// <param name="Owner">The type that it is a member of, or that it is.</param>
/// <param name="Type">The type of its value; the type itself where the line names one.</param>
/// <param name="Replacement">What the line names.</param>
/// <param name="Accessor">The accessor.</param>
internal sealed record Successor(INamedTypeSymbol Owner, ITypeSymbol Type, Replacement? Replacement, Accessor? Accessor)
{
    /// <summary>Whether a type takes the place of a type, so that members are looked for on the new one.</summary>
    public bool IsType => Replacement is { IsType: true };

    /// <summary>Whether there is an expression for it: a service has to be injected, which takes more than a name.</summary>
    public bool HasValue => !IsType && Accessor is not { IsService: true };

    /// <summary>Finds it.</summary>
    /// <returns>What takes the place, or null when this project does not see it.</returns>
    public static Successor? Of(DeprecatedEntry entry, AccessorSet accessors, Compilation compilation)
    {
        if (entry.Replacement is { } text)
            return Accessors.Replacement.Resolve(text, compilation) is { } replacement ? new(replacement.Owner, replacement.Type, replacement, null) : null;

        var accessor = accessors.Resolutions.Select(resolution => resolution.Accessor).FirstOrDefault(usable => usable is not null);
        return accessor is null ? null : new(accessor.Symbol as INamedTypeSymbol ?? accessor.Symbol.ContainingType, accessor.ValueType, null, accessor);
    }

    /// <summary>The expression for a place in a file.</summary>
    public string ValueAt(int position, bool isOperand, AccessorExpression names)
    {
        if (Replacement is not null)
            return names.TypeAt(position, Owner) + Replacement.Members;

        var value = names.NotNullAt(position, Accessor!);
        return Accessor!.IsAsync ? isOperand ? $"(await {value})" : $"await {value}" : value;
    }

    /// <summary>The type for a place in a file.</summary>
    public string TypeAt(int position, AccessorExpression names) => names.TypeAt(position, Type.WithNullableAnnotation(NullableAnnotation.None));
}
