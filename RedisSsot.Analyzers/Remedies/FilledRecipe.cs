using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>A recipe with what the code itself says put in. The connection and the types are written by the fix, which knows how to name them.</summary>
internal static class FilledRecipe
{
    private const string Comma = ", ";

    /// <summary>Fills the template of a recipe in.</summary>
    /// <returns>The template, or null when the code lacks something that the recipe needs.</returns>
    public static string? Of(ShareRecipe recipe, CatalogueUse use)
    {
        var parts = new List<TemplatePart>();
        var isCut = false;
        foreach (var part in recipe.Template.Parts)
        {
            if (part.Kind == TemplatePartKind.Argument && ArgumentAt(part.Index, use) is null)
            {
                // What the call leaves out at its end is left out here as well.
                if (parts.Count == 0 || parts[parts.Count - 1] is not { Kind: TemplatePartKind.Text, Text: Comma })
                    return null;
                parts.RemoveAt(parts.Count - 1);
                isCut = true;
                continue;
            }

            if (isCut && part is not { Kind: TemplatePartKind.Text, Text: Comma } and not { Kind: TemplatePartKind.Text, Text: ")" })
                return null;
            if (Fill(part, use) is not { } filled)
                return null;
            parts.Add(filled);
        }

        var text = new ShareTemplate(parts.ToImmutableArray()).ToString();
        return recipe.Form switch
        {
            ShareForm.Option => $"{recipe.Target} = {text}",
            ShareForm.Arguments when IsStaticForm(use) => new ShareTemplate(ImmutableArray.Create(Text(use.Arguments!.Arguments[0])!)) + Comma + text,
            _ => text,
        };
    }

    private static TemplatePart? Fill(TemplatePart part, CatalogueUse use) =>
        part.Kind switch
        {
            TemplatePartKind.Receiver => Text(IsStaticForm(use) ? use.Arguments!.Arguments[0].Expression : use.Whole is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Expression : null),
            TemplatePartKind.Arguments => new(TemplatePartKind.Text, string.Join(Comma, (use.Arguments?.Arguments ?? default).Skip(IsStaticForm(use) ? 1 : 0))),
            TemplatePartKind.Argument => Text(ArgumentAt(part.Index, use)),
            _ => part,
        };

    private static ExpressionSyntax? ArgumentAt(int index, CatalogueUse use)
    {
        var at = index + (IsStaticForm(use) ? 1 : 0);
        return use.Symbol is IMethodSymbol method && at < method.Parameters.Length ? use.ArgumentOf(method.Parameters[at].Name)?.Expression : null;
    }

    private static bool IsStaticForm(CatalogueUse use) =>
        use is { Symbol: IMethodSymbol { IsExtensionMethod: true, ReducedFrom: null }, Arguments.Arguments.Count: > 0 };

    private static TemplatePart? Text(SyntaxNode? code) => code is null ? null : new(TemplatePartKind.Text, code.ToString());
}
