using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>
/// The places of <c>new(…)</c> with arguments in a file. Only binding says what each of them makes, and a project has thousands: what can be told
/// from the words around is told without.
/// </summary>
internal sealed class UnnamedConstructions
{
    private const string New = "new";

    // A tree never changes, and all but one of a project's are still there after a keystroke. Nodes would keep more alive than places do.
    private static readonly ConditionalWeakTable<SyntaxTree, UnnamedConstructions> Known = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> KnownTexts = new();

    private readonly List<(int Start, int Arguments, bool IsTypeNear)> _places = new();

    private UnnamedConstructions(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!MayBeIn(tree, cancellation))
            return;

        foreach (var creation in tree.GetRoot(cancellation).DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>())
        {
            if (creation.ArgumentList.Arguments.Count > 0)
                _places.Add((creation.SpanStart, creation.ArgumentList.Arguments.Count, IsTypeNear(creation)));
        }
    }

    /// <summary>Says whether there may be any in a file, with or without arguments: whether a parenthesis, or a comment, stands behind a <c>new</c>.</summary>
    public static bool MayBeIn(SyntaxTree tree, CancellationToken cancellation) =>
        KnownTexts.GetValue(tree, _ => new(MayBeIn(tree.GetText(cancellation).ToString()))).Value;

    private static bool MayBeIn(string text)
    {
        for (var at = text.IndexOf(New, StringComparison.Ordinal); at >= 0; at = text.IndexOf(New, at + New.Length, StringComparison.Ordinal))
        {
            var next = at + New.Length;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next < text.Length && text[next] is '(' or '/' or '#')
                return true;
        }

        return false;
    }

    /// <summary>Those in a file that may make an instance of a type.</summary>
    public static IEnumerable<ImplicitObjectCreationExpressionSyntax> MayMake(INamedTypeSymbol type, SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out var file))
            file = Known.GetValue(tree, _ => new(tree, cancellation));
        if (file._places.Count == 0)
            return [];

        var isNamed = new Lazy<bool>(() => NameSearch.MayMention(tree, type.Name, cancellation));
        return file._places
            .Where(place => type.InstanceConstructors.Any(constructor => Takes(constructor, place.Arguments)) && (!place.IsTypeNear || isNamed.Value))
            .Select(place => tree.GetRoot(cancellation).FindToken(place.Start).Parent)
            .OfType<ImplicitObjectCreationExpressionSyntax>();
    }

    private static bool Takes(IMethodSymbol constructor, int arguments) =>
        constructor.Parameters.LastOrDefault() is { IsParams: true }
        || (arguments <= constructor.Parameters.Length && constructor.Parameters.Count(parameter => !parameter.IsOptional) <= arguments);

    // Where the type is written, or an alias of it, for all that the file says: not in 'Add(new(…))' and '_field = new(…)'.
    private static bool IsTypeNear(ImplicitObjectCreationExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax }
        || (creation.Parent is ArrowExpressionClauseSyntax or ReturnStatementSyntax && Functions.Around(creation) is MemberDeclarationSyntax or LocalFunctionStatementSyntax);
}
