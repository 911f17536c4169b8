using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Programs;

namespace RedisSsot.PropertyTests.Combinations;

/// <summary>Some openings in a program with one kind of accessor.</summary>
/// <param name="Accessor">The accessor.</param>
/// <param name="Nullable">Whether nullable reference types are on.</param>
/// <param name="IsTop">Whether the openings that are locals stand in top-level statements.</param>
/// <param name="Pieces">The openings.</param>
internal sealed record Combination(AccessorKind Accessor, bool Nullable, bool IsTop, ImmutableArray<Piece> Pieces)
{
    private const string Body = "public void M#() { ";
    private const string AsyncBody = "public async Task M#() { ";
    private static readonly AccessorKind[] Accessors = [AccessorKind.Property, AccessorKind.Interface, AccessorKind.Field, AccessorKind.Method, AccessorKind.Lazy, AccessorKind.Async, AccessorKind.Service];

    /// <summary>Makes some; a smaller one has fewer and simpler pieces.</summary>
    public static Arbitrary<Combination> Any { get; } = Arb.From(
        from accessor in Gen.Elements(Accessors)
        from nullable in Gen.Elements(false, true)
        from isTop in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from count in Gen.Choose(1, 3)
        from pieces in Pool.Any.ArrayOf(count)
        select new Combination(accessor, nullable, isTop, [.. pieces]),
        combination => combination.Simpler());

    /// <summary>What it is compiled with.</summary>
    public Surroundings Surroundings => Surroundings.Usual with
    {
        References = ReferenceSet.Container,
        Accessor = Accessor,
        Nullable = Nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        Output = IsTop ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
    };

    /// <summary>The program.</summary>
    public string Program
    {
        get
        {
            var statements = IsTop ? Pieces.Where(IsStatement).ToImmutableArray() : [];
            var members = Pieces.RemoveRange(statements).Select(ClassOf);
            var top = statements.Select((piece, index) => Statement(piece.Member(index), index));
            return (statements.IsEmpty ? "" : "var cs = \"localhost\";\n") + string.Join("\n", top.Concat(members));
        }
    }

    /// <summary>A piece in a class of its own.</summary>
    public static string ClassOf(Piece piece, int number) => $"class C{number}\n{{\n    private const string cs = \"localhost\";\n    {piece.Member(number)}\n}}\n";

    public override string ToString() => $"accessor {Accessor}, nullable {(Nullable ? "on" : "off")}\n{Program}";

    private IEnumerable<Combination> Simpler()
    {
        for (var index = 0; index < Pieces.Length && Pieces.Length > 1; index++)
            yield return this with { Pieces = Pieces.RemoveAt(index) };
        if (Nullable)
            yield return this with { Nullable = false };
        if (IsTop)
            yield return this with { IsTop = false };
        if (Accessor != Accessors[0])
            yield return this with { Accessor = Accessors[0] };
        for (var index = 0; index < Pieces.Length; index++)
        {
            foreach (var piece in Pieces[index].Simpler())
                yield return this with { Pieces = Pieces.SetItem(index, piece) };
        }
    }

    private static bool IsStatement(Piece piece) => piece.Context.StartsWith(Body, StringComparison.Ordinal) || piece.Context.StartsWith(AsyncBody, StringComparison.Ordinal);

    /// <summary>The body of the method, in a block of its own.</summary>
    private static string Statement(string member, int number)
    {
        var start = member.IndexOf('{', StringComparison.Ordinal);
        return $"{member[start..]} // {number}\n";
    }
}
