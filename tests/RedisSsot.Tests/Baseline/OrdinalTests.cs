using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace RedisSsot.Tests.Baseline;

/// <summary>Findings of the same rule, member and target are told apart by their order, whatever a host asks for.</summary>
public class OrdinalTests
{
    private const string Open = "ConnectionMultiplexer.Connect(\"localhost\")";

    [Fact]
    public Task Two_calls_in_a_member_are_counted_in_their_order() => Records(
        $"class C {{ void M() {{ {Open}.ToString(); {Open}.ToString(); }} }}",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 2");

    [Fact]
    public Task Lambdas_and_local_functions_are_counted_with_the_member_around_them() => Records(
        $"class C {{ void M() {{ Func<object> a = () => {Open}; object B() => {Open}; a(); B(); {Open}.ToString(); }} }}",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 2",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 3");

    [Fact]
    public Task Another_member_begins_anew() => Records(
        $"class C {{ object M() => {Open}; object M(int a) => {Open}; object N => {Open}; class M1 {{ object M() => {Open}; }} }}",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.M(int) | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.M1.M() | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.N | ConnectionMultiplexer.Connect | 1");

    [Fact]
    public Task Another_target_begins_anew() => Records(
        $"class C {{ async Task M() {{ {Open}.ToString(); (await ConnectionMultiplexer.ConnectAsync(\"localhost\")).ToString(); {Open}.ToString(); }} }}",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 2",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.ConnectAsync | 1");

    [Fact]
    public Task What_only_looks_alike_is_not_counted() => Records(
        $"class C {{ void Connect() {{ }} void M() {{ Connect(); this.Connect(); nameof(ConnectionMultiplexer.Connect).ToString(); {Open}.ToString(); }} }}",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 1");

    [Fact]
    public Task Bare_names_and_dotted_ones_are_counted_together() => Records(
        $"using static StackExchange.Redis.ConnectionMultiplexer; class C {{ void M() {{ {Open}.ToString(); Connect(\"localhost\").ToString(); {Open}.ToString(); }} }}",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 2",
        "RSSOT1001 | C.M() | ConnectionMultiplexer.Connect | 3");

    [Fact]
    public Task Several_variables_of_one_field_are_members_of_their_own() => Records(
        $"class C {{ Func<object> a = () => {Open}, b = () => {Open}; }}",
        "RSSOT1001 | C.a | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | C.b | ConnectionMultiplexer.Connect | 1");

    [Fact]
    public Task All_statements_of_a_program_are_one_member() => Records(
        $"// top-level\n{Open}.ToString();\nif (args.Length == 0) {{ {Open}.ToString(); }}\nvoid Run() => {Open}.ToString();\nRun();",
        "RSSOT1001 | <top-level of Chat> | ConnectionMultiplexer.Connect | 1",
        "RSSOT1001 | <top-level of Chat> | ConnectionMultiplexer.Connect | 2",
        "RSSOT1001 | <top-level of Chat> | ConnectionMultiplexer.Connect | 3");

    [Fact]
    public Task Mentions_are_counted_whatever_they_are_called() => Records(
        FrozenProgram.Of("namespace Chat.Legacy.Inner { using Other = LegacyRedis; class C { void M() { Other a = null; LegacyRedis b = null; object c = new Other(); } } }") with { Deprecated = "Chat.Legacy.LegacyRedis" },
        "RSSOT2001 | Chat.Legacy.Inner.C.M() | LegacyRedis | 1",
        "RSSOT2001 | Chat.Legacy.Inner.C.M() | LegacyRedis | 2",
        "RSSOT2001 | Chat.Legacy.Inner.C.M() | LegacyRedis | 3",
        "RSSOT2003 | Chat.Legacy.Inner.C | LegacyRedis | 1");

    [Fact]
    public Task What_a_field_is_and_what_it_begins_with_are_counted_together() => Records(
        FrozenProgram.Of("namespace Chat.Legacy { class C { LegacyRedis a = new LegacyRedis(), b = new LegacyRedis(); } }") with { Deprecated = "Chat.Legacy.LegacyRedis" },
        "RSSOT2001 | Chat.Legacy.C.a | LegacyRedis | 1",
        "RSSOT2001 | Chat.Legacy.C.a | LegacyRedis | 2",
        "RSSOT2001 | Chat.Legacy.C.b | LegacyRedis | 1");

    [Fact]
    public Task A_type_is_counted_together_with_the_imports_that_are_named_after_it() => Records(
        FrozenProgram.Of("using Many = System.Collections.Generic.List<Chat.Legacy.LegacyRedis>; class C : Chat.Legacy.LegacyRedis { }") with { Deprecated = "Chat.Legacy.LegacyRedis" },
        "RSSOT2001 | C | LegacyRedis | 1",
        "RSSOT2003 | C | LegacyRedis | 1");

    [Fact]
    public Task The_parts_of_a_type_are_one_member() => Records(
        FrozenProgram.Of(
            ("/a.cs", "using Chat.Legacy; [Legacy(typeof(LegacyRedis))] partial class C { object M() => null; }"),
            ("/b.cs", "using Chat.Legacy; [System.Diagnostics.DebuggerTypeProxy(typeof(LegacyRedis))] partial class C { object N() => null; }")),
        "RSSOT2001 | C | LegacyAttribute | 1",
        "RSSOT2001 | C | LegacyRedis | 1",
        "RSSOT2001 | C | LegacyRedis | 2",
        "RSSOT2002 | C | Chat.Legacy | 1",
        "RSSOT2002 | C | Chat.Legacy | 2");

    [Fact]
    public Task The_parts_of_a_method_are_one_member_and_its_overloads_are_others()
    {
        var program = FrozenProgram.Of(
            ("/a.cs", "using Chat.Legacy; partial class C { partial void M(LegacyRedis a); partial void M(LegacyRedis a, int b); }"),
            ("/b.cs", "partial class C { partial void M(Chat.Legacy.LegacyRedis a) { } partial void M(Chat.Legacy.LegacyRedis a, int b) { } }"));
        return Records(
            program with { Deprecated = "Chat.Legacy.LegacyRedis" },
            "RSSOT2001 | C.M(Chat.Legacy.LegacyRedis) | LegacyRedis | 1",
            "RSSOT2001 | C.M(Chat.Legacy.LegacyRedis) | LegacyRedis | 2",
            "RSSOT2001 | C.M(Chat.Legacy.LegacyRedis, int) | LegacyRedis | 1",
            "RSSOT2001 | C.M(Chat.Legacy.LegacyRedis, int) | LegacyRedis | 2");
    }

    [Fact]
    public Task Imports_for_all_files_are_counted_through_all_files()
    {
        var program = FrozenProgram.Of(
            ("/a.cs", "global using A = Chat.Legacy.LegacyRedis; class C { }"),
            ("/b.cs", "global using B = Chat.Legacy.LegacyRedis;"),
            ("/c.cs", "using D = Chat.Legacy.LegacyRedis; class E { }"));
        return Records(
            program with { Deprecated = "Chat.Legacy.LegacyRedis" },
            "RSSOT2003 | <imports of Chat> | LegacyRedis | 1",
            "RSSOT2003 | <imports of Chat> | LegacyRedis | 2",
            "RSSOT2003 | E | LegacyRedis | 1");
    }

    [Fact]
    public async Task A_host_that_asks_for_a_part_of_a_file_sees_the_same_ordinals()
    {
        const string source = $"class C\n{{\n    void M()\n    {{\n        {Open}.ToString();\n        {Open}.ToString(); // here\n    }}\n}}\n";
        var line = SourceText.From(source).Lines[5].Span;
        var finding = Assert.Single((await FrozenProgram.Of(source).FindingsAsync("/src/Program.cs", line)).Where(finding => finding.Location.SourceSpan.IntersectsWith(line)));
        Assert.Equal("2", finding.Properties["Ordinal"]);
    }

    [Fact]
    public async Task The_ordinals_are_the_same_each_time()
    {
        var program = FrozenProgram.Of([.. Enumerable.Range(0, 8).Select(i => ($"/{i}.cs", $"using Chat.Legacy; partial class C {{ class D{i} {{ void M() {{ {string.Concat(Enumerable.Repeat(Open + ".ToString();", 5))} }} }} }}"))]);
        var first = await program.RecordsAsync();
        Assert.Equal(8 * 5 + 8, first.Distinct().Count());
        for (var run = 0; run < 5; run++)
            Assert.Equal(first, await program.RecordsAsync());
    }

    private static Task Records(string source, params string[] records) => Records(FrozenProgram.Of(source), records);

    private static async Task Records(FrozenProgram program, params string[] records) => Assert.Equal(records, await program.RecordsAsync());
}
