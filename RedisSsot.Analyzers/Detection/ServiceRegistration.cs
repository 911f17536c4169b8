using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>A call that registers a service with a container.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="IsSingleton">Whether the container keeps one instance.</param>
internal sealed record ServiceRegistration(string Name, bool IsSingleton)
{
    /// <summary>Reads a call as a registration; by name alone where its assembly is missing.</summary>
    public static ServiceRegistration? Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => "",
        };

        bool? isSingleton = name switch
        {
            "AddSingleton" or "TryAddSingleton" or "AddKeyedSingleton" or "TryAddKeyedSingleton" or "Singleton" or "KeyedSingleton" => true,
            "AddScoped" or "TryAddScoped" or "AddKeyedScoped" or "TryAddKeyedScoped" or "Scoped" or "KeyedScoped" => false,
            "AddTransient" or "TryAddTransient" or "AddKeyedTransient" or "TryAddKeyedTransient" or "Transient" or "KeyedTransient" => false,
            "Register" or "RegisterSingleton" or "RegisterFactory" or "AddFactory" => false, // other containers
            _ => null,
        };

        if (isSingleton is null)
            return null;

        // A method of the solution's own with such a name is followed like any other.
        var method = model.GetSymbolInfo(call, cancellation).Symbol;
        return method is null || method.DeclaringSyntaxReferences.IsEmpty ? new(name, isSingleton.Value) : null;
    }

    /// <summary>Says whether the expression makes a descriptor of a service: <c>new ServiceDescriptor(…)</c>.</summary>
    public static bool IsDescriptor(SyntaxNode call) =>
        call is ObjectCreationExpressionSyntax { Type: var type } && type.ToString().EndsWith("ServiceDescriptor", StringComparison.Ordinal);

    /// <summary>Says whether a factory can give way to the instance that it would return: it computes nothing else and needs nothing of the container.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="result">The expression that it returns.</param>
    /// <param name="opening">The opening, which the shared connection replaces.</param>
    public static bool CanBecomeInstance(AnonymousFunctionExpressionSyntax factory, ExpressionSyntax result, ExpressionSyntax opening)
    {
        if (factory.AsyncKeyword.RawKind != 0 || factory.DescendantTrivia().Any(trivia => trivia.IsDirective))
            return false;
        if (factory.Body == result)
            return result == opening || !UsesParameters(factory, result, opening);

        return factory.Body is BlockSyntax block
            && block.Statements.LastOrDefault() is ReturnStatementSyntax last
            && last.Expression == result
            && (block.Statements.Count == 1
                ? result == opening || !UsesParameters(factory, result, opening)
                : IsOpening(result, opening, block) && block.Statements.Take(block.Statements.Count - 1).All(OnlyReadsConfiguration));
    }

    private static bool IsOpening(ExpressionSyntax result, ExpressionSyntax opening, BlockSyntax block) =>
        result == opening
        || (result is IdentifierNameSyntax name
            && opening.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && declarator.Identifier.ValueText == name.Identifier.ValueText
            && block.Statements[block.Statements.Count - 2] == declarator.Parent?.Parent);

    // What is only read to say where to connect goes with the connection.
    private static bool OnlyReadsConfiguration(StatementSyntax statement) =>
        statement switch
        {
            LocalDeclarationStatementSyntax local => local.UsingKeyword.RawKind == 0,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } } } => true,
            IfStatementSyntax { Else: null, Statement: ThrowStatementSyntax or BlockSyntax { Statements: [ThrowStatementSyntax] } } => true,
            _ => false,
        };

    private static bool UsesParameters(AnonymousFunctionExpressionSyntax factory, ExpressionSyntax result, ExpressionSyntax opening)
    {
        var parameters = factory switch
        {
            SimpleLambdaExpressionSyntax simple => new[] { simple.Parameter.Identifier.ValueText },
            ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText).ToArray(),
            _ => Array.Empty<string>(),
        };
        return result.DescendantNodesAndSelf(node => node != opening)
            .OfType<IdentifierNameSyntax>()
            .Any(identifier => parameters.Contains(identifier.Identifier.ValueText));
    }
}
