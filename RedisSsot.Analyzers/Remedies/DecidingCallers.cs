using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Callers that decide where a connection leads: who calls with different words may well mean different Redis.</summary>
internal sealed class DecidingCallers(References references, CancellationToken cancellation)
{
    private const int MaxSteps = 4;

    // Other options do not lead elsewhere, neither those of an object nor those of a text.
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "Address", "ConnectionString", "Configuration", "Endpoint", "EndPoints", "Host", "Hosts", "Port", "Server", "Servers", "ServiceName",
        "Database", "Db", "DefaultDatabase", "ChannelPrefix", "User", "Password",
    };

    private static readonly char[] Separators = [',', ';', '?', '&'];

    private readonly GivenValues _given = new(references, cancellation);
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>The name of a parameter on which an expression depends and for which callers give different values; null when there is none.</summary>
    public string? ParameterThatVaries(ExpressionSyntax whereabouts) => ParameterThatVaries(whereabouts, MaxSteps);

    private string? ParameterThatVaries(ExpressionSyntax expression, int steps)
    {
        if (steps == 0)
            return null;

        foreach (var name in Names(expression))
        {
            var symbol = references.Declared(references.ModelOf(name).GetSymbolInfo(name, cancellation).Symbol);
            if (symbol is null || !_seen.Add(symbol))
                continue;

            if (symbol is IParameterSymbol parameter)
            {
                if (Words(parameter).Distinct().Skip(1).Any())
                    return parameter.Name;
            }
            else if (symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol)
            {
                if (_given.To(symbol).Values.Select(value => ParameterThatVaries(value, steps - 1)).FirstOrDefault(varies => varies is not null) is { } varies)
                    return varies;
            }
        }

        return null;
    }

    /// <summary>What is said for a parameter by those who do not hand on what they were told themselves. Each of these is asked once.</summary>
    private IEnumerable<string> Words(IParameterSymbol parameter) =>
        _given.Arguments(parameter).SelectMany(argument =>
            references.Declared(references.ModelOf(argument).GetSymbolInfo(argument, cancellation).Symbol) is not IParameterSymbol handed || _given.Arguments(handed).IsEmpty ? [argument.ToString()]
            : _seen.Add(handed) ? Words(handed)
            : []);

    // configuration["Redis"], configuration.GetConnectionString("Redis"): the key says it, whoever hands in the configuration.
    private static bool IsConfigured(SyntaxNode node) =>
        node is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression.RawKind: (int)SyntaxKind.StringLiteralExpression }] }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax, ArgumentList.Arguments: [{ Expression.RawKind: (int)SyntaxKind.StringLiteralExpression }] };

    /// <summary>The option that is set to what stands in a node: <c>Host = …</c>, <c>",name={…}"</c>.</summary>
    private static string? OptionOf(SyntaxNode node) =>
        node switch
        {
            AssignmentExpressionSyntax assignment => MentionedName.TextOf(assignment.Left),
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } hole
                when whole.Contents.ElementAtOrDefault(whole.Contents.IndexOf(hole) - 1) is InterpolatedStringTextSyntax { TextToken.ValueText: var before } && before.TrimEnd().EndsWith("=", StringComparison.Ordinal) =>
                before.Substring(before.LastIndexOfAny(Separators) + 1).Trim(' ', '='),
            _ => null,
        };

    /// <summary>The names that an expression depends on, without those of members and of options that lead nowhere.</summary>
    private static IEnumerable<SimpleNameSyntax> Names(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax && !IsConfigured(node) && !(OptionOf(node) is { } option && !Leading.Contains(option)))
            .OfType<IdentifierNameSyntax>()
            .Where(name => !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name && access.Expression is not ThisExpressionSyntax)
                && name.Parent is not (MemberBindingExpressionSyntax or NameColonSyntax)
                && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set && set.Left == name)
                && !(name.Parent is InvocationExpressionSyntax call && call.Expression == name));
}
