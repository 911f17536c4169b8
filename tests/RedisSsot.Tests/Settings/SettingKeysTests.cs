using System.Linq;
using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Settings;

/// <summary>The spelling of the keys is public API: these tests may never change.</summary>
public class SettingKeysTests
{
    [Fact]
    public void The_keys_are_spelt_as_documented() => Assert.Equal(
        ["redis_ssot.accessor", "redis_ssot.owners", "redis_ssot.service", "redis_ssot.phase", "redis_ssot.test_projects"],
        SettingKeys.All.AsEnumerable());

    [Theory]
    [InlineData("redis_ssot.accessor", true)]
    [InlineData("Redis_Ssot.anything", true)]
    [InlineData("redis_ssot.", true)]
    [InlineData("redis_ssot", false)]
    [InlineData("", false)]
    [InlineData("xredis_ssot.accessor", false)]
    public void Ours_are_known_by_their_prefix(string key, bool ours) => Assert.Equal(ours, SettingKeys.IsOurs(key));

    [Theory]
    [InlineData("redis_ssot.accessor.queue", "queue")]
    [InlineData("redis_ssot.accessor.Queue", "queue")]
    [InlineData("redis_ssot.accessor.a.b", "a.b")]
    [InlineData("redis_ssot.accessor.", null)]
    [InlineData("redis_ssot.accessor", null)]
    [InlineData("redis_ssot.accessors", null)]
    [InlineData("", null)]
    public void A_further_accessor_has_a_name(string key, string? name) => Assert.Equal(name, SettingKeys.AccessorName(key));
}
