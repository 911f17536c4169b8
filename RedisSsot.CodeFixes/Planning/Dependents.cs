using System.Collections.Generic;
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

    /// <summary>The files of these projects that use, implement or override something of which a finding changes the type.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="known">What is known of places already: findings share them.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static async Task<ImmutableHashSet<DocumentId>> UsersAsync(Solution solution, Diagnostic finding, Dictionary<Location, ImmutableHashSet<DocumentId>> known, CancellationToken cancellation)
    {
        var users = ImmutableHashSet<DocumentId>.Empty;
        foreach (var (_, location) in Notes.Read(finding).Places.Where(place => place.Role == PlaceRole.Retype))
        {
            if (!known.TryGetValue(location, out var found))
                known.Add(location, found = await UsersAsync(solution, location, cancellation).ConfigureAwait(false));
            users = users.Union(found);
        }

        return users;
    }

    private static async Task<ImmutableHashSet<DocumentId>> UsersAsync(Solution solution, Location location, CancellationToken cancellation)
    {
        if (solution.GetDocument(location.SourceTree) is not { } document)
            return ImmutableHashSet<DocumentId>.Empty;

        var projects = solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(document.Project.Id);
        var documents = projects.Select(solution.GetProject).OfType<Project>().SelectMany(project => project.Documents).ToImmutableHashSet();
        if (documents.IsEmpty
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || DeclaredWith(location, model, cancellation) is not { DeclaredAccessibility: not Accessibility.Private } symbol)
        {
            return ImmutableHashSet<DocumentId>.Empty;
        }

        var references = (await SymbolFinder.FindReferencesAsync(symbol, solution, documents, cancellation).ConfigureAwait(false)).ToList();
        return references.SelectMany(reference => reference.Locations)
            .Select(mention => mention.Document)
            .Concat(references.SelectMany(reference => reference.Definition.Locations).Select(declaration => solution.GetDocument(declaration.SourceTree)).OfType<Document>().Where(documents.Contains))
            .Select(user => user.Id)
            .ToImmutableHashSet();
    }

    /// <summary>The member whose declaration a type belongs to; null for what only its own function sees.</summary>
    private static ISymbol? DeclaredWith(Location type, SemanticModel model, CancellationToken cancellation)
    {
        var node = type.SourceTree!.GetRoot(cancellation).FindNode(type.SourceSpan, getInnermostNodeForTie: true);
        while (node.Parent is TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax)
            node = node.Parent;
        return node.Parent switch
        {
            VariableDeclarationSyntax { Parent: FieldDeclarationSyntax, Variables: [var variable, ..] } => model.GetDeclaredSymbol(variable, cancellation),
            PropertyDeclarationSyntax or MethodDeclarationSyntax => model.GetDeclaredSymbol(node.Parent, cancellation),
            ParameterSyntax { Parent: ParameterListSyntax { Parent: MemberDeclarationSyntax member } } => member is TypeDeclarationSyntax record
                ? (model.GetDeclaredSymbol(record, cancellation) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.Span == record.Span))
                : model.GetDeclaredSymbol(member, cancellation),
            _ => null,
        };
    }
}
