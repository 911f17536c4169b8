using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Settings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>A name that means nothing to the compiler, and what it means by the settings and lists.</summary>
/// <param name="Name">The innermost name.</param>
/// <param name="Written">The whole dotted name, or the access to a member.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The name of the type; mentions of the same type belong together.</param>
internal sealed record MissingName(SyntaxNode Name, SyntaxNode Written, MissingKind Kind, string Key)
{
    /// <summary>The type that is meant and only has to be imported, or qualified.</summary>
    public INamedTypeSymbol? Meant { get; init; }

    /// <summary>The line that names it.</summary>
    public DeprecatedEntry? Entry { get; init; }

    /// <summary>The directive, where it is a directive that names it.</summary>
    public UsingDirectiveSyntax? Directive => Kind == MissingKind.Import ? (UsingDirectiveSyntax)Written : null;
}

/// <summary>What it is that is missing.</summary>
internal enum MissingKind
{
    /// <summary>A type that is there, but not seen from here.</summary>
    Unseen,

    /// <summary>A listed type that may be gone.</summary>
    Type,

    /// <summary>A listed member that may be gone.</summary>
    Member,

    /// <summary>A directive for something that is gone.</summary>
    Import,
}
