using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>All edits of one file that make registrations of a connection singletons: lifetime and form together.</summary>
internal static class RegistrationPlan
{
    /// <summary>Plans the new text of a file.</summary>
    public static async Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return text;
        }

        var editor = new TextEditor(root, text);
        var names = new AccessorExpression(model, new Imports(editor, model));
        foreach (var finding in findings.OrderBy(finding => finding.Location.SourceSpan.Start))
        {
            var notes = Notes.Read(finding);
            if (!notes.IsFixable)
                continue;

            foreach (var (role, location) in notes.Places)
            {
                var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
                if (role == PlaceRole.Lifetime && notes.Places.Any(place => place.Role == PlaceRole.Instance) && Argument(node) is { } lifetime)
                    editor.Add(TextEdit.Remove(lifetime.GetFirstToken().GetPreviousToken().SpanStart, lifetime.Span.End)); // a descriptor of an instance has none
                else if (role == PlaceRole.Lifetime && node is SimpleNameSyntax name)
                    editor.Add(new(name.Identifier.Span, name.Identifier.ValueText.Replace("Scoped", "Singleton").Replace("Transient", "Singleton")));
                else if (role == PlaceRole.Instance && AccessorModel.Of(notes, model.Compilation) is { } accessor)
                    editor.Replace(node, names.At(node.SpanStart, accessor) + (names.MayBeNull(node.SpanStart, accessor) ? "!" : ""));
            }
        }

        return editor.Apply();
    }

    /// <summary>The argument <c>ServiceLifetime.Scoped</c>, if that is where the lifetime stands.</summary>
    private static ArgumentSyntax? Argument(SyntaxNode lifetime) =>
        lifetime.Parent is MemberAccessExpressionSyntax { Parent: ArgumentSyntax argument } access && access.Name == lifetime ? argument : null;
}
