using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Reads from the arguments of an opening what the code itself says about the Redis it connects to.</summary>
internal sealed class ConfigurationReader
{
    private const int MaxSteps = 8;

    private readonly SemanticModel _model;
    private readonly OptionsReader _options;
    private readonly CancellationToken _cancellation;

    private ConfigurationReader(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _options = new(model, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>Reads the configuration of an opening.</summary>
    public static ConnectionConfiguration Read(Opening opening, CancellationToken cancellation)
    {
        var reader = new ConfigurationReader(opening.Model, cancellation);
        var configuration = ConnectionConfiguration.Unknown;
        if (opening.Arguments is { } list)
        {
            configuration = ConnectionConfiguration.OfAll(opening.Whereabouts.Select(server => reader.Value(server, MaxSteps)));
            foreach (var lambda in list.Arguments.Select(argument => argument.Expression).OfType<AnonymousFunctionExpressionSyntax>())
                configuration = configuration.With(reader._options.SetIn(lambda));
            if (reader.Given(opening.Method, list, "port").FirstOrDefault() is { } port)
                configuration = configuration.OnPort(port);
            configuration = configuration with { Traits = configuration.Traits.Union(reader.Databases(opening.Method, list)) };
        }

        // ConnectGroup spreads over several deployments, of which no single connection knows more than one.
        var kind = SpeaksOfSentinels(opening.Method) || SpeaksOfSentinels(opening.Method.ContainingType) ? "sentinel"
            : opening.Method.Name.IndexOf("ConnectGroup", StringComparison.Ordinal) >= 0 ? "connection group"
            : null;
        return kind is null ? configuration : configuration with { Traits = configuration.Traits.Add(kind) };
    }

    /// <summary>Reads the configuration out of an expression that says where to connect to.</summary>
    public static ConnectionConfiguration Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        new ConfigurationReader(model, cancellation).Value(expression, MaxSteps);

    /// <summary>Reads the options that a lambda sets.</summary>
    public static ConnectionConfiguration ReadOptions(SyntaxNode lambda, SemanticModel model, CancellationToken cancellation) =>
        new OptionsReader(model, cancellation).SetIn(lambda);

    private static bool SpeaksOfSentinels(ISymbol symbol) => symbol.Name.IndexOf("Sentinel", StringComparison.Ordinal) >= 0;

    /// <summary>The database that an argument asks for: <c>new BasicRedisClientManager(2, host)</c>.</summary>
    private IEnumerable<string> Databases(IMethodSymbol method, ArgumentListSyntax list) =>
        Given(method, list, "db", "database", "initialDb", "initalDb", "defaultDatabase")
            .Select(number => ConnectionConfiguration.Trait("defaultDatabase", number))
            .OfType<string>();

    /// <summary>What is given for the parameters of some names; empty where only the running program knows.</summary>
    private IEnumerable<string> Given(IMethodSymbol method, ArgumentListSyntax list, params string[] names) =>
        list.Arguments
            .Where(argument => method.ParameterOf(list, argument) is { } parameter && names.Contains(parameter.Name))
            .Select(argument => Convert.ToString(_model.GetConstantValue(argument.Expression, _cancellation).Value, CultureInfo.InvariantCulture) ?? "");

    private ConnectionConfiguration Value(ExpressionSyntax expression, int steps)
    {
        if (steps == 0)
            return ConnectionConfiguration.Unknown;
        if (Constant(expression) is { } text)
            return ConnectionString.Parse(text);

        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Value(parenthesized.Expression, steps - 1);
            case PostfixUnaryExpressionSyntax suppressed:
                return Value(suppressed.Operand, steps - 1);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                return Value(coalesce.Left, steps - 1) is { Key: not null } known ? known : ConnectionConfiguration.Unknown;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolatedStringExpressionSyntax:
                return Pieces(expression);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } when Constant(index.Expression) is { } key:
                return ConfiguredBy(key);
            case InvocationExpressionSyntax call:
                return Call(call, steps - 1);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: InvocationExpressionSyntax section }:
                return Call(section, steps - 1);
            case BaseObjectCreationExpressionSyntax when _options.Server(expression) is { } server:
                return ConnectionString.Parse(server);
            case BaseObjectCreationExpressionSyntax creation:
                return _options.SetIn(creation.Initializer);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Declared(expression, steps - 1);
            default:
                return ConnectionConfiguration.Unknown;
        }
    }

    private ConnectionConfiguration Call(InvocationExpressionSyntax call, int steps)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            GenericNameSyntax generic => generic.Identifier.ValueText,
            _ => "",
        };
        var first = call.ArgumentList.Arguments.FirstOrDefault()?.Expression;

        // container.GetConnectionString(): a server that somebody has just started for this code alone.
        if (first is null && name == "GetConnectionString")
            return ConnectionConfiguration.Unknown with { Traits = ConnectionConfiguration.Unknown.Traits.Add("the server of " + call.Expression) };
        if (first is null)
            return Made(call, steps);

        return name switch
        {
            "Parse" => Value(first, steps),
            "GetConnectionString" when Constant(first) is { } key => ConfiguredBy("ConnectionStrings:" + key),
            "GetEnvironmentVariable" when Constant(first) is { } key => ConfiguredBy(ConnectionConfiguration.EnvironmentPrefix + key),
            "GetValue" or "GetSection" or "GetRequiredSection" when Constant(first) is { } key => ConfiguredBy(key),
            _ => Made(call, steps),
        };
    }

    /// <summary>Reads the options that a method of the same file makes.</summary>
    private ConnectionConfiguration Made(InvocationExpressionSyntax call, int steps)
    {
        if (_model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol { DeclaringSyntaxReferences: [var reference] } || reference.SyntaxTree != call.SyntaxTree)
            return ConnectionConfiguration.Unknown;

        var declaration = reference.GetSyntax(_cancellation);
        var result = declaration switch
        {
            MethodDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => arrow.Expression,
            _ => declaration.DescendantNodes().OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).ToList() is [{ } only] ? only : null,
        };
        return result is null ? ConnectionConfiguration.Unknown : Value(result, steps);
    }

    /// <summary>Follows a local, or a field or property that keeps what its initializer says, to its declaration.</summary>
    private ConnectionConfiguration Declared(ExpressionSyntax reference, int steps)
    {
        var symbol = _model.GetSymbolInfo(reference, _cancellation).Symbol;
        var declaration = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation);
        if (symbol is null || declaration is null || declaration.SyntaxTree != reference.SyntaxTree)
            return ConnectionConfiguration.Unknown;

        var initializer = (symbol, declaration) switch
        {
            (ILocalSymbol, VariableDeclaratorSyntax { Initializer: { } value }) => value.Value,
            (IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true }, VariableDeclaratorSyntax { Initializer: { } value }) => value.Value,
            (IPropertySymbol { SetMethod: null }, PropertyDeclarationSyntax { Initializer: { } value }) => value.Value,
            (IPropertySymbol { SetMethod: null }, PropertyDeclarationSyntax { ExpressionBody: { } arrow }) => arrow.Expression,
            _ => null,
        };

        // Options kept in a member may be changed anywhere in the type; a local may be changed before it is used.
        var scope = symbol is ILocalSymbol
            ? Functions.Around(declaration)
            : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? declaration;
        var changes = _options.SetOn(symbol.Name, scope);
        if (initializer is null || (symbol is ILocalSymbol && IsAssigned(symbol, scope)))
            return changes;

        return Value(initializer, steps).With(changes).With(_options.ServersAddedTo(symbol.Name, scope));
    }

    private static bool IsAssigned(ISymbol local, SyntaxNode body) =>
        body.DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Any(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == local.Name);

    /// <summary>Reads the constant pieces of a string that is put together at run time.</summary>
    private static ConnectionConfiguration Pieces(ExpressionSyntax expression)
    {
        var pieces = expression.DescendantNodesAndSelf().Select(node => node switch
        {
            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            _ => "",
        });
        return pieces.Aggregate(ConnectionConfiguration.Unknown, (sum, piece) => sum.With(ConnectionString.ParseOptions(piece)));
    }

    private static ConnectionConfiguration ConfiguredBy(string key) => ConnectionConfiguration.Unknown with { Key = key };

    private string? Constant(ExpressionSyntax expression) => _model.GetConstantValue(expression, _cancellation).Value as string;
}
