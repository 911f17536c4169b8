using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hidden;

/// <summary>Each way to share that the catalogue knows.</summary>
public class SharingFixTests
{
    private const string Pair = "Task<(IConnectionMultiplexer Multiplexer, bool IsShared)>";

    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, sharing) in SharingCase.All.Index())
                data.Add(index, $"{sharing.Library}: {sharing.Before}");
            return data;
        }
    }

    public static TheoryData<int, string> OrleansCases
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, sharing) in SharingCase.All.Index().Where(row => row.Item.Library == "Orleans"))
                data.Add(index, sharing.Before);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_library_is_given_the_shared_connection(int index, string name)
    {
        Assert.NotEmpty(name);
        var sharing = SharingCase.All[index];
        return HiddenTest.Fixes(sharing.Library, sharing.Program(sharing.Before), sharing.Program(sharing.After));
    }

    [Theory]
    [MemberData(nameof(OrleansCases))]
    public Task An_older_version_of_a_library_is_given_it_in_the_older_way(int index, string name)
    {
        Assert.NotEmpty(name);
        var sharing = SharingCase.All[index];
        var after = sharing.After.Replace("Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true))", "Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared)");
        return HiddenTest.Fixes(StandIn.WithOther("Orleans", Pair, "Task<IConnectionMultiplexer>"), sharing.Program(sharing.Before), sharing.Program(after));
    }

    [Fact]
    public void Every_way_to_share_is_tried()
    {
        var tried = SharingCase.All.SelectMany(EntriesOf).Where(entry => !entry.Shares.IsEmpty).Select(entry => entry.Id.Text);
        var all = EmbeddedCatalogue.Entries.Where(entry => !entry.Shares.IsEmpty && entry.Library != "NewLife.Redis").Select(entry => entry.Id.Text);
        Assert.Empty(all.Except(tried));
    }

    private static System.Collections.Generic.IEnumerable<CatalogueEntry> EntriesOf(SharingCase sharing)
    {
        const string usings = "using System; using System.Collections.Generic; using System.Threading.Tasks; using StackExchange.Redis;";
        var tree = CSharpSyntaxTree.ParseText(usings + HiddenTest.Text(sharing.Program(sharing.Before).Replace("[|", "").Replace("|]", "")));
        var compilation = CSharpCompilation.Create("Program", [tree], [.. StandIn.Basis, .. HiddenTest.References(sharing.Library)]);
        var detector = new CatalogueDetector(BoundCatalogue.Of(compilation, []));
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().Select(node => detector.At(node, model, default)).OfType<CatalogueUse>().Select(use => use.Entry);
    }
}
