using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The container constructs the type and gives it the service: a parameter of each constructor, and a field that keeps it.</summary>
internal sealed class InjectionIntoConstructors
{
    private readonly InjectionSite _site;
    private readonly INamedTypeSymbol _type;
    private readonly CancellationToken _cancellation;
    private readonly List<(IMethodSymbol Symbol, SyntaxNode Node)> _constructors;
    private readonly List<Place> _places = new();

    private InjectionIntoConstructors(InjectionSite site, CancellationToken cancellation)
    {
        _site = site;
        _type = site.Type!;
        _cancellation = cancellation;
        _constructors = _type.InstanceConstructors
            .Where(constructor => !constructor.IsImplicitlyDeclared)
            .SelectMany(constructor => constructor.DeclaringSyntaxReferences.Select(reference => (constructor, reference.GetSyntax(cancellation))))
            .ToList();
    }

    /// <summary>Plans what the constructors need; or says why they cannot have it, as the end of a sentence.</summary>
    public static (Injection? Injection, string? Refusal) Of(InjectionSite site, InjectedMembers members, CancellationToken cancellation) =>
        InjectionObstacles.OfPlace(site, cancellation) is { } obstacle
            ? (null, obstacle)
            : new InjectionIntoConstructors(site, cancellation).Plan(members);

    private (Injection? Injection, string? Refusal) Plan(InjectedMembers members)
    {
        if (_constructors.Any(constructor => constructor.Node.SyntaxTree != _site.Declaration!.SyntaxTree))
            return Refuse($"the constructors of '{_type.Name}' lie in another file");
        if (!_site.IsInConstruction && members.OwnConnection() is { } own)
        {
            return Refuse(IsKeptIn(own)
                ? $"'{own}' is filled outside of the constructors; let them fill it with what is injected"
                : $"'{own}' keeps a connection of its own; replace that first");
        }

        if (_site.Initializer is not null && !CanMove(_site.Initializer))
            return Refuse("its initializer does more than can be moved into a constructor");

        return _constructors.Count == 0 ? PlanNewConstructor() : PlanParameters();
    }

    private (Injection? Injection, string? Refusal) PlanNewConstructor()
    {
        if (_type.TypeKind == TypeKind.Struct)
            return Refuse($"'{_type.Name}' is a struct without a constructor, so that nothing can be injected into it");
        if (_type.IsRecord)
            return Refuse($"the record '{_type.Name}' has no constructor with a body to inject into");
        if (InjectionObstacles.OfNewParameter(_site, [], _cancellation) is { } obstacle)
            return Refuse(obstacle);

        var parameter = InjectionNames.Parameter(_site, _site.Initializer is null ? [] : [_site.Initializer]);
        _places.Add(new(PlaceRole.Constructor, _site.Declaration!));
        return Keep(parameter);
    }

    private (Injection? Injection, string? Refusal) PlanParameters()
    {
        var primary = _constructors.FirstOrDefault(constructor => constructor.Node is TypeDeclarationSyntax);
        var roots = (primary.Node, _site.Member) switch
        {
            (_, ConstructorDeclarationSyntax own) => _constructors.Where(constructor => constructor.Node == own).ToList(),
            (not null, _) => [primary],
            _ => _constructors.Where(constructor => constructor.Node is not ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer }).ToList(),
        };
        var needing = Needing(roots);
        if (_type.IsRecord && needing.Any(constructor => constructor.Node is TypeDeclarationSyntax))
            return Refuse($"a further parameter of the record '{_type.Name}' would be a further property");
        if (needing.Count > 0 && InjectionObstacles.OfNewParameter(_site, needing.ConvertAll(constructor => constructor.Symbol), _cancellation) is { } obstacle)
            return Refuse(obstacle);

        var parameter = InjectionNames.Parameter(_site, needing.ConvertAll(constructor => constructor.Node));
        _places.AddRange(needing.Select(constructor => new Place(PlaceRole.Parameter, ParametersOf(constructor.Node))));

        // In the constructor itself, or where a primary constructor's parameters are seen, no field is needed.
        if (_site.Member is not ConstructorDeclarationSyntax && primary.Node is null)
        {
            _places.AddRange(roots.Select(constructor => new Place(PlaceRole.Assign, constructor.Node)));
            return Keep(parameter);
        }

        var existing = Existing(roots[0].Symbol)?.Name;
        return existing is not null && StandsInFor(existing)
            ? Refuse($"it only stands in for '{existing}', which is injected already; drop it")
            : (new(existing ?? parameter, _places.ToImmutableArray()) { Parameter = parameter }, null);
    }

    /// <summary>The service is kept in a field of its own, or the field that kept the opening's connection gets it.</summary>
    private (Injection? Injection, string? Refusal) Keep(string parameter)
    {
        if (_site.Initializer is not null)
        {
            _places.Add(new(PlaceRole.Initializer, _site.Initializer));
            return (new(parameter, _places.ToImmutableArray()) { Parameter = parameter }, null);
        }

        _places.Add(new(PlaceRole.Field, _site.Declaration!));
        return (new(InjectionNames.Qualified(_site, InjectionNames.Field(_site)), _places.ToImmutableArray()) { Parameter = parameter }, null);
    }

    /// <summary>The constructors that lack the parameter, and those that call them, to the end of the chain.</summary>
    private List<(IMethodSymbol Symbol, SyntaxNode Node)> Needing(List<(IMethodSymbol Symbol, SyntaxNode Node)> roots)
    {
        var needing = roots.Where(constructor => Existing(constructor.Symbol) is null).ToList();
        for (var i = 0; i < needing.Count; i++)
        {
            foreach (var caller in _constructors.Where(caller => SymbolEqualityComparer.Default.Equals(Target(caller.Node), needing[i].Symbol)))
            {
                _places.Add(new(PlaceRole.Pass, ((ConstructorDeclarationSyntax)caller.Node).Initializer!));
                if (Existing(caller.Symbol) is null && !needing.Contains(caller))
                    needing.Add(caller);
            }
        }

        return needing;
    }

    private ISymbol? Target(SyntaxNode constructor) =>
        constructor is ConstructorDeclarationSyntax { Initializer: { RawKind: (int)SyntaxKind.ThisConstructorInitializer } chain } ? _site.Opening.Model.GetSymbolInfo(chain, _cancellation).Symbol : null;

    private IParameterSymbol? Existing(IMethodSymbol constructor) =>
        constructor.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.None && _site.IsService(parameter.Type));

    private static ParameterListSyntax ParametersOf(SyntaxNode constructor) =>
        constructor is TypeDeclarationSyntax type ? InjectionSite.PrimaryParameters(type)! : ((ConstructorDeclarationSyntax)constructor).ParameterList;

    /// <summary><c>redis ?? Connect(…)</c>, where <c>redis</c> is what the constructor is given.</summary>
    private bool StandsInFor(string parameter) =>
        _site.Opening.Syntax.Value.Ancestors().TakeWhile(node => node is ExpressionSyntax).OfType<BinaryExpressionSyntax>()
            .Any(choice => choice.IsKind(SyntaxKind.CoalesceExpression) && choice.Left is IdentifierNameSyntax left && left.Identifier.ValueText == parameter);

    private bool IsKeptIn(string member) =>
        _site.Opening.Syntax.Value.Parent is AssignmentExpressionSyntax { Left: var target }
        && target is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && _site.Opening.Model.GetSymbolInfo(target, _cancellation).Symbol?.Name == member;

    /// <summary>Says whether nothing but the opening keeps the initializer from standing on one line of a constructor.</summary>
    private bool CanMove(EqualsValueClauseSyntax initializer)
    {
        var value = _site.Opening.Syntax.Value;
        var method = _site.Opening.Method.Name;
        return initializer.DescendantTrivia()
                .Where(trivia => initializer.Span.Contains(trivia.Span) && !value.Span.Contains(trivia.Span))
                .All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || (trivia.IsKind(SyntaxKind.EndOfLineTrivia) && trivia.SpanStart < initializer.Value.SpanStart))
            && !initializer.DescendantNodes(node => node != value).OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == method)
            && initializer.Value is not InitializerExpressionSyntax;
    }

    private static (Injection? Injection, string? Refusal) Refuse(string reason) => (null, reason);
}
