using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Finds where a symbol is mentioned: by its name in the text first, by binding second.</summary>
internal sealed class References
{
    private readonly Compilation _compilation;
    private readonly SemanticModel _home;
    private readonly CancellationToken _cancellation;

    /// <param name="home">The semantics of the file at hand, which need not be made again.</param>
    /// <param name="cancellation">Stops the search.</param>
    public References(SemanticModel home, CancellationToken cancellation)
    {
        _compilation = home.Compilation;
        _home = home;
        _cancellation = cancellation;
    }

    /// <summary>The project.</summary>
    public Compilation Compilation => _compilation;

    /// <summary>The semantics of any file of the compilation.</summary>
    public SemanticModel ModelOf(SyntaxNode node) =>
        node.SyntaxTree == _home.SyntaxTree ? _home : _compilation.SemanticModelOf(node.SyntaxTree) ?? _home;

    /// <summary>The symbol as its own source declares it; null when its source is not at hand.</summary>
    public ISymbol? Declared(ISymbol? symbol)
    {
        symbol = symbol is IDiscardSymbol or IErrorTypeSymbol ? null : symbol?.OriginalDefinition;
        var declaration = symbol?.DeclaringSyntaxReferences.FirstOrDefault();
        if (declaration is null)
            return null;
        if (_compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            return symbol;

        // A project that references other versions than ours sees its symbols under another identity.
        var syntax = declaration.GetSyntax(_cancellation);
        return _compilation.SemanticModelOf(declaration.SyntaxTree)?.GetDeclaredSymbol(syntax, _cancellation);
    }

    /// <summary>The methods or properties that may run in place of a virtual, abstract or interface one.</summary>
    public IEnumerable<T> ImplementationsOf<T>(T member)
        where T : class, ISymbol
    {
        if (member is { IsVirtual: false, IsAbstract: false, IsOverride: false })
            return [];

        return _compilation.GetSymbolsWithName(member.Name, SymbolFilter.Member, _cancellation)
            .Concat(member.ContainingType is { TypeKind: TypeKind.Interface } || member is IPropertySymbol ? UnlistedMembers(member.Name) : [])
            .OfType<T>()
            .Where(candidate => !SymbolEqualityComparer.Default.Equals(candidate, member.OriginalDefinition) && IsSame(candidate, member))
            .Concat(member.ContainingType is { TypeKind: TypeKind.Interface } type ? Inherited(member, type) : [])
            .InOrder();
    }

    /// <summary>The members of base classes that do not know the interface which a derived class implements with them.</summary>
    private IEnumerable<T> Inherited<T>(T member, INamedTypeSymbol type)
        where T : class, ISymbol =>
        To(type.OriginalDefinition)
            .Select(mention => mention.Ancestors().FirstOrDefault(node => node is not NameSyntax))
            .OfType<SimpleBaseTypeSyntax>()
            .Select(parent => parent.Parent?.Parent is TypeDeclarationSyntax derived ? ModelOf(derived).GetDeclaredSymbol(derived, _cancellation) : null)
            .Where(derived => derived is { TypeKind: TypeKind.Class, BaseType.SpecialType: not SpecialType.System_Object })
            .SelectMany(derived => derived!.AllInterfaces
                .Where(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, type.OriginalDefinition))
                .SelectMany(implemented => implemented.GetMembers(member.Name))
                .Select(derived.FindImplementationForInterfaceMember)
                .Where(found => found is not null && !found.ContainingType.AllInterfaces.Any(known => SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, type.OriginalDefinition))))
            .Select(found => found!.OriginalDefinition)
            .OfType<T>();

    /// <summary>The members that the compiler does not list under a name: explicit implementations, and the properties that a record's parameters are.</summary>
    private IEnumerable<ISymbol> UnlistedMembers(string name)
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            foreach (var token in TokensOf(name, tree.GetRoot(_cancellation)))
            {
                var symbol = token.Parent switch
                {
                    MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } or PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null } => ModelOf(token.Parent).GetDeclaredSymbol(token.Parent, _cancellation),
                    ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } => ModelOf(record).GetDeclaredSymbol(record, _cancellation)?.GetMembers(name).FirstOrDefault(),
                    _ => null,
                };
                if (symbol is not null)
                    yield return symbol;
            }
        }
    }

    /// <summary>The arguments of <c>new(…)</c> where that makes an instance of the type, as far as anyone can tell.</summary>
    public IEnumerable<ArgumentListSyntax> ImplicitConstructions(INamedTypeSymbol type) =>
        Scopes(type)
            .Select(scope => scope.SyntaxTree)
            .Distinct()
            .SelectMany(tree => UnnamedConstructions.MayMake(type, tree, _cancellation))
            .Where(creation => ModelOf(creation).GetTypeInfo(creation, _cancellation).Type is var made && (made is null or IErrorTypeSymbol || IsSame(type, made)))
            .InOrder(creation => creation)
            .Select(creation => creation.ArgumentList);

    /// <summary>The mentions of <c>value</c> in a property's setter.</summary>
    public IEnumerable<ExpressionSyntax> ToValueOf(IPropertySymbol property) =>
        Declared(property) is { } declared
            ? declared.DeclaringSyntaxReferences
                .Select(reference => reference.GetSyntax(_cancellation))
                .OfType<PropertyDeclarationSyntax>()
                .SelectMany(declaration => declaration.AccessorList?.Accessors ?? default)
                .Where(accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                .SelectMany(accessor => accessor.DescendantNodes())
                .OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == "value")
            : [];

    /// <summary>The expressions that mention the symbol, file by file, each as wide as its qualification: <c>this._field</c>, <c>Type.Property</c>.</summary>
    public IEnumerable<ExpressionSyntax> To(ISymbol symbol) => To(symbol, Scopes(symbol));

    /// <summary>The expressions within some pieces of code that mention the symbol.</summary>
    public IEnumerable<ExpressionSyntax> To(ISymbol symbol, IEnumerable<SyntaxNode> scopes) => To(symbol, scopes, static _ => true);

    /// <summary>Those among the mentions within some pieces of code that are of interest. The others are not bound.</summary>
    public IEnumerable<ExpressionSyntax> To(ISymbol symbol, IEnumerable<SyntaxNode> scopes, Func<ExpressionSyntax, bool> isOfInterest)
    {
        var name = symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1); // explicit implementations carry their interface's name
        if (name.Length == 0)
            yield break; // half-typed: 'using var = …'

        foreach (var scope in scopes.Where(scope => IsIn(name, scope)).InOrder(scope => scope))
        {
            foreach (var mention in Mentions(name, scope).Where(mention => isOfInterest(Qualified(mention))))
            {
                var bound = ModelOf(mention).GetSymbolInfo(mention, _cancellation);
                if (IsSame(symbol, bound.Symbol) || (bound.Symbol is null && bound.CandidateSymbols.Any(candidate => IsSame(symbol, candidate))))
                    yield return Qualified(mention);
            }
        }
    }

    /// <summary>A name with what stands before its dot.</summary>
    public static ExpressionSyntax Qualified(SimpleNameSyntax name) =>
        name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };

    private bool IsIn(string name, SyntaxNode scope) =>
        scope.SyntaxTree.GetText(_cancellation).ToString() is var text
        && (text.IndexOf(name, scope.SpanStart, scope.Span.Length, StringComparison.Ordinal) >= 0 || NameSearch.HasEscapes(text));

    private IEnumerable<SimpleNameSyntax> Mentions(string name, SyntaxNode scope) => TokensOf(name, scope).Select(token => token.Parent).OfType<SimpleNameSyntax>();

    private IEnumerable<SyntaxToken> TokensOf(string name, SyntaxNode scope)
    {
        var text = scope.SyntaxTree.GetText(_cancellation).ToString();
        return NameSearch.HasEscapes(text)
            ? scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
            : TokensOf(name, scope, text);
    }

    private IEnumerable<SyntaxToken> TokensOf(string name, SyntaxNode scope, string text)
    {
        var root = scope.SyntaxTree.GetRoot(_cancellation);
        for (var at = text.IndexOf(name, scope.SpanStart, scope.Span.Length, StringComparison.Ordinal);
             at >= 0;
             at = text.IndexOf(name, at + name.Length, scope.Span.End - at - name.Length, StringComparison.Ordinal))
        {
            _cancellation.ThrowIfCancellationRequested();
            var token = root.FindToken(at);
            if ((token.SpanStart == at || (token.SpanStart == at - 1 && text[at - 1] == '@')) && token.ValueText == name)
                yield return token;
        }
    }

    /// <summary>Where a symbol is declared, as far as its source can be bound.</summary>
    public IEnumerable<SyntaxNode> DeclarationsOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Where(reference => _compilation.SemanticModelOf(reference.SyntaxTree) is not null).Select(reference => reference.GetSyntax(_cancellation));

    /// <summary>Where a symbol can be mentioned: its function, its type, or any file.</summary>
    public IEnumerable<SyntaxNode> Scopes(ISymbol symbol)
    {
        var declarations = DeclarationsOf(symbol);
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } owner } } && declarations.Any(declaration => declaration.Parent?.Parent is TypeDeclarationSyntax))
            return owner.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(_cancellation)); // a primary constructor's, which all parts see

        if (symbol is ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            return declarations.Select(declaration => declaration.Ancestors().First(node => node is TypeDeclarationSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax));

        if (symbol is { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } && !Implements(symbol))
            return type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(_cancellation));

        // What another project declares, that project uses too.
        var foreign = declarations.Select(declaration => declaration.SyntaxTree.GetRoot(_cancellation)).Where(root => !_compilation.ContainsSyntaxTree(root.SyntaxTree));
        return foreign.Concat(_compilation.SyntaxTrees.Select(tree => tree.GetRoot(_cancellation)));
    }

    private static bool Implements(ISymbol symbol) =>
        symbol is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false };

    /// <summary>Says whether a mention means the symbol, also through an interface member that it implements or a member that it overrides.</summary>
    private static bool IsSame(ISymbol symbol, ISymbol? mentioned)
    {
        if (mentioned is null)
            return false;

        mentioned = (mentioned is IMethodSymbol { ReducedFrom: { } extension } ? extension : mentioned).OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, mentioned))
            return true;
        if (symbol is not (IMethodSymbol or IPropertySymbol) || mentioned.Kind != symbol.Kind || mentioned.ContainingType is null)
            return false;

        for (var overridden = Overridden(symbol); overridden is not null; overridden = Overridden(overridden))
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, mentioned))
                return true;
        }

        return mentioned.ContainingType.TypeKind == TypeKind.Interface
            && symbol.ContainingType?.AllInterfaces
                .Where(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, mentioned.ContainingType))
                .SelectMany(implemented => implemented.GetMembers(mentioned.Name))
                .Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)) == true;
    }

    private static ISymbol? Overridden(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => null,
        };
}
