using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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

    /// <summary>The port, where it is said apart from the server, which may then not be known; else null.</summary>
    public string? Port { get; private init; }

    /// <summary>What it may be just as well: the code chooses, or its callers decide.</summary>
    public ImmutableArray<ConnectionConfiguration> Alternatives { get; private init; } = ImmutableArray<ConnectionConfiguration>.Empty;

    /// <summary>What is so whichever it is.</summary>
    public ConnectionConfiguration Certain =>
        Alternatives.IsEmpty
            ? this
            : new(Shared(one => one.Endpoints), Shared(one => one.Key), All.Aggregate(Traits, (traits, one) => traits.Intersect(one.Traits))) { Port = Shared(one => one.Port) };

    private IEnumerable<ConnectionConfiguration> All => Alternatives.Prepend(Alternatives.IsEmpty ? this : this with { Alternatives = ImmutableArray<ConnectionConfiguration>.Empty });

    private static ImmutableSortedSet<string> NoTraits => ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private string? Shared(Func<ConnectionConfiguration, string?> part) => All.Select(part).Distinct().ToList() is [var only] ? only : null;

    /// <summary>A configuration that is one of these.</summary>
    public static ConnectionConfiguration OneOf(IEnumerable<ConnectionConfiguration> possible)
    {
        var all = possible.SelectMany(one => one.All).Distinct().ToList();
        return all switch
        {
            [] => Unknown,
            [var only] => only,
            _ => all[0] with { Alternatives = all.Skip(1).ToImmutableArray() },
        };
    }

    /// <summary>The configuration of a client that is told all of these.</summary>
    public static ConnectionConfiguration OfAll(IEnumerable<ConnectionConfiguration> parts)
    {
        var all = parts.ToList();
        if (all.Count > 1)
            all = all.ConvertAll(part => part.Certain);
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
        OneOf(All.Select(one => port.Length == 0
            ? one with { Endpoints = null }
            : one with { Endpoints = one.Endpoints is null ? null : one.Endpoints.Substring(0, one.Endpoints.LastIndexOf(':') + 1) + port, Port = port }));

    /// <summary>The same on other servers, or on some that are not known.</summary>
    public ConnectionConfiguration On(string? servers) => OneOf(All.Select(one => one with { Endpoints = servers }));

    /// <summary>The same without what says where it connects.</summary>
    public ConnectionConfiguration OnNone() => OneOf(All.Select(one => one with { Endpoints = null, Key = null, Port = null }));

    /// <summary>Whether it may choose another database than 0.</summary>
    public bool ChoosesDatabase => All.Any(one => one.Traits.Any(trait => trait.StartsWith("defaultDatabase=", StringComparison.Ordinal)));

    /// <summary>Where it connects, without what makes it special.</summary>
    public ConnectionConfiguration Servers => OneOf(All.Select(one => Unknown with { Endpoints = one.Endpoints, Port = one.Port }));

    /// <summary>The same with what makes it special besides.</summary>
    public ConnectionConfiguration WithTraits(IEnumerable<string> traits) => With(Unknown with { Traits = NoTraits.Union(traits) });

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
        OneOf(
            from one in All
            from another in other.All
            select new ConnectionConfiguration(one.Endpoints ?? another.Endpoints, one.Key ?? another.Key, one.Traits.Union(another.Traits)) { Port = one.Port ?? another.Port });

    /// <summary>Says whether both know the same. Sets of traits are compared by what is in them.</summary>
    public bool Equals(ConnectionConfiguration? other) =>
        other is not null && Endpoints == other.Endpoints && Key == other.Key && Port == other.Port && Traits.SetEquals(other.Traits) && Alternatives.SequenceEqual(other.Alternatives);

    /// <inheritdoc/>
    public override int GetHashCode() => (Endpoints, Key, Port, Traits.Count).GetHashCode();

    /// <summary>Says whether the code proves that both mean the same servers.</summary>
    public bool ProvablyEquals(ConnectionConfiguration accessor) =>
        Differs(accessor) is null
        && All.All(one => (one.Endpoints is not null && one.Endpoints == accessor.Certain.Endpoints) || (one.Key is not null && one.Key == accessor.Certain.Key));

    /// <summary>Says in which way the code proves that this connection is not the accessor's, or not always.</summary>
    /// <returns>The difference as a noun phrase, or null when there is none that could be proven.</returns>
    public string? Differs(ConnectionConfiguration accessor) =>
        All.Select(one => one.DiffersFromEach(accessor.All)).FirstOrDefault(difference => difference is not null);

    private string? DiffersFromEach(IEnumerable<ConnectionConfiguration> accessors)
    {
        var differences = accessors.Select(DiffersAlone).ToList();
        return differences.Contains(null) ? null : differences[0];
    }

    private string? DiffersAlone(ConnectionConfiguration accessor)
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

    private static bool IsTrue(string value) => value.ToLowerInvariant() is "true" or "1" or "yes" or "on";
}
