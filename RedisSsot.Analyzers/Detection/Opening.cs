using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>A place in source where a connection comes into being.</summary>
/// <param name="Reference">The mention of the opening method, without arguments: <c>ConnectionMultiplexer.Connect</c>.</param>
/// <param name="Method">The method that opens the connection.</param>
/// <param name="Model">The semantics of the file.</param>
internal sealed record Opening(ExpressionSyntax Reference, IMethodSymbol Method, SemanticModel Model)
{
    /// <summary>The call and what is done to its result at once; see <see cref="OpeningSyntax"/>.</summary>
    public OpeningSyntax Syntax { get; } = OpeningSyntax.At(Reference);

    /// <summary>The short name for messages and reports.</summary>
    public string Target => Method.ContainingType.Name + "." + Method.Name;

    /// <summary>The type of the connection, without the task around it.</summary>
    public ITypeSymbol ConnectionType => ReturnsTask ? ((INamedTypeSymbol)Method.ReturnType).TypeArguments[0] : Method.ReturnType;

    /// <summary>Whether the method returns a task of the connection.</summary>
    public bool ReturnsTask => Method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 };
}
