using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Reads what code sets on an options object: the servers, and what makes the connection special.</summary>
internal sealed class OptionsReader(SemanticModel model, CancellationToken cancellation)
{
    /// <summary>Reads all options that are set in an object initializer or a lambda.</summary>
    public ConnectionConfiguration SetIn(SyntaxNode? node) => Set(node, static _ => true);

    /// <summary>Reads the options that are set on a variable.</summary>
    public ConnectionConfiguration SetOn(string variable, SyntaxNode scope) =>
        Set(scope, target => target is MemberAccessExpressionSyntax { Expression: var owner } && NameOf(owner) == variable);

    /// <summary>Reads <c>options.EndPoints.Add("host", 1234)</c>.</summary>
    public ConnectionConfiguration ServersAddedTo(string variable, SyntaxNode scope)
    {
        var servers = scope.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Add",
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EndPoints", Expression: var owner },
            } && NameOf(owner) == variable)
            .Select(call => call.ArgumentList.Arguments.Select(argument => Server(argument.Expression)).ToList())
            .ToList();
        return servers.Count == 0 || servers.Any(server => server.Count == 0 || server.Contains(null))
            ? ConnectionConfiguration.Unknown
            : ConnectionConfiguration.Unknown with { Endpoints = string.Join(",", servers.Select(server => ConnectionString.Server(string.Join(":", server))).OrderBy(server => server, StringComparer.Ordinal)) };
    }

    /// <summary>Reads the options that are set by assignments, in an object initializer, a lambda or a body.</summary>
    private ConnectionConfiguration Set(SyntaxNode? node, Func<ExpressionSyntax, bool> isTarget)
    {
        var configuration = ConnectionConfiguration.Unknown;
        if (node is null)
            return configuration;

        foreach (var assignment in node.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => isTarget(assignment.Left)))
        {
            var option = MentionedName.TextOf(assignment.Left);
            if (option == "EndPoints" && assignment.Right is InitializerExpressionSyntax servers)
                configuration = configuration with { Endpoints = Servers(servers) };
            else if ((option is "ChannelPrefix" or "ServiceName" || (option is "DefaultDatabase" && OptionValue(assignment.Right) is null)) && !assignment.Right.IsKind(SyntaxKind.NullLiteralExpression))
                configuration = configuration with { Traits = configuration.Traits.Add(ConnectionConfiguration.Trait(option, Named(assignment.Right))!) };
            else if (option is "CommandMap" or "Proxy")
                configuration = configuration with { Traits = configuration.Traits.Union(Kind(option, assignment.Right)) };
            else if (OptionValue(assignment.Right) is { } value && ConnectionConfiguration.Trait(option, value) is { } trait)
                configuration = configuration with { Traits = configuration.Traits.Add(trait) };
        }

        return configuration;
    }

    /// <summary>The value of an option that is special whatever its value: <c>"x"</c>, <c>RedisChannel.Literal("x")</c> or the expression itself.</summary>
    private string Named(ExpressionSyntax expression) =>
        OptionValue(expression)
        ?? (expression is InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } ? OptionValue(first.Expression) : null)
        ?? expression.ToString();

    /// <summary>What kind of server an option says that it is: <c>CommandMap.SSDB</c>, <c>Proxy.Twemproxy</c>. Commands that are put together say no name.</summary>
    private static IEnumerable<string> Kind(string option, ExpressionSyntax expression) =>
        ConnectionConfiguration.Trait(option, MentionedName.TextOf(expression)) is { } trait ? [trait] : [];

    /// <summary>Reads <c>{ "host:1234", { "host", 1234 } }</c>.</summary>
    private string? Servers(InitializerExpressionSyntax list)
    {
        var servers = new List<string>();
        foreach (var element in list.Expressions)
        {
            var server = element switch
            {
                InitializerExpressionSyntax { Expressions: [var host, var port] } => (OptionValue(host), OptionValue(port)) is ({ } h, { } p) ? h + ":" + p : null,
                InitializerExpressionSyntax { Expressions: [var host] } => OptionValue(host),
                _ => Server(element),
            };
            if (server is null)
                return null;
            servers.Add(ConnectionString.Server(server));
        }

        return servers.Count == 0 ? null : string.Join(",", servers.OrderBy(server => server, StringComparer.Ordinal));
    }

    /// <summary>Reads a server that is written as text, as <c>new DnsEndPoint("host", 1234)</c> or as <c>new IPEndPoint(IPAddress.Parse("10.0.0.1"), 1234)</c>.</summary>
    public string? Server(ExpressionSyntax expression)
    {
        if (expression is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } host, { NameColon: null } port] })
            return OptionValue(expression);

        var address = host.Expression is InvocationExpressionSyntax { ArgumentList.Arguments: [var text] } parse && MentionedName.TextOf(parse.Expression) == "Parse" ? text : host;
        return model.GetTypeInfo(expression, cancellation).Type is { Name: "DnsEndPoint" or "IPEndPoint" }
            && (model.GetConstantValue(address.Expression, cancellation).Value, OptionValue(port.Expression)) is (string name, { } number)
                ? name + ":" + number
                : null;
    }

    private static string? NameOf(ExpressionSyntax owner) =>
        owner switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
            _ => null,
        };

    private string? OptionValue(ExpressionSyntax expression) =>
        model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: { } value }
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;
}
