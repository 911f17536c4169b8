using System.Linq;
using RedisSsot.Catalogue;
using Xunit;

namespace RedisSsot.Tests.Catalogue;

/// <summary>What a catalogue can say.</summary>
public class CatalogueParserTests
{
    private const string Open = "M:Company.Redis.Client.Open(System.String)";

    [Fact]
    public void An_empty_text_has_neither_entries_nor_problems()
    {
        var parsed = CatalogueParser.Parse("");
        Assert.Empty(parsed.Entries);
        Assert.Empty(parsed.Problems);
    }

    [Fact]
    public void The_least_that_makes_an_entry_is_its_kind_and_id()
    {
        var entry = Entry($"connect {Open}");
        Assert.Equal(CatalogueKind.Connect, entry.Kind);
        Assert.Equal(Open, entry.Id.Text);
        Assert.Equal(CatalogueFlag.Always, entry.Flag);
        Assert.Equal("Client", entry.Library);
        Assert.Empty(entry.Packages);
        Assert.Empty(entry.Unless);
        Assert.Empty(entry.Options);
        Assert.Empty(entry.Shares);
        Assert.Null(entry.Seam);
        Assert.False(entry.Disposes || entry.Leases || entry.AnyConstructor);
    }

    [Theory]
    [InlineData("connect", (int)CatalogueKind.Connect)]
    [InlineData("pool", (int)CatalogueKind.Pool)]
    [InlineData("hidden", (int)CatalogueKind.Hidden)]
    [InlineData("close", (int)CatalogueKind.Close)]
    public void Each_kind_has_a_keyword(string keyword, int kind) => Assert.Equal((CatalogueKind)kind, Entry($"{keyword} {Open}").Kind);

    [Theory]
    [InlineData("always", (int)CatalogueFlag.Always)]
    [InlineData("report-only", (int)CatalogueFlag.ReportOnly)]
    [InlineData("never", (int)CatalogueFlag.Never)]
    [InlineData("accessor", (int)CatalogueFlag.Accessor)]
    public void Each_flag_has_a_word(string word, int flag) => Assert.Equal((CatalogueFlag)flag, Entry($"pool {Open}\n  flag {word}").Flag);

    [Fact]
    public void A_library_holds_for_the_entries_below_it_until_the_next_one()
    {
        var entries = CatalogueParser.Parse(
            """
            library Company wrapper
            package Company.Redis
            package Company.Redis.Extensions

            connect M:Company.Redis.Client.Open
            close M:Company.Redis.Client.Close

            library Other wrapper
            connect M:Other.Client.Open
            """).Entries;
        Assert.Equal(["Company wrapper", "Company wrapper", "Other wrapper"], entries.Select(entry => entry.Library));
        Assert.Equal<string>(["Company.Redis", "Company.Redis.Extensions"], entries[1].Packages);
        Assert.Empty(entries[2].Packages);
    }

    [Fact]
    public void An_entry_says_all_that_it_has_to_say()
    {
        var entry = Entry(
            """
            hidden M:Company.Cache.#ctor(Company.CacheOptions)
              unless P:Company.CacheOptions.Factory
              unless P:Company.CacheOptions.Connection
              options P:Company.CacheOptions.Host P:Company.CacheOptions.Port
              seam CacheOptions.Factory
              disposes before 3.0
              leases
              opens a multiplexer for the cache
              receiver T:Company.ICache
              constructors any but Company.IConnection, Company.Pool
              since 2.0
              until 4.0
            """);
        Assert.Equal<string>(["P:Company.CacheOptions.Factory", "P:Company.CacheOptions.Connection"], entry.Unless);
        Assert.Equal<string>(["P:Company.CacheOptions.Host", "P:Company.CacheOptions.Port"], entry.Options);
        Assert.Equal("CacheOptions.Factory", entry.Seam);
        Assert.True(entry.Disposes && entry.Leases && entry.AnyConstructor);
        Assert.Equal("before 3.0", entry.DisposesWhen);
        Assert.Equal("a multiplexer for the cache", entry.Opens);
        Assert.Equal("T:Company.ICache", entry.Receiver?.Text);
        Assert.Equal("Company.ICache", entry.Type);
        Assert.Equal<string>(["Company.IConnection", "Company.Pool"], entry.SharingTypes);
        Assert.Equal(("2.0", "4.0"), (entry.Since, entry.Until));
    }

    [Fact]
    public void Recipes_come_in_their_order_with_what_belongs_to_each()
    {
        var shares = Entry(
            $$"""
            hidden {{Open}}
              share argument host => _ => {connection}
                drop port
                drop password
              share argument hosts => {connection}
                single
              share option Factory => () => {connection}
              share arguments => {connection}
              share call => {receiver}.Open({connection}, {0})
            """).Shares;
        Assert.Equal([ShareForm.Argument, ShareForm.Argument, ShareForm.Option, ShareForm.Arguments, ShareForm.Call], shares.Select(share => share.Form));
        Assert.Equal(["host", "hosts", "Factory", null, null], shares.Select(share => share.Target));
        Assert.Equal<string>(["port", "password"], shares[0].Drops);
        Assert.Empty(shares[1].Drops);
        Assert.Equal([false, true, false, false, false], shares.Select(share => share.Single));
    }

    [Theory]
    [InlineData("  seam a\n\n  leases")]
    [InlineData("seam a\nleases")]
    [InlineData("\tseam\ta\n\tleases")]
    [InlineData("  seam a   \r\n  leases\t")]
    [InlineData("  seam a # why\n  # because\n  leases #")]
    public void Indentation_blank_lines_and_comments_mean_nothing(string attributes)
    {
        var entry = Entry($"connect {Open}\n{attributes}");
        Assert.Equal("a", entry.Seam);
        Assert.True(entry.Leases);
    }

    [Fact]
    public void The_mark_of_a_constructor_does_not_start_a_comment() =>
        Assert.Equal("M:Company.Client.#ctor(System.String)", Entry("connect M:Company.Client.#ctor(System.String) # by hand").Id.Text);

    private static CatalogueEntry Entry(string text)
    {
        var parsed = CatalogueParser.Parse(text);
        Assert.Empty(parsed.Problems);
        return Assert.Single(parsed.Entries);
    }
}
