using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.PropertyTests.Programs;

namespace RedisSsot.PropertyTests.Projects;

/// <summary>A program of which one type stands in a project of its own, which the rest references.</summary>
/// <param name="LibraryText">The file with the type.</param>
/// <param name="ProgramText">The file with the rest.</param>
internal sealed record Apart(string LibraryText, string ProgramText)
{
    // The library shows the program what it keeps from strangers.
    private const string Friends = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Program\")]\n";

    /// <summary>All ways to take one type out of a program; they need not compile.</summary>
    public static IEnumerable<Apart> Of(CompilationUnitSyntax root)
    {
        var types = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>().ToList();
        if (types.Count + root.Members.OfType<GlobalStatementSyntax>().Count() < 2 || root.ContainsDirectives)
            yield break;

        foreach (var type in types)
        {
            var others = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>().Where(other => other != type && other is BaseTypeDeclarationSyntax or GlobalStatementSyntax or DelegateDeclarationSyntax);
            var alone = root.RemoveNodes(others, SyntaxRemoveOptions.KeepNoTrivia)!;
            var usings = string.Concat(alone.Usings.Select(import => import.ToFullString()));
            yield return new(
                usings + Friends + alone.WithUsings(default).ToFullString(),
                root.RemoveNode(type, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString());
        }
    }
}
