using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>A connection, or a lambda that returns one, is given to a method of another assembly.</summary>
internal static class Handover
{
    /// <summary>Says why the connection cannot become the shared one there.</summary>
    /// <param name="method">The method.</param>
    /// <param name="list">All its arguments.</param>
    /// <param name="argument">The one that is the connection or the lambda.</param>
    /// <param name="opensEachTime">Whether it is a lambda that yields another connection whenever it is called.</param>
    public static string? Obstacle(IMethodSymbol method, ArgumentListSyntax list, ArgumentSyntax argument, bool opensEachTime)
    {
        var type = method.ContainingType;
        if (type.Name is "Interlocked" or "Volatile" && type.ContainingNamespace.ToDisplayString() == "System.Threading")
            return Obstacles.ReconnectByHand;

        if (Keeps(method, type) || (opensEachTime && ReturnsMany(method)))
            return Obstacles.Pool;

        if (method.MethodKind == MethodKind.DelegateInvoke)
            return Obstacles.Callback;

        if (method.Name == "CreateInstance")
            return Obstacles.Unfollowable; // Activator, ActivatorUtilities: which constructor gets it is told at run time

        if (method.Name.IndexOf("Dispos", StringComparison.Ordinal) >= 0)
            return $"'{method.Name}' takes it over to close it";

        if (method.Name == "RegisterInstance" && !Calls(list, "ExternallyOwned"))
            return "'RegisterInstance' lets the container close it, unless 'ExternallyOwned()' follows";

        if (TakesOwnership(method, list) is { } parameter)
            return $"'{parameter}: true' makes '{type.Name}' close it";

        return null;
    }

    /// <summary>Says whether what a call returns goes on to a method: <c>RegisterInstance(…).As&lt;T&gt;().ExternallyOwned()</c>.</summary>
    private static bool Calls(ArgumentListSyntax list, string method) =>
        list.Ancestors()
            .TakeWhile(node => node is InvocationExpressionSyntax or MemberAccessExpressionSyntax)
            .OfType<MemberAccessExpressionSyntax>()
            .Any(access => access.Name.Identifier.ValueText == method);

    private static bool Keeps(IMethodSymbol method, INamedTypeSymbol type) =>
        method.Name is "Add" or "TryAdd" or "AddFirst" or "AddLast" or "Insert" or "Enqueue" or "Push" or "GetOrAdd" or "AddOrUpdate"
        && type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal);

    private static bool ReturnsMany(IMethodSymbol method) =>
        method.ReturnType.SpecialType != SpecialType.System_String
        && (method.ReturnType is IArrayTypeSymbol || method.ReturnType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
        && method.ContainingType.Name is "Enumerable" or "Queryable" or "ParallelEnumerable" or "Array";

    private static string? TakesOwnership(IMethodSymbol method, ArgumentListSyntax list)
    {
        foreach (var (argument, index) in list.Arguments.Select((argument, index) => (argument, index)))
        {
            var name = argument.NameColon?.Name.Identifier.ValueText ?? (index < method.Parameters.Length ? method.Parameters[index].Name : "");
            if (argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression)
                && (name.IndexOf("own", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("dispos", StringComparison.OrdinalIgnoreCase) >= 0))
            {
                return name;
            }
        }

        return null;
    }
}
