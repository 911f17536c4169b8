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
/// Where a connection is kept: the fields and properties that hold it and the services it is registered as. Asked to find out
/// whose connection it is; what happens to it on the way is asked by <see cref="ConnectionFlow"/>.
/// </summary>
internal sealed class Destination
{
    private const int MaxCarriers = 40;

    private readonly RedisClients _clients;
    private readonly References _references;
    private readonly CancellationToken _cancellation;
    private readonly Func<ISymbol, INamedTypeSymbol?>? _keeperOf;
    private readonly HashSet<ISymbol> _carriers = new(SymbolEqualityComparer.Default);
    private readonly List<ISymbol> _members = new();
    private readonly List<ServiceRegistration> _registrations = new();
    private ImmutableArray<SyntaxNode> _keepers = ImmutableArray<SyntaxNode>.Empty;

    private Destination(SemanticModel model, RedisClients clients, Func<ISymbol, INamedTypeSymbol?>? keeperOf, CancellationToken cancellation)
    {
        _clients = clients;
        _references = new(model, cancellation);
        _keeperOf = keeperOf;
        _cancellation = cancellation;
    }

    /// <summary>The fields and properties that keep the connection, in the order in which they were met.</summary>
    public IReadOnlyList<ISymbol> Members => _members;

    /// <summary>The registrations that hand it to a container.</summary>
    public IReadOnlyList<ServiceRegistration> Registrations => _registrations;

    /// <summary>Follows the connection of an opening.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="clients">The Redis clients of the project.</param>
    /// <param name="keeperOf">The type that keeps the connection for good once it is in a member, or null. What others do with what such a type hands out
    /// is not looked at: in a whole project that is every line of Redis. Without the question, the connection is followed everywhere.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Destination Of(Opening opening, RedisClients clients, Func<ISymbol, INamedTypeSymbol?>? keeperOf, CancellationToken cancellation)
    {
        var destination = new Destination(opening.Model, clients, keeperOf, cancellation);
        destination.Follow(opening.Syntax.Value);
        return destination;
    }

    private void Follow(ExpressionSyntax value)
    {
        switch (value.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }:
                Follow((ExpressionSyntax)value.Parent);
                break;
            case ConditionalExpressionSyntax conditional when conditional.Condition != value:
                Follow(conditional);
                break;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax switched }:
                Follow(switched);
                break;
            case MemberAccessExpressionSyntax access when access.Expression == value:
                FollowResult(access.Parent is InvocationExpressionSyntax member ? member : access);
                break;
            case InvocationExpressionSyntax call when call.Expression == value:
                Follow(call);
                break;
            case ArgumentSyntax argument:
                FollowArgument(argument);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                Carry(_references.ModelOf(declarator).GetDeclaredSymbol(declarator, _cancellation));
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                Carry(_references.ModelOf(property).GetDeclaredSymbol(property, _cancellation));
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                Carry(_references.ModelOf(assignment).GetSymbolInfo(assignment.Left, _cancellation).Symbol);
                if (assignment.Parent is not ExpressionStatementSyntax)
                    Follow(assignment);
                break;
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax:
                FollowReturn(value);
                break;
            case AnonymousFunctionExpressionSyntax lambda:
                Follow(lambda);
                break;
        }
    }

    private void FollowReturn(ExpressionSyntax value)
    {
        var function = Functions.Around(value);
        if (function is AnonymousFunctionExpressionSyntax lambda)
            Follow(lambda);
        else if (function is PropertyDeclarationSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax)
            Carry(_references.ModelOf(function).GetDeclaredSymbol(function, _cancellation), keeps: false);
    }

    private void FollowArgument(ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not ExpressionSyntax call)
            return;

        var model = _references.ModelOf(call);
        if (ServiceRegistration.Of(call, model, _cancellation) is { } registration)
        {
            if (!_registrations.Contains(registration))
                _registrations.Add(registration);
            return;
        }

        if (argument.Parent is ArgumentListSyntax list && model.GetSymbolInfo(call, _cancellation).Symbol is IMethodSymbol method)
        {
            if (method.ContainingType is { Name: "Interlocked" or "Volatile" or "LazyInitializer" })
            {
                foreach (var target in list.Arguments.Where(other => other.RefKindKeyword.RawKind != 0))
                    Carry(_references.ModelOf(target).GetSymbolInfo(target.Expression, _cancellation).Symbol);
            }

            Carry(method.ParameterOf(list, argument));
        }

        FollowResult(call);
    }

    private void FollowResult(ExpressionSyntax result)
    {
        if (_clients.Carries(_references.ModelOf(result).GetTypeInfo(result, _cancellation).Type))
            Follow(result);
    }

    private void Carry(ISymbol? symbol, bool keeps = true)
    {
        if (symbol is IFieldSymbol { AssociatedSymbol: IPropertySymbol property })
            symbol = property; // 'field' in the property's own accessors
        if (_carriers.Count >= MaxCarriers || _references.Declared(symbol) is not { } carrier || !_carriers.Add(carrier))
            return;

        if (keeps && carrier is IFieldSymbol or IPropertySymbol)
        {
            _members.Add(carrier);
            if (_keeperOf?.Invoke(carrier) is { } keeper)
                _keepers = _keepers.AddRange(keeper.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax(_cancellation)));
        }

        foreach (var mention in _keepers.IsEmpty ? _references.To(carrier) : _references.To(carrier, _keepers))
        {
            if (mention.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != mention)
                Follow(mention);
        }
    }
}
