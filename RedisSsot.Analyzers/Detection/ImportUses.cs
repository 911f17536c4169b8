using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>
/// Finds what needs an import of a namespace, or of the static members of a type. The names that it brings are compared first; only a hit is bound.
/// </summary>
internal sealed class ImportUses
{
    private const string AttributeSuffix = "Attribute";

    private readonly INamespaceOrTypeSymbol _target;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _extensions = new(StringComparer.Ordinal);

    public ImportUses(INamespaceOrTypeSymbol target)
    {
        _target = target;
        foreach (var type in target is INamedTypeSymbol self ? ImmutableArray.Create(self) : target.GetTypeMembers())
        {
            if (target is INamespaceSymbol)
                AddName(type.Name);
            _extensions.UnionWith(type.GetMembers().Where(member => member is IMethodSymbol { IsExtensionMethod: true }).Select(member => member.Name));

            // The block of C# 14 around members that extend a type has no name itself.
            _extensions.UnionWith(type.GetTypeMembers().Where(nested => !nested.CanBeReferencedByName).SelectMany(block => block.GetMembers()).Where(member => member.CanBeReferencedByName).Select(member => member.Name));
        }

        for (var type = target as ITypeSymbol; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers().Where(member => member.CanBeReferencedByName && (member.IsStatic || member is INamedTypeSymbol)))
                AddName(member.Name);
        }
    }

    /// <summary>Says whether an identifier may mean something that the import brings.</summary>
    public bool MayMean(string identifier) => _names.Contains(identifier) || _extensions.Contains(identifier);

    /// <summary>The first thing in a part of a file that the import brings; null where nothing is.</summary>
    public string? FirstIn(SyntaxNode scope, SemanticModel model, CancellationToken cancellation) =>
        scope.DescendantTokens(descendIntoTrivia: true)
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && MayMean(token.ValueText))
            .Select(token => token.Parent)
            .OfType<SimpleNameSyntax>()
            .FirstOrDefault(name => IsFromImport(name, model, cancellation))
            ?.Identifier.ValueText
        ?? new PatternUses(_extensions, symbol => IsExtension(symbol), model, cancellation).FirstIn(scope);

    private void AddName(string name)
    {
        _names.Add(name);
        if (name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal))
            _names.Add(name.Substring(0, name.Length - AttributeSuffix.Length));
    }

    private bool IsFromImport(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var isAlone = !IsBehindSomething(name);
        if (isAlone ? !_names.Contains(name.Identifier.ValueText) : !_extensions.Contains(name.Identifier.ValueText))
            return false;
        if (name is IdentifierNameSyntax identifier && model.GetAliasInfo(identifier, cancellation) is not null)
            return false;

        var info = name.Parent is NameMemberCrefSyntax cref ? model.GetSymbolInfo(cref, cancellation) : model.GetSymbolInfo(name, cancellation);
        var meanings = info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;
        return meanings.Any(meaning => isAlone ? IsMember(meaning) : IsExtension(meaning)) && !IsInside(name, model, cancellation);
    }

    /// <summary>Says whether something else says where to look for the name.</summary>
    private static bool IsBehindSomething(SimpleNameSyntax name) =>
        name.Parent switch
        {
            QualifiedNameSyntax qualified => qualified.Right == name,
            AliasQualifiedNameSyntax aliased => aliased.Name == name,
            MemberAccessExpressionSyntax access => access.Name == name,
            MemberBindingExpressionSyntax => true,
            NameMemberCrefSyntax cref => cref.Parent is QualifiedCrefSyntax qualified && qualified.Member == cref,
            NameColonSyntax or NameEqualsSyntax => true,
            _ => false,
        };

    /// <summary>Says whether a name alone means something because of the import: a type of the namespace, a static member of the type.</summary>
    private bool IsMember(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
            symbol = symbol.ContainingType;
        if (_target is INamespaceSymbol)
            return symbol is INamedTypeSymbol { ContainingType: null } && IsTarget(symbol.ContainingNamespace);

        for (var type = _target as ITypeSymbol; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, type.OriginalDefinition))
                return true;
        }

        return false;
    }

    private bool IsExtension(ISymbol? symbol)
    {
        var type = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced.ContainingType
            : symbol is IMethodSymbol { IsExtensionMethod: true } ? symbol.ContainingType
            : symbol?.ContainingType is { CanBeReferencedByName: false, ContainingType: { } outer } ? outer
            : null;
        return type is not null && (_target is INamespaceSymbol ? IsTarget(type.ContainingNamespace) : SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _target.OriginalDefinition));
    }

    // By name: a namespace is another symbol in each assembly that has a part of it.
    private bool IsTarget(INamespaceSymbol? space) => space?.ToDisplayString() == _target.ToDisplayString();

    /// <summary>Says whether code lies in what is imported, or in a type that inherits from it, and so sees it without the import.</summary>
    private bool IsInside(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (_target is INamespaceSymbol)
        {
            var declaration = node.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>();
            for (var space = declaration is null ? null : model.GetDeclaredSymbol(declaration, cancellation) as INamespaceSymbol; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            {
                // What stands between 'namespace' and the first type, another directive say, is inside too.
                if (IsTarget(space))
                    return true;
            }

            return false;
        }

        for (var around = node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>(); around is not null; around = around.Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>())
        {
            for (var type = (ITypeSymbol?)(model.GetDeclaredSymbol(around, cancellation) as INamedTypeSymbol); type is not null; type = type.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _target.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }
}
