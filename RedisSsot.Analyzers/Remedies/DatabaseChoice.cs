using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// The database, or the prefix of keys, that a manager's member chooses: the connection's member of the same name would choose none, and so
/// read and write other keys.
/// </summary>
/// <param name="references">Finds what members keep.</param>
/// <param name="clients">The Redis clients that the project references.</param>
/// <param name="isZeroNone">Whether the connection's own database is 0, as it is unless it is told otherwise.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class DatabaseChoice(References references, RedisClients clients, bool isZeroNone, CancellationToken cancellation)
{
    // A member is used a hundred times, and its body is always the same.
    private readonly Dictionary<ISymbol, InvocationExpressionSyntax?> _known = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>The call that chooses for a member; null where there is none, or the source is not at hand.</summary>
    public InvocationExpressionSyntax? Of(ISymbol member)
    {
        if (references.Declared(member) is not { } declared)
            return null;

        if (!_known.TryGetValue(declared, out var choice))
        {
            _seen.Clear();
            _known.Add(declared, choice = Behind(declared, declared));
        }

        return choice;
    }

    /// <summary>Looks at what a member computes or keeps, and at the others that it gets its database from.</summary>
    private InvocationExpressionSyntax? Behind(ISymbol member, ISymbol asked)
    {
        if (!_seen.Add(member))
            return null;

        var code = references.DeclarationsOf(member).Concat(member is IFieldSymbol or IPropertySymbol ? new Writes(references).AssignedTo(member) : []);
        return code.Select(node => In(node, asked)).FirstOrDefault(call => call is not null);
    }

    private InvocationExpressionSyntax? In(SyntaxNode code, ISymbol asked)
    {
        var model = references.ModelOf(code);
        foreach (var node in code.DescendantNodesAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is InvocationExpressionSyntax call && Chooses(call, model, asked))
                return call;
            if (node is SimpleNameSyntax name
                && model.GetSymbolInfo(name, cancellation).Symbol is { } symbol
                && YieldsDatabase(symbol)
                && references.Declared(symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol) is { } declared
                && Behind(declared, asked) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    private bool YieldsDatabase(ISymbol symbol) => clients.Carries(symbol.ValueType()) && !clients.IsConnection(symbol.ValueType());

    private bool Chooses(InvocationExpressionSyntax call, SemanticModel model, ISymbol asked) =>
        MentionedName.TextOf(call.Expression) switch
        {
            "WithKeyPrefix" => true,
            "GetDatabase" when model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && references.Declared(method) is null =>
                call.ArgumentList.Arguments.Any(argument => method.ParameterOf(call.ArgumentList, argument) is { Ordinal: 0, Type.SpecialType: SpecialType.System_Int32 } && !IsNone(argument.Expression, model, asked)),
            _ => false,
        };

    private bool IsNone(ExpressionSyntax number, SemanticModel model, ISymbol asked) =>
        model.GetConstantValue(number, cancellation) is { HasValue: true, Value: var value } ? IsNone(value) : IsForCallersToSay(model.GetSymbolInfo(number, cancellation).Symbol, asked);

    private bool IsNone(object? value) => value is -1 || (value is 0 && isZeroNone);

    // They say the same to what takes the member's place, as long as it means nothing when they say nothing.
    private bool IsForCallersToSay(ISymbol? number, ISymbol asked) =>
        number is IParameterSymbol parameter
        && SymbolEqualityComparer.Default.Equals(references.Declared(parameter.ContainingSymbol), asked)
        && (!parameter.HasExplicitDefaultValue || IsNone(parameter.ExplicitDefaultValue))
        && !new Writes(references).AssignedTo(parameter).Any();
}
