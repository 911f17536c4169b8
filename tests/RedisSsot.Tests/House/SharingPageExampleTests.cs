using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Tests.Hidden;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The example on the page about hidden connections is run.</summary>
public class SharingPageExampleTests
{
    private static readonly RulePage Page = RulePage.Of("RSSOT1002");

    private static readonly TestAccessor Accessor = TestAccessor.None with { Member = "Chat.Backend.RedisManager.Shared" };

    [Fact]
    public Task The_fix_leads_from_the_bad_program_to_the_good_one() =>
        HiddenTest.Fixes("DistributedCache", Bad, Page.CodeOf("Good", "csharp").Single(), Accessor);

    [Fact]
    public Task The_good_program_is_not_reported() => HiddenTest.IsSilent("DistributedCache", Page.CodeOf("Good", "csharp").Single(), Accessor);

    [Fact]
    public Task The_rule_is_silenced_by_a_section() =>
        HiddenTest.IsSilent("DistributedCache", Bad.Replace("[|", "").Replace("|]", ""), Accessor, Page.CodeOf("How to silence", "ini").Single().Replace("src/Legacy/**.cs", "*.cs"));

    [Fact]
    public void The_accessor_of_the_example_is_named() => Assert.Contains($"redis_ssot.accessor = {Accessor.Member}", Page.CodeOf("Bad", "ini").Single());

    private static string Bad => Page.CodeOf("Bad", "csharp").Single().Replace("options.Configuration =", "[|options.Configuration|] =");
}
