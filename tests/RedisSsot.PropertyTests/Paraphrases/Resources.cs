using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>How it is written that something is closed in the end.</summary>
internal static class Resources
{
    /// <summary><c>using (var x = …) { }</c>.</summary>
    public static SyntaxNode InBlocks(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        Rewritten(now, (declaration, rest) => $"{declaration.AwaitKeyword}using ({declaration.Declaration})\n{{\n{rest}}}\n");

    /// <summary><c>try { } finally { x.Dispose(); }</c>.</summary>
    public static SyntaxNode ByHand(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        Rewritten(now, (declaration, rest) => declaration is { AwaitKeyword.RawKind: 0, Declaration.Variables: [{ Initializer: not null } variable] }
            ? $"{declaration.Declaration};\ntry\n{{\n{rest}}}\nfinally\n{{\n    {variable.Identifier}.Dispose();\n}}\n"
            : null);

    private static SyntaxNode Rewritten(SyntaxNode now, Func<LocalDeclarationStatementSyntax, string, string?> write)
    {
        if (now is not BlockSyntax block || block.ContainsDirectives)
            return now;

        var statements = block.Statements.ToList();
        for (var index = statements.Count - 1; index >= 0; index--)
        {
            if (statements[index] is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } declaration
                && write(declaration, string.Concat(statements.Skip(index + 1).Select(statement => statement.ToFullString()))) is { } text)
            {
                var parsed = ((BlockSyntax)SyntaxFactory.ParseStatement($"{{\n{text}}}")).Statements;
                statements = [.. statements.Take(index), .. parsed];
            }
        }

        return block.WithStatements(SyntaxFactory.List(statements));
    }
}
