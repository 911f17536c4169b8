using System;
using System.Globalization;

namespace RedisSsot.PropertyTests;

/// <summary>Where chance begins, and how long it goes on: the same in every run, unless the environment says otherwise.</summary>
internal static class Seeds
{
    private const int Usual = 20261122;
    private const int UsualMutants = 20_000;
    private const int ManyMutants = 500_000;

    /// <summary>The seed of this run.</summary>
    public static int Seed { get; } = Number("SEED") ?? Usual;

    /// <summary>Whether there is time.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("LONG") is { Length: > 0 };

    /// <summary>How many mutants are made.</summary>
    public static int Mutants { get; } = Number("MUTANTS") ?? (IsLong ? ManyMutants : UsualMutants);

    /// <summary>How many cases of another kind are tried: so many, and ten times as many where there is time.</summary>
    public static int Cases(int usual) => IsLong ? usual * 10 : usual;

    /// <summary>Says whether one of many things is tried: where there is little time only every twentieth is. The seed says which.</summary>
    public static bool Tries(int index) => IsLong || (index + Seed) % 20 == 0;

    /// <summary>The source of chance for one of many things; it does not depend on the others.</summary>
    public static Random RandomOf(int seed, int index)
    {
        // SplitMix64: neighbours have nothing in common.
        var mixed = ((ulong)(uint)seed << 32) + (ulong)(uint)index + 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return new((int)((mixed ^ (mixed >> 31)) & int.MaxValue));
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
