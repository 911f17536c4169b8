using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Removes statements as a person would: with their lines, and with the <c>if</c> or <c>finally</c> that was there for nothing else.</summary>
internal sealed class StatementRemoval
{
    private readonly SourceText _text;
    private readonly HashSet<StatementSyntax> _removed;
    private readonly HashSet<FinallyClauseSyntax> _emptyFinally = new();

    public StatementRemoval(SourceText text, IEnumerable<StatementSyntax> removed)
    {
        _text = text;
        _removed = [.. removed];
        foreach (var statement in _removed.ToList())
            Widen(statement);
    }

    /// <summary>The edits that remove the statements.</summary>
    public IEnumerable<TextEdit> Edits() =>
        _emptyFinally.SelectMany(Unwrap).Concat(_removed.Where(IsOutermost).Select(Remove));

    private bool IsOutermost(StatementSyntax statement) =>
        !statement.Ancestors().OfType<StatementSyntax>().Any(_removed.Contains)
        && !statement.Ancestors().OfType<FinallyClauseSyntax>().Any(_emptyFinally.Contains);

    private void Widen(StatementSyntax statement)
    {
        switch (statement.Parent)
        {
            case BlockSyntax block when block.Statements.All(_removed.Contains) && !HasComment(block):
                if (block.Parent is FinallyClauseSyntax { Parent: TryStatementSyntax } final)
                    _emptyFinally.Add(final);
                else if (block.Parent is IfStatementSyntax condition)
                    WidenIf(condition);
                break;
            case IfStatementSyntax condition when condition.Statement == statement:
                WidenIf(condition);
                break;
        }
    }

    private void WidenIf(IfStatementSyntax condition)
    {
        if (condition.Else is null && condition.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax && OnlyAsks(condition.Condition) && !IsNamedElsewhere(condition))
        {
            _removed.Add(condition);
            Widen(condition);
        }
    }

    /// <summary>Says whether the condition does nothing that would be missed.</summary>
    private static bool OnlyAsks(ExpressionSyntax condition) =>
        !condition.DescendantNodesAndSelf().Any(node => node
            is InvocationExpressionSyntax
            or AssignmentExpressionSyntax
            or AwaitExpressionSyntax
            or BaseObjectCreationExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression }
            or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression });

    /// <summary>Says whether a variable that the condition declares is used behind the <c>if</c>, where it is still in scope.</summary>
    private static bool IsNamedElsewhere(IfStatementSyntax condition)
    {
        var declared = new HashSet<string>(condition.Condition.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(variable => variable.Identifier.ValueText));
        return declared.Count > 0
            && condition.Parent!.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => declared.Contains(name.Identifier.ValueText) && !condition.Span.Contains(name.Span));
    }

    private static bool HasComment(SyntaxNode node) =>
        node.DescendantTrivia().Any(trivia => trivia.IsDirective || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);

    /// <summary>Takes away an empty <c>finally</c>; without a <c>catch</c> the <c>try</c> goes too and its block stays as the scope of its names.</summary>
    private IEnumerable<TextEdit> Unwrap(FinallyClauseSyntax final)
    {
        var statement = (TryStatementSyntax)final.Parent!;
        var before = final.FinallyKeyword.GetPreviousToken();
        yield return TextEdit.Remove(before.Span.End, final.Span.End);
        if (statement.Catches.Count == 0)
            yield return TextEdit.Remove(statement.TryKeyword.SpanStart, statement.Block.SpanStart);
    }

    private TextEdit Remove(StatementSyntax statement)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
            return new(statement.Span, "{ }");
        if (IsLastOfProgram(statement))
            return new(statement.Span, "return;");

        return Lines.Remove(_text, statement.Span);
    }

    /// <summary>Says whether nothing else would be left of a program's top-level statements: it needs one to be a program.</summary>
    private bool IsLastOfProgram(StatementSyntax statement) =>
        statement.Parent is GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global
        && unit.Members.OfType<GlobalStatementSyntax>().All(other => _removed.Contains(other.Statement))
        && unit.Members.OfType<GlobalStatementSyntax>().Last() == global;
}
