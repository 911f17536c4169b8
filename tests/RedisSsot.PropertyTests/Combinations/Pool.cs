using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;

namespace RedisSsot.PropertyTests.Combinations;

/// <summary>The pieces that compile: most types do not fit most openings. All are compiled together, each in a class of its own.</summary>
internal static class Pool
{
    private const int Tried = 5000;

    private static readonly Lazy<ImmutableArray<Piece>> Compiling = new(() =>
    {
        var random = Seeds.RandomOf(Seeds.Seed, -2);
        var pieces = Enumerable.Range(0, Tried).Select(_ => Piece.Of(random)).Distinct().ToImmutableArray();
        var classes = pieces.Select((piece, index) => ($"/{index}.cs", Combination.ClassOf(piece, index)));
        var compilation = Compilations.Of(Surroundings.Usual with { References = ReferenceSet.Container }, classes);
        var wrong = compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.Location.SourceTree?.FilePath).ToHashSet();
        return [.. pieces.Where((_, index) => !wrong.Contains($"/{index}.cs"))];
    });

    /// <summary>Takes one of them.</summary>
    public static Gen<Piece> Any => Gen.Elements<Piece>(Compiling.Value);
}
