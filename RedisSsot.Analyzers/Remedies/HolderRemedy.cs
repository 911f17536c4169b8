using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    public static Remedy For(Holder holder, Opening opening, Remedy remedy, CancellationToken cancellation)
    {
        if (remedy.Refusal is not null || remedy.Accessor is not { } accessor)
            return remedy;

        var places = remedy.Places.Insert(0, new(PlaceRole.Opening, opening.Reference));
        if (!accessor.IsAsync && !accessor.IsService && UsesOf(holder, opening, cancellation) is { } uses && !remedy.Places.Any(place => place.Role == PlaceRole.Retype))
        {
            places = places.RemoveAll(place => place.Role == PlaceRole.Holder)
                .Add(new(PlaceRole.Remove, holder.Declaration))
                .AddRange(uses.Select(use => new Place(PlaceRole.Use, use)));
        }

        return remedy with { Places = places };
    }

    /// <summary>The expressions that the accessor can take the place of; null when the declaration has to stay.</summary>
    private static List<ExpressionSyntax>? UsesOf(Holder holder, Opening opening, CancellationToken cancellation)
    {
        if (holder.Symbol is not { DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1 }
            || holder.Declaration.AttributeLists.Count > 0
            || holder.Declaration is FieldDeclarationSyntax { Declaration.Variables.Count: > 1 }
            || holder.Declaration.DescendantTrivia(descendIntoTrivia: true).Any(trivia => trivia.IsDirective))
        {
            return null;
        }

        var isLazy = IsLazyOf(opening);
        if (!isLazy && Initializer(holder) != opening.Syntax.Value)
            return null;

        var uses = new List<ExpressionSyntax>();
        foreach (var mention in new References(opening.Model, cancellation).To(holder.Symbol))
        {
            var use = isLazy ? ValueOf(mention) : mention;
            if (use is null || !CanBeReplaced(use) || mention.IsPartOfStructuredTrivia() || (!holder.Symbol.IsStatic && IsOfAnother(mention)))
                return null;
            uses.Add(use);
        }

        return uses.Count == 0 ? null : uses;
    }

    private static ExpressionSyntax? Initializer(Holder holder) =>
        holder.Declaration switch
        {
            FieldDeclarationSyntax { Declaration.Variables: [{ Initializer.Value: var value }] } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            _ => null,
        };

    /// <summary>Says whether the initializer is <c>new Lazy&lt;…&gt;(() => Connect(…))</c>, with nothing else to it.</summary>
    private static bool IsLazyOf(Opening opening) =>
        opening.Syntax is { Form: OpeningForm.Call, Value: var value }
        && !opening.ReturnsTask
        && value.Parent is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax, Initializer: null } creation } }
        && opening.Model.GetTypeInfo(creation).Type is { Name: "Lazy" };

    private static MemberAccessExpressionSyntax? ValueOf(ExpressionSyntax lazy) =>
        lazy.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } value && value.Expression == lazy ? value : null;

    // other._redis: whose connection it was is said there, and would be lost.
    private static bool IsOfAnother(ExpressionSyntax mention) =>
        mention is MemberBindingExpressionSyntax or MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax };

    private static bool CanBeReplaced(ExpressionSyntax use) =>
        use.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != use,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => false,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind == 0,
            RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } or ExpressionStatementSyntax => false,
            _ => true,
        };
}
