using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Baseline;
using RedisSsot.Hosting;
using Xunit;

namespace RedisSsot.Tests.Baseline;

/// <summary>What a baseline may say. In lines that are wrong the place is marked with <c>[|…|]</c>.</summary>
public class BaselineParserTests
{
    private const string Line = "RSSOT1001 | Chat.Auth.LoginService.LoginAsync(string) | ConnectionMultiplexer.Connect | 1";

    private static readonly BaselineRecord Record = new("RSSOT1001", "Chat.Auth.LoginService.LoginAsync(string)", "ConnectionMultiplexer.Connect", 1);

    private static readonly string[] Scraps =
    [
        "RSSOT1001", "RSSOT9001", "RSSOT", "|", " | ", "||", "||||||| base", "<<<<<<< HEAD", "=======", ">>>>>>> b", "A.B", "(string, int)", "1", "0", "-1", "01", "99999999999", "#", " # ",
        "\t", " ", "\n", "\r\n", "\r", "\uFEFF", "\0", "\u2028", "\uD83D", "é", Line,
    ];

    [Theory]
    [InlineData(Line)]
    [InlineData("  " + Line + "\t")]
    [InlineData(Line + " # moves with the queue")]
    [InlineData("RSSOT1001\t|\tChat.Auth.LoginService.LoginAsync(string)\t|\tConnectionMultiplexer.Connect\t|\t1")]
    [InlineData("RSSOT1001   |  Chat.Auth.LoginService.LoginAsync(string) | ConnectionMultiplexer.Connect |  1")]
    [InlineData("\uFEFF" + Line)]
    [InlineData("# frozen\n\n" + Line + "\r\n\r\n")]
    public void A_line_is_a_record(string text)
    {
        var file = Parse(text);
        Assert.Empty(file.Problems);
        Assert.Equal([Record], file.Lines.Select(line => line.Record));
        Assert.Contains(Record, file.Records);
    }

    [Theory]
    [InlineData("RSSOT1001 | Chat.Flags.operator |(Chat.Flags, Chat.Flags) | ConnectionMultiplexer.Connect | 1", "Chat.Flags.operator |(Chat.Flags, Chat.Flags)")]
    [InlineData("RSSOT1001 | <top-level of Chat.Gateway> | ConnectionMultiplexer.Connect | 1", "<top-level of Chat.Gateway>")]
    [InlineData("RSSOT1001 | Chat.Cache<TKey, TValue>..ctor(string[]) | ConnectionMultiplexer.Connect | 1", "Chat.Cache<TKey, TValue>..ctor(string[])")]
    [InlineData("RSSOT1001 | Chat.C#.Login | ConnectionMultiplexer.Connect | 1", "Chat.C#.Login")]
    public void A_member_may_have_any_signs(string line, string member) => Assert.Equal(member, Assert.Single(Parse(line).Lines).Record.Member);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n \t\n#\n")]
    [InlineData("\uFEFF")]
    public void Comments_and_blank_lines_say_nothing(string text)
    {
        Assert.Empty(Parse(text).Lines);
        Assert.Empty(Parse(text).Problems);
    }

    [Theory]
    [InlineData("[|RSSOT1001 | A.B() | C.D|]", "a record has four parts, 'rule | member | target | ordinal'")]
    [InlineData("[|RSSOT1001|]", "a record has four parts, 'rule | member | target | ordinal'")]
    [InlineData("[|RSSOT1001|A.B()|C.D|1|]", "a record has four parts, 'rule | member | target | ordinal'")]
    [InlineData("[|RSSOT1001 | A.B() | C.D | 1 | 2|]", "a record has four parts, 'rule | member | target | ordinal'")]
    [InlineData("[|RSSOT1001 |  | C.D | 1|]", "a record has four parts, 'rule | member | target | ordinal'")]
    [InlineData("[|| A.B() | C.D | 1|] # no rule", "a record has four parts, 'rule | member | target | ordinal'")]
    [InlineData("  [|RSSOT1001 | A.B() | C.D ||]", "a record has four parts, 'rule | member | target | ordinal'")]
    [InlineData("[|RSSOT1010|] | A.B() | C.D | 1", "'RSSOT1010' is no rule whose findings can be accepted, did you mean 'RSSOT1001'?")]
    [InlineData("[|rssot3001|] | A.B() | C.D | 1", "'rssot3001' is no rule whose findings can be accepted, did you mean 'RSSOT3001'?")]
    [InlineData("[|RSSTO2004|] | A.B() | C.D | 1", "'RSSTO2004' is no rule whose findings can be accepted, did you mean 'RSSOT2004'?")]
    [InlineData("[|RSSOT9001|] | A.B() | C.D | 1", "'RSSOT9001' is about the set-up, which has to be right; it cannot be accepted")]
    [InlineData("RSSOT1001 | A.B() | C.D | [|0|]", "'0' is no ordinal; the first finding of its kind in a member has 1")]
    [InlineData("RSSOT1001 | A.B() | C.D | [|-1|]", "'-1' is no ordinal; the first finding of its kind in a member has 1")]
    [InlineData("RSSOT1001 | A.B() | C.D | [|first|]", "'first' is no ordinal; the first finding of its kind in a member has 1")]
    [InlineData("RSSOT1001 | A.B() | C.D | [|1.0|]", "'1.0' is no ordinal; the first finding of its kind in a member has 1")]
    [InlineData("RSSOT1001 | A.B() | C.D | [|99999999999|]", "'99999999999' is no ordinal; the first finding of its kind in a member has 1")]
    [InlineData("[|<<<<<<< HEAD|]", "a merge was left unfinished here; keep the records of both sides and remove this line")]
    [InlineData("[|||||||| 1234567|]", "a merge was left unfinished here; keep the records of both sides and remove this line")]
    [InlineData("[|=======|]", "a merge was left unfinished here; keep the records of both sides and remove this line")]
    [InlineData("[|>>>>>>> branch|]", "a merge was left unfinished here; keep the records of both sides and remove this line")]
    public void A_line_that_cannot_be_read_has_a_reason_at_its_place(string marked, string reason)
    {
        var open = marked.IndexOf("[|", StringComparison.Ordinal);
        var close = marked.LastIndexOf("|]", StringComparison.Ordinal);
        var file = Parse("# before\n" + marked.Remove(close, 2).Remove(open, 2) + "\n" + Line);
        var problem = Assert.Single(file.Problems);
        Assert.Equal((reason, 1, open, close - open - 2), (problem.Reason, problem.Line, problem.Column, problem.Length));
        Assert.Equal([Record], file.Lines.Select(line => line.Record));
    }

    [Fact]
    public void A_word_that_is_near_no_rule_gets_all_of_them() =>
        Assert.StartsWith("'CA2000' is no rule whose findings can be accepted, the rules are RSSOT1001, RSSOT1002, ", Assert.Single(Parse("CA2000 | A.B() | C.D | 1").Problems).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_record_that_comes_twice_is_named_with_its_first_line()
    {
        var file = Parse($"{Line}\n\n {Line} # again");
        Assert.Equal((2, 1, Line.Length, "this record is in the list already, in line 1"), Assert.Single(file.Problems) is var problem ? (problem.Line, problem.Column, problem.Length, problem.Reason) : default);
        Assert.Single(file.Lines);
    }

    [Theory]
    [InlineData(10_000, 1)]
    [InlineData(10_001, 0)]
    public void The_longest_line_is_read_and_one_longer_is_not(int length, int read)
    {
        const string Rest = "RSSOT1001 |  | C.D | 1";
        Assert.Equal(read, Parse(Rest.Insert("RSSOT1001 | ".Length, new string('A', length - Rest.Length))).Lines.Length);
    }

    [Fact]
    public void A_line_that_is_much_too_long_is_not_read() =>
        Assert.Equal("the line is longer than 10000 characters", Assert.Single(Parse("RSSOT1001 | " + new string('A', 10_000) + " | C.D | 1").Problems).Reason);

    [Fact]
    public void Who_does_not_know_the_rules_reads_all_that_look_like_records() =>
        Assert.Equal("RSSOT1234", Assert.Single(BaselineParser.Parse("RSSOT1234 | A.B() | C.D | 1", []).Lines).Record.Rule);

    [Fact]
    public void A_written_baseline_is_sorted_and_says_everything_once()
    {
        var records = new[] { Record with { Ordinal = 10 }, Record with { Ordinal = 2 }, Record with { Rule = "RSSOT3001" }, Record, Record with { Member = "Chat.A" }, Record with { Member = "Chat.a" }, Record with { Target = "A" }, Record };
        Assert.Equal(
            """
            RSSOT1001 | Chat.A | ConnectionMultiplexer.Connect | 1
            RSSOT1001 | Chat.Auth.LoginService.LoginAsync(string) | A | 1
            RSSOT1001 | Chat.Auth.LoginService.LoginAsync(string) | ConnectionMultiplexer.Connect | 1
            RSSOT1001 | Chat.Auth.LoginService.LoginAsync(string) | ConnectionMultiplexer.Connect | 2
            RSSOT1001 | Chat.Auth.LoginService.LoginAsync(string) | ConnectionMultiplexer.Connect | 10
            RSSOT1001 | Chat.a | ConnectionMultiplexer.Connect | 1
            RSSOT3001 | Chat.Auth.LoginService.LoginAsync(string) | ConnectionMultiplexer.Connect | 1

            """,
            BaselineFile.Format(records));
        Assert.Equal(records.ToHashSet(), Parse(BaselineFile.Format(records)).Records.ToHashSet());
    }

    [Fact]
    public void An_empty_baseline_is_an_empty_file() => Assert.Equal("", BaselineFile.Format([]));

    [Fact]
    public void Whatever_is_thrown_at_it_the_parser_stays_calm()
    {
        var random = new Random(20261121);
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            var lines = SourceText.From(text).Lines;
            var file = Parse(text);
            Assert.All(file.Problems, problem => Assert.InRange(problem.Column + problem.Length, 1, lines[problem.Line].Span.Length));
            Assert.All(file.Lines, line => Assert.InRange(line.Column + line.Length, 1, lines[line.Line].Span.Length));
        }
    }

    private static BaselineFile Parse(string text) => BaselineParser.Parse(text, UserBaseline.Rules);
}
