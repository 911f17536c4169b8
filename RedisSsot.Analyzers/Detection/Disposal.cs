using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>A place that closes a connection, whosever it is: a call, a <c>using</c>, or a closing method that is handed on as a delegate.</summary>
/// <param name="Node">The call without its arguments, or the resource of the <c>using</c>.</param>
/// <param name="Name">What closes it, for messages: <c>ConnectionMultiplexer.Dispose</c>.</param>
/// <param name="Receiver">The expression whose value is closed.</param>
/// <param name="Model">The semantics of the file.</param>
internal sealed record Disposal(SyntaxNode Node, string Name, ExpressionSyntax Receiver, SemanticModel Model)
{
    /// <summary>The place of the finding: of a declared resource, its name.</summary>
    public Location Location => Node is VariableDeclaratorSyntax declarator ? declarator.Identifier.GetLocation() : Node.GetLocation();

    /// <summary>What has to go for the connection to stay open; null when there is an <see cref="Obstacle"/>.</summary>
    public SyntaxNode? Place { get; private init; }

    /// <summary>Why the closing cannot simply be left out, as the end of a sentence; null when it can.</summary>
    public string? Obstacle { get; private init; }

    /// <summary>Says whether a member of this name can close a connection: what code has to mention before anything is bound.</summary>
    public static bool IsNameOfClosing(string name) => name is "Dispose" or "DisposeAsync" or "Close" or "CloseAsync";

    /// <summary>Reads the mention of a member as a disposal.</summary>
    public static Disposal? Of(ExpressionSyntax node, SemanticModel model, RedisClients clients, CancellationToken cancellation)
    {
        var name = MentionedName.TextOf(node);
        if (!IsNameOfClosing(name) || Receivers.Of(node) is not { } receiver || ClosableType(receiver, model, clients, cancellation) is not { } type)
            return null;

        // An extension method that happens to be called Close does what its author wants.
        var symbols = model.GetSymbolInfo(node, cancellation);
        var method = symbols.Symbol ?? symbols.CandidateSymbols.FirstOrDefault();
        if (method is not IMethodSymbol { ReducedFrom: null } || OpeningDetector.IsInNameof(node, model, cancellation) || OpeningDetector.IsInExpressionTree(node, model, cancellation))
            return null;

        var disposal = new Disposal(node, type.Name + "." + name, receiver, model);
        if (node.Parent is not InvocationExpressionSyntax call || call.Expression != node)
            return disposal with { Obstacle = $"'{node}' is handed on as a delegate, which would close the shared connection" };

        return Closing.Removable(Closing.Whole(call)) is { } place
            ? disposal.Without(place)
            : disposal with { Obstacle = $"'{call}' closes it inside a larger expression" };
    }

    /// <summary>Reads the resources of a <c>using</c> as disposals.</summary>
    public static IEnumerable<Disposal> OfUsing(StatementSyntax node, SemanticModel model, RedisClients clients, CancellationToken cancellation)
    {
        var (declaration, isAsync) = node switch
        {
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } local => (local.Declaration, local.AwaitKeyword.RawKind != 0),
            UsingStatementSyntax statement => (statement.Declaration, statement.AwaitKeyword.RawKind != 0),
            _ => default,
        };
        var method = isAsync ? ".DisposeAsync" : ".Dispose";
        if (node is UsingStatementSyntax { Expression: { } expression })
        {
            var resource = isAsync ? Configured(expression, model, cancellation) : expression;
            if (ClosableType(resource, model, clients, cancellation) is { } type)
                yield return new Disposal(resource, type.Name + method, resource, model).Without(node);
            yield break;
        }

        foreach (var declarator in declaration?.Variables ?? default)
        {
            if (declarator.Identifier.IsMissing || declarator.Initializer?.Value is not { } value)
                continue;

            var resource = isAsync ? Configured(value, model, cancellation) : value;
            if (ClosableType(resource, model, clients, cancellation) is not { } type)
                continue;

            var disposal = new Disposal(declarator, type.Name + method, resource, model);
            yield return declaration!.Variables.Count > 1
                ? disposal with { Obstacle = "its 'using' declares several resources; split it first" }
                : disposal with { Place = node };
        }
    }

    /// <summary>What <c>await using</c> closes where it also says how to wait: the connection of <c>redis.ConfigureAwait(false)</c>.</summary>
    private static ExpressionSyntax Configured(ExpressionSyntax resource, SemanticModel model, CancellationToken cancellation) =>
        resource is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } access } call
        && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ReturnType.Name: "ConfiguredAsyncDisposable" } method
            ? call.ArgumentList.Arguments.FirstOrDefault(argument => method.ParameterOf(call.ArgumentList, argument)?.Ordinal == 0)?.Expression ?? access.Expression
            : resource;

    /// <summary>The type of what is closed, if that can be a connection: one, or what a connection is cast to in order to close it.</summary>
    private static ITypeSymbol? ClosableType(ExpressionSyntax receiver, SemanticModel model, RedisClients clients, CancellationToken cancellation)
    {
        if (receiver is BaseObjectCreationExpressionSyntax)
            return null; // what code makes itself is its own

        var inner = BareExpression.Of(receiver);
        while (inner is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } conversion)
            inner = BareExpression.Of(conversion.Left);

        var type = model.GetTypeInfo(inner, cancellation).Type;
        if (clients.IsConnection(type))
            return type;

        var outer = model.GetTypeInfo(receiver, cancellation).Type;
        return IsClosable(outer) ? outer : null;

        bool IsClosable(ITypeSymbol? candidate) =>
            clients.IsConnection(candidate)
            || candidate is { SpecialType: SpecialType.System_IDisposable } or { Name: "IAsyncDisposable" } or { TypeKind: TypeKind.Dynamic }
            || (candidate is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsClosable));
    }

    /// <summary>Leaves the place out, if what it says about the connection can go with it.</summary>
    private Disposal Without(SyntaxNode place) =>
        place is UsingStatementSyntax { Expression: AssignmentExpressionSyntax } || Receiver.DescendantNodesAndSelf().FirstOrDefault(DoesMore) is not { } step
            ? this with { Place = place }
            : this with { Obstacle = $"'{step}' does more than to name the connection; keep that, and leave it open" };

    private static bool DoesMore(SyntaxNode node) =>
        node is AssignmentExpressionSyntax
        || (node is InvocationExpressionSyntax call && call.ArgumentList.Arguments.Any(argument => argument.RefKindKeyword.RawKind != 0)); // Interlocked.Exchange
}
