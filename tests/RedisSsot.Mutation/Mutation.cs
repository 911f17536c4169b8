using Microsoft.CodeAnalysis;

namespace RedisSsot.Mutation;

/// <summary>One small change of the product's meaning.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Place">What is replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record Mutation(SyntaxTree Tree, SyntaxNode Place, SyntaxNode Replacement)
{
    /// <summary>The file with the change.</summary>
    public SyntaxTree Mutant => Tree.WithRootAndOptions(Tree.GetRoot().ReplaceNode(Place, Replacement), Tree.Options);

    /// <summary>Where it is, and what it does, on one line.</summary>
    public string In(string root)
    {
        var line = Place.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return $"{System.IO.Path.GetRelativePath(root, Tree.FilePath)}:{line}: {OneLine(Place)} -> {OneLine(Replacement)}";
    }

    private static string OneLine(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split([' ', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 90 ? text : text[..90] + "...";
    }
}
