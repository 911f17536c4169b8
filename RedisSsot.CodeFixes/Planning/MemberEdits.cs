using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Adds fields, assignments and constructors, laid out like the code around them.</summary>
internal sealed class MemberEdits(TextEditor editor)
{
    /// <summary>Adds assignments to a constructor, behind those of its other parameters.</summary>
    /// <param name="constructor">The constructor.</param>
    /// <param name="added">Targets and values.</param>
    /// <param name="isParameter">Says whether a name means a parameter.</param>
    public void Assign(ConstructorDeclarationSyntax constructor, IReadOnlyCollection<Words> added, Func<IdentifierNameSyntax, bool> isParameter)
    {
        var lines = added.Select(Assignment).ToList();
        var outer = Lines.Indentation(editor.Text, constructor.SpanStart);
        var inner = outer + Unit(constructor);
        if (constructor.ExpressionBody is { } arrow)
        {
            var before = arrow.ArrowToken.GetPreviousToken().Span.End;
            var goesFirst = !(arrow.Expression is AssignmentExpressionSyntax assignment && Keeps(assignment, isParameter));
            var text = string.Concat(lines.Select(line => $"{editor.NewLine}{inner}{line}"));
            editor.Add(new(TextSpan.FromBounds(before, arrow.Expression.SpanStart), $"{editor.NewLine}{outer}{{{(goesFirst ? text : "")}{editor.NewLine}{inner}"));
            editor.Add(new(constructor.SemicolonToken.Span, $";{(goesFirst ? "" : text)}{editor.NewLine}{outer}}}"));
            return;
        }

        if (constructor.Body is not { } block)
            return;

        var leading = block.Statements.TakeWhile(statement => Guards(statement) || (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax kept } && Keeps(kept, isParameter))).LastOrDefault();
        if (LineOf(block.OpenBraceToken) == LineOf(block.CloseBraceToken))
        {
            var space = block.Statements.Count == 0 && block.OpenBraceToken.Span.End == block.CloseBraceToken.SpanStart ? " " : "";
            editor.Add(TextEdit.Insert(leading?.Span.End ?? block.OpenBraceToken.Span.End, " " + string.Join(" ", lines) + space));
            return;
        }

        var position = leading is null ? EndOf(block.OpenBraceToken) : EndOf(leading.GetLastToken());
        editor.Add(TextEdit.Insert(position, string.Concat(lines.Select(line => $"{editor.NewLine}{inner}{line}"))));
    }

    /// <summary>Adds members to a type, behind the fields that it begins with.</summary>
    public void Add(TypeDeclarationSyntax type, NewMembers added)
    {
        var indentation = type.Members.Count > 0 && LineOf(type.Members[0].GetFirstToken()) != LineOf(type.OpenBraceToken)
            ? Lines.Indentation(editor.Text, type.Members[0].SpanStart)
            : Lines.Indentation(editor.Text, type.SpanStart) + Unit(type);
        var anchor = type.Members.TakeWhile(member => member is FieldDeclarationSyntax && !member.GetLeadingTrivia().Any(trivia => trivia.IsDirective)).LastOrDefault();
        var hasFollower = type.Members.Count > 0 && type.Members[type.Members.Count - 1] != anchor;

        var groups = new List<string>();
        if (added.Fields.Count > 0)
            groups.Add(string.Join(editor.NewLine, added.Fields.Select(field => $"{indentation}private readonly {field.First} {field.Second};")));
        if (added.Parameters.Count > 0)
            groups.Add(Constructor(type, added, indentation));

        var isConstructorFirst = anchor is not null && added.Fields.Count == 0;
        var blank = editor.NewLine + editor.NewLine;
        var text = (isConstructorFirst ? blank : editor.NewLine) + string.Join(blank, groups);
        var position = anchor is null ? EndOf(type.OpenBraceToken) : EndOf(anchor.GetLastToken());
        if (hasFollower && !IsFollowedByBlankLine(position) && (anchor is null || added.Parameters.Count > 0))
            text += editor.NewLine;
        editor.Add(TextEdit.Insert(position, text));
    }

    private string Constructor(TypeDeclarationSyntax type, NewMembers added, string indentation)
    {
        var unit = Unit(type);
        var visibility = type.Modifiers.Any(SyntaxKind.AbstractKeyword) ? "protected" : "public";
        var parameters = string.Join(", ", added.Parameters.Select(parameter => parameter.First + " " + parameter.Second));
        var lines = new List<string>();
        if (IsDocumented(type))
        {
            lines.Add("/// <summary>Creates an instance with what the container injects.</summary>");
            lines.AddRange(added.Parameters.Select(parameter => $"/// <param name=\"{parameter.Second}\">{ParameterEdits.Description(parameter.First)}</param>"));
        }

        var head = $"{visibility} {type.Identifier.Text}({parameters})";
        if (LineOf(type.OpenBraceToken) == LineOf(type.OpenBraceToken.GetPreviousToken()))
        {
            lines.Add(head + " {");
        }
        else
        {
            lines.Add(head);
            lines.Add("{");
        }

        lines.AddRange(added.Assignments.Select(assignment => unit + Assignment(assignment)));
        lines.Add("}");
        return string.Join(editor.NewLine, lines.Select(line => indentation + line));
    }

    /// <summary>Says whether the type is documented, or the compiler would warn of a constructor that is not.</summary>
    private static bool IsDocumented(TypeDeclarationSyntax type) =>
        type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().All(outer => outer.Modifiers.Any(SyntaxKind.PublicKeyword))
        && (type.SyntaxTree.Options.DocumentationMode == DocumentationMode.Diagnose || type.GetLeadingTrivia().Any(trivia => trivia.GetStructure() is DocumentationCommentTriviaSyntax));

    private static string Assignment(Words words) => $"{(words.First == words.Second ? "this." : "")}{words.First} = {words.Second};";

    private static bool Guards(StatementSyntax statement) =>
        statement switch
        {
            IfStatementSyntax { Else: null, Statement: ThrowStatementSyntax or BlockSyntax { Statements: [ThrowStatementSyntax] } } => true,
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } } => name.StartsWith("ThrowIf", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>Says whether an assignment does no more than to keep a parameter.</summary>
    private static bool Keeps(AssignmentExpressionSyntax assignment, Func<IdentifierNameSyntax, bool> isParameter) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && FirstOf(assignment.Right) is { } name
        && isParameter(name);

    private static IdentifierNameSyntax? FirstOf(ExpressionSyntax value) =>
        value switch
        {
            IdentifierNameSyntax name => name,
            MemberAccessExpressionSyntax access => FirstOf(access.Expression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => FirstOf(called.Expression),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => FirstOf(choice.Left),
            PostfixUnaryExpressionSyntax suppressed => FirstOf(suppressed.Operand),
            _ => null,
        };

    /// <summary>What this file indents by: what a member is indented by more than its type.</summary>
    private string Unit(MemberDeclarationSyntax member)
    {
        var (type, inner) = member is TypeDeclarationSyntax own ? (own, own.Members.FirstOrDefault()) : (member.Parent as TypeDeclarationSyntax, member);
        if (type is null || inner is null)
            return "    ";

        var (outer, deep) = (Lines.Indentation(editor.Text, type.SpanStart), Lines.Indentation(editor.Text, inner.SpanStart));
        return deep.Length > outer.Length && deep.StartsWith(outer, StringComparison.Ordinal) ? deep.Substring(outer.Length) : "    ";
    }

    private int LineOf(SyntaxToken token) => editor.Text.Lines.GetLineFromPosition(token.SpanStart).LineNumber;

    /// <summary>The end of a token's line, comments included, if nothing else is on it.</summary>
    private int EndOf(SyntaxToken token)
    {
        var next = token.GetNextToken();
        return next.IsKind(SyntaxKind.None) || LineOf(next) == LineOf(token) ? token.Span.End : editor.Text.Lines.GetLineFromPosition(token.Span.End).End;
    }

    private bool IsFollowedByBlankLine(int position)
    {
        var number = editor.Text.Lines.GetLineFromPosition(position).LineNumber + 1;
        return number < editor.Text.Lines.Count && editor.Text.ToString(editor.Text.Lines[number].Span).Trim().Length == 0;
    }
}
