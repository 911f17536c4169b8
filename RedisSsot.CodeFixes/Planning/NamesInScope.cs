using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>What a written name could be in full, by the namespaces around it and the usings above it, dead ones included.</summary>
internal sealed class NamesInScope
{
    private readonly List<UsingDirectiveSyntax> _usings;
    private readonly List<UsingDirectiveSyntax> _global;

    public NamesInScope(SyntaxNode root, Compilation compilation)
    {
        _usings = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().ToList();
        _global = compilation.SyntaxTrees
            .Select(tree => tree.GetRoot())
            .OfType<CompilationUnitSyntax>()
            .SelectMany(unit => unit.Usings)
            .Where(directive => directive.GlobalKeyword.RawKind != 0)
            .ToList();
    }

    /// <summary>The directives of the file.</summary>
    public IEnumerable<UsingDirectiveSyntax> Usings => _usings;

    /// <summary>All full names that a written name may stand for, the likeliest first.</summary>
    public IEnumerable<ImmutableArray<string>> FullNames(ImmutableArray<string> written, SyntaxNode place)
    {
        if (_usings.FirstOrDefault(directive => directive.Alias?.Name.Identifier.ValueText == written[0]) is { } alias && DottedText.Of(alias.Name) is { } target)
        {
            yield return target.AddRange(written.Skip(1));
            yield break;
        }

        yield return written;
        foreach (var space in place.Ancestors().OfType<BaseNamespaceDeclarationSyntax>())
        {
            // From 'namespace Chat.Auth' both Chat.Auth and Chat are seen.
            for (var parts = DottedText.Of(space.Name); parts is { IsEmpty: false } some; parts = some.RemoveAt(some.Length - 1))
                yield return some.AddRange(written);
        }

        if (written.Length > 1)
            yield break;

        foreach (var directive in _usings.Concat(_global).Where(directive => directive.Alias is null))
        {
            if (DottedText.Of(directive.Name) is { } imported)
                yield return imported.AddRange(written);
        }
    }
}
