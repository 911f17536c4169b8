using System;
using System.Threading.Tasks;
using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Settings;

public class NamePatternTests
{
    [Theory]
    [InlineData("A.B", "A.B")]
    [InlineData("A.B", "A.B.C")]
    [InlineData("A.B", "A.B.C.D")]
    [InlineData("A", "A")]
    [InlineData("A.*", "A.B")]
    [InlineData("A.*", "A.B.C")]
    [InlineData("A.B*", "A.Bcd")]
    [InlineData("A.B*", "A.B")]
    [InlineData("A.B*", "A.Bcd.E")]
    [InlineData("A.*B", "A.aB")]
    [InlineData("A.*.C", "A.B.C")]
    [InlineData("A.*.C", "A.B.C.D")]
    [InlineData("A.*.C.*", "A.B.C.D")]
    [InlineData("*.C", "B.C")]
    [InlineData("*", "A")]
    [InlineData("*", "A.B.C")]
    [InlineData("*.*", "A.B")]
    [InlineData("**", "A")]
    [InlineData("A.*b*c*", "A.1b2c3")]
    [InlineData("Größe.*", "Größe.Ä")]
    public void Covers(string pattern, string type) => Assert.True(new NamePattern(pattern).Covers(type));

    [Theory]
    [InlineData("A.B", "A")]
    [InlineData("A.B", "A.Bc")]
    [InlineData("A.B", "X.A.B")]
    [InlineData("A.B", "a.b")]
    [InlineData("A.B", "")]
    [InlineData("A.*", "Ab.C")]
    [InlineData("A.*", "B.A.C")]
    [InlineData("A.B*", "A.Xb")]
    [InlineData("A.*B", "A.Bc")]
    [InlineData("A.*.C", "A.C")]
    [InlineData("A.*.C", "A.B.D.C")]
    [InlineData("A.*.C", "A.B.Cd")]
    [InlineData("*.C", "C")]
    [InlineData("*.C", "A.B.C")]
    [InlineData("*B", "A.B")]
    [InlineData("A+B", "AAB")]
    public void Does_not_cover(string pattern, string type) => Assert.False(new NamePattern(pattern).Covers(type));

    [Fact]
    public void Patterns_of_the_same_text_are_equal()
    {
        Assert.Equal(new NamePattern("A.*"), new NamePattern("A.*"));
        Assert.Equal(new NamePattern("A.*").GetHashCode(), new NamePattern("A.*").GetHashCode());
        Assert.NotEqual(new NamePattern("A.*"), new NamePattern("A"));
        Assert.False(new NamePattern("A").Equals((object?)null));
    }

    [Theory]
    [InlineData("A.********x")]
    [InlineData("A.*a*a*a*a*a*a*a*a*x")]
    public async Task Many_stars_do_not_take_for_ever(string pattern)
    {
        var name = "A." + new string('a', 60);

        Assert.False(await Task.Run(() => new NamePattern(pattern).Covers(name)).WaitAsync(TimeSpan.FromSeconds(10)));
    }
}
