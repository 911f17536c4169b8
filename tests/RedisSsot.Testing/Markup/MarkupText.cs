using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A text without its markup, and where the markup was, in the order in which the marks start.</summary>
internal sealed record MarkupText(string Text, ImmutableArray<Mark> Marks);

/// <summary>One mark: an empty name stands for <c>[|…|]</c>, no end for <c>$$</c>.</summary>
internal readonly record struct Mark(string Name, TextSpan Span, bool IsPosition)
{
    /// <summary>Whether the mark only names a place.</summary>
    public bool IsPlace => Name.StartsWith('#');
}
