using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Settings;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 2)]
    [InlineData("A", "a", 1)]
    [InlineData("redis_ssot.acessor", "redis_ssot.accessor", 1)]
    [InlineData("\u0000", "\u0001", 1)]
    public void Is_counted_in_both_directions(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(left, right));
        Assert.Equal(distance, EditDistance.Between(right, left));
    }

    [Fact]
    public void Is_at_most_the_longer_word() => Assert.Equal(10_000, EditDistance.Between(new string('a', 10_000), "b"));
}
