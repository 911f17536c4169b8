using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// What would take a second source of truth away. A private one is removed and its uses become the accessor; one that others can see
/// keeps its API and delegates to the accessor.
/// </summary>
internal static class HolderRemedy
{
    /// <summary>Widens the remedy of the opening by what happens to the declaration that keeps its connection.</summary>
    /// <param name="holder">The declaration.</param>
    /// <param name="opening">The opening in its initializer.</param>
    /// <param name="remedy">What becomes of that by itself.</param>
    /// <param name="openings">How many openings the initializer has.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Remedy For(Holder holder, Opening opening, Remedy remedy, int openings, CancellationToken cancellation)
    {
        if (remedy.Refusal is not null || remedy.Accessor is not { } accessor)
            return remedy;
        if (openings > 1)
            return Remedy.Refuse($"'{holder.Symbol.Name}' is given one of several connections; decide first which one it needs", accessor);

        var places = remedy.Places.Insert(0, new(PlaceRole.Opening, opening.Reference));
        if (!accessor.IsAsync && !accessor.IsService && CanGo(holder) && HolderUses.Of(holder, opening, accessor, remedy.Places, cancellation) is { } uses)
        {
            places = places.RemoveAll(place => place.Role != PlaceRole.Opening && holder.Declaration.Span.Contains(place.Node.Span))
                .Add(new(PlaceRole.Remove, holder.Declaration))
                .AddRange(uses.Select(use => new Place(PlaceRole.Use, use)));
        }

        return remedy with { Places = places };
    }

    /// <summary>Says whether the declaration is nobody else's business and stands by itself.</summary>
    private static bool CanGo(Holder holder) =>
        holder.Symbol.DeclaredAccessibility == Accessibility.Private
        && holder.Symbol is not IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false }
        && holder.Declaration.AttributeLists.Count == 0
        && holder.Declaration is not FieldDeclarationSyntax { Declaration.Variables.Count: > 1 }
        && !holder.Declaration.DescendantTrivia(descendIntoTrivia: true).Any(trivia => trivia.IsDirective)
        && !IsDocumented(holder);

    /// <summary>Says whether the documentation of something else refers to it. In half-typed code it may lie outside of any type.</summary>
    private static bool IsDocumented(Holder holder) =>
        (holder.Declaration.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? holder.Declaration.SyntaxTree.GetRoot())
            .DescendantNodes(descendIntoTrivia: true)
            .OfType<CrefSyntax>()
            .Where(cref => !holder.Declaration.FullSpan.Contains(cref.Span))
            .Any(cref => cref.DescendantTokens().Any(token => token.ValueText == holder.Symbol.Name));
}
