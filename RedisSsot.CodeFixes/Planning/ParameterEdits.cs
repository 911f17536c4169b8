using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.CodeFixes.Editing;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Adds parameters to lists of parameters and arguments to calls of constructors, laid out like those that are there.</summary>
internal sealed class ParameterEdits(TextEditor editor)
{
    /// <summary>Adds parameters, in front of those that may be left out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="added">Types and names.</param>
    public void Add(ParameterListSyntax list, IReadOnlyCollection<Words> added)
    {
        var text = added.Select(parameter => parameter.First + " " + parameter.Second).ToList();
        if (list.Parameters.FirstOrDefault(IsOptional) is { } optional)
        {
            var separator = Separator(optional, list.Parameters.Count > 1 ? list.Parameters[list.Parameters.Count - 1] : optional, list.OpenParenToken);
            editor.Add(TextEdit.Insert(optional.SpanStart, string.Concat(text.Select(parameter => parameter + separator))));
        }
        else
        {
            Append(list.Parameters, list.OpenParenToken, text);
        }

        if (list.Parent is MemberDeclarationSyntax declaration)
            Document(declaration, added);
    }

    /// <summary>Passes arguments on to another constructor.</summary>
    /// <param name="chain">The call.</param>
    /// <param name="added">The arguments, each with the parameter's name if that has to be said.</param>
    public void Add(ConstructorInitializerSyntax chain, IReadOnlyCollection<Words> added) =>
        Append(
            chain.ArgumentList.Arguments,
            chain.ArgumentList.OpenParenToken,
            added.Select(argument => argument.Second.Length == 0 ? argument.First : argument.Second + ": " + argument.First).ToList());

    private void Append<TNode>(SeparatedSyntaxList<TNode> list, SyntaxToken open, List<string> added)
        where TNode : SyntaxNode
    {
        if (list.Count == 0)
        {
            editor.Add(TextEdit.Insert(open.Span.End, string.Join(", ", added)));
            return;
        }

        var separator = Separator(list[0], list[list.Count - 1], open);
        editor.Add(TextEdit.Insert(list[list.Count - 1].Span.End, string.Concat(added.Select(item => separator + item))));
    }

    /// <summary>A comma, with a new line where each item stands on a line of its own.</summary>
    private string Separator(SyntaxNode first, SyntaxNode last, SyntaxToken open)
    {
        var line = LineOf(last.SpanStart);
        var isOwnLine = last == first ? line != LineOf(open.SpanStart) : line != LineOf(first.SpanStart);
        return isOwnLine ? "," + editor.NewLine + Lines.Indentation(editor.Text, last.SpanStart) : ", ";
    }

    private int LineOf(int position) => editor.Text.Lines.GetLineFromPosition(position).LineNumber;

    private static bool IsOptional(ParameterSyntax parameter) => parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword);

    /// <summary>Where the other parameters are documented, the compiler warns of one that is not.</summary>
    private void Document(MemberDeclarationSyntax declaration, IEnumerable<Words> added)
    {
        var last = declaration.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(comment => comment.Content)
            .OfType<XmlElementSyntax>()
            .LastOrDefault(element => element.StartTag.Name.LocalName.ValueText == "param");
        if (last is null)
            return;

        var indentation = Lines.Indentation(editor.Text, last.SpanStart);
        var lines = added.Select(parameter => $"{editor.NewLine}{indentation}/// <param name=\"{parameter.Second}\">{Description(parameter.First)}</param>");
        editor.Add(TextEdit.Insert(last.Span.End, string.Concat(lines)));
    }

    /// <summary>What the documentation says of an injected service.</summary>
    public static string Description(string type) => type.EndsWith("ConnectionMultiplexer", System.StringComparison.Ordinal) ? "The shared Redis connection." : "What gives the shared Redis connection.";
}
