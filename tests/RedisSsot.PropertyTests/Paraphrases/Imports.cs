using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>The directives at the head of a file.</summary>
internal static class Imports
{
    /// <summary>Adds directives behind those that are there; what the head of the file says stays before them.</summary>
    public static CompilationUnitSyntax Add(CompilationUnitSyntax unit, string directives) =>
        unit.WithoutLeadingTrivia()
            .WithUsings(unit.WithoutLeadingTrivia().Usings.AddRange(SyntaxFactory.ParseCompilationUnit(directives).Usings))
            .WithLeadingTrivia(unit.GetLeadingTrivia());
}
