using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>
/// Looks for names in source text, before anything is bound. A name may be written with escapes, <c>C\u006fnnect</c>: a text that has any may
/// mention every name, and only its tokens tell.
/// </summary>
internal static class NameSearch
{
    /// <summary>Says whether a file may mention a name.</summary>
    public static bool MayMention(SyntaxTree tree, string name, CancellationToken cancellation) => MayMention(tree.GetText(cancellation).ToString(), [name]);

    /// <summary>Says whether a text may mention one of some names, of which there is at least one.</summary>
    public static bool MayMention(string text, IEnumerable<string> names) => names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0) || HasEscapes(text);

    /// <summary>Says whether a name may be written with escapes in a text. In most texts that have any, they stand in strings.</summary>
    public static bool HasEscapes(string text)
    {
        for (var at = text.IndexOf('\\'); at >= 0 && at < text.Length - 1; at = text.IndexOf('\\', at + 1))
        {
            if (text[at + 1] is 'u' or 'U')
                return true;
        }

        return false;
    }
}
