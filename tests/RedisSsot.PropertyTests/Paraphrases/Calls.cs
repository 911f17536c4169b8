using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>How a method is named that is called.</summary>
internal static class Calls
{
    private const string Import = "using static StackExchange.Redis.ConnectionMultiplexer;\n";

    /// <summary><c>Connect()</c>, with the client's static members imported.</summary>
    public static SyntaxNode WithoutType(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        if (node is CompilationUnitSyntax && node.DescendantNodes().Any(IsOfClient) && now is CompilationUnitSyntax unit)
            return Imports.Add(unit, Import);

        return now is MemberAccessExpressionSyntax access && IsOfClient(node) ? access.Name.WithTriviaFrom(access) : now;

        bool IsOfClient(SyntaxNode some) =>
            some is MemberAccessExpressionSyntax { Expression: var type }
            && model.GetSymbolInfo(type).Symbol is INamedTypeSymbol { Name: "ConnectionMultiplexer", ContainingNamespace.Name: "Redis" }
            && model.GetSymbolInfo(some).Symbol is IMethodSymbol { IsStatic: true };
    }

    /// <summary><c>Extensions.M(x)</c>.</summary>
    public static SyntaxNode OfExtensions(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        if (now is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
            || model.GetSymbolInfo(node).Symbol is not IMethodSymbol { ReducedFrom: { ContainingType: { Locations: [{ IsInMetadata: true }, ..] } type } })
        {
            return now;
        }

        var receiver = SyntaxFactory.Argument(access.Expression.WithoutTrivia());
        var name = SyntaxFactory.ParseExpression($"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{access.Name.WithoutTrivia()}");
        return call.WithExpression(name.WithTriviaFrom(access)).WithArgumentList(call.ArgumentList.WithArguments(call.ArgumentList.Arguments.Insert(0, receiver)));
    }
}
