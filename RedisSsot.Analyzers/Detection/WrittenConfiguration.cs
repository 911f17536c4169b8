using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Follows what says where to connect to back to what the code itself says about that Redis.</summary>
internal sealed class WrittenConfiguration
{
    private const int MaxSteps = 8;

    // Callers of callers of callers multiply; nobody needs to know all of them.
    private const int MostExpressions = 100;

    private readonly References _references;
    private readonly GivenValues _given;
    private readonly WrittenText _text;
    private readonly CancellationToken _cancellation;
    private int _read;
    private InvocationExpressionSyntax? _call;

    /// <param name="model">The semantics of the file at hand.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public WrittenConfiguration(SemanticModel model, CancellationToken cancellation)
    {
        _references = new(model, cancellation);
        _given = new(_references, cancellation);
        _text = new(_references, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>What an expression says that names a server, a configuration string or options.</summary>
    public ConnectionConfiguration Of(ExpressionSyntax expression) => Value(expression, MaxSteps);

    /// <summary>The options that a lambda sets.</summary>
    public ConnectionConfiguration SetIn(AnonymousFunctionExpressionSyntax lambda) => OptionsAt(lambda).SetIn(lambda);

    /// <summary>The text of an expression; null when the code does not say all of it.</summary>
    public string? TextOf(ExpressionSyntax expression) => _text.Of(expression, MaxSteps);

    private ConnectionConfiguration Value(ExpressionSyntax expression, int steps)
    {
        if (steps == 0 || _read++ > MostExpressions)
            return ConnectionConfiguration.Unknown;
        if (Constant(expression) is { } text)
            return ConnectionString.Parse(text);

        expression = BareExpression.Of(expression);
        switch (expression)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                return OrElse(Value(coalesce.Left, steps - 1), [coalesce.Right], steps);
            case ConditionalExpressionSyntax choice:
                return OneOf([choice.WhenTrue, choice.WhenFalse], steps);
            case SwitchExpressionSyntax choice:
                return OneOf(choice.Arms.Select(arm => arm.Expression), steps);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolatedStringExpressionSyntax:
                return _text.Of(expression, steps) is { } whole ? ConnectionString.Parse(whole) : Pieces(expression);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } when Constant(index.Expression) is { } key:
                return ConfiguredBy(key);
            case ElementAccessExpressionSyntax element:
                return OneOf(Elements(element.Expression), steps);
            case InvocationExpressionSyntax call:
                return Call(call, steps - 1);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var section } when BareExpression.Of(section) is InvocationExpressionSyntax call:
                return Call(call, steps - 1);
            case BaseObjectCreationExpressionSyntax when OptionsAt(expression).Server(expression) is { } server:
                return ConnectionString.Parse(server);
            case BaseObjectCreationExpressionSyntax { Initializer: { } initializer }:
                return OptionsAt(expression).SetIn(initializer).With(OneOf(OptionsReader.ServerIn(initializer), steps).Servers);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Declared(expression, steps - 1);
            default:
                return ConnectionConfiguration.Unknown;
        }
    }

    private ConnectionConfiguration OneOf(IEnumerable<ExpressionSyntax> expressions, int steps) =>
        ConnectionConfiguration.OneOf(expressions.Where(IsSomething).Select(expression => Value(expression, steps - 1)));

    // Whoever reads a key means what is configured; what stands behind it is for those who have configured nothing.
    private ConnectionConfiguration OrElse(ConnectionConfiguration first, IEnumerable<ExpressionSyntax> fallbacks, int steps) =>
        first.Key is not null ? first : ConnectionConfiguration.OneOf(fallbacks.Where(IsSomething).Select(expression => Value(expression, steps - 1)).Prepend(first));

    private static bool IsSomething(ExpressionSyntax value) =>
        BareExpression.Of(value).Kind() is not (SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression or SyntaxKind.ThrowExpression);

    /// <summary>What an array or list is filled with where it is made.</summary>
    private IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax collection) =>
        collection is IdentifierNameSyntax or MemberAccessExpressionSyntax
            ? SymbolOf(collection) is { } variable ? _given.To(variable).Values.SelectMany(CollectionElements.Of) : []
            : CollectionElements.Of(collection);

    private ISymbol? SymbolOf(ExpressionSyntax expression) => _references.Declared(_references.ModelOf(expression).GetSymbolInfo(expression, _cancellation).Symbol);

    private ConnectionConfiguration Call(InvocationExpressionSyntax call, int steps)
    {
        var name = MentionedName.TextOf(call.Expression);
        var first = call.ArgumentList.Arguments.FirstOrDefault()?.Expression;

        // container.GetConnectionString(): a server that somebody has just started for this code alone.
        if (first is null && name == "GetConnectionString")
            return ConnectionConfiguration.Unknown.WithTraits(["the server of " + call.Expression]);
        if (first is null)
            return name == "Clone" && Receivers.Of(call.Expression) is { } original ? Value(original, steps) : Made(call, steps);

        return name switch
        {
            "Parse" => Value(first, steps),
            "GetConnectionString" when Constant(first) is { } key => ConfiguredBy("ConnectionStrings:" + key),
            "GetEnvironmentVariable" when Constant(first) is { } key => ConfiguredBy(ConnectionConfiguration.EnvironmentPrefix + key),
            "GetValue" or "GetSection" or "GetRequiredSection" when Constant(first) is { } key => ConfiguredBy(key),
            _ => _text.Of(call, steps) is { } text ? ConnectionString.Parse(text) : Made(call, steps),
        };
    }

    /// <summary>Reads what a method makes.</summary>
    private ConnectionConfiguration Made(InvocationExpressionSyntax call, int steps)
    {
        if (SymbolOf(call) is not IMethodSymbol { DeclaringSyntaxReferences: [var reference] })
            return ConnectionConfiguration.Unknown;

        // What this call gives counts, not what others do.
        var outer = _call;
        _call = call;
        var declaration = reference.GetSyntax(_cancellation);
        var made = declaration switch
        {
            MethodDeclarationSyntax { ExpressionBody: { } arrow } => Value(arrow.Expression, steps),
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => Value(arrow.Expression, steps),
            _ => OneOf(Functions.Returns(declaration), steps),
        };
        _call = outer;
        return made;
    }

    /// <summary>Follows a variable, parameter, field or property to what it is given.</summary>
    private ConnectionConfiguration Declared(ExpressionSyntax reference, int steps)
    {
        var symbol = SymbolOf(reference);
        var declaration = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation);
        if (symbol is null || declaration is null)
            return ConnectionConfiguration.Unknown;

        var (values, areAll) = _given.To(symbol);
        if (symbol is IParameterSymbol parameter && _call is { } call && SymbolEqualityComparer.Default.Equals(SymbolOf(call), parameter.ContainingSymbol))
            (values, areAll) = (_given.Arguments(parameter).RemoveAll(argument => !call.Contains(argument)), true);
        var given = OrElse(OneOf(values.RemoveAll(IsFallback), steps), values.Where(IsFallback), steps);
        if (!areAll && !values.IsEmpty)
            given = ConnectionConfiguration.OneOf([given, ConnectionConfiguration.Unknown]);
        if (symbol is ILocalSymbol { Type.SpecialType: SpecialType.System_String } or IFieldSymbol { Type.SpecialType: SpecialType.System_String } or IPropertySymbol { Type.SpecialType: SpecialType.System_String } or IParameterSymbol { Type.SpecialType: SpecialType.System_String })
            return given;

        // Options kept in a member may be changed anywhere in the type; a local may be changed before it is used.
        var scope = symbol is ILocalSymbol or IParameterSymbol
            ? Functions.Around(declaration)
            : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? declaration;
        return OnServersSetOn(symbol.Name, given.With(OptionsAt(declaration).SetOn(symbol.Name, scope)), scope, steps);
    }

    private static bool IsFallback(ExpressionSyntax value) => value.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression };

    /// <summary>The same on the servers that code adds, or that it leaves when it takes the others away.</summary>
    private ConnectionConfiguration OnServersSetOn(string variable, ConnectionConfiguration configuration, SyntaxNode scope, int steps)
    {
        if (OptionsReader.Empties(variable, scope))
            configuration = configuration.OnNone();

        var added = OptionsReader.ServersAddedTo(variable, scope).Select(server => Added(server, steps)).ToList();
        if (added.Count == 0)
            return configuration;
        if (configuration.Certain.Endpoints is null)
            return configuration.With(ConnectionConfiguration.OfAll(added));
        return configuration.On(ConnectionConfiguration.OfAll(added.Prepend(configuration)).Endpoints);
    }

    /// <summary>Reads <c>Add("host", 1234)</c>, <c>Add("host:1234")</c> and <c>Add(endPoint)</c>.</summary>
    private ConnectionConfiguration Added(ArgumentListSyntax server, int steps)
    {
        var parts = server.Arguments.Select(argument => TextOf(argument.Expression)).ToList();
        return !parts.Contains(null) ? ConnectionString.Parse(string.Join(":", parts)).Servers
            : server.Arguments is [var only] ? Value(only.Expression, steps).Servers
            : ConnectionConfiguration.Unknown;
    }

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

    private OptionsReader OptionsAt(SyntaxNode node) => new(_references.ModelOf(node), TextOf, _cancellation);

    private string? Constant(ExpressionSyntax expression) => _references.ModelOf(expression).GetConstantValue(expression, _cancellation).Value as string;
}
