using System.Collections.Immutable;
using System.Linq;

namespace RedisSsot.Catalogue;

/// <summary>What a recipe replaces.</summary>
internal enum ShareForm
{
    /// <summary>One argument, that of the parameter named by the target.</summary>
    Argument,

    /// <summary>Everything between the parentheses of the call or construction.</summary>
    Arguments,

    /// <summary>An assignment: the member named by the target is assigned instead.</summary>
    Option,

    /// <summary>The whole call.</summary>
    Call,
}

/// <summary>How code comes to share the connection instead of having the library open one.</summary>
/// <param name="Form">What is replaced.</param>
/// <param name="Target">The parameter or option; null where the form has none.</param>
/// <param name="Template">What takes its place.</param>
internal sealed record ShareRecipe(ShareForm Form, string? Target, ShareTemplate Template)
{
    /// <summary>The parameters whose arguments go with it: they belong to the connection that is no longer opened.</summary>
    public ImmutableArray<string> Drops { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether the replaced argument has to be a collection of exactly one element.</summary>
    public bool Single { get; init; }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>The recipe, or null when the text holds none.</returns>
    public static ShareRecipe? Parse(string text) =>
        CatalogueParser.Parse("hidden T:Recipe\n" + text).Entries.SelectMany(entry => entry.Shares).FirstOrDefault();

    /// <summary>The recipe in the words of the catalogue.</summary>
    public override string ToString() =>
        $"share {Form.ToString().ToLowerInvariant()}{(Target is null ? "" : " " + Target)} => {Template}"
        + string.Concat(Drops.Select(drop => $"\ndrop {drop}"))
        + (Single ? "\nsingle" : "");
}
