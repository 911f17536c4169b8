using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.CodeFixes.Editing;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>The usings that a file needs in addition, each put where the file keeps such usings.</summary>
internal sealed class Imports(TextEditor editor, SemanticModel model)
{
    private readonly Dictionary<(string Name, SyntaxNode Owner), bool> _spaces = new();
    private readonly List<Added> _added = new();

    /// <summary>Asks for a namespace to be imported for a place in the file.</summary>
    /// <returns>False when an import would not be safe and the name has to be qualified.</returns>
    public bool TryAdd(int position, INamespaceSymbol space)
    {
        var (name, owner) = (space.ToDisplayString(), OwnerAt(position));
        if (!_spaces.TryGetValue((name, owner), out var isSafe))
            _spaces.Add((name, owner), isSafe = IsSafe(space) && Insert(owner, name));
        return isSafe;
    }

    /// <summary>Writes the usings that were asked for. Several at the same place come in their order, whoever asked first.</summary>
    public void Write()
    {
        foreach (var place in _added.GroupBy(added => added.Position))
        {
            var directives = place.OrderBy(added => added.Name, Comparer<string>.Create(ByName)).Select(added => $"{added.Before}using {added.Name};{added.Behind}");
            editor.Add(TextEdit.Insert(place.Key, string.Concat(directives) + (place.First().IsFirst ? editor.NewLine : "")));
        }

        _added.Clear();
    }

    /// <summary>Says whether no name that the file uses could get a second meaning.</summary>
    private bool IsSafe(INamespaceSymbol space)
    {
        var types = new HashSet<string>(space.GetTypeMembers().Select(type => type.Name), StringComparer.Ordinal);
        return !editor.Root.DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => types.Contains(name.Identifier.ValueText))
            .Any(name => model.GetSymbolInfo(name).Symbol is INamedTypeSymbol type && !SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, space));
    }

    /// <summary>Whose usings hold at a place: the file's, or a namespace's where only that has some.</summary>
    private SyntaxNode OwnerAt(int position)
    {
        var root = (CompilationUnitSyntax)editor.Root;
        var space = root.FindToken(position).Parent?.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(candidate => candidate.Usings.Count > 0);
        return root.Usings.Count > 0 || space is null ? root : space;
    }

    private bool Insert(SyntaxNode owner, string name)
    {
        var root = (CompilationUnitSyntax)editor.Root;
        var usings = owner is BaseNamespaceDeclarationSyntax space ? space.Usings : root.Usings;

        // Between directives it cannot be told under which symbols the import is wanted.
        if (usings.Skip(1).Any(directive => directive.ContainsDirectives) || (usings.Count > 0 && usings[0].UsingKeyword.LeadingTrivia.Any(IsConditional)))
            return false;

        // The language wants them first.
        if (usings.Count == 0 && root.Externs.LastOrDefault() is { } alias)
        {
            _added.Add(new(editor.Text.Lines.GetLineFromPosition(alias.Span.End).End, name, editor.NewLine, ""));
            return true;
        }

        if (usings.Count == 0)
        {
            _added.Add(new(TopOfFile(root), name, "", editor.NewLine, IsFirst: true));
            return true;
        }

        var plain = usings.Where(directive => directive.Alias is null && directive.StaticKeyword.RawKind == 0 && directive.GlobalKeyword.RawKind == 0).ToList();
        if (plain.FirstOrDefault(directive => ByName(directive.Name!.ToString(), name) > 0) is { } next && IsSorted(plain))
            InsertBefore(next, name);
        else if (plain.Count > 0)
            InsertBehind(plain[plain.Count - 1], name);
        else if (usings.FirstOrDefault(directive => directive.GlobalKeyword.RawKind == 0) is { } first)
            InsertBefore(first, name);
        else
            InsertBehind(usings[usings.Count - 1], name);
        return true;
    }

    private void InsertBefore(UsingDirectiveSyntax directive, string name) =>
        _added.Add(new(directive.SpanStart, name, "", editor.NewLine + Lines.Indentation(editor.Text, directive.SpanStart)));

    private void InsertBehind(UsingDirectiveSyntax directive, string name) =>
        _added.Add(new(editor.Text.Lines.GetLineFromPosition(directive.Span.End).End, name, editor.NewLine + Lines.Indentation(editor.Text, directive.SpanStart), ""));

    private static bool IsSorted(List<UsingDirectiveSyntax> usings) =>
        usings.Zip(usings.Skip(1), (left, right) => ByName(left.Name!.ToString(), right.Name!.ToString())).All(order => order <= 0);

    // The convention of .NET: System first, then by the alphabet.
    private static int ByName(string left, string right)
    {
        var (leftIsSystem, rightIsSystem) = (IsSystem(left), IsSystem(right));
        return leftIsSystem != rightIsSystem ? (leftIsSystem ? -1 : 1) : StringComparer.OrdinalIgnoreCase.Compare(left, right);
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsConditional(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia;

    /// <summary>Behind a header comment that a blank line sets apart, else at the very start.</summary>
    private static int TopOfFile(CompilationUnitSyntax root)
    {
        var trivia = root.GetFirstToken(includeZeroWidth: true).LeadingTrivia;
        var (hasComment, lineBreaks) = (false, 0);
        foreach (var piece in trivia)
        {
            if (piece.IsKind(SyntaxKind.EndOfLineTrivia))
                lineBreaks++;
            else if (piece.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
                (hasComment, lineBreaks) = (true, 0);
            else if (!piece.IsKind(SyntaxKind.WhitespaceTrivia))
                break;

            if (hasComment && lineBreaks == 2)
                return piece.Span.End;
        }

        return 0;
    }

    /// <summary>A using to write.</summary>
    /// <param name="Position">Where.</param>
    /// <param name="Name">The namespace.</param>
    /// <param name="Before">What sets it apart from what comes before.</param>
    /// <param name="Behind">What sets it apart from what follows.</param>
    /// <param name="IsFirst">Whether the file has none yet, so that a blank line follows.</param>
    private sealed record Added(int Position, string Name, string Before, string Behind, bool IsFirst = false);
}
