using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>What takes the place of a deprecated manager.</summary>
/// <param name="Remedy">The accessor and the place, or the reason why nothing is rewritten.</param>
/// <param name="Name">What to use instead, for messages; null where nothing can be named.</param>
/// <param name="Replacement">What the list says takes its place; null for the accessor.</param>
/// <param name="ReplacementType">The type that the replacement or the accessor has; null where it is not known.</param>
internal sealed record ManagerRemedy(Remedy Remedy, string? Name, string? Replacement, ITypeSymbol? ReplacementType)
{
    private const string NotYet = "there is no automatic fix for this yet";

    /// <summary>Whether nothing is against a fix but that there is none.</summary>
    public bool IsOpen => Remedy.Refusal == NotYet;

    /// <summary>Plans what becomes of a using directive.</summary>
    public static ManagerRemedy For(ManagerImport import, AccessorSet accessors)
    {
        var places = ImmutableArray.Create(new Place(PlaceRole.Import, import.Directive));
        if (import.Entry?.Replacement is { } text)
        {
            var replacement = Accessors.Replacement.Resolve(text, import.Model.Compilation);
            return new(Remedy.Refuse(NotYet) with { Places = places }, replacement?.ShortName ?? text, text, replacement?.Type);
        }

        var accessor = import.Entry is null ? null : Default(accessors);
        return new(Remedy.Refuse(NotYet, accessor) with { Places = places }, null, null, accessor?.ValueType);
    }

    private static Accessor? Default(AccessorSet accessors) => accessors.Resolutions.Select(resolution => resolution.Accessor).FirstOrDefault(usable => usable is not null);
}
