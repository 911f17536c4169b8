using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Managers;
using RedisSsot.Settings;

namespace RedisSsot.Detection;

/// <summary>Finds mentions of deprecated managers. Names are compared first; only a hit is bound.</summary>
internal sealed class ManagerDetector
{
    // With more names than this it is cheaper to look at each identifier than for each name.
    private const int FewNames = 40;

    private readonly DeprecatedSet _managers;
    private readonly bool _readsManagers;
    private readonly Lazy<ImportedNames> _global;

    /// <param name="compilation">The project.</param>
    /// <param name="managers">What is looked for.</param>
    /// <param name="readsManagers">Whether mentions count that lie inside of what is looked for.</param>
    public ManagerDetector(Compilation compilation, DeprecatedSet managers, bool readsManagers = false)
    {
        _readsManagers = readsManagers;
        _managers = managers;
        _global = new(() => ImportedNames.OfProject(compilation, managers));
    }

    /// <summary>Finds the mentions in a file, outside its using directives.</summary>
    public IEnumerable<ManagerReference> In(CompilationUnitSyntax root, SemanticModel model, CancellationToken cancellation)
    {
        if (_managers.IsEmpty || !MayMention(root, cancellation))
            yield break;

        var imported = _global.Value.With(root);
        foreach (var node in root.DescendantNodes(node => node is not UsingDirectiveSyntax, descendIntoTrivia: true))
        {
            var reference = node switch
            {
                SimpleNameSyntax name when imported.MayMean(name.Identifier.ValueText, IsAlone(name)) => OfName(name, imported, model, cancellation),
                ImplicitObjectCreationExpressionSyntax creation when MayConstruct(creation, imported) => OfCreation(creation, model, cancellation),
                _ => null,
            };
            if (reference is not null && (_readsManagers || !IsInsideListed(node, model, cancellation)))
                yield return reference;
        }
    }

    private bool MayMention(CompilationUnitSyntax root, CancellationToken cancellation)
    {
        var names = _global.Value.Names;
        if (names.Count + _managers.Names.Count > FewNames)
            return true;

        return NameSearch.MayMention(root.SyntaxTree.GetText(cancellation).ToString(), names.Concat(_managers.Names))
            || UnnamedConstructions.MayBeIn(root.SyntaxTree, cancellation); // a creation whose type stands elsewhere mentions no name at all
    }

    private ManagerReference? OfName(SimpleNameSyntax name, ImportedNames imported, SemanticModel model, CancellationToken cancellation)
    {
        if (Bind(name, model, cancellation) is not { } symbol)
            return null;

        var whole = ManagerSyntax.WholeName(name);
        if (symbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
            var constructor = whole.Parent is ObjectCreationExpressionSyntax creation && creation.Type == whole ? model.GetSymbolInfo(creation, cancellation).Symbol : symbol as IMethodSymbol;
            if (constructor is not null && _managers.FindMember(constructor) is { } exact)
                return Of(constructor, exact);
            if (_managers.FindScope(type) is { } entry)
                return IsPartOfLongerName(whole, imported, model, cancellation) ? null : Of(type, entry);

            // 'using Pool = List<AuthRedisManager>;' hides the manager behind a name of its own.
            return name is IdentifierNameSyntax identifier && model.GetAliasInfo(identifier, cancellation) is not null && _managers.FindWithin(type) is { } within
                ? Of(within, _managers.FindScope(within)!)
                : null;
        }

        if (symbol is not (IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol))
            return null;
        if (_managers.FindMember(symbol) is { } member)
            return Of(symbol, member);
        return IsReachedWithoutItsType(name, symbol, model, cancellation) && _managers.FindScope(symbol.ContainingType) is { } owner
            ? Of(symbol, owner)
            : null;

        ManagerReference Of(ISymbol found, DeprecatedEntry entry) => new(name, ManagerSyntax.Replaced(whole), found, entry, ManagerSyntax.KindOf(whole, found), model);
    }

    private ManagerReference? OfCreation(ImplicitObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(creation, cancellation);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol constructor)
            return null;

        var entry = _managers.FindMember(constructor) ?? _managers.FindScope(constructor.ContainingType);
        return entry is null ? null : new(creation, creation, constructor.ContainingType, entry, ReferenceKind.Creation, model);
    }

    /// <summary>Half-typed code leaves candidates. If the list has all of them, the one that is meant is among them.</summary>
    private ISymbol? Bind(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var info = name.Parent is NameMemberCrefSyntax { } cref ? model.GetSymbolInfo(cref.Parent is QualifiedCrefSyntax qualified ? qualified : cref, cancellation) : model.GetSymbolInfo(name, cancellation);
        if (info.Symbol is not null)
            return info.Symbol;

        return info.CandidateSymbols.Length > 0 && info.CandidateSymbols.All(candidate => candidate is INamespaceOrTypeSymbol scope ? _managers.FindScope(scope) is not null : (_managers.FindMember(candidate) ?? _managers.FindScope(candidate.ContainingType)) is not null)
            ? info.CandidateSymbols.OrderBy(candidate => candidate.GetDocumentationCommentId(), StringComparer.Ordinal).First()
            : null;
    }

    /// <summary>Says whether the finding belongs to a name further right: to the listed member or the nested type of this one.</summary>
    private bool IsPartOfLongerName(SyntaxNode whole, ImportedNames imported, SemanticModel model, CancellationToken cancellation)
    {
        var right = whole.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == whole => access.Name,
            QualifiedNameSyntax qualified when qualified.Left == whole => qualified.Right,
            QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: SimpleNameSyntax member } } qualified when qualified.Container == whole => member,
            _ => null,
        };
        return right is not null && imported.MayMean(right.Identifier.ValueText, isAlone: true) && OfName(right, imported, model, cancellation) is not null;
    }

    /// <summary>Says whether nothing around the name mentions the type: it imports the member, or calls it as an extension.</summary>
    private static bool IsReachedWithoutItsType(SimpleNameSyntax name, ISymbol member, SemanticModel model, CancellationToken cancellation)
    {
        if (member is IMethodSymbol { ReducedFrom: not null } || member.ContainingType is { CanBeReferencedByName: false, ContainingType: not null })
            return true;
        if (!member.IsStatic || !IsAlone(name))
            return false;

        // What a class inherits belongs to its base list.
        for (var type = model.GetEnclosingSymbol(name.SpanStart, cancellation)?.ContainingType; type is not null; type = type.ContainingType)
        {
            for (var parent = type; parent is not null; parent = parent.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, member.ContainingType.OriginalDefinition))
                    return false;
            }
        }

        return true;
    }

    private static bool IsAlone(SimpleNameSyntax name) => ManagerSyntax.WholeName(name) == name;

    /// <summary>Spares <c>new()</c> the binding where its type stands beside it.</summary>
    private static bool MayConstruct(ImplicitObjectCreationExpressionSyntax creation, ImportedNames imported)
    {
        var type = creation.Parent is not EqualsValueClauseSyntax value ? null
            : value.Parent switch
            {
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type,
                PropertyDeclarationSyntax property => property.Type,
                _ => null,
            };
        return type is null || type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => imported.MayMean(name.Identifier.ValueText, isAlone: true));
    }

    /// <summary>Says whether the mention lies in the declaration of something that is listed itself: it goes when that goes.</summary>
    private bool IsInsideListed(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        for (var current = (SyntaxNode?)node; current is not null; current = current.Parent ?? (current as StructuredTriviaSyntax)?.ParentTrivia.Token.Parent)
        {
            var isListed = current switch
            {
                BaseFieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => model.GetDeclaredSymbol(variable, cancellation) is { } declared && _managers.FindMember(declared) is not null),
                BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => _managers.FindScope(model.GetDeclaredSymbol(current, cancellation) as INamedTypeSymbol) is not null,
                MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax or IncompleteMemberSyntax) => model.GetDeclaredSymbol(current, cancellation) is { } declared && _managers.FindMember(declared) is not null,
                _ => false,
            };
            if (isListed)
                return true;
        }

        return false;
    }
}
