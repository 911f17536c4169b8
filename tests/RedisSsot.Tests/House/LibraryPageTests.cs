using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Catalogue;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The page about libraries says what the embedded catalogue knows.</summary>
public class LibraryPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(BuildFacts.RepositoryRoot, "docs", "libraries.md"));

    [Fact]
    public void Every_library_that_is_reported_has_its_row() =>
        Assert.Equal(
            Libraries.Where(library => library.Any(IsReported)).Select(Row),
            Page.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1));

    [Fact]
    public void Every_library_that_shares_by_itself_is_named() =>
        Assert.Equal(
            Libraries.Where(library => !library.Any(IsReported)).Select(library => "- " + library.Key),
            Page.Where(line => line.StartsWith("- ", StringComparison.Ordinal)));

    private static IEnumerable<IGrouping<string, CatalogueEntry>> Libraries =>
        EmbeddedCatalogue.Entries.GroupBy(entry => entry.Library).OrderBy(library => library.Key, StringComparer.OrdinalIgnoreCase);

    private static bool IsReported(CatalogueEntry entry) =>
        entry is { Kind: not CatalogueKind.Close, Flag: CatalogueFlag.Always or CatalogueFlag.ReportOnly };

    private static string Row(IGrouping<string, CatalogueEntry> library)
    {
        var reported = library.Where(IsReported).ToList();
        var closes = reported.Where(entry => entry.Disposes).Select(entry => entry.DisposesWhen ?? "yes").Distinct();
        return $"| {library.Key} | {Code(reported.Select(Name))} | {Code(reported.Select(entry => entry.Seam).OfType<string>())} | {string.Join(", ", closes)} |";
    }

    private static string Name(CatalogueEntry entry)
    {
        var type = entry.Id.Type.Split('.')[^1].Split('`')[0];
        return entry.Id.Text[0] == 'T' ? type : entry.Id.IsConstructor ? $"new {type}" : $"{type}.{entry.Id.Name}";
    }

    private static string Code(IEnumerable<string> names) =>
        string.Join(", ", names.Distinct().Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
}
