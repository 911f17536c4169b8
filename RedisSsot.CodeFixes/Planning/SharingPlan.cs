using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>All edits of one file that make libraries share the connection.</summary>
internal static class SharingPlan
{
    /// <summary>Plans the new text of a file.</summary>
    public static Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        Draft.NewTextAsync(document, findings, WriteAsync, cancellation);

    private static Task WriteAsync(Draft draft, IReadOnlyList<(Diagnostic Finding, Notes Notes)> findings)
    {
        var replaced = new List<ExpressionSyntax>();
        foreach (var notes in findings.Select(entry => entry.Notes))
        {
            if (notes.Recipe is null
                || ShareTemplate.Parse(notes.Recipe, out _) is not { } template
                || AccessorModel.Of(notes, draft.Model.Compilation) is not { } accessor)
            {
                continue;
            }

            // The widest node: of an argument, its name goes with it.
            var places = notes.Places.Select(place => (place.Role, Node: draft.Root.FindNode(place.Location.SourceSpan))).ToList();
            var dropped = places.Where(place => place.Role == PlaceRole.Drop).Select(place => place.Node).ToList();
            foreach (var (role, node) in places)
            {
                if (role == PlaceRole.Drop)
                    Drop(node, dropped, draft.Editor);
                else
                    Share(node, Text(template, accessor, draft, node.SpanStart), draft.Editor);
                replaced.AddRange(node.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Take(1));
            }
        }

        new Leftovers(draft.Editor, draft.Model, draft.Cancellation).Add(replaced);
        return Task.CompletedTask;
    }

    private static string Text(ShareTemplate template, Accessor accessor, Draft draft, int position) =>
        string.Concat(template.Parts.Select(part => part.Kind switch
        {
            TemplatePartKind.Connection => draft.Names.NotNullAt(position, accessor),
            TemplatePartKind.Type => draft.Model.Compilation.BestType(part.Text) is { } type ? draft.Names.TypeAt(position, type) : "global::" + part.Text,
            _ => part.Text,
        }));

    private static void Share(SyntaxNode node, string text, TextEditor editor)
    {
        switch (node)
        {
            case ArgumentListSyntax list:
                editor.Add(new(TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart), text));
                break;
            case AssignmentExpressionSyntax assignment:
                editor.Add(new(TextSpan.FromBounds(NameOf(assignment.Left).SpanStart, assignment.Span.End), text));
                break;
            default:
                editor.Replace(node, text);
                break;
        }
    }

    private static SyntaxNode NameOf(ExpressionSyntax left) => left is MemberAccessExpressionSyntax access ? access.Name : left;

    /// <summary>Takes an argument away, with the comma that sets it apart: the one before it, or after it where all before go as well.</summary>
    private static void Drop(SyntaxNode argument, ICollection<SyntaxNode> dropped, TextEditor editor)
    {
        if (argument.Parent is not ArgumentListSyntax { Arguments: var arguments })
            return;

        var index = arguments.IndexOf((ArgumentSyntax)argument);
        editor.Add(arguments.Take(index).All(dropped.Contains)
            ? TextEdit.Remove(argument.SpanStart, index + 1 < arguments.Count ? arguments[index + 1].SpanStart : argument.Span.End)
            : TextEdit.Remove(arguments.GetSeparator(index - 1).SpanStart, argument.Span.End));
    }
}
