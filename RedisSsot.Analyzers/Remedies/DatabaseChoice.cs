using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// The database, or the prefix of keys, that a manager's member chooses: another's member of the same name would choose none, and read and
/// write other keys.
/// </summary>
internal sealed class DatabaseChoice(References references, CancellationToken cancellation)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>The call that chooses; null where there is none, or the source is not at hand.</summary>
    public InvocationExpressionSyntax? Of(ISymbol member)
    {
        if (!_seen.Add(member.OriginalDefinition))
            return null;

        // What the member computes, and what it keeps.
        var code = references.DeclarationsOf(member).Concat(member is IFieldSymbol or IPropertySymbol ? new Writes(references).AssignedTo(member) : []);
        return code.Select(node => In(node, member.ContainingType)).FirstOrDefault(call => call is not null);
    }

    private InvocationExpressionSyntax? In(SyntaxNode code, INamedTypeSymbol manager)
    {
        var model = references.ModelOf(code);
        foreach (var node in code.DescendantNodesAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is InvocationExpressionSyntax call && Chooses(call, model))
                return call;
            if (node is IdentifierNameSyntax name
                && model.GetSymbolInfo(name, cancellation).Symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
                && model.GetSymbolInfo(name, cancellation).Symbol is { } symbol
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, manager.OriginalDefinition)
                && Of(symbol) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    private bool Chooses(InvocationExpressionSyntax call, SemanticModel model) =>
        MentionedName.TextOf(call.Expression) switch
        {
            "WithKeyPrefix" => true,
            "GetDatabase" when model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && references.Declared(method) is null =>
                call.ArgumentList.Arguments.Any(argument => method.ParameterOf(call.ArgumentList, argument) is { Ordinal: 0, Type.SpecialType: SpecialType.System_Int32 } && !IsNone(argument.Expression, model)),
            _ => false,
        };

    // -1 is the connection's own, which is 0 unless it is told otherwise. A parameter is for the caller to say.
    private bool IsNone(ExpressionSyntax number, SemanticModel model) =>
        model.GetConstantValue(number, cancellation) is { HasValue: true, Value: var value }
            ? value is -1 or 0
            : model.GetSymbolInfo(number, cancellation).Symbol is IParameterSymbol parameter && (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is -1 or 0);
}
