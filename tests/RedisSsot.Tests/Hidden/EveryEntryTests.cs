using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Catalogue;
using Xunit;

namespace RedisSsot.Tests.Hidden;

/// <summary>Every hidden entry of the embedded catalogue, in each form in which code can use it.</summary>
public class EveryEntryTests
{
    // What they are given is an object whose construction has an entry: the finding lies there.
    private static readonly string[] ReportedAtTheirArgument =
    [
        "M:Microsoft.AspNet.SignalR.DependencyResolverExtensions.UseRedis(Microsoft.AspNet.SignalR.IDependencyResolver,Microsoft.AspNet.SignalR.RedisScaleoutConfiguration)",
        "M:Microsoft.AspNet.SignalR.DependencyResolverExtensions.UseStackExchangeRedis(Microsoft.AspNet.SignalR.IDependencyResolver,Microsoft.AspNet.SignalR.RedisScaleoutConfiguration)",
    ];

    public static TheoryData<string> Reported => [.. Ids(entry => IsReported(entry) && !ReportedAtTheirArgument.Contains(entry.Id.Text))];

    public static TheoryData<string> Silent => [.. Ids(entry => !IsReported(entry)).Concat(ReportedAtTheirArgument)];

    [Theory]
    [MemberData(nameof(Reported))]
    public async Task A_library_that_opens_a_connection_is_reported(string id)
    {
        foreach (var library in LibrariesOf(id))
            await HiddenTest.Reports(library, EntryProgram.Of(Entry(id), library));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task A_library_that_shares_one_is_not_reported(string id)
    {
        foreach (var library in LibrariesOf(id))
            await HiddenTest.IsSilent(library, EntryProgram.Of(Entry(id), library).Replace("[|", "").Replace("|]", ""));
    }

    private static bool IsReported(CatalogueEntry entry) => entry.Flag is CatalogueFlag.Always or CatalogueFlag.ReportOnly;

    private static IEnumerable<string> Ids(System.Func<CatalogueEntry, bool> matters) =>
        EmbeddedCatalogue.Entries.Where(entry => entry.Kind == CatalogueKind.Hidden && matters(entry)).Select(entry => entry.Id.Text);

    private static CatalogueEntry Entry(string id) => EmbeddedCatalogue.Entries.Single(entry => entry.Id.Text == id);

    private static string[] LibrariesOf(string id)
    {
        string[] libraries = [.. EntryProgram.LibrariesOf(Entry(id))];
        Assert.NotEmpty(libraries);
        return libraries;
    }
}
