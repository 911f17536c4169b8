using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Reads what code sets on an options object: the servers, and what makes the connection special.</summary>
/// <param name="model">The semantics of the file.</param>
/// <param name="textOf">Says what text an expression is; null where only the running program knows.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class OptionsReader(SemanticModel model, Func<ExpressionSyntax, string?> textOf, CancellationToken cancellation)
{
    /// <summary>Reads all options that are set in an object initializer or a lambda.</summary>
    public ConnectionConfiguration SetIn(SyntaxNode? node) => Set(node, static _ => true);

    /// <summary>Reads the options that are set on a variable.</summary>
    public ConnectionConfiguration SetOn(string variable, SyntaxNode scope) =>
        Set(scope, target => target is MemberAccessExpressionSyntax { Expression: var owner } && MentionedName.OfOwn(owner) == variable);

    /// <summary>What <c>options.EndPoints.Add("host", 1234)</c> and its like are given.</summary>
    public static IEnumerable<ArgumentListSyntax> ServersAddedTo(string variable, SyntaxNode scope) => CallsOnServers("Add", variable, scope);

    /// <summary>Says whether <c>options.EndPoints.Clear()</c> takes away those that were there.</summary>
    public static bool Empties(string variable, SyntaxNode scope) => CallsOnServers("Clear", variable, scope).Any();

    /// <summary>The only server of <c>EndPoints = { server }</c>; empty where there is none, or several.</summary>
    public static IEnumerable<ExpressionSyntax> ServerIn(InitializerExpressionSyntax initializer) =>
        initializer.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .Where(assignment => MentionedName.TextOf(assignment.Left) == "EndPoints")
            .Select(assignment => assignment.Right is InitializerExpressionSyntax { Expressions: [not InitializerExpressionSyntax and var only] } ? only : null)
            .OfType<ExpressionSyntax>();

    private static IEnumerable<ArgumentListSyntax> CallsOnServers(string method, string variable, SyntaxNode scope) =>
        scope.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: var name,
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EndPoints", Expression: var owner },
            } && name == method && MentionedName.OfOwn(owner) == variable)
            .Select(call => call.ArgumentList);

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
            else if ((option is "ChannelPrefix" or "ServiceName" || (option is "DefaultDatabase" && textOf(assignment.Right) is null)) && !OptionsObject.IsNothing(assignment.Right))
                configuration = configuration with { Traits = configuration.Traits.Add(ConnectionConfiguration.Trait(option, Named(assignment.Right))!) };
            else if (option is "CommandMap" or "Proxy")
                configuration = configuration with { Traits = configuration.Traits.Union(Kind(option, assignment.Right)) };
            else if (textOf(assignment.Right) is { } value && ConnectionConfiguration.Trait(option, value) is { } trait)
                configuration = configuration with { Traits = configuration.Traits.Add(trait) };
        }

        return configuration;
    }

    /// <summary>The value of an option that is special whatever its value: <c>"x"</c>, <c>RedisChannel.Literal("x")</c> or the expression itself.</summary>
    private string Named(ExpressionSyntax expression) =>
        textOf(expression)
        ?? (BareExpression.Of(expression) is InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } ? textOf(first.Expression) : null)
        ?? expression.ToString();

    /// <summary>What kind of server an option says that it is: <c>CommandMap.SSDB</c>, <c>Proxy.Twemproxy</c>. Commands that are put together say no name.</summary>
    private static IEnumerable<string> Kind(string option, ExpressionSyntax expression) =>
        ConnectionConfiguration.Trait(option, MentionedName.TextOf(BareExpression.Of(expression))) is { } trait ? [trait] : [];

    /// <summary>Reads <c>{ "host:1234", { "host", 1234 } }</c>.</summary>
    private string? Servers(InitializerExpressionSyntax list)
    {
        var servers = new List<string>();
        foreach (var element in list.Expressions)
        {
            var server = element switch
            {
                InitializerExpressionSyntax { Expressions: [var host, var port] } => (textOf(host), textOf(port)) is ({ } h, { } p) ? h + ":" + p : null,
                InitializerExpressionSyntax { Expressions: [var host] } => textOf(host),
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
        expression = BareExpression.Of(expression);
        if (expression is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } host, { NameColon: null } port] })
            return textOf(expression);

        var address = BareExpression.Of(host.Expression) is InvocationExpressionSyntax { ArgumentList.Arguments: [var text] } parse && MentionedName.TextOf(parse.Expression) == "Parse" ? text : host;
        return model.GetTypeInfo(expression, cancellation).Type is { Name: "DnsEndPoint" or "IPEndPoint" }
            && model.GetTypeInfo(address.Expression, cancellation).Type is { SpecialType: SpecialType.System_String }
            && (textOf(address.Expression), textOf(port.Expression)) is ({ } name, { } number)
                ? name + ":" + number
                : null;
    }
}
