using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Tool;
using RedisSsot.Tool.Live;
using StackExchange.Redis;
using Xunit;

namespace RedisSsot.ToolTests.Live;

public sealed class RedisServerTests(RedisProcess redis) : IClassFixture<RedisProcess>
{
    [Fact]
    public async Task The_tool_does_not_count_itself()
    {
        using var server = await RedisServer.ConnectAsync(redis.Configuration);

        Assert.DoesNotContain(await server.ListAsync(), connection => connection.Name.StartsWith("redis-ssot", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_multiplexer_holds_two_connections_under_its_name()
    {
        using var multiplexer = await ConnectionMultiplexer.ConnectAsync(redis.Configuration + ",name=shop");
        using var server = await RedisServer.ConnectAsync(redis.Configuration);

        var shop = ClientGroup.Of(await server.ListAsync()).Single(group => group.Name == "shop");

        Assert.Equal((2, "127.0.0.1"), (shop.Connections, shop.Address));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",password=wrong-horse")]
    public async Task A_wrong_password_is_said_and_not_repeated(string password)
    {
        var problem = await Assert.ThrowsAsync<ToolException>(() => RedisServer.ConnectAsync(redis.Address + password));

        Assert.Equal(ExitCode.Environment, problem.ExitCode);
        Assert.Contains(redis.Address, problem.Message);
        Assert.Contains("password", problem.Message);
        Assert.DoesNotContain("horse", problem.Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_one_line()
    {
        var problem = await Assert.ThrowsAsync<ToolException>(() => RedisServer.ConnectAsync("127.0.0.1:1,password=correct-horse,connectTimeout=500"));

        Assert.Equal((ExitCode.Environment, "Redis at 127.0.0.1:1 cannot be reached."), (problem.ExitCode, problem.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("redis:6379,password=a,b=horse")]
    [InlineData("redis:6379,ssl=horse")]
    public async Task An_address_that_cannot_be_read_is_not_repeated(string address)
    {
        var problem = await Assert.ThrowsAsync<ToolException>(() => RedisServer.ConnectAsync(address));

        Assert.Equal(ExitCode.Usage, problem.ExitCode);
        Assert.DoesNotContain("horse", problem.Message);
    }
}
