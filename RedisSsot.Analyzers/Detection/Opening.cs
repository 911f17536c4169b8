using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>A place in source where a connection comes into being.</summary>
/// <param name="Reference">The mention of the opening method, without arguments: <c>ConnectionMultiplexer.Connect</c>; or the whole construction of a client.</param>
/// <param name="Method">The method or constructor that opens the connection.</param>
/// <param name="Model">The semantics of the file.</param>
/// <param name="Library">The client library.</param>
internal sealed record Opening(ExpressionSyntax Reference, IMethodSymbol Method, SemanticModel Model, string Library = RedisClients.StackExchangeRedis)
{
    /// <summary>How the library leases what is opened, where it has a pool for that; null for a connection that can be shared itself.</summary>
    public string? Lease { get; init; }

    /// <summary>The call and what is done to its result at once; see <see cref="OpeningSyntax"/>.</summary>
    public OpeningSyntax Syntax { get; } = OpeningSyntax.At(Reference);

    /// <summary>Where a finding lies: on the mention of the method, or on the constructed type.</summary>
    public SyntaxNode Place => Reference is ObjectCreationExpressionSyntax creation ? creation.Type : Reference;

    /// <summary>The short name for messages and reports.</summary>
    public string Target => IsConstruction ? "new " + Method.ContainingType.Name : Method.ContainingType.Name + "." + Method.Name;

    /// <summary>The type of the connection, without the task around it.</summary>
    public ITypeSymbol ConnectionType =>
        IsConstruction ? Method.ContainingType : ReturnsTask ? ((INamedTypeSymbol)Method.ReturnType).TypeArguments[0] : Method.ReturnType;

    /// <summary>Whether the method returns a task of the connection.</summary>
    public bool ReturnsTask => Method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 };

    /// <summary>The arguments of the call or construction; null for a method group.</summary>
    public ArgumentListSyntax? Arguments =>
        Syntax.Call switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };

    /// <summary>
    /// What says where to connect: the argument of the first parameter that is no number, switch or function, or all of them where it
    /// takes any number of servers. Empty for a method group, and for a client that only knows one place.
    /// </summary>
    public ImmutableArray<ExpressionSyntax> Whereabouts =>
        Arguments is not { } list
            ? ImmutableArray<ExpressionSyntax>.Empty
            : list.Arguments
                .Select(argument => (argument.Expression, Parameter: Method.ParameterOf(list, argument)))
                .Where(given => given.Parameter is { Type: { IsValueType: false, TypeKind: not TypeKind.Delegate } })
                .GroupBy(given => given.Parameter!.Ordinal, given => given.Expression)
                .OrderBy(given => given.Key)
                .FirstOrDefault()
                ?.ToImmutableArray() ?? ImmutableArray<ExpressionSyntax>.Empty;

    private bool IsConstruction => Method.MethodKind == MethodKind.Constructor;
}
