using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>A class that opens a connection, hands it around, sends commands and perhaps closes it.</summary>
/// <param name="Server">Where it connects.</param>
/// <param name="Other">Where it connects too, if it does so twice.</param>
/// <param name="Target">How it says so.</param>
/// <param name="Opening">What opens the connection; <c>{a}</c> are the arguments.</param>
/// <param name="Type">The type of what is opened.</param>
/// <param name="Ways">The ways it goes.</param>
/// <param name="End">What is done with it in the end.</param>
/// <param name="Use">What sends the commands.</param>
/// <param name="IsAsync">Whether all this is done in an <c>async</c> method.</param>
internal sealed record Story(Server Server, Server Other, Target Target, string Opening, string Type, ImmutableArray<Step> Ways, Step End, Step Use, bool IsAsync)
{
    private const string Connection = "ConnectionMultiplexer";
    private const string Lent = "RedisManager.Shared";

    private static readonly string[] Openings =
    [
        "ConnectionMultiplexer.Connect({a})", "ConnectionMultiplexer.ConnectAsync({a}).Result", "await ConnectionMultiplexer.ConnectAsync({a})", "(await ConnectionMultiplexer.ConnectAsync({a}).ConfigureAwait(false))",
        "new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect({a})).Value",
    ];

    /// <summary>Makes some.</summary>
    public static Gen<Story> Any { get; } =
        from server in Server.Any
        from story in AnyOf(server)
        from other in Gen.Elements([Server.Main, .. Server.Others])
        select story with { Other = other };

    /// <summary>Makes some that connect to a server.</summary>
    public static Gen<Story> AnyOf(Server server) =>
        from target in Gen.Frequency((1, Gen.Constant(Target.All[0])), (2, Gen.Elements<Target>(Target.All)))
        from opening in Gen.Frequency((2, Gen.Constant(Openings[0])), (1, Gen.Elements(Openings)))
        from story in Going(server, target, opening, Connection)
        select story;

    /// <summary>Makes some that are lent the shared connection, or open one of their own, or either.</summary>
    public static Gen<Story> AnyThatCloses { get; } =
        from opening in Gen.Frequency((4, Gen.Constant(Lent)), (1, Gen.Elements(Openings)), (1, Gen.Constant($"(DateTime.Now.Year > 2000 ? {Lent} : {Openings[0]})")))
        from story in Going(Server.Main, Target.All[0], opening, Connection)
        select story;

    /// <summary>Makes some that work with a manager.</summary>
    public static Gen<Story> AnyOf(Manager manager, Server server) =>
        from source in Gen.Elements<(string Expression, string Type)>(manager.Uses)
        from story in Going(server, Target.All[0], source.Expression, source.Type)
        select story;

    /// <summary>Makes some whose connection goes through a container.</summary>
    public static Gen<Story> AnyInContainer(Server server) =>
        from handed in Registration.AnyOf(lent: null)
        from story in Going(server, handed.Target, handed.Expression, handed.Type).Where(story => handed.IsOwn || !story.Hides)
        select story;

    /// <summary>Makes some that work with a manager that a container hands out.</summary>
    public static Gen<Story> AnyInContainer(Manager manager, Server server) =>
        from handed in Registration.AnyOf(manager)
        from story in Going(server, handed.Target, handed.Expression, Manager.Type)
        select story;

    /// <summary>Makes some that lend the shared connection to a container. In most of them nothing but the container may close it.</summary>
    public static Gen<Story> AnyThatClosesInContainer { get; } =
        from handed in Registration.AnyOf(Lent)
        from story in Going(Server.Main, handed.Target, handed.Expression, handed.Type)
        from end in Gen.Frequency((3, Gen.Constant(Step.Ends[0])), (1, Gen.Constant(story.End)))
        select story with { End = end };

    private static Gen<Story> Going(Server server, Target target, string opening, string type) =>
        from count in Gen.Choose(0, 3)
        from ways in Gen.Elements<Step>(Step.Ways).ArrayOf(count)
        from end in Gen.Elements<Step>(Step.Ends)
        from use in Gen.Elements<Step>(Step.Uses)
        from isAsync in Gen.Elements(false, true)
        select new Story(server, server, target, opening, type, [.. ways], end, use, isAsync);

    /// <summary>Whether it only works with the shared connection.</summary>
    public bool IsLent => !Text(0).Contains("Multiplexer.Connect", StringComparison.Ordinal);

    /// <summary>Whether one of its steps hides whose connection it is.</summary>
    public bool Hides => End.Hides || Ways.Any(way => way.Hides);

    /// <summary>The class, named <c>S</c> and a number, and what it needs beside it.</summary>
    public string Text(int number)
    {
        var (members, beside, statements) = (new List<string> { Target.Members }, new List<string>(), new List<string> { Target.Statements });
        var (expression, type) = (Opening.Replace("{a}", Target.Arguments, StringComparison.Ordinal), Type);
        for (var index = 0; index < Ways.Length; index++)
            Take(Ways[index], $"{number}_{index}");

        var (what, whatType) = (expression, type);
        Take(Use, $"{number}_use");
        var use = string.Concat(expression, " ");
        (expression, type) = (what, whatType);
        Take(End, $"{number}_end");
        var body = string.Join(" ", statements.Append(expression.Replace("{use}", use, StringComparison.Ordinal)));

        var start = IsAsync ? "await Task.Yield(); " : "";
        var text = $$"""
            class S{{number}}
            {
                {{string.Join("\n    ", members).Replace("{body}", start + body, StringComparison.Ordinal)}}
                public static {task} Run() { {{start}}{{Target.Around.Replace("{body}", body, StringComparison.Ordinal)}} }
            }
            {{string.Join("\n", beside)}}
            """;
        return Server.Filled(text, Other)
            .Replace("{task}", IsAsync ? "async Task" : "void", StringComparison.Ordinal)
            .Replace("{await}", IsAsync ? "await" : "", StringComparison.Ordinal)
            .Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

        void Take(Step step, string at)
        {
            var taken = step.With(at, expression, type);
            (expression, type) = (taken.Expression, taken.Type!);
            statements.Add(taken.Statements);
            members.Add(taken.Members);
            beside.Add(taken.Beside);
        }
    }

    /// <summary>The same with less in it.</summary>
    public IEnumerable<Story> Simpler()
    {
        for (var index = 0; index < Ways.Length; index++)
            yield return this with { Ways = Ways.RemoveAt(index) };
        if (IsAsync)
            yield return this with { IsAsync = false };
        if (Openings.Contains(Opening) && Opening != Openings[0])
            yield return this with { Opening = Openings[0] };
        if (Target != Target.All[0])
            yield return this with { Target = Target.All[0] };
        if (End != Step.Ends[0])
            yield return this with { End = Step.Ends[0] };
        if (Use != Step.Uses[0])
            yield return this with { Use = Step.Uses[0] };
        if (Server != Server.Main)
            yield return this with { Server = Server.Main };
        if (Other != Server.Main)
            yield return this with { Other = Server.Main };
    }
}
