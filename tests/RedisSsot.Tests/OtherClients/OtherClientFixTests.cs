using System.Threading.Tasks;
using RedisSsot.Detection;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.OtherClients;

/// <summary>What becomes of openings of other clients, and why some are left.</summary>
public class OtherClientFixTests
{
    [Theory]
    [InlineData("FreeRedis", "var c = new [|RedisClient|](cs)", "var c = RedisManager.Client")]
    [InlineData("FreeRedis", "using var c = new [|RedisClient|](cs)", "var c = RedisManager.Client")]
    [InlineData("FreeRedis", "RedisClient c = [|new(cs)|]", "RedisClient c = RedisManager.Client")]
    [InlineData("FreeRedis", "var c = new [|RedisClient|](cs).Get(\"key\")", "var c = RedisManager.Client.Get(\"key\")")]
    [InlineData("FreeRedis", "Func<RedisClient> f = () => new [|RedisClient|](cs)", "Func<RedisClient> f = () => RedisManager.Client")]
    [InlineData("CSRedisCore", "var c = new [|CSRedisClient|](cs)", "var c = RedisManager.Client")]
    [InlineData("CSRedisCore", "RedisHelper.Initialization(new [|CSRedisClient|](cs))", "RedisHelper.Initialization(RedisManager.Client)")]
    [InlineData("NewLifeRedis", "var c = new [|FullRedis|](cs, null, 0)", "var c = RedisManager.Client")]
    [InlineData("NewLifeRedis", "var c = [|FullRedis.Create|](cs)", "var c = RedisManager.Client")]
    [InlineData("BeetleXRedis", "using var c = new [|RedisDB|]()", "var c = RedisManager.Client")]
    [InlineData("Garnet", "using var c = new [|GarnetClient|](cs, 6379)", "var c = RedisManager.Client")]
    [InlineData("ServiceStackRedis", "var c = new [|RedisManagerPool|](cs)", "var c = RedisManager.Client")]
    [InlineData("Sider", "var c = new [|ThreadwisePool|](cs)", "var c = RedisManager.Client")]
    [InlineData("SharpRedis", "using var c = [|Redis.UseStandalone|](cs)", "var c = RedisManager.Client")]
    [InlineData("Rediska", "var c = new [|SimpleConnectionFactory|]()", "var c = RedisManager.Client")]
    public Task An_opening_becomes_the_accessor_of_the_same_client(string library, string before, string after) =>
        OtherClient.Of(library).Fixes(OtherClient.Statements(before), OtherClient.Statements(after));

    [Theory]
    [InlineData("FreeRedis", "new [|RedisClient|](\"redis\")", "no shared accessor for 'FreeRedis' is declared yet; declare it with 'redis_ssot.accessor.<name>'")]
    [InlineData("CSRedisCore", "new [|CSRedisClient|](\"redis\")", "no shared accessor for 'CSRedisCore' is declared yet; declare it with 'redis_ssot.accessor.<name>'")]
    [InlineData("Garnet", "new [|GarnetClient|](\"redis\", 6379)", "no shared accessor for 'Microsoft.Garnet client' is declared yet; declare it with 'redis_ssot.accessor.<name>'")]
    public async Task An_accessor_of_another_library_does_not_serve(string library, string opening, string reason) =>
        Assert.Equal(reason, await OtherClient.Of(library).ReasonOf($"var c = {opening}", TestAccessor.Class));

    [Theory]
    [InlineData("ServiceStackRedis", "using var c = new [|RedisClient|](cs)", "IRedisClientsManager.GetClient")]
    [InlineData("ServiceStackRedis", "using (var c = new [|RedisClient|](cs)) { c.ToString(); }", "IRedisClientsManager.GetClient")]
    [InlineData("ServiceStackRedis", "using var c = [|RedisClient.New|]()", "IRedisClientsManager.GetClient")]
    public async Task A_client_that_is_leased_does_not_become_the_pool(string library, string statement, string seam) =>
        Assert.Contains($"a client is leased and given back; take one by '{seam}'", await OtherClient.Of(library).ReasonOf(statement));

    [Theory]
    [InlineData("var c = new [|RedisManagerPool|](\"redis?db=7\")", "it asks for 'defaultDatabase=7'")]
    [InlineData("var c = new [|RedisManagerPool|](\"redis://redis:6379?ssl=true&db=7\")", "it asks for 'defaultDatabase=7'")]
    [InlineData("var c = new [|RedisManagerPool|](cs + \"?db=7\")", "it asks for 'defaultDatabase=7'")]
    [InlineData("IRedisClientsManager c = new [|BasicRedisClientManager|](2, cs)", "it asks for 'defaultDatabase=2'")]
    [InlineData("IRedisClientsManager c = new [|PooledRedisClientManager|](initialDb: 2, cs)", "it asks for 'defaultDatabase=2'")]
    [InlineData("var c = new [|RedisSentinel|](cs)", "it asks for 'sentinel'")]
    public async Task A_pool_for_another_database_or_behind_sentinels_is_another_Redis(string statement, string reason) =>
        Assert.Contains(reason, await OtherClient.ServiceStack.ReasonOf(statement));

    [Fact]
    public void A_server_is_told_without_the_password_before_it() =>
        Assert.Equal("queue:6380", ConnectionString.Parse("redis://user:secret@queue:6380?ssl=true").Endpoints);

    [Fact]
    public async Task A_pool_of_another_server_does_not_become_the_accessor_and_the_message_tells_no_password()
    {
        var accessor = OtherClient.ServiceStack.Accessor;
        var known = accessor with { Source = accessor.Source.Replace("Environment.GetEnvironmentVariable(\"REDIS\")", "\"secret@main\"") };
        Assert.Contains(
            "it connects to 'queue:6380', the accessor to 'main:6379'",
            await OtherClient.ServiceStack.ReasonOf("var c = new [|RedisManagerPool|](\"redis://user:secret@queue:6380?ssl=true\")", known));
    }

    [Fact]
    public Task A_pool_that_names_the_default_database_becomes_the_accessor() =>
        OtherClient.ServiceStack.Fixes(OtherClient.Statements("var c = new [|RedisManagerPool|](\"redis?db=0\")"), OtherClient.Statements("var c = RedisManager.Client"));

    [Fact]
    public async Task A_singleton_of_another_client_is_not_the_service_of_StackExchange_Redis() =>
        Assert.Equal(
            ["no shared accessor for 'FreeRedis' is declared yet; declare it with 'redis_ssot.accessor.<name>'"],
            await OtherClient.FreeRedis.ReasonsOf(
                "static class Setup { static void Add(IServiceCollection services) => services.AddSingleton(_ => new [|RedisClient|](\"redis\")); }",
                TestAccessor.None,
                "redis_ssot.accessor = StackExchange.Redis.IConnectionMultiplexer"));

    [Fact]
    public async Task An_opening_of_StackExchange_Redis_does_not_become_the_accessor_of_another_client() =>
        Assert.Equal(
            "no shared accessor for 'StackExchange.Redis' is declared yet; declare it with 'redis_ssot.accessor.<name>'",
            await OtherClient.FreeRedis.ReasonOf("var c = [|ConnectionMultiplexer.Connect|](cs)"));
}
