using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Reads from the arguments of an opening what the code itself says about the Redis it connects to.</summary>
internal static class ConfigurationReader
{
    private static readonly CompilationAnswers<SyntaxNode, ConnectionConfiguration> Known = new(EqualityComparer<SyntaxNode>.Default);

    /// <summary>Reads the configuration of an opening.</summary>
    public static ConnectionConfiguration Read(Opening opening, CancellationToken cancellation) =>
        Known.Of(opening.Model.Compilation, opening.Reference, _ => ReadAnew(opening, cancellation));

    private static ConnectionConfiguration ReadAnew(Opening opening, CancellationToken cancellation)
    {
        var configuration = opening.Arguments is { } list ? Read(opening, list, new(opening.Model, cancellation)) : ConnectionConfiguration.Unknown;

        // ConnectGroup spreads over several deployments, of which no single connection knows more than one.
        var kind = SpeaksOfSentinels(opening.Method) || SpeaksOfSentinels(opening.Method.ContainingType) ? "sentinel"
            : opening.Method.Name.IndexOf("ConnectGroup", StringComparison.Ordinal) >= 0 ? "connection group"
            : null;
        return kind is null ? configuration : configuration.WithTraits([kind]);
    }

    private static ConnectionConfiguration Read(Opening opening, ArgumentListSyntax list, WrittenConfiguration written)
    {
        var configuration = ConnectionConfiguration.OfAll(opening.Whereabouts.Select(written.Of));
        foreach (var lambda in list.Arguments.Select(argument => argument.Expression).OfType<AnonymousFunctionExpressionSyntax>())
            configuration = configuration.With(written.SetIn(lambda));
        if (Given("port").FirstOrDefault() is { } port)
            configuration = configuration.OnPort(port);

        // The database that an argument asks for: new BasicRedisClientManager(2, host).
        var databases = Given("db", "database", "initialDb", "initalDb", "defaultDatabase");
        return configuration.WithTraits(databases.Select(number => ConnectionConfiguration.Trait("defaultDatabase", number)).OfType<string>());

        // What is given for the parameters of some names; empty where only the running program knows.
        IEnumerable<string> Given(params string[] names) =>
            list.Arguments
                .Where(argument => opening.Method.ParameterOf(list, argument) is { } parameter && names.Contains(parameter.Name))
                .Select(argument => written.TextOf(argument.Expression) ?? "");
    }

    private static bool SpeaksOfSentinels(ISymbol symbol) => symbol.Name.IndexOf("Sentinel", StringComparison.Ordinal) >= 0;
}
