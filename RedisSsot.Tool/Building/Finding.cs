using System.Collections.Generic;

namespace RedisSsot.Tool.Building;

/// <summary>Whether a finding counts.</summary>
internal enum FindingState
{
    /// <summary>Nobody has accepted it.</summary>
    Active,

    /// <summary>A record of the baseline accepts it.</summary>
    Frozen,

    /// <summary>It is suppressed in the source, by a pragma or an attribute.</summary>
    Suppressed,
}

/// <summary>A finding of the analyzers, as the compiler logged it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="File">The full path; empty where it belongs to the whole project.</param>
/// <param name="Line">The line, from 1; 0 where there is no file.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is said.</param>
/// <param name="Properties">What the analyzers tell reports: see the properties below.</param>
/// <param name="State">Whether it counts.</param>
internal sealed record Finding(string Rule, string Level, string File, int Line, int Column, string Message, IReadOnlyDictionary<string, string> Properties, FindingState State)
{
    public string? Kind => Property("Kind");

    public string? Target => Property("Target");

    public string? Phase => Property("Phase");

    public string? Service => Property("Service");

    /// <summary>The member that contains it.</summary>
    public string? Member => Property("Member");

    /// <summary>Its number among those of its rule, member and target.</summary>
    public string? Ordinal => Property("Ordinal");

    public bool IsFixable => Property("Fixable") == "true";

    /// <summary>Why there is no fix.</summary>
    public string? Reason => Property("Reason");

    public bool IsActive => State == FindingState.Active;

    public string? Property(string name) => Properties.TryGetValue(name, out var value) ? value : null;
}
