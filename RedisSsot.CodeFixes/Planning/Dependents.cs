using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>
/// Projects that build on the one at hand, tests say. The analyzer does not see them; a fix must not change a constructor that they call.
/// </summary>
internal static class Dependents
{
    /// <summary>Says whether one of these projects constructs the type whose constructors a finding changes, or derives from it.</summary>
    public static async Task<bool> WouldBreakAsync(Document document, SyntaxNode root, Notes notes, CancellationToken cancellation)
    {
        var changed = notes.Places
            .Where(place => place.Role is PlaceRole.Parameter or PlaceRole.Constructor)
            .Select(place => root.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true))
            .FirstOrDefault(node => node is TypeDeclarationSyntax || node.Parent is ConstructorDeclarationSyntax or TypeDeclarationSyntax);
        var solution = document.Project.Solution;
        var projects = solution.GetProjectDependencyGraph()
            .GetProjectsThatTransitivelyDependOnThisProject(document.Project.Id)
            .Select(solution.GetProject)
            .OfType<Project>()
            .ToImmutableHashSet();
        if (changed is null || projects.IsEmpty
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(changed.FirstAncestorOrSelf<TypeDeclarationSyntax>()!, cancellation) is not { } type)
        {
            return false;
        }

        var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, transitive: false, projects, cancellation).ConfigureAwait(false);
        if (derived.Any())
            return true;

        var documents = projects.SelectMany(project => project.Documents).ToImmutableHashSet();
        foreach (var constructor in type.InstanceConstructors)
        {
            var references = await SymbolFinder.FindReferencesAsync(constructor, solution, documents, cancellation).ConfigureAwait(false);
            if (references.SelectMany(reference => reference.Locations).Any())
                return true;
        }

        return false;
    }
}
