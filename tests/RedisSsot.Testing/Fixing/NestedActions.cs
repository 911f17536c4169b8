using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Unfolds menus of actions.</summary>
internal static class NestedActions
{
    // Public only in later versions, under another name.
    private static readonly PropertyInfo? s_nested =
        typeof(CodeAction).GetProperty("NestedActions", BindingFlags.Instance | BindingFlags.Public)
        ?? typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.Instance | BindingFlags.NonPublic);

    /// <summary>The actions that can be chosen, from top to bottom.</summary>
    public static IEnumerable<CodeAction> Flatten(CodeAction action) =>
        s_nested?.GetValue(action) is ImmutableArray<CodeAction> { IsDefaultOrEmpty: false } nested
            ? nested.SelectMany(Flatten)
            : [action];
}
