using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>A function that lost its last <c>await</c> is no longer asynchronous: <c>async</c> goes, and its results become finished tasks.</summary>
internal sealed class AsyncRepair(TextEditor editor, SemanticModel model, AccessorExpression names, CancellationToken cancellation)
{
    /// <summary>Repairs the functions around the places that were edited.</summary>
    public void Add(IEnumerable<SyntaxNode> edited)
    {
        foreach (var function in edited.Select(Functions.Around).Distinct())
        {
            var awaits = AwaitKeywords(function).ToList();
            if (awaits.Count > 0 && !awaits.Any(editor.Survives))
                Repair(function);
        }
    }

    private static IEnumerable<SyntaxToken> AwaitKeywords(SyntaxNode function) =>
        function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Select(node => node switch
            {
                AwaitExpressionSyntax expression => expression.AwaitKeyword,
                CommonForEachStatementSyntax loop => loop.AwaitKeyword,
                UsingStatementSyntax statement => statement.AwaitKeyword,
                LocalDeclarationStatementSyntax declaration => declaration.AwaitKeyword,
                _ => default,
            })
            .Where(token => token.IsKind(SyntaxKind.AwaitKeyword));

    private void Repair(SyntaxNode function)
    {
        var (async, body, type) = function switch
        {
            MethodDeclarationSyntax method => (Async(method.Modifiers), (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression, model.GetDeclaredSymbol(method, cancellation)?.ReturnType),
            LocalFunctionStatementSyntax local => (Async(local.Modifiers), (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression, (model.GetDeclaredSymbol(local, cancellation) as IMethodSymbol)?.ReturnType),
            AnonymousFunctionExpressionSyntax lambda => (lambda.AsyncKeyword, lambda.Body, (model.GetTypeInfo(lambda, cancellation).ConvertedType as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType),
            _ => default,
        };
        if (!async.IsKind(SyntaxKind.AsyncKeyword) || body is null || type is null || !editor.Survives(async))
            return;

        var position = function.SpanStart;
        var result = Result(type, position);
        if (result is null && type.SpecialType != SpecialType.System_Void)
            return; // an asynchronous iterator, or a task type of somebody's own

        editor.Add(TextEdit.Remove(async.SpanStart, async.GetNextToken().SpanStart));
        if (result is not { } wrap)
            return;

        // The whole body of a plain Task function is a task by now.
        if (body is ExpressionSyntax expression && type is INamedTypeSymbol { Arity: 1 })
            Wrap(expression, wrap);
        else if (body is BlockSyntax block)
            RepairBlock(block, wrap, type is INamedTypeSymbol { Arity: 0 });
    }

    private void RepairBlock(BlockSyntax block, (string Before, string After) wrap, bool isPlain)
    {
        foreach (var statement in block.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>())
        {
            if (statement.Expression is { } value)
                Wrap(value, wrap);
            else
                editor.Add(TextEdit.Insert(statement.ReturnKeyword.Span.End, " " + wrap.Before));
        }

        if (isPlain && IsEndReachable(block))
            AppendReturn(block, wrap.Before);
    }

    // Asked of the statements: of the block of a lambda the compiler says that nothing comes behind it.
    private bool IsEndReachable(BlockSyntax block) =>
        block.Statements.Count == 0
        || model.AnalyzeControlFlow(block.Statements[0], block.Statements[block.Statements.Count - 1]) is { Succeeded: true, EndPointIsReachable: true };

    private void AppendReturn(BlockSyntax block, string result)
    {
        var line = editor.Text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart);
        if (editor.Text.Lines.GetLineFromPosition(block.SpanStart).LineNumber == line.LineNumber)
        {
            editor.Add(TextEdit.Insert(block.CloseBraceToken.SpanStart, $"return {result}; "));
            return;
        }

        var indentation = block.Statements.FirstOrDefault() is { } first
            ? Lines.Indentation(editor.Text, first.SpanStart)
            : Lines.Indentation(editor.Text, line.Start) + "    ";
        editor.Add(TextEdit.Insert(line.Start, $"{indentation}return {result};{editor.NewLine}"));
    }

    private void Wrap(ExpressionSyntax value, (string Before, string After) wrap)
    {
        editor.Add(TextEdit.Insert(value.SpanStart, wrap.Before));
        editor.Add(TextEdit.Insert(value.Span.End, wrap.After));
    }

    private static SyntaxToken Async(SyntaxTokenList modifiers) => modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.AsyncKeyword));

    /// <summary>What a finished task of the type is written with, before and after its result; null for types that have no such form.</summary>
    private (string Before, string After)? Result(ITypeSymbol type, int position)
    {
        if (type is not INamedTypeSymbol { Name: "Task" or "ValueTask" } task || task.ContainingNamespace.ToDisplayString() != "System.Threading.Tasks")
            return null;

        return (task.Name, task.TypeArguments) switch
        {
            ("Task", []) => (names.TypeAt(position, task) + ".CompletedTask", ""),
            ("ValueTask", []) => ("default", ""),
            ("Task", [var result]) => ($"{names.TypeAt(position, model.Compilation.BestType("System.Threading.Tasks.Task")!)}.FromResult<{Name(result, position)}>(", ")"),
            ("ValueTask", [var result]) => ($"new {names.TypeAt(position, model.Compilation.BestType("System.Threading.Tasks.ValueTask")!)}<{Name(result, position)}>(", ")"),
            _ => null,
        };
    }

    private string Name(ITypeSymbol type, int position) =>
        type.ToMinimalDisplayString(model, position, SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
}
