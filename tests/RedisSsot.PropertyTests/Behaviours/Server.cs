using System;
using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>A database of a Redis server.</summary>
/// <param name="Host">The server's host.</param>
/// <param name="Port">The server's port.</param>
/// <param name="Database">The database.</param>
internal sealed record Server(string Host, int Port, int Database)
{
    /// <summary>The accessor's.</summary>
    public static Server Main { get; } = new("main", 6379, 0);

    /// <summary>Others.</summary>
    public static ImmutableArray<Server> Others { get; } = [new("other", 6379, 0), new("main", 6380, 0), new("main", 6379, 3)];

    /// <summary>Picks one.</summary>
    public static Gen<Server> Any { get; } = Gen.Frequency((3, Gen.Constant(Main)), (2, Gen.Elements<Server>(Others)));

    /// <summary>The text with which a program names it.</summary>
    public string Text => Database == 0 ? $"{Host}:{Port}" : $"{Host}:{Port},defaultDatabase={Database}";

    /// <summary>Fills what a target leaves open.</summary>
    public string Filled(string text, Server other) =>
        text.Replace("{host}", Host, StringComparison.Ordinal)
            .Replace("{port}", Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{db}", Database.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{text}", Text, StringComparison.Ordinal)
            .Replace("{other}", other.Text, StringComparison.Ordinal);
}
