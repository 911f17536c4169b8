using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>Finds openings. Names are compared first; only a hit is bound.</summary>
internal sealed class OpeningDetector
{
    private readonly RedisClients _clients;
    private readonly CatalogueDetector _catalogue;
    private readonly SoughtNames _names;
    private readonly SoughtNames _inheritedNames;

    public OpeningDetector(RedisClients clients, CatalogueDetector catalogue)
    {
        _clients = clients;
        _catalogue = catalogue;

        var others = clients.Catalogue.Entries.Where(entry => entry is { Kind: CatalogueKind.Connect or CatalogueKind.Pool, Flag: CatalogueFlag.Always }).ToList();
        _names = new(clients.OpeningNames.Concat(others.Select(entry => entry.Id.Name)));
        _inheritedNames = new(others.Where(entry => !entry.Id.IsConstructor && !clients.OpeningNames.Contains(entry.Id.Name)).Select(entry => entry.Id.Name));
    }

    /// <summary>Reads a member access, member binding, name or construction as an opening.</summary>
    public Opening? At(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation)
    {
        var name = node switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            IdentifierNameSyntax identifier => identifier,
            _ => null,
        };
        return (name is not null && _clients.OpeningNames.Contains(name.Identifier.ValueText) ? Bind(node, model, cancellation) : null)
            ?? (_catalogue.At(node, model, cancellation) is { } use ? Of(use, cancellation) : null);
    }

    /// <summary>Says whether the use of a library is an opening, which yields a connection.</summary>
    public bool IsOpening(CatalogueUse use) => use.Symbol is IMethodSymbol method && (Opens(method) || Of(use, CancellationToken.None) is not null);

    /// <summary>What another client opens is an opening like any other, if it yields something that can be shared.</summary>
    private Opening? Of(CatalogueUse use, CancellationToken cancellation)
    {
        if (use is not { Place.Parent: not null, Symbol: IMethodSymbol method, Entry: { Kind: CatalogueKind.Connect or CatalogueKind.Pool, Flag: CatalogueFlag.Always } entry }
            || entry.Library == RedisClients.StackExchangeRedis
            || IsInExpressionTree(use.Whole, use.Model, cancellation))
        {
            return null;
        }

        if (method.MethodKind == MethodKind.Constructor)
            return use.Whole is BaseObjectCreationExpressionSyntax creation ? new Opening(creation, method, use.Model, entry.Library) { Lease = entry.Leases ? entry.Seam : null } : null;

        // A wrapper of the user's may open a connection of any library.
        return use.Place is ExpressionSyntax reference && new Opening(reference, method, use.Model) is var opening && _clients.LibraryOf(opening.ConnectionType) is { } library
            ? opening with { Library = library }
            : null;
    }

    /// <summary>Says whether a bare name can be an opening: in a file that imports static members, or that mentions what a wrapper hands down to those who derive from it.</summary>
    public bool MayBeBare(CompilationUnitSyntax root, CancellationToken cancellation) => ImportsStatically(root) || _inheritedNames.AreIn(root.SyntaxTree, cancellation);

    /// <summary>Finds the openings in a file where a bare name can be one.</summary>
    public IEnumerable<Opening> BareNames(CompilationUnitSyntax root, SemanticModel model, CancellationToken cancellation) =>
        root.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(identifier => !IsNameOfMember(identifier))
            .Select(identifier => At(identifier, model, cancellation))
            .OfType<Opening>();

    /// <summary>Finds all openings of a project. Files whose text names none are passed over unread.</summary>
    public IEnumerable<Opening> AllIn(Compilation compilation, CancellationToken cancellation)
    {
        var unnamed = _catalogue.MayConstructUnnamed(compilation);
        return compilation.SyntaxTrees
            .Where(tree => _names.AreIn(tree, cancellation) || (unnamed && UnnamedConstructions.MayBeIn(tree, cancellation)))
            .InOrder()
            .SelectMany(tree => compilation.SemanticModelOf(tree) is { } model ? In(tree.GetRoot(cancellation), model, cancellation) : []);
    }

    /// <summary>Finds the openings in a piece of a file.</summary>
    public IEnumerable<Opening> In(SyntaxNode scope, SemanticModel model, CancellationToken cancellation) =>
        scope.DescendantNodesAndSelf()
            .OfType<ExpressionSyntax>()
            .Where(node => node is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or BaseObjectCreationExpressionSyntax || (node is SimpleNameSyntax name && !IsNameOfMember(name)))
            .Select(node => At(node, model, cancellation))
            .OfType<Opening>();

    private static bool ImportsStatically(CompilationUnitSyntax root) =>
        root.Usings.Any(IsStatic)
        || root.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(ImportsStatically);

    private static bool ImportsStatically(BaseNamespaceDeclarationSyntax space) =>
        space.Usings.Any(IsStatic)
        || space.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(ImportsStatically);

    private static bool IsStatic(UsingDirectiveSyntax directive) => directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword);

    private static bool IsNameOfMember(SimpleNameSyntax identifier) =>
        identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier
        || identifier.Parent is MemberBindingExpressionSyntax or QualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or UsingDirectiveSyntax;

    private Opening? Bind(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation)
    {
        var symbols = model.GetSymbolInfo(node, cancellation);
        var method = symbols.Symbol as IMethodSymbol;

        // Half-typed or partly unresolved arguments leave only candidates. If all of them open a connection, so does the call.
        if (symbols.Symbol is null && symbols.CandidateSymbols.All(candidate => candidate is IMethodSymbol))
        {
            method = symbols.CandidateSymbols
                .Cast<IMethodSymbol>()
                .Where(Opens)
                .OrderBy(candidate => candidate.GetDocumentationCommentId(), StringComparer.Ordinal)
                .FirstOrDefault();
        }

        if (method is null || !Opens(method) || IsInNameof(node, model, cancellation) || IsInExpressionTree(node, model, cancellation))
            return null;

        return new(node, method, model);
    }

    // An extension method that is called on its first argument appears without that parameter.
    private bool Opens(IMethodSymbol method) => _clients.Opens((method.ReducedFrom ?? method).OriginalDefinition);

    /// <summary>Says whether a member is only asked for its name.</summary>
    public static bool IsInNameof(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation) =>
        node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call }
        && model.GetSymbolInfo(call, cancellation).Symbol is null;

    /// <summary>Says whether a call lies in an expression tree, which describes it, as mocking libraries want it, and does not make it.</summary>
    public static bool IsInExpressionTree(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node.Ancestors()
            .OfType<LambdaExpressionSyntax>()
            .Any(lambda => model.GetTypeInfo(lambda, cancellation).ConvertedType is INamedTypeSymbol { Name: "Expression", Arity: 1 } type
                && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions");
}
