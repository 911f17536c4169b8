using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Settings;

/// <summary>What a list of deprecated managers may say. In texts that are wrong the place is marked with <c>[|…|]</c>.</summary>
public class DeprecatedListParserTests
{
    private static readonly string[] Scraps =
    [
        "Chat", "Chat.Auth.AuthRedisManager", ".", "..", "*", ".*", "(", ")", "()", "(string, int)", "<T>", "<", ">", "`1", "`", "->", "=>", "-", ">", "→", "#", " # ", "#ctor", "T:", "M:A.B.C(", "N:A", "N:", ":", "::", "global::", "@", ",",
        "\t", " ", "\n", "\r\n", "\r", "\uFEFF", "\0", "\u0001", "\u2028", "\uD83D", "é", "A.B",
    ];

    [Theory]
    [InlineData("Chat.Auth.AuthRedisManager", "Chat.Auth.AuthRedisManager", null)]
    [InlineData("  Chat.Auth.AuthRedisManager\t", "Chat.Auth.AuthRedisManager", null)]
    [InlineData("global::Chat.@event.AuthRedisManager", "Chat.event.AuthRedisManager", null)]
    [InlineData("AuthRedisManager", "AuthRedisManager", null)]
    [InlineData("Chat.Auth.* -> Chat.RedisManager.Shared", "Chat.Auth.*", "Chat.RedisManager.Shared")]
    [InlineData("Chat.Auth.*->Chat.RedisManager.Shared", "Chat.Auth.*", "Chat.RedisManager.Shared")]
    [InlineData("Chat.*.*Manager", "Chat.*.*Manager", null)]
    [InlineData("Chat.Legacy.Redis.GetClient() -> Chat.RedisManager.Shared.GetDatabase()", "Chat.Legacy.Redis.GetClient()", "Chat.RedisManager.Shared.GetDatabase()")]
    [InlineData("Chat.Legacy.Redis.Get( string ,Dictionary<string, int> )", "Chat.Legacy.Redis.Get(string, Dictionary<string, int>)", null)]
    [InlineData("Chat.Pool<TKey, TValue>", "Chat.Pool<TKey, TValue>", null)]
    [InlineData("N:Chat.Legacy.Redis", "N:Chat.Legacy.Redis", null)]
    [InlineData("M:Chat.Redis.#ctor(System.String) # a comment", "M:Chat.Redis.#ctor(System.String)", null)]
    [InlineData("T:Chat.Pool`1 -> global::Chat.RedisManager", "T:Chat.Pool`1", "Chat.RedisManager")]
    [InlineData("Chat.Auth.AuthRedisManager #comment", "Chat.Auth.AuthRedisManager", null)]
    public void A_line_names_what_is_deprecated_and_what_replaces_it(string line, string name, string? replacement)
    {
        var list = DeprecatedListParser.Parse(line);
        Assert.Empty(list.Problems);
        Assert.Equal((name, replacement), (Assert.Single(list.Entries).Name.Text, list.Entries[0].Replacement));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("   \t # nothing\r\n\r\n#")]
    [InlineData("\uFEFF# nothing")]
    public void Comments_and_blank_lines_say_nothing(string text)
    {
        var list = DeprecatedListParser.Parse(text);
        Assert.Empty(list.Entries);
        Assert.Empty(list.Problems);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Lines_end_as_they_like(string end)
    {
        var list = DeprecatedListParser.Parse("\uFEFF" + string.Join(end, "A.B", "C.D", "", "1"));
        Assert.Equal([(0, 1, 3), (1, 0, 3)], list.Entries.Select(entry => (entry.Line, entry.Column, entry.Length)));
        Assert.Equal((3, 0, 1), (Assert.Single(list.Problems).Line, list.Problems[0].Column, list.Problems[0].Length));
    }

    [Theory]
    [InlineData("[|Chat..Redis|]", "'Chat..Redis' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'")]
    [InlineData("  [|Chat/Redis.cs|]", "'Chat/Redis.cs' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'")]
    [InlineData("[|Chat.Redis Chat.Other|]", "'Chat.Redis Chat.Other' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'")]
    [InlineData("[|Chat.Redis.Get(string|]", "'Chat.Redis.Get(string' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'")]
    [InlineData("[|Chat.Redis.Get(string,)|]", "'Chat.Redis.Get(string,)' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'")]
    [InlineData("[|Get()|]", "'Get()' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'")]
    [InlineData("[|Chat.Pool<T|]", "'Chat.Pool<T' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'")]
    [InlineData("[|*|]", "'*' covers everything there is")]
    [InlineData("[|*.*|]", "'*.*' covers everything there is")]
    [InlineData("[|X:Chat.Redis|]", "'X:Chat.Redis' is no documentation id, like 'T:Company.Auth.AuthRedisManager'")]
    [InlineData("[|t:Chat.Redis|]", "'t:Chat.Redis' is no documentation id, did you mean 'T:Chat.Redis'?")]
    [InlineData("[|N:Chat.*|]", "'N:Chat.*' is no documentation id, like 'T:Company.Auth.AuthRedisManager'")]
    [InlineData("[|M:Chat|]", "'M:Chat' is no documentation id, like 'T:Company.Auth.AuthRedisManager'")]
    [InlineData("[|-> Chat.RedisManager.Shared|]", "the name before '->' is missing")]
    [InlineData("[|Chat.Redis ->|] # soon", "the replacement after '->' is missing; leave out the arrow for the shared accessor")]
    [InlineData("Chat.Redis [|=>|] Chat.RedisManager.Shared", "'=>' is no arrow, did you mean '->'?")]
    [InlineData("Chat.Redis [|→|] Chat.RedisManager.Shared", "'→' is no arrow, did you mean '->'?")]
    [InlineData("Chat.Redis -> [|Shared|]", "'Shared' is not the dotted name of a replacement, like 'Company.RedisManager.Shared'")]
    [InlineData("Chat.Redis -> [|Chat.RedisManager.Get(\"a\")|]", "'Chat.RedisManager.Get(\"a\")' is not the dotted name of a replacement, like 'Company.RedisManager.Shared'")]
    [InlineData("Chat.Redis -> [|Chat.A -> Chat.B|]", "'Chat.A -> Chat.B' is not the dotted name of a replacement, like 'Company.RedisManager.Shared'")]
    [InlineData("Chat.Redis\n[|Chat.Redis|]", "'Chat.Redis' is in the list already, in line 1")]
    [InlineData("Chat.Redis -> Chat.A.B\n[|Chat.Redis|] -> Chat.C.D", "'Chat.Redis' is in the list already, in line 1")]
    [InlineData("[|Chat.Redis.Pool|]\nChat.Redis", "'Chat.Redis' in line 2 covers this already")]
    [InlineData("Chat.Redis.*\n[|Chat.Redis.Pool.Get(int)|]", "'Chat.Redis.*' in line 1 covers this already")]
    [InlineData("Chat.*.Redis*\n[|Chat.Auth.RedisPool|]", "'Chat.*.Redis*' in line 1 covers this already")]
    [InlineData("Chat.Redis.Get\n[|Chat.Redis.Get(int)|]", "'Chat.Redis.Get' in line 1 covers this already")]
    [InlineData("N:Chat.Redis\n[|T:Chat.Redis.Pool|]", "'N:Chat.Redis' in line 1 covers this already")]
    [InlineData("Chat.Redis\n[|Chat.Redis.*|]", "'Chat.Redis' in line 1 covers this already")]
    [InlineData("Chat.R*.Pool\nChat.*s.Pool\n[|Chat.Redis.Pool|]", "'Chat.R*.Pool' in line 1 covers this already")]
    public void A_line_that_is_wrong_is_a_problem_at_its_place(string marked, string reason)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "").Replace("|]", "");
        var position = SourceText.From(text).Lines.GetLinePosition(start);
        Assert.Equal(new LineProblem(position.Line, position.Character, end - start, reason), Assert.Single(DeprecatedListParser.Parse(text).Problems));
    }

    [Theory]
    [InlineData("Chat.Redis\nChat.Redis.Get() -> Chat.RedisManager.Shared.GetDatabase()")]
    [InlineData("Chat.Redis -> Chat.A.B\nChat.Redis.Pool")]
    [InlineData("Chat.Redis.Get(int)\nChat.Redis.Get(string)")]
    [InlineData("Chat.Redis\nChat.RedisPool")]
    [InlineData("Chat.Pool<T>\nChat.Pool<TKey, TValue>")]
    [InlineData("Chat.*.Redis\nChat.Auth.RedisPool")]
    public void Lines_that_say_something_new_are_no_problem(string text) => Assert.Empty(DeprecatedListParser.Parse(text).Problems);

    [Fact]
    public void The_longest_line_is_read_and_one_longer_is_not()
    {
        Assert.Single(DeprecatedListParser.Parse(new string('A', 10_000)).Entries);
        Assert.Empty(DeprecatedListParser.Parse(new string('A', 10_001)).Entries);
    }

    [Fact]
    public void A_huge_line_is_a_problem_and_no_more()
    {
        var problem = Assert.Single(DeprecatedListParser.Parse(new string('A', 2_000_000) + "\nChat.Redis").Problems);
        Assert.Equal("the line is longer than 10000 characters", problem.Reason);
    }

    [Fact]
    public void Control_characters_do_not_reach_the_message()
    {
        var problem = Assert.Single(DeprecatedListParser.Parse("Chat.\u0001Redis\0").Problems);
        Assert.DoesNotContain(problem.Reason, char.IsControl);
    }

    [Fact]
    public void Nothing_makes_the_parser_throw_and_every_problem_lies_in_the_text()
    {
        var random = new Random(2001);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            var lines = SourceText.From(text).Lines;
            foreach (var problem in DeprecatedListParser.Parse(text).Problems)
            {
                Assert.InRange(problem.Line, 0, lines.Count - 1);
                Assert.InRange(problem.Column + problem.Length, 1, lines[problem.Line].Span.Length);
                Assert.DoesNotContain(problem.Reason, char.IsControl);
            }
        }
    }
}
