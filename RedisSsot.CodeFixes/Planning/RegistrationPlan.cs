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
    public static Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        Draft.NewTextAsync(document, findings, WriteAsync, cancellation);

    private static Task WriteAsync(Draft draft, IReadOnlyList<(Diagnostic Finding, Notes Notes)> findings)
    {
        foreach (var notes in findings.Select(entry => entry.Notes))
        {
            foreach (var (role, location) in notes.Places)
            {
                var node = draft.At(location);
                if (role == PlaceRole.Lifetime && notes.Places.Any(place => place.Role == PlaceRole.Instance) && Argument(node) is { } lifetime)
                    draft.Editor.Add(TextEdit.Remove(lifetime.GetFirstToken().GetPreviousToken().SpanStart, lifetime.Span.End)); // a descriptor of an instance has none
                else if (role == PlaceRole.Lifetime && node is SimpleNameSyntax name)
                    draft.Editor.Add(new(name.Identifier.Span, name.Identifier.ValueText.Replace("Scoped", "Singleton").Replace("Transient", "Singleton")));
                else if (role == PlaceRole.Instance && AccessorModel.Of(notes, draft.Model.Compilation) is { } accessor)
                    draft.Editor.Replace(node, draft.Names.NotNullAt(node.SpanStart, accessor));
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The argument <c>ServiceLifetime.Scoped</c>, if that is where the lifetime stands.</summary>
    private static ArgumentSyntax? Argument(SyntaxNode lifetime) =>
        lifetime.Parent is MemberAccessExpressionSyntax { Parent: ArgumentSyntax argument } access && access.Name == lifetime ? argument : null;
}
