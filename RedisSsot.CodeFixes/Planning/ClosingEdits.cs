using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Takes away what closed the connection. The names it declared and the block it opened stay.</summary>
internal sealed class ClosingEdits(TextEditor editor, SemanticModel model, AccessorExpression names)
{
    /// <summary>Says whether the opening goes together with what closes it at once: <c>using (Connect(…)) { }</c>, <c>Connect(…).Dispose();</c>.</summary>
    public static bool TakesAlong(SyntaxNode closing, ExpressionSyntax opening) =>
        closing switch
        {
            UsingStatementSyntax { Expression: { } resource } => resource is not AssignmentExpressionSyntax && resource.Contains(opening),
            LocalDeclarationStatementSyntax or UsingStatementSyntax => false,
            _ => closing.Contains(opening),
        };

    /// <summary>Plans the edits of one closing.</summary>
    public void Add(SyntaxNode closing)
    {
        switch (closing)
        {
            case LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }] } declaration when IsConfigured(value):
                editor.RemoveStatement(declaration);
                break;
            case LocalDeclarationStatementSyntax declaration:
                editor.Add(TextEdit.Remove(declaration.SpanStart, declaration.Declaration.SpanStart));
                break;
            case UsingStatementSyntax { Declaration: { } declaration } statement:
                AddUsing(statement, declaration);
                break;
            case UsingStatementSyntax { Expression: AssignmentExpressionSyntax assignment } statement:
                editor.Add(TextEdit.Remove(statement.SpanStart, assignment.SpanStart));
                editor.Add(new(TextSpan.FromBounds(assignment.Span.End, statement.CloseParenToken.Span.End), ";"));
                break;
            case UsingStatementSyntax statement:
                var indentation = Lines.Indentation(editor.Text, statement.SpanStart);
                var comments = string.Concat(CommentsBefore(statement).Select(comment => comment + editor.NewLine + indentation));
                editor.Add(new(TextSpan.FromBounds(statement.SpanStart, statement.Statement.SpanStart), comments));
                break;
            case StatementSyntax statement:
                editor.RemoveStatement(statement);
                break;
            case ArrowExpressionClauseSyntax arrow:
                AddArrow(arrow);
                break;
            case ExpressionSyntax { Parent: AnonymousFunctionExpressionSyntax lambda } body:
                AddLambda(lambda, body);
                break;
            case ExpressionSyntax expression:
                editor.Replace(expression, Completed(expression) ?? expression.ToString());
                break;
        }
    }

    // What redis.ConfigureAwait(false) gives can do nothing but close.
    private static bool IsConfigured(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var redis } }
        && !redis.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax);

    private void AddUsing(UsingStatementSyntax statement, VariableDeclarationSyntax declaration)
    {
        var indentation = Lines.Indentation(editor.Text, statement.SpanStart);
        var comments = string.Concat(CommentsBefore(statement).Select(comment => " " + comment));
        if (statement.Statement is BlockSyntax block)
        {
            var isOneLine = editor.Text.Lines.GetLineFromPosition(block.SpanStart).LineNumber == editor.Text.Lines.GetLineFromPosition(block.Span.End).LineNumber;
            var inner = block.Statements.FirstOrDefault() is { } first && !isOneLine ? Lines.Indentation(editor.Text, first.SpanStart) : indentation + Unit(statement, indentation);
            var gap = isOneLine ? " " : editor.NewLine + inner;
            var (end, rest) = (block.OpenBraceToken.Span.End, "");

            // What stands behind the brace on its line would become part of a comment before it.
            if (comments.Length > 0 && block.OpenBraceToken.GetNextToken() is var next && !block.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
                (end, rest) = (next.SpanStart, editor.NewLine + inner);

            editor.Add(new(TextSpan.FromBounds(statement.SpanStart, declaration.SpanStart), "{" + gap));
            editor.Add(new(TextSpan.FromBounds(declaration.Span.End, end), ";" + comments + rest));
            return;
        }

        // No block of its own: one is made, so that the name stays in its scope, and what it guarded moves in.
        var unit = Unit(statement, indentation);
        editor.Add(new(TextSpan.FromBounds(statement.SpanStart, declaration.SpanStart), "{" + editor.NewLine + indentation + unit));
        editor.Add(new(TextSpan.FromBounds(declaration.Span.End, statement.Statement.SpanStart), ";" + comments + editor.NewLine + indentation + unit));
        if (statement.Statement is UsingStatementSyntax or UnsafeStatementSyntax or LockStatementSyntax)
            editor.Indent(statement.Statement, unit);
        editor.Add(TextEdit.Insert(statement.Span.End, editor.NewLine + indentation + "}"));
    }

    /// <summary>What this code indents by: what the statement is indented by more than the block around it.</summary>
    private string Unit(StatementSyntax statement, string indentation)
    {
        var outer = statement.Parent is null ? "" : Lines.Indentation(editor.Text, statement.Parent.SpanStart);
        return indentation.Length > outer.Length && indentation.StartsWith(outer, System.StringComparison.Ordinal) ? indentation.Substring(outer.Length) : "    ";
    }

    /// <summary>The comments between the parenthesis and what the statement guards.</summary>
    private static IEnumerable<string> CommentsBefore(UsingStatementSyntax statement) =>
        statement.CloseParenToken.TrailingTrivia
            .Concat(statement.Statement.GetFirstToken().LeadingTrivia)
            .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            .Select(trivia => trivia.ToString());

    private void AddArrow(ArrowExpressionClauseSyntax arrow)
    {
        if (Completed(arrow.Expression) is { } completed && ReturnsTask(arrow.Parent))
        {
            if (arrow.Parent is MethodDeclarationSyntax method)
                DropAsync(method.Modifiers);
            else if (arrow.Parent is LocalFunctionStatementSyntax function)
                DropAsync(function.Modifiers);
            editor.Replace(arrow.Expression, completed);
            return;
        }

        var semicolon = arrow.Parent switch
        {
            BaseMethodDeclarationSyntax method => method.SemicolonToken,
            LocalFunctionStatementSyntax function => function.SemicolonToken,
            AccessorDeclarationSyntax accessor => accessor.SemicolonToken,
            _ => default,
        };
        editor.Add(new(TextSpan.FromBounds(arrow.SpanStart, semicolon.Span.End), "{ }"));
    }

    private static bool ReturnsTask(SyntaxNode? function) =>
        function is MethodDeclarationSyntax { ReturnType: not PredefinedTypeSyntax } or LocalFunctionStatementSyntax { ReturnType: not PredefinedTypeSyntax };

    private void DropAsync(SyntaxTokenList modifiers)
    {
        foreach (var modifier in modifiers.Where(modifier => modifier.IsKind(SyntaxKind.AsyncKeyword)))
            editor.Add(TextEdit.Remove(modifier.SpanStart, modifier.GetNextToken().SpanStart));
    }

    private void AddLambda(AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax body)
    {
        var returnsVoid = model.GetTypeInfo(lambda).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod.ReturnsVoid: true };
        if (lambda.AsyncKeyword.RawKind != 0)
            editor.Add(TextEdit.Remove(lambda.AsyncKeyword.SpanStart, lambda.AsyncKeyword.GetNextToken().SpanStart));
        editor.Replace(body, returnsVoid ? "{ }" : Completed(body) ?? "{ }");
    }

    /// <summary>A finished task in place of the one that closed the connection; null when it returned nothing.</summary>
    private string? Completed(ExpressionSyntax closing)
    {
        var name = closing.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault(name => name.Identifier.ValueText is "CloseAsync" or "DisposeAsync")?.Identifier.ValueText;
        var isValueTask = model.GetTypeInfo(closing).Type?.Name == "ValueTask" || (name == "DisposeAsync" && closing is AwaitExpressionSyntax && DeclaresValueTask(closing));
        return name switch
        {
            null => null,
            _ when isValueTask => closing.Parent is ArrowExpressionClauseSyntax or ReturnStatementSyntax ? "default" : $"default({names.TypeAt(closing.SpanStart, model.Compilation.BestType("System.Threading.Tasks.ValueTask")!)})",
            _ => model.Compilation.BestType("System.Threading.Tasks.Task") is { } task ? names.TypeAt(closing.SpanStart, task) + ".CompletedTask" : null,
        };
    }

    private static bool DeclaresValueTask(ExpressionSyntax closing) =>
        closing.Parent?.Parent is MethodDeclarationSyntax { ReturnType: var type } && type.ToString().EndsWith("ValueTask", System.StringComparison.Ordinal);
}
