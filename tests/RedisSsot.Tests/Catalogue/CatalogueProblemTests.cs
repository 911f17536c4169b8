using System.Linq;
using RedisSsot.Catalogue;
using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Catalogue;

/// <summary>Each kind of line that a catalogue cannot say: the place is marked with <c>[|…|]</c>.</summary>
public class CatalogueProblemTests
{
    private const string Example = "like 'M:Company.Redis.Client.Open(System.String)'";
    private const string Entry = "hidden M:Company.Client.Open\n";

    [Theory]
    [InlineData("[|conect|] M:Company.Client.Open", "'conect' is no keyword, did you mean 'connect'?")]
    [InlineData("[|Connect|] M:Company.Client.Open", "'Connect' is no keyword, did you mean 'connect'?")]
    [InlineData("[|libary|] Company", "'libary' is no keyword, did you mean 'library'?")]
    [InlineData(Entry + "  [|unles|] P:Company.Options.Factory", "'unles' is no keyword, did you mean 'unless'?")]
    public void An_unknown_keyword_is_answered_with_the_nearest_one(string text, string reason) => AssertProblem(text, reason);

    [Fact]
    public void A_keyword_like_no_other_is_answered_with_all_of_them()
    {
        var problem = Assert.Single(CatalogueParser.Parse("something else").Problems);
        Assert.StartsWith("'something' is no keyword, expected one of 'close', 'connect', 'hidden', 'pool', 'library', 'package', 'flag', ", problem.Reason);
    }

    [Theory]
    [InlineData("[|library|]", "the name of the library is missing")]
    [InlineData("[|package|]", "the name of the package is missing")]
    [InlineData("[|connect|]", $"'connect' needs the documentation id of a member, {Example}")]
    [InlineData("connect [|Company.Client.Open|]", $"'Company.Client.Open' is no documentation id, {Example}")]
    [InlineData("connect [|M:Company.Client.Open(System.String, System.Int32)|]", $"'M:Company.Client.Open(System.String, System.Int32)' is no documentation id, {Example}")]
    [InlineData("connect [|M:Company.Client.Open(System.String|]", $"'M:Company.Client.Open(System.String' is no documentation id, {Example}")]
    [InlineData("connect [|N:Company.Redis|]", $"'N:Company.Redis' is no documentation id, {Example}")]
    [InlineData(Entry + "close [|M:Company.Client.Open|]", "'M:Company.Client.Open' has an entry already, further up")]
    public void Libraries_and_entries_need_names_and_ids(string text, string reason) => AssertProblem(text, reason);

    [Theory]
    [InlineData("[|seam|] a", "'seam' says something about an entry, but there is none above it")]
    [InlineData("library a\n  [|leases|]", "'leases' says something about an entry, but there is none above it")]
    [InlineData(Entry + "library b\n  [|leases|]", "'leases' says something about an entry, but there is none above it")]
    [InlineData(Entry + "  seam a\n  seam [|b|]", "'seam' is said twice of one entry")]
    [InlineData(Entry + "  leases\n  [|leases|]", "'leases' is said twice of one entry")]
    [InlineData(Entry + "  [|seam|]", "'seam' needs a value")]
    [InlineData(Entry + "  [|unless|]", "'unless' needs a value")]
    [InlineData(Entry + "  leases [|often|]", "'leases' takes no value")]
    [InlineData(Entry + "  flag [|allways|]", "'allways' is no flag, did you mean 'always'?")]
    [InlineData(Entry + "  flag [|sometimes|]", "'sometimes' is no flag, expected one of 'accessor', 'always', 'never', 'report-only'")]
    [InlineData(Entry + "  unless [|Factory|]", "'Factory' is no documentation id")]
    [InlineData(Entry + "  options [|P:Company.Options.Host Port|]", "'Port' is no documentation id")]
    [InlineData(Entry + "  receiver [|M:Company.Client.Open|]", "'M:Company.Client.Open' is not the documentation id of a type")]
    [InlineData(Entry + "  constructors [|any|]", "the entry is not the one of a constructor")]
    [InlineData("hidden M:Company.Client.#ctor\n  constructors [|all|]", "expected 'any', or 'any but' and the types that make a constructor share")]
    [InlineData("hidden M:Company.Client.#ctor\n  constructors [|any but|]", "expected 'any', or 'any but' and the types that make a constructor share")]
    [InlineData("hidden M:Company.Client.#ctor\n  constructors [|any but IConnection|]", "'IConnection' is not the dotted name of a type")]
    public void Attributes_say_one_thing_of_one_entry(string text, string reason) => AssertProblem(text, reason);

    [Theory]
    [InlineData("[|argument host|]", "expected 'share <form> => <template>'")]
    [InlineData("[|argumnt host => {connection}|]", "'argumnt' is no form of sharing, did you mean 'argument'?")]
    [InlineData("[|=> {connection}|]", "'' is no form of sharing, expected one of 'argument', 'arguments', 'call', 'option'")]
    [InlineData("[|argument => {connection}|]", "'argument' needs one name: 'share argument <name> => <template>'")]
    [InlineData("[|option a b => {connection}|]", "'option' needs one name: 'share option <name> => <template>'")]
    [InlineData("[|call a => {connection}|]", "'call' takes no name: 'share call => <template>'")]
    [InlineData("[|call =>|]", "the template does not mention {connection}, so nothing would be shared")]
    [InlineData("[|call => Shared|]", "the template does not mention {connection}, so nothing would be shared")]
    [InlineData("[|call => {conection}|]", "'{conection}' is none of {connection}, {type Full.Name}, {receiver}, {arguments} and {0}")]
    [InlineData("[|call => {type Task}.From({connection})|]", "'{type Task}' is none of {connection}, {type Full.Name}, {receiver}, {arguments} and {0}")]
    [InlineData("[|call => {10}{connection}|]", "'{10}' is none of {connection}, {type Full.Name}, {receiver}, {arguments} and {0}")]
    [InlineData("[|call => new[] { {connection} }|]", "'{ {connection}' is none of {connection}, {type Full.Name}, {receiver}, {arguments} and {0}")]
    [InlineData("[|call => {connection|]", "a '{' is alone; a brace of the code itself is written twice")]
    [InlineData("[|call => {connection} }|]", "a '}' is alone; a brace of the code itself is written twice")]
    public void Recipes_have_a_form_and_a_template(string share, string reason) => AssertProblem($"{Entry}  share {share}", reason);

    [Theory]
    [InlineData("drop [|port|]", "drop")]
    [InlineData("[|single|]", "single")]
    public void What_belongs_to_a_recipe_needs_one_above_it(string line, string keyword) =>
        AssertProblem($"{Entry}  {line}", $"'{keyword}' belongs to a 'share', but there is none above it");

    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(10_001, 1)]
    public void The_longest_line_is_read_and_one_longer_is_not(int length, int problems) =>
        Assert.Equal(problems, CatalogueParser.Parse("library " + new string('x', length - "library ".Length)).Problems.Length);

    [Fact]
    public void A_line_of_immense_length_is_not_read()
    {
        var problem = Assert.Single(CatalogueParser.Parse("connect " + new string('x', 1_000_000)).Problems);
        Assert.Equal("the line is longer than 10000 characters", problem.Reason);
    }

    [Fact]
    public void Long_words_are_cut_in_the_message_and_controls_are_made_visible()
    {
        var problem = Assert.Single(CatalogueParser.Parse("connect \u0001" + new string('x', 500)).Problems);
        Assert.Equal($"'\uFFFD{new string('x', 59)}…' is no documentation id, {Example}", problem.Reason);
    }

    [Fact]
    public void Attributes_of_an_entry_that_cannot_be_read_go_with_it()
    {
        var parsed = CatalogueParser.Parse("connect nonsense\n  seam a\n  flag never\nconnect M:Company.Client.Open");
        Assert.Single(parsed.Problems);
        Assert.Null(Assert.Single(parsed.Entries).Seam);
    }

    [Fact]
    public void One_wrong_line_leaves_the_rest_of_the_entry_in_force()
    {
        var parsed = CatalogueParser.Parse(Entry + "  flag nonsense\n  seam a");
        Assert.Single(parsed.Problems);
        Assert.Equal("a", Assert.Single(parsed.Entries).Seam);
    }

    private static void AssertProblem(string marked, string reason)
    {
        var lines = marked.Split('\n');
        var line = System.Array.FindIndex(lines, text => text.Contains("[|"));
        var column = lines[line].IndexOf("[|", System.StringComparison.Ordinal);
        var length = lines[line].IndexOf("|]", System.StringComparison.Ordinal) - column - 2;

        var problem = Assert.Single(CatalogueParser.Parse(marked.Replace("[|", "").Replace("|]", "")).Problems);
        Assert.Equal(new LineProblem(line, column, length, reason), problem);
    }
}
