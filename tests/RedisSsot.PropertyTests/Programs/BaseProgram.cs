using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Programs;

/// <summary>A program that mutants are made of.</summary>
/// <param name="Name">The file and line that it stands in.</param>
/// <param name="Text">Its text.</param>
internal sealed record BaseProgram(string Name, string Text)
{
    private const string Statements = "statements";

    /// <summary>Its tokens, as a compiler of today reads them.</summary>
    public ImmutableArray<SyntaxToken> Tokens { get; } = [.. Parse(Text).DescendantTokens().Where(token => !token.IsKind(SyntaxKind.EndOfFileToken) && !token.IsMissing)];

    /// <summary>What it declares for all files of a project: two programs that declare the same would be one.</summary>
    public ImmutableHashSet<string> Declared { get; } = DeclaredIn(Parse(Text));

    /// <summary>Whether it has top-level statements.</summary>
    public bool HasStatements => Declared.Contains(Statements);

    private static CompilationUnitSyntax Parse(string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();

    private static ImmutableHashSet<string> DeclaredIn(CompilationUnitSyntax root)
    {
        var types = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Select(node => node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                DelegateDeclarationSyntax type => type.Identifier.ValueText,
                GlobalStatementSyntax => Statements,
                UsingDirectiveSyntax { GlobalKeyword.RawKind: not 0, Alias: { } alias } => "using " + alias.Name,
                _ => null,
            });
        return types.OfType<string>().ToImmutableHashSet();
    }
}
