using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>What would turn an opening into a use of the accessor. One question after the other; the first "no" is the reason.</summary>
internal static class OpeningRemedy
{
    /// <summary>Plans the remedy of an opening.</summary>
    public static Remedy For(Opening opening, AccessorSet accessors, AccessorOrigins origins, Neighbours neighbours, RedisClients clients, bool comparesTypes, CancellationToken cancellation)
    {
        var (accessor, refusal) = AccessorChoice.For(opening, accessors, origins, neighbours, clients, cancellation);
        if (accessor is null)
            return Remedy.Refuse(refusal!);

        refusal = Sight.Obstacle(accessor, opening.Reference, opening.Model, cancellation)
            ?? NoConnection(accessor, clients)
            ?? Leased(opening, accessor)
            ?? Entangled(opening)
            ?? Unawaitable(opening, accessor)
            ?? ReconnectByHand(opening)
            ?? Orphans.Of(opening, accessor.IsAsync, cancellation);
        if (refusal is not null)
            return Remedy.Refuse(refusal, accessor);

        var flow = ConnectionFlow.From(opening, clients, cancellation);
        if ((flow.Administration ?? flow.Obstacle) is { } obstacle)
            return Remedy.Refuse(obstacle, accessor);

        var fit = comparesTypes ? Fit(opening, accessor, cancellation) : null;
        if (fit?.Misfit is not null)
            return Remedy.Refuse(fit.Misfit, accessor);

        var places = new List<Place>(flow.Places);
        if (fit is not null)
            places.AddRange(fit.Places);
        if (accessor.IsService)
            return Injected(opening, accessor, places, clients, cancellation);
        if (Delegation.Of(opening, accessor, cancellation) is { } holder)
            places.Add(new(PlaceRole.Holder, holder));
        return Remedy.Use(accessor, places.ToImmutableArray());
    }

    private static Remedy Injected(Opening opening, Accessor accessor, List<Place> places, RedisClients clients, CancellationToken cancellation)
    {
        if (places.Any(place => place.Role == PlaceRole.Factory))
            return Remedy.Refuse(Obstacles.Container, accessor);

        var (injection, refusal) = Injection.Of(opening, accessor, clients, cancellation);
        return injection is null
            ? Remedy.Refuse(refusal!, accessor)
            : Remedy.Use(accessor, places.Concat(injection.Places).ToImmutableArray()) with { Injection = injection };
    }

    private static string? NoConnection(Accessor accessor, RedisClients clients) =>
        clients.IsConnection(accessor.ValueType) ? null : $"'{accessor.ShortName}' is a '{accessor.ValueType.Name}', not a connection";

    // The pool has members of the same names, and they mean something else.
    private static string? Leased(Opening opening, Accessor accessor) =>
        opening.Lease is { } seam && !SymbolEqualityComparer.Default.Equals(opening.ConnectionType.OriginalDefinition, accessor.ValueType.OriginalDefinition)
            ? Obstacles.Leased(seam)
            : null;

    /// <summary>The expression carries more than the connection.</summary>
    private static string? Entangled(Opening opening)
    {
        var value = opening.Syntax.Value;
        if (opening.Reference is MemberBindingExpressionSyntax)
            return "it is called on another connection that may be missing";
        if (value.ContainsDirectives)
            return "its arguments contain preprocessor directives";
        if (value.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax or AssignmentExpressionSyntax && !OnlyConfigures(node, value)))
            return "its arguments declare or assign variables";
        if (value.DescendantNodes().FirstOrDefault(node => Advances(node) && !OnlyConfigures(node, value)) is { } step)
            return $"its argument '{step}' does more than to say where to connect";
        return opening.Syntax.Form == OpeningForm.Waited && value.Parent is not ExpressionStatementSyntax
            ? "the connection is opened only to wait for it"
            : null;
    }

    /// <summary>Says whether something goes on with each evaluation: what follows would not come to pass without it.</summary>
    private static bool Advances(SyntaxNode node) =>
        node switch
        {
            PostfixUnaryExpressionSyntax unary => unary.RawKind is (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
            PrefixUnaryExpressionSyntax unary => unary.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind is (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText
                is "Dequeue" or "Pop" or "Take" or "Read" or "ReadLine" or "ReadLineAsync" or "ReadToEnd" or "MoveNext" or "Next",
            _ => false,
        };

    // What a lambda or an object initializer among the arguments does, it does to the connection that goes.
    private static bool OnlyConfigures(SyntaxNode node, SyntaxNode value) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != value).Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax or InitializerExpressionSyntax);

    /// <summary>An asynchronous accessor needs <c>await</c> where the opening had none.</summary>
    private static string? Unawaitable(Opening opening, Accessor accessor)
    {
        if (!accessor.IsAsync || opening.Syntax.Form == OpeningForm.Awaited)
            return null;

        if (opening.ReturnsTask && opening.Syntax.Form is OpeningForm.Call or OpeningForm.MethodGroup)
        {
            return accessor.TaskType!.Name == "Task" && SymbolEqualityComparer.Default.Equals(accessor.ValueType, opening.ConnectionType)
                ? null
                : $"'{accessor.ShortName}' is no task of a '{opening.ConnectionType.Name}'";
        }

        return opening.Syntax.Form != OpeningForm.MethodGroup && AsyncContext.AllowsAwait(opening.Syntax.Value)
            ? null
            : $"'{accessor.ShortName}' has to be awaited, which is not possible here; blocking on it would be worse";
    }

    private static string? ReconnectByHand(Opening opening)
    {
        var function = Functions.Around(opening.Reference);
        var asksBefore = function.DescendantTokens(node => node.SpanStart < opening.Reference.SpanStart)
            .TakeWhile(token => token.SpanStart < opening.Reference.SpanStart)
            .Any(token => token.ValueText is "IsConnected");
        return asksBefore
            ? "this is a reconnect by hand; StackExchange.Redis reconnects by itself, so drop it, or name this type in 'redis_ssot.owners'"
            : null;
    }

    /// <summary>Compares types where they differ; a task that nobody awaits keeps its type by force.</summary>
    private static TypeFit? Fit(Opening opening, Accessor accessor, CancellationToken cancellation)
    {
        if (opening.Syntax.Form == OpeningForm.Waited || SymbolEqualityComparer.Default.Equals(accessor.ValueType, opening.ConnectionType))
            return null;
        return TypeFit.Of(opening, accessor.ValueType, cancellation);
    }
}
