using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Migrations;

/// <summary>A position of the language in which a manager can be named, and what has to become of it.</summary>
/// <param name="Code">
/// Members of a class. <c>{M}</c> stands for the manager's name and is where a finding is expected, <c>{m}</c> for the same where none is,
/// <c>{AuthRedisKey}</c> for the name of another listed type; <c>[|…|]</c> marks a finding that lies on something else.
/// </param>
/// <param name="Becomes">The same after the fix, with <c>{S}</c> for the accessor and <c>{T}</c> for its type; null where nothing is rewritten.</param>
/// <param name="Reasons">Why nothing is rewritten.</param>
internal sealed record Position(string Code, string? Becomes, params string[] Reasons)
{
    /// <summary>Whether the code stands beside classes instead of inside one.</summary>
    public bool IsTop { get; init; }

    /// <summary>The directives that the code needs; it is then written with the simple name only.</summary>
    public string? Header { get; init; }

    /// <summary>What the messages name, where that is no type.</summary>
    public string? Target { get; init; }

    /// <summary>Whether an alias cannot name the type, as it has type parameters.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Whether the language takes no alias with two colons there.</summary>
    public bool IsDotted { get; init; }

    /// <summary>The version of the language that the position came with.</summary>
    public int Version { get; init; } = 11;

    /// <summary>Says whether the position can be written with a kind of name, in a version that this compiler knows.</summary>
    public bool IsWrittenWith(NameKind kind) =>
        (Header is null || kind.IsSimple)
        && !(IsGeneric && kind.HidesTypes)
        && !(IsDotted && kind.HasColons)
        && Language.Knows(Version);
}
