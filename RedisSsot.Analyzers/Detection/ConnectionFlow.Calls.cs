using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The connection as receiver or argument of a call, or as result of a lambda.</summary>
internal sealed partial class ConnectionFlow
{
    /// <summary>What nobody should do by accident on a connection that others use.</summary>
    private static readonly HashSet<string> AdministrativeMembers = new(System.StringComparer.Ordinal)
    {
        "FlushDatabase", "FlushDatabaseAsync", "FlushAllDatabases", "FlushAllDatabasesAsync", "Shutdown", "ConfigSet", "ConfigSetAsync",
        "ConfigResetStatistics", "ConfigResetStatisticsAsync", "ScriptFlush", "ScriptFlushAsync", "ClientKill", "ClientKillAsync",
        "MakeMaster", "MakePrimaryAsync", "ReplicaOf", "ReplicaOfAsync", "SlaveOf", "SlaveOfAsync", "UnsubscribeAll", "UnsubscribeAllAsync",
    };

    /// <summary>The same as commands in text, for <c>Execute</c>.</summary>
    private static readonly HashSet<string> AdministrativeCommands = new(System.StringComparer.OrdinalIgnoreCase)
    {
        "FLUSHALL", "FLUSHDB", "SHUTDOWN", "CONFIG", "REPLICAOF", "SLAVEOF", "FAILOVER", "SWAPDB",
    };

    private void FollowMember(ExpressionSyntax receiver, ExpressionSyntax access, SimpleNameSyntax name, Path path)
    {
        var model = _references.ModelOf(access);
        if (name.Identifier.ValueText is "Dispose" or "DisposeAsync" or "Close" or "CloseAsync" && IsClosable(model.GetTypeInfo(receiver, _cancellation).Type))
        {
            CloseCall(access, path);
            return;
        }

        if (Administered(access, name.Identifier.ValueText) is { } administration)
            Administration ??= $"it is used for '{administration}', which concerns everybody on the connection or the server; keep a connection of its own for that, in an owner";

        var call = access.Parent is InvocationExpressionSyntax invocation && invocation.Expression == access ? invocation : null;
        if (call is not null)
        {
            if (model.GetSymbolInfo(access, _cancellation).Symbol is IMethodSymbol { ReducedFrom: { } extension })
                Carry(extension.Parameters[0], path);
            FollowCallbacks(call.ArgumentList, path);
        }

        var result = call ?? access;
        if (_clients.Carries(model.GetTypeInfo(result, _cancellation).Type)
            || IsUnknownWrapper(receiver, result, model)
            || IsClosableWrapper(model.GetTypeInfo(receiver, _cancellation).Type)
            || (name.Identifier.ValueText == "ConfigureAwait" && _clients.IsConnection(model.GetTypeInfo(receiver, _cancellation).Type)))
        {
            Follow(result, path);
        }
    }

    private static string? Administered(ExpressionSyntax access, string name)
    {
        if (AdministrativeMembers.Contains(name))
            return name;

        return name is "Execute" or "ExecuteAsync"
            && access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax command }, ..] }
            && AdministrativeCommands.Contains(command.Token.ValueText)
                ? command.Token.ValueText
                : null;
    }

    // Lazy<IDisposable>, Task<T>: what comes out of it may be closed.
    private bool IsClosableWrapper(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsGenericType: true } wrapper && wrapper.TypeArguments.Any(argument => IsClosable(argument) || IsClosableWrapper(argument));

    // task.ForAwait() of an assembly that is missing: what an unknown method makes of a task is still something to await.
    private bool IsUnknownWrapper(ExpressionSyntax receiver, ExpressionSyntax result, SemanticModel model) =>
        model.GetTypeInfo(result, _cancellation).Type is null or IErrorTypeSymbol
        && model.GetTypeInfo(receiver, _cancellation).Type is INamedTypeSymbol { IsGenericType: true } wrapper
        && _clients.Holds(wrapper);

    // A value that was followed here is the connection even where it is only known as something disposable.
    private bool IsClosable(ITypeSymbol? type) =>
        _isFollowed(type) || _clients.IsConnection(type) || type is { SpecialType: SpecialType.System_IDisposable or SpecialType.System_Object } or { Name: "IAsyncDisposable" } or { TypeKind: TypeKind.Dynamic or TypeKind.Error or TypeKind.TypeParameter };

    private void FollowArgument(ArgumentSyntax argument, Path path)
    {
        if (argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword))
        {
            Obstacle ??= Obstacles.ReconnectByHand;
            return;
        }

        if (argument.Parent is TupleExpressionSyntax)
        {
            Keep(argument.Expression, Obstacles.Packed);
            return;
        }

        if (argument.Parent?.Parent is not { } call || argument.Parent is not ArgumentListSyntax list)
            return;

        var model = _references.ModelOf(call);
        var symbols = model.GetSymbolInfo(call, _cancellation);
        var method = symbols.Symbol as IMethodSymbol ?? (symbols.CandidateSymbols is [IMethodSymbol only] ? only : null);
        if (method is null)
        {
            // Something else in the call does not bind. What it would make can often be told all the same: new Lazy<…>(…).
            foreach (var candidate in symbols.CandidateSymbols.OfType<IMethodSymbol>())
                Carry(candidate.ParameterOf(list, argument), path);
            FollowResult(call, path);
            return;
        }

        // The parameter of a delegate is not the one of the function that runs.
        if (method.MethodKind != MethodKind.DelegateInvoke && method.ParameterOf(list, argument) is { } parameter && _references.Declared(parameter) is not null)
        {
            Carry(parameter, path);
            foreach (var implementation in _references.ImplementationsOf(method).Where(implementation => implementation.Parameters.Length > parameter.Ordinal))
                Carry(implementation.Parameters[parameter.Ordinal], path);
            return;
        }

        var type = model.GetTypeInfo(argument.Expression, _cancellation);
        if (call is ExpressionSyntax registering && ServiceRegistration.Of(registering, model, _cancellation) is { } registration)
        {
            if (YieldingFunction(registration) is { } function)
                Obstacle ??= Obstacles.Asked(function);
            else if (argument.Expression is not AnonymousFunctionExpressionSyntax && type.ConvertedType is { TypeKind: TypeKind.Delegate })
                Obstacle ??= Obstacles.Container;
        }

        var lambda = argument.Expression as AnonymousFunctionExpressionSyntax;
        if (_clients.Holds(type.Type) || IsClosable(type.Type) || lambda is not null)
            Obstacle ??= Handover.Obstacle(method, list, argument, opensEachTime: lambda is not null && YieldsConnections(lambda, model));
        FollowCallbacks(list, path);
        FollowResult(call, path);
    }

    // Servers or databases of a connection that is at hand outside make no second one.
    private bool YieldsConnections(AnonymousFunctionExpressionSyntax lambda, SemanticModel model) =>
        model.GetSymbolInfo(lambda, _cancellation).Symbol is not IMethodSymbol { ReturnType: var result }
        || _clients.Holds(result)
        || IsClosable(result)
        || lambda.DescendantNodes().OfType<ExpressionSyntax>().Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && _clients.Holds(model.GetTypeInfo(node, _cancellation).Type));

    /// <summary>Follows the connection into lambdas that a foreign method is given beside it: they are likely to get it.</summary>
    private void FollowCallbacks(ArgumentListSyntax list, Path path)
    {
        foreach (var lambda in list.Arguments.Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>())
        {
            if (_references.ModelOf(lambda).GetSymbolInfo(lambda, _cancellation).Symbol is not IMethodSymbol function)
                continue;

            foreach (var parameter in function.Parameters.Where(parameter => _clients.Carries(parameter.Type)))
                Carry(parameter, path);
        }
    }

    private void FollowResult(SyntaxNode call, Path path)
    {
        if (call is not ExpressionSyntax result)
            return;

        var type = _references.ModelOf(call).GetTypeInfo(result, _cancellation).Type;
        if (_clients.Carries(type) || IsClosableWrapper(type))
            Follow(result, path);
    }

    private void FollowLambda(AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax result, Path path)
    {
        var model = _references.ModelOf(lambda);
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: { } call } || !IsClosable(model.GetTypeInfo(result, _cancellation).Type))
            Follow(lambda, path);
        else if (call is ExpressionSyntax registering && ServiceRegistration.Of(registering, model, _cancellation) is { } registration)
            FollowRegistration(registration, lambda, result);
        else if (call is InvocationExpressionSyntax && Registers(model.GetSymbolInfo(call, _cancellation).Symbol))
            Obstacle ??= Obstacles.Container;
        else
            Follow(lambda, path);
    }

    private void FollowRegistration(ServiceRegistration registration, AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax result)
    {
        if (YieldingFunction(registration) is { } function)
            Obstacle ??= Obstacles.Asked(function);
        else if (registration.Syntax is BaseObjectCreationExpressionSyntax)
            Obstacle ??= Obstacles.Container;
        else if (!registration.IsSingleton || registration.Name.StartsWith("Register", System.StringComparison.Ordinal))
            Obstacle ??= $"'{registration.Name}' disposes the connection with every scope; register the shared connection once, with AddSingleton and the instance";
        else if (lambda.SyntaxTree != _reference.SyntaxTree || !registration.TakesInstance || !ServiceFactory.CanBecomeInstance(lambda, result, _value))
            Obstacle ??= Obstacles.Container;
        else
            _places.Add(new(PlaceRole.Factory, lambda));
    }

    // A registration of another name, of a library: AddActivatedSingleton, Decorate.
    private bool Registers(ISymbol? method) =>
        method is IMethodSymbol { Name: var name }
        && (ServiceRegistration.MayBeSingleton(name) || ServiceRegistration.MayBeTooShort(name) || name == "Decorate")
        && _references.Declared(method) is null;

    /// <summary>The service, if it is a function that yields connections: those who ask the container for it are not seen, and what they get from it is theirs.</summary>
    private string? YieldingFunction(ServiceRegistration registration) =>
        registration.Service is INamedTypeSymbol { DelegateInvokeMethod: { } function } service && (_clients.Holds(function.ReturnType) || IsClosable(function.ReturnType))
            ? service.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
            : null;
}
