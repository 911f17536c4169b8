using System.Collections.Immutable;

namespace RedisSsot.Settings;

/// <summary>What happens to findings in test projects.</summary>
internal enum TestProjectMode
{
    /// <summary>Reported as information.</summary>
    Suggest,

    /// <summary>Reported like everywhere.</summary>
    Report,

    /// <summary>Not reported.</summary>
    Ignore,
}

/// <summary>An accessor as the user named it.</summary>
/// <param name="Key">The setting that names it.</param>
/// <param name="Member">The dotted name of the member.</param>
internal sealed record AccessorName(string Key, string Member);

/// <summary>The namespaces and types of a service whose source is elsewhere.</summary>
internal sealed record ServiceNamespaces(string Service, ImmutableArray<NamePattern> Patterns);

/// <summary>Why a setting has no effect.</summary>
internal sealed record SettingProblem(string Key, string Reason);

/// <summary>What the user configured for one file.</summary>
internal sealed record RedisSettings(
    ImmutableArray<AccessorName> Accessors,
    ImmutableArray<NamePattern> Owners,
    TestProjectMode TestProjects,
    string? Service,
    string? Phase,
    ImmutableArray<SettingProblem> Problems)
{
    /// <summary>Which namespaces belong to which service, beside what paths say.</summary>
    public ImmutableArray<ServiceNamespaces> Services { get; init; } = ImmutableArray<ServiceNamespaces>.Empty;
}
