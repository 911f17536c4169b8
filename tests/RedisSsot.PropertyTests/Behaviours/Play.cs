using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Programs;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>A program of some stories, which are told one after the other.</summary>
/// <param name="Stories">The stories.</param>
/// <param name="Accessor">What the accessor is. All but <see cref="AccessorKind.Literal"/> connect to what the environment names.</param>
/// <param name="Manager">The file of a deprecated manager.</param>
/// <param name="HasContainer">Whether there is a container.</param>
internal sealed record Play(ImmutableArray<Story> Stories, AccessorKind Accessor = AccessorKind.Literal, string Manager = "", bool HasContainer = false)
{
    private static readonly Dictionary<AccessorKind, string> SharedBy = new()
    {
        [AccessorKind.Property] = "RedisManager.Shared",
        [AccessorKind.Interface] = "RedisManager.Shared",
        [AccessorKind.Field] = "RedisManager.Shared",
        [AccessorKind.Method] = "RedisManager.Shared()",
        [AccessorKind.Lazy] = "RedisManager.Shared.Value",
        [AccessorKind.Async] = "RedisManager.Shared().Result",
    };

    /// <summary>Makes some; a smaller one has fewer stories, and simpler ones.</summary>
    public static Arbitrary<Play> Any { get; } = Arb.From(
        from count in Gen.Choose(1, 2)
        from stories in Story.Any.ArrayOf(count)
        select new Play([.. stories]),
        play => play.Simpler());

    /// <summary>Makes some of one story that may close the shared connection.</summary>
    public static Arbitrary<Play> AnyThatCloses { get; } = Arb.From(Story.AnyThatCloses.Select(story => new Play([story])), play => play.Simpler());

    /// <summary>Makes some of one story that lends the shared connection to a container, which may close it.</summary>
    public static Arbitrary<Play> AnyThatClosesInContainer { get; } = Arb.From(Story.AnyThatClosesInContainer.Select(story => new Play([story], HasContainer: true)), play => play.Simpler());

    /// <summary>Makes some that work with a deprecated manager.</summary>
    public static Arbitrary<Play> AnyOfManager { get; } = Arb.From(
        from manager in Gen.Elements<Manager>(Behaviours.Manager.All)
        from server in Server.Any
        from count in Gen.Choose(1, 2)
        from stories in Story.AnyOf(manager, server).ArrayOf(count)
        select new Play([.. stories], Manager: manager.TextFor(server)),
        play => play.Simpler());

    /// <summary>Makes some whose connections go through containers.</summary>
    public static Arbitrary<Play> AnyInContainer { get; } = Arb.From(
        from server in Server.Any
        from count in Gen.Choose(1, 2)
        from stories in Story.AnyInContainer(server).ArrayOf(count)
        select new Play([.. stories], HasContainer: true),
        play => play.Simpler());

    /// <summary>Makes some that work with a deprecated manager that a container hands out.</summary>
    public static Arbitrary<Play> AnyOfManagerInContainer { get; } = Arb.From(
        from manager in Gen.Elements<Manager>(Behaviours.Manager.All)
        from server in Server.Any
        from stories in Story.AnyInContainer(manager, server).ArrayOf(1)
        select new Play([.. stories], Manager: manager.TextFor(server), HasContainer: true),
        play => play.Simpler());

    /// <summary>Makes some that connect to the accessor's server, of which the code does not say where it is.</summary>
    public static Arbitrary<Play> AnyOfAccessor { get; } = Arb.From(
        from accessor in Gen.Elements<AccessorKind>(SharedBy.Keys)
        from stories in Story.AnyOf(Server.Main).ArrayOf(1)
        select new Play([.. stories], accessor),
        play => play.Simpler());

    /// <summary>What it is compiled with.</summary>
    public Surroundings Surroundings => Surroundings.Usual with { References = HasContainer ? ReferenceSet.Container : ReferenceSet.ClientOnly, Accessor = Accessor };

    private string Shared => SharedBy.GetValueOrDefault(Accessor, "RedisManager.Shared");

    /// <summary>The files: the program, and what runs it. The last command says whether the shared connection is still open.</summary>
    public IEnumerable<(string Path, string Text)> Files =>
    [
        ("/Program.cs", string.Join("\n", Stories.Select((story, number) => story.Text(number)))),
        ("/Manager.cs", Manager),
        ("/Container.cs", HasContainer ? "global using Microsoft.Extensions.DependencyInjection;\nglobal using Microsoft.Extensions.DependencyInjection.Extensions;\n" : ""),
        ("/Driver.cs", $$"""
            public static class Driver
            {
                public static void Run(Action<string> failed)
                {
                    {{string.Join("\n        ", Stories.Select((story, number) => $"Try(() => S{number}.Run(){(story.IsAsync ? ".Wait()" : "")});"))}}
                    Try(() => {{Shared}}.GetDatabase().KeyDelete("end"));

                    void Try(Action run)
                    {
                        try
                        {
                            run();
                        }
                        catch (Exception thrown)
                        {
                            failed("Thrown: " + thrown.GetBaseException().Message);
                        }
                    }
                }
            }
            """),
    ];

    public override string ToString() => Files.First().Text + "\n" + Manager;

    private IEnumerable<Play> Simpler()
    {
        for (var index = 0; index < Stories.Length && Stories.Length > 1; index++)
            yield return this with { Stories = Stories.RemoveAt(index) };
        for (var index = 0; index < Stories.Length; index++)
        {
            foreach (var story in Stories[index].Simpler())
                yield return this with { Stories = Stories.SetItem(index, story) };
        }
    }
}
