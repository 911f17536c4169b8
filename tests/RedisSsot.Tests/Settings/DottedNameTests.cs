using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Settings;

public class DottedNameTests
{
    [Theory]
    [InlineData("A.B", "A.B")]
    [InlineData("  A.B\t\r\n", "A.B")]
    [InlineData("global::A.B", "A.B")]
    [InlineData("A.B()", "A.B")]
    [InlineData("global::A.B()", "A.B")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("()", "")]
    [InlineData("global::", "")]
    [InlineData("Global::A", "Global::A")]
    [InlineData("A.B()()", "A.B()")]
    [InlineData("A.B(1)", "A.B(1)")]
    public void Is_normalized(string value, string name) => Assert.Equal(name, DottedName.Normalize(value));

    [Theory]
    [InlineData("A.B")]
    [InlineData("a.b.c.d")]
    [InlineData("_._")]
    [InlineData("A1.B2")]
    [InlineData("@class.@event")]
    [InlineData("Größe.Ä")]
    [InlineData("会社.共有")]
    public void Is_a_member(string name) => Assert.True(DottedName.IsMember(name));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData(".")]
    [InlineData("A.")]
    [InlineData(".A")]
    [InlineData("A..B")]
    [InlineData("1.A")]
    [InlineData("A.1")]
    [InlineData("A.B-C")]
    [InlineData("A.B C")]
    [InlineData("A.B*")]
    [InlineData("A.B<T>")]
    [InlineData("A.B`1")]
    [InlineData("A.B()")]
    [InlineData("A.\u0000")]
    [InlineData("A.@")]
    [InlineData("@.A")]
    [InlineData("A@.B")]
    public void Is_no_member(string name) => Assert.False(DottedName.IsMember(name));

    [Theory]
    [InlineData("A")]
    [InlineData("A.B")]
    [InlineData("*")]
    [InlineData("A.*")]
    [InlineData("*.A")]
    [InlineData("A*B.*C*")]
    [InlineData("**")]
    [InlineData("_")]
    public void Is_a_pattern(string name) => Assert.True(DottedName.IsPattern(name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("A.")]
    [InlineData("*.")]
    [InlineData("A ")]
    [InlineData("A?")]
    [InlineData("1*")]
    [InlineData("A,B")]
    [InlineData("@")]
    public void Is_no_pattern(string name) => Assert.False(DottedName.IsPattern(name));
}
