using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Catalogue;
using Xunit;

namespace RedisSsot.Tests.Catalogue;

/// <summary>Texts as editors and accidents leave them.</summary>
public class CatalogueTextTests
{
    private static readonly string[] Scraps =
    [
        "connect ", "hidden ", "close", "library", "package", "flag ", "unless ", "share argument a => ", "share call =>", "drop ", "single", "seam", "disposes", "constructors any but ",
        "M:A.B", "M:A.B.#ctor(", "P:A.B", "T:A`1", "{connection}", "{type A.B}", "{{", "}}", "{", "}", "=>", "#", " # ", "\t", " ", "\n", "\r\n", "\r", "\uFEFF", "\0", "\u2028", "\u0085", "\uD83D", "é", "`", ")",
    ];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Lines_end_as_they_like(string end)
    {
        var parsed = CatalogueParser.Parse(string.Join(end, "library Company", "connect M:Company.Client.Open", "  seam a", "nonsense"));
        Assert.Equal("a", Assert.Single(parsed.Entries).Seam);
        Assert.Equal((3, 0, 8), (Assert.Single(parsed.Problems).Line, parsed.Problems[0].Column, parsed.Problems[0].Length));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_word() =>
        Assert.Equal("Company", Assert.Single(CatalogueParser.Parse("\uFEFFlibrary Company\nconnect M:Company.Client.Open").Entries).Library);

    [Fact]
    public void A_comment_may_follow_a_byte_order_mark() => Assert.Empty(CatalogueParser.Parse("\uFEFF#comment").Problems);

    [Fact]
    public void Letters_of_all_languages_are_letters() =>
        Assert.Equal("Öffnen", Assert.Single(CatalogueParser.Parse("connect M:Firma.Verbindung.Öffnen").Entries).Id.Name);

    [Fact]
    public void Text_in_the_wrong_encoding_is_a_problem_and_no_more()
    {
        var parsed = CatalogueParser.Parse(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes("connect M:Company.Client.Open\nclose M:Company.Client.Close")));
        Assert.Empty(parsed.Entries);
        Assert.NotEmpty(parsed.Problems);
    }

    [Fact]
    public void Nothing_makes_the_parser_throw_and_every_problem_lies_in_the_text()
    {
        var random = new Random(20261);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            var lines = SourceText.From(text).Lines;
            foreach (var problem in CatalogueParser.Parse(text).Problems)
            {
                Assert.InRange(problem.Line, 0, lines.Count - 1);
                Assert.InRange(problem.Column, 0, lines[problem.Line].Span.Length);
                Assert.InRange(problem.Length, 1, lines[problem.Line].Span.Length - problem.Column);
                Assert.DoesNotContain(problem.Reason, char.IsControl);
            }
        }
    }

    [Fact]
    public void A_shipped_text_with_any_character_changed_does_not_make_the_parser_throw()
    {
        var random = new Random(7);
        var text = EmbeddedCatalogue.Texts().First(text => text.Key.EndsWith(".RedLock.net.txt", StringComparison.Ordinal)).Value;
        for (var i = 0; i < text.Length; i++)
            CatalogueParser.Parse(text.Remove(i, 1).Insert(i, ((char)random.Next(0x3000)).ToString()));
    }
}
