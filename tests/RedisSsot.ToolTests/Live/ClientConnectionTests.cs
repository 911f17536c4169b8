using System.Linq;
using RedisSsot.Tool.Live;
using Xunit;

namespace RedisSsot.ToolTests.Live;

public class ClientConnectionTests
{
    [Fact]
    public void A_line_of_an_old_server_has_no_library() =>
        Assert.Equal(new ClientConnection("web-1", "", "10.0.0.7", IsLink: false), Assert.Single(ClientConnection.Parse("id=3 addr=10.0.0.7:52314 fd=8 name=web-1 age=0 idle=0 flags=N db=0 sub=0 cmd=get\n")));

    [Fact]
    public void A_line_of_a_new_server_has_the_library_and_its_version() =>
        Assert.Equal("SE.Redis 2.8.16", Parse("id=3 addr=10.0.0.7:52314 laddr=10.0.0.1:6379 name= flags=N user=default lib-name=SE.Redis lib-ver=2.8.16").Library);

    [Theory]
    [InlineData("addr=[2001:db8::7]:52314", "2001:db8::7")]
    [InlineData("addr=/run/redis.sock:0", "/run/redis.sock")]
    [InlineData("addr=", "")]
    [InlineData("nonsense", "")]
    public void An_address_is_what_its_connections_have_in_common(string line, string address) => Assert.Equal(address, Parse(line).Address);

    [Theory]
    [InlineData("S")]
    [InlineData("M")]
    public void A_link_between_servers_is_nobodys_connection(string flags) => Assert.Empty(ClientGroup.Of([Parse($"addr=10.0.0.2:6379 flags={flags}")]));

    [Fact]
    public void Connections_are_counted_by_name_library_and_address_the_largest_group_first()
    {
        var groups = ClientGroup.Of(ClientConnection.Parse("""
            addr=10.0.0.1:1 name=web flags=N
            addr=10.0.0.2:2 name=web flags=N
            addr=10.0.0.2:3 name=web flags=P
            addr=10.0.0.2:4 name=job flags=N
            """));

        Assert.Equal(["web 10.0.0.2 2", "job 10.0.0.2 1", "web 10.0.0.1 1"], groups.Select(group => $"{group.Name} {group.Address} {group.Connections}"));
    }

    private static ClientConnection Parse(string line) => Assert.Single(ClientConnection.Parse(line));
}
