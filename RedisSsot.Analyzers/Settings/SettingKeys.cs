using System;
using System.Collections.Immutable;

namespace RedisSsot.Settings;

/// <summary>The names of all settings. They are public API: their spelling can never change.</summary>
internal static class SettingKeys
{
    public const string Prefix = "redis_ssot.";
    public const string Accessor = "redis_ssot.accessor";
    public const string Owners = "redis_ssot.owners";
    public const string Service = "redis_ssot.service";
    public const string Phase = "redis_ssot.phase";
    public const string TestProjects = "redis_ssot.test_projects";

    /// <summary>The prefix of the keys that declare an accessor for a further Redis deployment.</summary>
    public const string NamedAccessorPrefix = Accessor + ".";

    /// <summary>The prefix of the keys that say which namespaces belong to a service.</summary>
    public const string ServicePrefix = Service + ".";

    private const string NamespacesSuffix = ".namespaces";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(Accessor, Owners, Service, Phase, TestProjects);

    public static bool IsOurs(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The service in <c>redis_ssot.service.&lt;name&gt;.namespaces</c>, or null if the key is another one.</summary>
    public static string? ServiceName(string key) =>
        key.Length > ServicePrefix.Length + NamespacesSuffix.Length
        && key.StartsWith(ServicePrefix, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(NamespacesSuffix, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(ServicePrefix.Length, key.Length - ServicePrefix.Length - NamespacesSuffix.Length).ToLowerInvariant()
            : null;

    /// <summary>The name behind <c>redis_ssot.accessor.</c>, or null if the key is another one.</summary>
    public static string? AccessorName(string key) =>
        key.Length > NamedAccessorPrefix.Length && key.StartsWith(NamedAccessorPrefix, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(NamedAccessorPrefix.Length).ToLowerInvariant()
            : null;
}
