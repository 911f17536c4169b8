using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>The other files in which a file's partial types are declared: a change in one part may break another, or leave a field of it without a reader.</summary>
internal static class OtherParts
{
    /// <summary>Finds these files.</summary>
    public static async Task<IReadOnlyList<DocumentId>> OfAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return [];

        var types = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => type.Modifiers.Any(SyntaxKind.PartialKeyword)).ToList();
        if (types.Count == 0 || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return [];

        return types
            .Select(type => model.GetDeclaredSymbol(type, cancellation))
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => type.DeclaringSyntaxReferences)
            .Select(part => document.Project.Solution.GetDocument(part.SyntaxTree)?.Id)
            .OfType<DocumentId>()
            .Where(other => other != document.Id)
            .Distinct()
            .ToList();
    }
}
