using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Managers;

namespace RedisSsot.Detection;

/// <summary>The names that code may mention managers by: their own, and those that using directives give them. Nothing is bound for it.</summary>
internal sealed class ImportedNames
{
    private readonly DeprecatedSet _managers;
    private readonly ImmutableHashSet<string> _aliases;
    private readonly bool _importsStatically;

    private ImportedNames(DeprecatedSet managers, ImmutableHashSet<string> aliases, bool importsStatically)
    {
        _managers = managers;
        _aliases = aliases;
        _importsStatically = importsStatically;
    }

    /// <summary>The names besides the managers' own.</summary>
    public IReadOnlyCollection<string> Names => _importsStatically ? [.. _aliases, .. _managers.StaticNames] : _aliases;

    /// <summary>What the global directives of a project import.</summary>
    public static ImportedNames OfProject(Compilation compilation, DeprecatedSet managers) =>
        new ImportedNames(managers, ImmutableHashSet<string>.Empty, importsStatically: false)
            .With(compilation.SyntaxTrees.Select(tree => tree.GetRoot()).OfType<CompilationUnitSyntax>().SelectMany(root => root.Usings).Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)));

    /// <summary>What a file imports besides.</summary>
    public ImportedNames With(CompilationUnitSyntax root) => With(UsingsOf(root));

    /// <summary>Says whether an identifier may mean something listed.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="isAlone">Whether nothing stands before it, as before an imported member.</param>
    public bool MayMean(string identifier, bool isAlone) =>
        _managers.MayName(identifier) || _aliases.Contains(identifier) || (_importsStatically && isAlone && _managers.MayNameStatic(identifier));

    /// <summary>All using directives of a file, those of its namespaces included.</summary>
    public static IEnumerable<UsingDirectiveSyntax> UsingsOf(CompilationUnitSyntax root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    private ImportedNames With(IEnumerable<UsingDirectiveSyntax> directives)
    {
        var result = this;
        foreach (var directive in directives)
        {
            var isStatic = directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);
            if ((isStatic || directive.Alias is not null) && result.Mentions(directive))
                result = new(_managers, directive.Alias is { } alias ? result._aliases.Add(alias.Name.Identifier.ValueText) : result._aliases, result._importsStatically || isStatic);
        }

        return result;
    }

    // The target of an alias is no name in later versions of the language, so all names below are looked at.
    private bool Mentions(UsingDirectiveSyntax directive) =>
        directive.DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Any(name => name.Parent != directive.Alias && MayMean(name.Identifier.ValueText, isAlone: false));
}
