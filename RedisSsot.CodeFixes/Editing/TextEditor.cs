using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Collects the edits of one file. All findings of a file share one editor; an edit inside a larger one is swallowed by it.</summary>
internal sealed class TextEditor
{
    private readonly HashSet<TextEdit> _edits = new();
    private readonly HashSet<StatementSyntax> _removed = new();
    private readonly HashSet<MemberDeclarationSyntax> _removedMembers = new();
    private readonly List<(TextSpan Span, string Unit)> _indented = new();

    public TextEditor(SyntaxNode root, SourceText text)
    {
        Root = root;
        Text = text;
        NewLine = text.Lines[0] is var line && line.EndIncludingLineBreak > line.End
            ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak))
            : "\n"; // a file of one line says nothing
    }

    public SyntaxNode Root { get; }

    public SourceText Text { get; }

    /// <summary>The line break that the file uses.</summary>
    public string NewLine { get; }

    /// <summary>Replaces a node, without the trivia around it.</summary>
    public void Replace(SyntaxNode node, string text) => Add(new(node.Span, text));

    public void Add(TextEdit edit) => _edits.Add(edit);

    /// <summary>Removes a statement with its line, and with it what would be left empty.</summary>
    public void RemoveStatement(StatementSyntax statement) => _removed.Add(statement);

    /// <summary>Removes a member with its lines and the comments right above it.</summary>
    public void RemoveMember(MemberDeclarationSyntax member) => _removedMembers.Add(member);

    /// <summary>Moves the further lines of a statement to the right, except those that begin inside a string, and with them what edits add there.</summary>
    public void Indent(StatementSyntax statement, string unit)
    {
        _indented.Add((statement.Span, unit));
        var first = Text.Lines.GetLineFromPosition(statement.SpanStart).LineNumber;
        var last = Text.Lines.GetLineFromPosition(Math.Max(statement.SpanStart, statement.Span.End - 1)).LineNumber; // a half-typed one may end behind the last line
        for (var number = first + 1; number <= last; number++)
        {
            var line = Text.Lines[number];
            var token = statement.FindToken(line.Start);
            if (line.Span.Length > 0 && !(token.SpanStart < line.Start && token.Span.End > line.Start))
                Add(TextEdit.Insert(line.Start, unit));
        }
    }

    /// <summary>Says whether a token is still there after the edits so far.</summary>
    public bool Survives(SyntaxToken token) =>
        !_edits.Any(edit => edit.Span.Contains(token.Span))
        && !_removed.Cast<SyntaxNode>().Concat(_removedMembers).Any(node => node.Span.Contains(token.Span));

    /// <summary>The file's text after all edits.</summary>
    public SourceText Apply()
    {
        foreach (var edit in new StatementRemoval(Text, _removed).Edits().Concat(MemberRemoval.Edits(Text, _removedMembers)))
            _edits.Add(edit);

        // A swallowed edit lies inside a larger one. Insertions at the borders of a replacement are not swallowed.
        var changes = _edits
            .Where(edit => !_edits.Any(other => other != edit && other.Span.Length > edit.Span.Length && Swallows(other.Span, edit.Span)))
            .OrderBy(edit => edit.Span.Start)
            .ThenBy(edit => edit.Span.End)
            .Select(edit => new TextChange(edit.Span, Indented(edit)));
        return Text.WithChanges(changes);
    }

    private string Indented(TextEdit edit) =>
        _indented
            .Where(region => region.Span.Contains(edit.Span) && edit.Span.Start < region.Span.End)
            .Aggregate(edit.Text, (text, region) => text.Replace(NewLine, NewLine + region.Unit));

    private static bool Swallows(TextSpan outer, TextSpan inner) =>
        inner.Length > 0 ? outer.Contains(inner) : outer.Start < inner.Start && inner.Start < outer.End;
}
