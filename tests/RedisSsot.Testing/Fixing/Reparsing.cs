using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Makes the trees of changed projects what they would be if their text had been typed.</summary>
internal static class Reparsing
{
    public static async Task<Solution> ReparseAsync(
        Solution before, Solution after, CodeActionValidationMode validationMode, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var changes in after.GetChanges(before).GetProjectChanges().ToList())
        {
            var touched = changes.GetChangedDocuments().Concat(changes.GetAddedDocuments()).ToHashSet();
            var documents = new List<(Document Document, SourceText Text)>();
            foreach (var document in after.GetProject(changes.ProjectId)!.Documents)
            {
                var cleaned = touched.Contains(document.Id) ? await CleanAsync(document, cancellationToken).ConfigureAwait(false) : document;
                documents.Add((cleaned, await cleaned.GetTextAsync(cancellationToken).ConfigureAwait(false)));
            }

            // All documents are replaced, touched or not, so that they keep their order.
            after = documents.Aggregate(after, (solution, item) => Replace(solution, item.Document, item.Text));
            foreach (var (document, _) in documents.Where(item => touched.Contains(item.Document.Id)))
            {
                await VerifyTreeAsync(document, after.GetDocument(document.Id)!, validationMode, verifier, cancellationToken).ConfigureAwait(false);
            }
        }

        return after;
    }

    // Both services are slow even where there is nothing to do for them, so they are asked only where a fix asks for them.
    private static async Task<Document> CleanAsync(Document document, CancellationToken cancellationToken)
    {
        if (await IsAnnotatedAsync(document, Simplifier.Annotation, cancellationToken).ConfigureAwait(false))
        {
            document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return await IsAnnotatedAsync(document, Formatter.Annotation, cancellationToken).ConfigureAwait(false)
            ? await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false)
            : document;
    }

    private static async Task<bool> IsAnnotatedAsync(Document document, SyntaxAnnotation annotation, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && root.GetAnnotatedNodesAndTokens(annotation).Any();

    private static Solution Replace(Solution solution, Document document, SourceText text) => solution
        .RemoveDocument(document.Id)
        .AddDocument(DocumentFactory.Create(
            document.Id, document.Name, document.Folders, document.SourceCodeKind, document.FilePath, text));

    private static async Task VerifyTreeAsync(
        Document made, Document parsed, CodeActionValidationMode validationMode, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (validationMode == CodeActionValidationMode.None
            || await made.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } madeRoot
            || await parsed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } parsedRoot)
        {
            return;
        }

        if (SyntaxStructure.FindDifference(madeRoot, parsedRoot, validationMode == CodeActionValidationMode.Full) is { } difference)
        {
            verifier.Fail(
                $"The syntax tree that the code fix made of '{made.Name}' is not the one its text parses to: "
                + $"expected '{difference.Parsed}' ({difference.ParsedKind}) but was '{difference.Made}' ({difference.MadeKind})");
        }
    }
}
