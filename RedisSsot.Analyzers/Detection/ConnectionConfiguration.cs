using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace RedisSsot.Detection;

/// <summary>
/// What code says about the Redis it connects to. Servers and keys are only compared where both sides name them. A trait is compared
/// even with an unknown configuration: who asks for a special connection does not mean the one that everybody shares.
/// </summary>
/// <param name="Endpoints">The servers, normalized, or null when they are not written in the code.</param>
/// <param name="Key">Where the connection string is configured, or null when that is not known.</param>
/// <param name="Traits">What makes this connection special, like <c>allowAdmin</c> or <c>defaultDatabase=2</c>; sorted.</param>
internal sealed record ConnectionConfiguration(string? Endpoints, string? Key, ImmutableSortedSet<string> Traits)
{
    /// <summary>Nothing is known.</summary>
    public static readonly ConnectionConfiguration Unknown = new(null, null, NoTraits);

    /// <summary>How the key of an environment variable begins.</summary>
    public const string EnvironmentPrefix = "environment variable ";

    private const int DefaultPort = 6379;

    private static readonly char[] EqualsSign = ['='];

    private const string BehindScheme = "://";

    /// <summary>The port, where it is said apart from the server, which may then not be known; else null.</summary>
    public string? Port { get; private init; }

    private static ImmutableSortedSet<string> NoTraits => ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Reads a connection string as StackExchange.Redis does: servers and <c>name=value</c> options between commas.</summary>
    public static ConnectionConfiguration Parse(string connectionString)
    {
        var parts = Parts(connectionString).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var servers = parts.Where(part => part.IndexOf('=') < 0).Select(Server).OrderBy(server => server, StringComparer.Ordinal);
        return new(string.Join(",", servers), null, Options(connectionString));
    }

    /// <summary>Reads the options out of a piece of a connection string, whose servers are not known.</summary>
    public static ConnectionConfiguration ParseOptions(string piece) => Unknown with { Traits = Options(piece) };

    /// <summary>A server in one spelling: lower case, with its port, without the scheme and the password that some clients put before it.</summary>
    public static string Server(string server)
    {
        var name = Authority(server).Trim().ToLowerInvariant();
        return name.LastIndexOf(':') > name.LastIndexOf(']') ? name : name + ":" + DefaultPort;
    }

    /// <summary>The configuration of a client that is told all of these.</summary>
    public static ConnectionConfiguration OfAll(IEnumerable<ConnectionConfiguration> parts)
    {
        var all = parts.ToList();
        return all switch
        {
            [] => Unknown,
            [var only] => only,
            _ => new(
                all.Any(part => part.Endpoints is null) ? null : string.Join(",", all.Select(part => part.Endpoints).OrderBy(servers => servers, StringComparer.Ordinal)),
                null,
                all.Aggregate(NoTraits, (traits, part) => traits.Union(part.Traits))),
        };
    }

    /// <summary>The same on a port that is said apart from the server; empty where only the running program knows it.</summary>
    public ConnectionConfiguration OnPort(string port) =>
        port.Length == 0
            ? this with { Endpoints = null }
            : this with { Endpoints = Endpoints is null ? null : Endpoints.Substring(0, Endpoints.LastIndexOf(':') + 1) + port, Port = port };

    /// <summary>A trait by the option's name and value, or null when the value is the default and says nothing.</summary>
    public static string? Trait(string option, string value) =>
        option.ToLowerInvariant() switch
        {
            "allowadmin" => IsTrue(value) ? "allowAdmin" : null,
            "defaultdatabase" or "db" => value is "0" or "-1" or "" ? null : "defaultDatabase=" + value,
            "channelprefix" => value.Length == 0 ? null : "channelPrefix=" + value,
            "servicename" => value.Length == 0 ? null : "serviceName=" + value,
            "user" => value.Length == 0 ? null : "user=" + value,
            "commandmap" => value is "" or "Default" ? null : "commandMap=" + value,
            "proxy" => value.ToLowerInvariant() is "" or "none" or "0" ? null : "proxy=" + value.ToLowerInvariant(),
            _ => null,
        };

    /// <summary>Both configurations' knowledge; the servers and key of this one win.</summary>
    public ConnectionConfiguration With(ConnectionConfiguration other) =>
        new(Endpoints ?? other.Endpoints, Key ?? other.Key, Traits.Union(other.Traits)) { Port = Port ?? other.Port };

    /// <summary>Says whether the code proves that both mean the same servers.</summary>
    public bool ProvablyEquals(ConnectionConfiguration accessor) =>
        Differs(accessor) is null
        && ((Endpoints is not null && Endpoints == accessor.Endpoints) || (Key is not null && Key == accessor.Key));

    /// <summary>Says in which way the code proves that this connection is not the accessor's.</summary>
    /// <returns>The difference as a noun phrase, or null when there is none that could be proven.</returns>
    public string? Differs(ConnectionConfiguration accessor)
    {
        if (Traits.Except(accessor.Traits).FirstOrDefault() is { } own)
            return $"it asks for '{own}', and nothing shows that the accessor does";

        // The accessor may have more rights, but not another database or prefix, as long as this side says all it has to say.
        if (Endpoints is not null && accessor.Traits.Except(Traits).FirstOrDefault(trait => trait != "allowAdmin") is { } others)
            return $"the accessor asks for '{others}', it does not";

        if (Endpoints is not null && accessor.Endpoints is not null && Endpoints != accessor.Endpoints)
            return $"it connects to '{Endpoints}', the accessor to '{accessor.Endpoints}'";

        if (Port is not null && accessor.Port is not null && Port != accessor.Port)
            return $"it connects to port {Port}, the accessor to port {accessor.Port}";

        if (DiffersIn(Key, accessor.Key))
            return $"it is configured by '{Key}', the accessor by '{accessor.Key}'";

        return null;
    }

    /// <summary>Says whether two keys of the same source differ. An environment variable may well feed a configuration key of another name.</summary>
    public static bool DiffersIn(string? key, string? other) =>
        key is not null
        && other is not null
        && IsEnvironment(key) == IsEnvironment(other)
        && !string.Equals(key, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsEnvironment(string key) => key.StartsWith(EnvironmentPrefix, StringComparison.Ordinal);

    // "server,name=value" is what most clients read, "server?name=value&name=value" what some do.
    private static IEnumerable<string> Parts(string text) =>
        text.Split(',').SelectMany(part => part.IndexOf('?') is var query and >= 0 && query < part.IndexOf('=')
            ? part.Substring(query + 1).Split('&').Prepend(part.Substring(0, query))
            : [part]);

    private static ImmutableSortedSet<string> Options(string text) =>
        Parts(text)
            .Select(part => part.Split(EqualsSign, 2) is [var name, var value] ? Trait(name.Trim(), value.Trim()) : Trait("db", Database(part)))
            .OfType<string>()
            .ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The server of a URI, or of what is none, without user and password.</summary>
    private static string Authority(string server)
    {
        var host = server.Substring(server.LastIndexOf('@') + 1);
        var scheme = host.IndexOf(BehindScheme, StringComparison.Ordinal);
        if (scheme >= 0)
            host = host.Substring(scheme + BehindScheme.Length);
        return HasScheme(server) && host.IndexOf('/') is var path and >= 0 ? host.Substring(0, path) : host;
    }

    /// <summary>The number behind the server of a URI, <c>redis://host:6379/2</c>; empty where there is none.</summary>
    private static string Database(string server)
    {
        var path = server.Substring(server.LastIndexOf('/') + 1).Trim();
        return HasScheme(server) && int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : "";
    }

    private static bool HasScheme(string server) => server.IndexOf(BehindScheme, StringComparison.Ordinal) >= 0;

    private static bool IsTrue(string value) => value.ToLowerInvariant() is "true" or "1" or "yes" or "on";
}
