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
/// Follows a connection from its opening through locals, fields, properties, factories and parameters of the compilation to the places that close it.
/// </summary>
/// <remarks>
/// It follows names and types, not values: it may follow too far, which costs a fix; it must not lose a connection that is closed later,
/// which would cost the user's shared connection.
/// </remarks>
internal sealed class ConnectionFlow
{
    private const int MaxCarriers = 60;

    /// <summary>What nobody should do by accident on a connection that others use.</summary>
    private static readonly HashSet<string> Administration = new(System.StringComparer.Ordinal)
    {
        "FlushDatabase", "FlushDatabaseAsync", "FlushAllDatabases", "FlushAllDatabasesAsync", "Shutdown", "ConfigSet", "ConfigSetAsync",
        "MakeMaster", "MakePrimaryAsync", "ReplicaOf", "ReplicaOfAsync", "SlaveOf", "SlaveOfAsync", "UnsubscribeAll", "UnsubscribeAllAsync",
    };

    private const string Pool =
        "it is one of several connections in a collection; if this pool is meant, name its type in 'redis_ssot.owners'";

    private const string Packed =
        "it is packed into a tuple or an anonymous object, where it cannot be followed";

    private const string ReconnectByHand =
        "this code replaces one connection by another; StackExchange.Redis reconnects by itself, and code that forces it belongs into an owner ('redis_ssot.owners')";

    private readonly Opening _opening;
    private readonly SyntaxNode _function;
    private readonly RedisClients _clients;
    private readonly References _references;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ISymbol> _carriers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Place> _places = new();

    private ConnectionFlow(Opening opening, RedisClients clients, CancellationToken cancellation)
    {
        _opening = opening;
        _function = FunctionAround(opening.Reference);
        _clients = clients;
        _references = new(opening.Model, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>What closes the connection or hands it to a container, in the opening's file.</summary>
    public ImmutableArray<Place> Places => _places.OrderBy(place => place.Node.SpanStart).ToImmutableArray();

    /// <summary>Why the connection cannot be replaced by the shared one, as the end of a sentence; null when it can.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>Follows the connection of an opening.</summary>
    public static ConnectionFlow From(Opening opening, RedisClients clients, CancellationToken cancellation)
    {
        var flow = new ConnectionFlow(opening, clients, cancellation);
        flow.Follow(opening.Syntax.Value, default);
        return flow;
    }

    /// <summary>The function, property or file whose statements run together with a node.</summary>
    public static SyntaxNode FunctionAround(SyntaxNode node) =>
        node.Ancestors().First(ancestor => ancestor
            is AnonymousFunctionExpressionSyntax
            or LocalFunctionStatementSyntax
            or MemberDeclarationSyntax and not GlobalStatementSyntax
            or CompilationUnitSyntax);

    /// <summary>What the connection went through on its way.</summary>
    private readonly record struct Path(string? Factory, bool ThroughMember);

    private void Follow(ExpressionSyntax value, Path path)
    {
        if (Obstacle is not null)
            return;

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
            case IsPatternExpressionSyntax pattern:
                foreach (var designation in pattern.Pattern.DescendantNodes().OfType<SingleVariableDesignationSyntax>())
                    Carry(_references.ModelOf(designation).GetDeclaredSymbol(designation, _cancellation), path);
                break;
            case YieldStatementSyntax or InitializerExpressionSyntax { RawKind: not (int)SyntaxKind.ObjectInitializerExpression }:
            case { RawKind: LaterSyntaxKinds.ExpressionElement }:
                Keep(value, Pool);
                break;
            case AnonymousObjectMemberDeclaratorSyntax:
                Keep(value, Packed);
                break;
        }
    }

    private void FollowMember(ExpressionSyntax receiver, ExpressionSyntax access, SimpleNameSyntax name, Path path)
    {
        var model = _references.ModelOf(access);
        if (name.Identifier.ValueText is "Dispose" or "DisposeAsync" or "Close" or "CloseAsync" && IsClosable(model.GetTypeInfo(receiver, _cancellation).Type))
        {
            CloseCall(access, path);
            return;
        }

        if (Administration.Contains(name.Identifier.ValueText))
            Obstacle ??= $"it is used for '{name.Identifier.ValueText}', which concerns everybody on the connection or the server; keep a connection of its own for that, in an owner";

        var result = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access;
        if (result is InvocationExpressionSyntax && model.GetSymbolInfo(access, _cancellation).Symbol is IMethodSymbol { ReducedFrom: { } extension })
            Carry(extension.Parameters[0], path);
        if (_clients.Carries(model.GetTypeInfo(result, _cancellation).Type) || IsUnknownWrapper(receiver, result, model))
            Follow(result, path);
    }

    // task.ForAwait() of an assembly that is missing: what an unknown method makes of a task is still something to await.
    private bool IsUnknownWrapper(ExpressionSyntax receiver, ExpressionSyntax result, SemanticModel model) =>
        model.GetTypeInfo(result, _cancellation).Type is null or IErrorTypeSymbol
        && model.GetTypeInfo(receiver, _cancellation).Type is INamedTypeSymbol { IsGenericType: true } wrapper
        && _clients.Holds(wrapper);

    // A value that was followed here is the connection even where it is only known as something disposable.
    private bool IsClosable(ITypeSymbol? type) =>
        _clients.IsConnection(type) || type is { SpecialType: SpecialType.System_IDisposable } or { Name: "IAsyncDisposable" } or { TypeKind: TypeKind.Dynamic or TypeKind.Error };

    private void FollowDeclarator(VariableDeclaratorSyntax declarator, Path path)
    {
        if (declarator.Parent?.Parent is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } or UsingStatementSyntax)
        {
            if (declarator.Parent is VariableDeclarationSyntax { Variables.Count: > 1 })
                Obstacle ??= "its 'using' declares several resources; split it first";
            Close(declarator.Parent.Parent, path);
        }

        Carry(_references.ModelOf(declarator).GetDeclaredSymbol(declarator, _cancellation), path);
    }

    private void FollowAssignment(AssignmentExpressionSyntax assignment, Path path)
    {
        var model = _references.ModelOf(assignment);
        if (assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax)
            Keep(assignment.Right, Pool);
        else
            Carry(model.GetSymbolInfo(assignment.Left, _cancellation).Symbol, path);

        if (assignment.Parent is not ExpressionStatementSyntax)
            Follow(assignment, path);
    }

    private void FollowReturn(ExpressionSyntax value, Path path)
    {
        var function = FunctionAround(value);
        switch (function)
        {
            case AnonymousFunctionExpressionSyntax lambda:
                FollowLambda(lambda, value, path);
                break;
            case PropertyDeclarationSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                Carry(_references.ModelOf(function).GetDeclaredSymbol(function, _cancellation), path);
                break;
        }
    }

    private void FollowLambda(AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax result, Path path)
    {
        if (lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && ServiceRegistration.Of(call, _references.ModelOf(call), _cancellation) is { } registration
            && IsClosable(_references.ModelOf(result).GetTypeInfo(result, _cancellation).Type))
        {
            FollowRegistration(registration, lambda, result);
            return;
        }

        Follow(lambda, path);
    }

    private void FollowRegistration(ServiceRegistration registration, AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax result)
    {
        if (!registration.IsSingleton)
            Obstacle ??= $"'{registration.Name}' disposes the connection with every scope; register the shared connection once, with AddSingleton and the instance";
        else if (lambda.SyntaxTree != _opening.Reference.SyntaxTree || !ServiceRegistration.CanBecomeInstance(lambda, result, _opening.Syntax.Value))
            Obstacle ??= "the container disposes what a factory returns; register the instance instead";
        else
            _places.Add(new(PlaceRole.Factory, lambda));
    }

    private void FollowArgument(ArgumentSyntax argument, Path path)
    {
        if (argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword))
        {
            Obstacle ??= ReconnectByHand;
            return;
        }

        if (argument.Parent is TupleExpressionSyntax)
        {
            Keep(argument.Expression, Packed);
            return;
        }

        if (argument.Parent?.Parent is not { } call || argument.Parent is not ArgumentListSyntax list)
            return;

        var symbols = _references.ModelOf(call).GetSymbolInfo(call, _cancellation);
        var method = symbols.Symbol as IMethodSymbol ?? (symbols.CandidateSymbols is [IMethodSymbol only] ? only : null);
        if (method is null)
        {
            // Something else in the call does not bind. What it would make can often be told all the same: new Lazy<…>(…).
            foreach (var candidate in symbols.CandidateSymbols.OfType<IMethodSymbol>())
                Carry(Parameter(candidate, list, argument), path);
            FollowResult(call, path);
            return;
        }

        if (Parameter(method, list, argument) is { DeclaringSyntaxReferences.IsEmpty: false } parameter)
        {
            Carry(parameter, path);
            return;
        }

        if (_clients.Holds(_references.ModelOf(call).GetTypeInfo(argument.Expression, _cancellation).Type) || argument.Expression is AnonymousFunctionExpressionSyntax)
            Obstacle ??= Handover.Obstacle(method, list, argument, Pool, ReconnectByHand);
        FollowResult(call, path);
    }

    private void FollowResult(SyntaxNode call, Path path)
    {
        if (call is ExpressionSyntax result && _clients.Carries(_references.ModelOf(call).GetTypeInfo(result, _cancellation).Type))
            Follow(result, path);
    }

    /// <summary>The value is put where it cannot be followed. Databases and factories may be; a connection may not.</summary>
    private void Keep(ExpressionSyntax value, string obstacle)
    {
        if (_clients.Holds(_references.ModelOf(value).GetTypeInfo(value, _cancellation).Type))
            Obstacle ??= obstacle;
    }

    /// <summary>The parameter that an argument is given to, as the method's declaration names it.</summary>
    private static IParameterSymbol? Parameter(IMethodSymbol method, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var declared = method.ReducedFrom ?? method;
        var parameters = declared.OriginalDefinition.Parameters;
        if (argument.NameColon is { } name)
            return parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);

        var index = list.Arguments.IndexOf(argument) + (method.ReducedFrom is null ? 0 : 1);
        return index < parameters.Length ? parameters[index] : parameters.LastOrDefault(parameter => parameter.IsParams);
    }

    /// <summary>Follows everything that is done with a symbol which holds or returns the connection.</summary>
    private void Carry(ISymbol? symbol, Path path)
    {
        if (symbol is null or IDiscardSymbol or IErrorTypeSymbol || symbol.DeclaringSyntaxReferences.IsEmpty || Obstacle is not null)
            return;
        if (!_carriers.Add(symbol.OriginalDefinition))
            return;
        if (_carriers.Count > MaxCarriers)
        {
            Obstacle ??= "it is handed on too widely to see who closes it";
            return;
        }

        path = symbol switch
        {
            IMethodSymbol method => path with { Factory = method.Name },
            IFieldSymbol or IPropertySymbol => path with { ThroughMember = true },
            IParameterSymbol { ContainingSymbol: IMethodSymbol owner } => path with { Factory = path.Factory ?? "", ThroughMember = path.ThroughMember || owner.MethodKind == MethodKind.Constructor },
            _ => path,
        };

        foreach (var mention in _references.To(symbol))
        {
            if (mention.Parent is AssignmentExpressionSyntax assignment && assignment.Left == mention)
            {
                if (assignment.Parent is not ExpressionStatementSyntax)
                    Follow(assignment, path);
            }
            else
            {
                Follow(mention, path);
            }
        }
    }

    /// <summary>Takes note of <c>x.Dispose()</c> and its like, with all that only waits for its end.</summary>
    private void CloseCall(ExpressionSyntax access, Path path)
    {
        if (access.Parent is not InvocationExpressionSyntax call || call.Expression != access)
        {
            Obstacle ??= $"'{access}' is handed on as a delegate, which would close the shared connection";
            return;
        }

        var whole = Closing.Whole(call);
        if (Closing.Removable(whole) is { } place)
            Close(place, path);
        else
            Obstacle ??= $"'{call}' closes it inside a larger expression";
    }

    private void Close(SyntaxNode node, Path path)
    {
        if (path.Factory is { Length: > 0 } factory)
            Obstacle ??= $"callers of '{factory}' close what it returns; let them use the accessor first";
        else if (path.Factory is not null)
            Obstacle ??= "it is handed to code that closes it; let that code leave it open first";
        else if (node.SyntaxTree != _opening.Reference.SyntaxTree)
            Obstacle ??= $"it is closed in '{System.IO.Path.GetFileName(node.SyntaxTree.FilePath)}'";
        else if (FunctionAround(node) == _function && (path.ThroughMember || node.SpanStart < _opening.Reference.SpanStart) && !node.Contains(_opening.Reference))
            Obstacle ??= ReconnectByHand;
        else
            _places.Add(new(PlaceRole.Close, node));
    }
}
