using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace RedisSsot.Detection;

/// <summary>Reads connection strings as the clients do: <c>server:port,name=value</c>, or a URI, <c>redis://user:password@server:port/2?name=value</c>.</summary>
internal static class ConnectionString
{
    private const int DefaultPort = 6379;

    private const string BehindScheme = "://";

    private static readonly char[] EqualsSign = ['='];

    /// <summary>Reads a whole connection string.</summary>
    public static ConnectionConfiguration Parse(string text)
    {
        var parts = Parts(text).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var servers = parts.Where(part => part.IndexOf('=') < 0).Select(Server).OrderBy(server => server, StringComparer.Ordinal).ToList();
        return ParseOptions(text) with { Endpoints = servers.Count == 0 ? null : string.Join(",", servers) };
    }

    /// <summary>Reads the options out of a piece of a connection string, whose servers are not known.</summary>
    public static ConnectionConfiguration ParseOptions(string piece) =>
        ConnectionConfiguration.Unknown with
        {
            Traits = Parts(piece)
                .Select(part => part.Split(EqualsSign, 2) is [var name, var value]
                    ? ConnectionConfiguration.Trait(name.Trim(), value.Trim())
                    : ConnectionConfiguration.Trait("db", Database(part)))
                .OfType<string>()
                .ToImmutableSortedSet(StringComparer.Ordinal),
        };

    /// <summary>A server in one spelling: lower case, with its port, without the scheme and the password that some clients put before it.</summary>
    public static string Server(string server)
    {
        var name = Authority(server).Trim().ToLowerInvariant();
        return name.LastIndexOf(':') > name.LastIndexOf(']') ? name : name + ":" + DefaultPort;
    }

    // "server,name=value" is what most clients read, "server?name=value&name=value" what some do.
    private static IEnumerable<string> Parts(string text) =>
        text.Split(',').SelectMany(part => part.IndexOf('?') is var query and >= 0 && query < part.IndexOf('=')
            ? part.Substring(query + 1).Split('&').Prepend(part.Substring(0, query))
            : [part]);

    private static string Authority(string server)
    {
        var host = server.Substring(server.LastIndexOf('@') + 1);
        var scheme = host.IndexOf(BehindScheme, StringComparison.Ordinal);
        if (scheme >= 0)
            host = host.Substring(scheme + BehindScheme.Length);
        return IsUri(server) && host.IndexOf('/') is var path and >= 0 ? host.Substring(0, path) : host;
    }

    /// <summary>The number behind the server of a URI; empty where there is none.</summary>
    private static string Database(string server)
    {
        var path = server.Substring(server.LastIndexOf('/') + 1).Trim();
        return IsUri(server) && int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : "";
    }

    private static bool IsUri(string server) => server.IndexOf(BehindScheme, StringComparison.Ordinal) >= 0;
}
