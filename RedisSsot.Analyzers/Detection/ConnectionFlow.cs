using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>
/// Follows a connection from its opening through locals, fields, properties, factories and parameters of the solution to the places that close it.
/// </summary>
/// <remarks>
/// It follows names and types, not values: it may follow too far, which costs a fix; it must not lose a connection that is closed later,
/// which would cost the user's shared connection. So a position that is not known to be harmless is an obstacle.
/// </remarks>
internal sealed partial class ConnectionFlow
{
    private const int MaxCarriers = 60;

    private readonly ExpressionSyntax _reference;
    private readonly ExpressionSyntax _value;
    private readonly SyntaxNode _function;
    private readonly RedisClients _clients;
    private readonly References _references;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ISymbol> _carriers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _outgoing = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Place> _places = new();
    private readonly Func<ITypeSymbol?, bool> _isFollowed;

    private ConnectionFlow(ExpressionSyntax reference, ExpressionSyntax value, SemanticModel model, RedisClients clients, Func<ITypeSymbol?, bool> isFollowed, CancellationToken cancellation)
    {
        _reference = reference;
        _value = value;
        _function = Functions.Around(reference);
        _clients = clients;
        _isFollowed = isFollowed;
        _references = new(model, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>What closes the connection or hands it to a container, in the opening's file.</summary>
    public ImmutableArray<Place> Places => _places.OrderBy(place => place.Node.SpanStart).ToImmutableArray();

    /// <summary>Why the connection cannot be replaced by the shared one, as the end of a sentence; null when it can.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>What the connection is used for that concerns everybody on it or on the server; null when there is nothing.</summary>
    public string? Administration { get; private set; }

    /// <summary>Whether code asks at run time if the value has a type that is followed by others.</summary>
    public bool IsAskedFor { get; private set; }

    /// <summary>Follows the connection of an opening.</summary>
    public static ConnectionFlow From(Opening opening, RedisClients clients, CancellationToken cancellation) =>
        new ConnectionFlow(opening.Reference, opening.Syntax.Value, opening.Model, clients, static _ => false, cancellation).Followed();

    /// <summary>Follows a value that is going to be the shared connection, or of it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="model">The semantics of its file.</param>
    /// <param name="clients">The Redis clients.</param>
    /// <param name="isFollowed">Says of a type that what has it is followed by others; the value itself may have it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ConnectionFlow From(ExpressionSyntax value, SemanticModel model, RedisClients clients, Func<ITypeSymbol?, bool> isFollowed, CancellationToken cancellation) =>
        new ConnectionFlow(value, value, model, clients, isFollowed, cancellation).Followed();

    private ConnectionFlow Followed()
    {
        Follow(_value, default);
        return this;
    }

    /// <summary>What the connection went through on its way.</summary>
    /// <param name="Factory">The method that returns it to its callers; empty when it is an argument.</param>
    /// <param name="ThroughMember">Whether a field or property keeps it.</param>
    private readonly record struct Path(string? Factory, bool ThroughMember);

    private void Follow(ExpressionSyntax value, Path path)
    {
        if (Obstacle is not null)
            return;
        if (value != _value && _isFollowed(_references.ModelOf(value).GetTypeInfo(value, _cancellation).Type))
        {
            if (value is CastExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression })
                IsAskedFor = true;
            return;
        }

        if (_references.ModelOf(value).GetConversion(value, _cancellation) is { IsUserDefined: true, MethodSymbol.DeclaringSyntaxReferences.IsEmpty: false })
            Obstacle = Obstacles.Unfollowable;

        switch (value.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or CheckedExpressionSyntax or RefExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }:
                Follow((ExpressionSyntax)value.Parent, path);
                break;
            case ConditionalExpressionSyntax conditional when conditional.Condition != value:
                Follow(conditional, path);
                break;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax switched }:
                Follow(switched, path);
                break;
            case MemberAccessExpressionSyntax access when access.Expression == value:
                FollowMember(value, access, access.Name, path);
                break;
            case ConditionalAccessExpressionSyntax conditional when conditional.Expression == value:
                if (conditional.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } binding)
                    FollowMember(value, binding, binding.Name, path);
                break;
            case ConditionalAccessExpressionSyntax conditional:
                Follow(conditional, path);
                break;
            case InvocationExpressionSyntax call when call.Expression == value:
                Follow(call, path);
                break;
            case ArgumentSyntax argument:
                FollowArgument(argument, path);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                FollowDeclarator(declarator, path);
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                Carry(_references.ModelOf(property).GetDeclaredSymbol(property, _cancellation), path);
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                FollowAssignment(assignment, path);
                break;
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax:
                FollowReturn(value, path);
                break;
            case AnonymousFunctionExpressionSyntax lambda:
                FollowLambda(lambda, value, path);
                break;
            case UsingStatementSyntax statement:
                Close(statement, path);
                break;
            case IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax or NameColonSyntax { Parent: SubpatternSyntax }:
                FollowPatterns(value.Parent is NameColonSyntax ? value.Parent.Parent! : value.Parent, path);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when _isFollowed(_references.ModelOf(test).GetTypeInfo(test.Right, _cancellation).Type):
                IsAskedFor = true;
                break;
            case ElementAccessExpressionSyntax element when element.Expression == value && IsManyDisposables(value):
                Follow(element, path);
                break;
            case ForEachStatementSyntax loop:
                if (_clients.Holds(_references.ModelOf(loop).GetTypeInfo(value, _cancellation).Type) || IsManyDisposables(value))
                    Carry(_references.ModelOf(loop).GetDeclaredSymbol(loop, _cancellation), path);
                break;
            case YieldStatementSyntax or SelectClauseSyntax or InitializerExpressionSyntax { RawKind: not (int)SyntaxKind.ObjectInitializerExpression }:
            case { RawKind: LaterSyntaxKinds.ExpressionElement }:
                Keep(value, Obstacles.Pool);
                break;
            case AnonymousObjectMemberDeclaratorSyntax:
                Keep(value, Obstacles.Packed);
                break;
            case ExpressionStatementSyntax or BinaryExpressionSyntax or InterpolationSyntax or LockStatementSyntax or ThrowExpressionSyntax or InitializerExpressionSyntax
                or ElementAccessExpressionSyntax or ConditionalExpressionSyntax or NameColonSyntax or IfStatementSyntax or ForStatementSyntax or CrefSyntax:
                break;
            default:
                Keep(value, Obstacles.Unfollowable);
                break;
        }
    }

    private void FollowReturn(ExpressionSyntax value, Path path)
    {
        var function = Functions.Around(value);
        switch (function)
        {
            case AnonymousFunctionExpressionSyntax lambda:
                FollowLambda(lambda, value, path);
                break;
            case PropertyDeclarationSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                Carry(_references.ModelOf(function).GetDeclaredSymbol(function, _cancellation), path);
                break;
            case ConstructorDeclarationSyntax or DestructorDeclarationSyntax:
                break; // an arrow that returns nothing
            default:
                Keep(value, Obstacles.Unfollowable);
                break;
        }
    }

    private void FollowPatterns(SyntaxNode node, Path path)
    {
        var types = node.DescendantNodes().OfType<PatternSyntax>().SelectMany(pattern => pattern.ChildNodes()).OfType<ExpressionSyntax>();
        if (types.Any(type => _isFollowed(_references.ModelOf(type).GetTypeInfo(type, _cancellation).Type)))
            IsAskedFor = true;
        foreach (var designation in node.DescendantNodes().OfType<SingleVariableDesignationSyntax>())
            Carry(_references.ModelOf(designation).GetDeclaredSymbol(designation, _cancellation), path);
    }

    /// <summary>Follows everything that is done with a symbol which holds or returns the connection.</summary>
    private void Carry(ISymbol? symbol, Path path)
    {
        if (symbol is IFieldSymbol { AssociatedSymbol: IPropertySymbol keeper })
            symbol = keeper; // 'field'
        if (Obstacle is not null || _references.Declared(symbol) is not { } carrier || !_carriers.Add(carrier))
            return;
        if (_carriers.Count > MaxCarriers)
        {
            Obstacle ??= "it is handed on too widely to see who closes it";
            return;
        }

        path = carrier switch
        {
            IMethodSymbol method => path with { Factory = method.Name },
            IFieldSymbol or IPropertySymbol => path with { ThroughMember = true },
            IParameterSymbol { ContainingSymbol: IMethodSymbol owner } => new(path.Factory ?? "", path.ThroughMember || owner.MethodKind == MethodKind.Constructor),
            _ => path,
        };

        if (carrier is IMethodSymbol { ReturnsVoid: false } handing && _clients.Holds(handing.ReturnType) && IsCalledFromElsewhere(handing))
            Obstacle ??= Obstacles.Unfollowable;

        foreach (var mention in _references.To(carrier))
        {
            if (!Writes.IsTarget(mention))
                Follow(mention, path);
            else if (mention.Parent is AssignmentExpressionSyntax { Parent: not ExpressionStatementSyntax } assignment)
                Follow(assignment, path);
        }

        // The parameters of a record are its properties.
        if (carrier is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } })
        {
            foreach (var property in record.GetMembers(carrier.Name))
                Carry(property, path);
            if (Deconstructions.Any(record, _references.Compilation, _cancellation))
                Obstacle ??= Obstacles.Packed;
        }
    }

    /// <summary>Says whether a method is what another assembly asks for: a pool calls its policy, and closes what it gets.</summary>
    private bool IsCalledFromElsewhere(IMethodSymbol method) =>
        (method.OverriddenMethod is { } overridden && (_references.Declared(overridden) is not IMethodSymbol declared || IsCalledFromElsewhere(declared)))
        || method.ContainingType.AllInterfaces
            .Where(contract => _references.Declared(contract) is null)
            .SelectMany(contract => contract.GetMembers(method.MetadataName.Substring(method.MetadataName.LastIndexOf('.') + 1)))
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}
