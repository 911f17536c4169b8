using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RedisSsot.PropertyTests.Programs;

namespace RedisSsot.PropertyTests.Mutants;

/// <summary>Mutants that are compiled together, because a compilation costs more than a file. None declares what another one does.</summary>
/// <param name="Surroundings">What they are compiled with.</param>
/// <param name="Mutants">They, each in a file of its own.</param>
internal sealed record Batch(Surroundings Surroundings, ImmutableArray<Mutant> Mutants)
{
    /// <summary>How many mutants one has.</summary>
    public const int Size = 40;

    // In each batch some programs are cut off, one character further than in the batch before: so a program is tried at every position.
    private const int Cut = 3;
    private static readonly string[] Folders = ["/", "/auth/", "/backend/"];

    private static readonly Lazy<ImmutableArray<BaseProgram>> Shuffled = new(() =>
    {
        var programs = Corpus.Programs.ToArray();
        Seeds.RandomOf(Seeds.Seed, -1).Shuffle(programs);
        return [.. programs];
    });

    /// <summary>The files: their paths and texts.</summary>
    public ImmutableArray<(string Path, string Text)> Files => [.. Mutants.Select((mutant, index) => ($"{Folders[index % Folders.Length]}M{index}.cs", mutant.Text))];

    /// <summary>Makes one.</summary>
    public static Batch Of(int seed, int number)
    {
        var random = Seeds.RandomOf(seed, number);
        var surroundings = Surroundings.Any(random);
        var declared = ImmutableHashSet<string>.Empty;
        var mutants = new List<Mutant>();
        for (var lane = 0; lane < Cut; lane++)
        {
            var (program, length) = CutAt(lane, number);
            Add(program, () => Mutation.Truncated(program, length));
        }

        for (var tries = 0; mutants.Count < Size && tries < 50 * Size; tries++)
        {
            var program = Any();
            Add(program, () => Mutation.Of(program, Any(), random));
        }

        return new(surroundings, [.. mutants]);

        BaseProgram Any() => Corpus.Programs[random.Next(Corpus.Programs.Length)];

        void Add(BaseProgram program, Func<Mutant> make)
        {
            if (declared.Overlaps(program.Declared))
                return;
            declared = declared.Union(program.Declared);
            mutants.Add(make());
        }
    }

    /// <summary>The program, and the position in it, that a lane has come to.</summary>
    private static (BaseProgram Program, int Length) CutAt(int lane, int number)
    {
        var programs = Shuffled.Value;
        for (var index = programs.Length / Cut * lane; ; index++)
        {
            var program = programs[index % programs.Length];
            if (number <= program.Text.Length)
                return (program, number);
            number -= program.Text.Length + 1;
        }
    }
}
