using System.Threading.Tasks;
using RedisSsot.Detection;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.OtherClients;

/// <summary>A client of another server does not become the accessor, however its library has the server written.</summary>
public class OtherRedisTests
{
    [Theory]
    [InlineData("\"redis\", 6379", "\"redis\", 6380", "it connects to 'redis:6380', the accessor to 'redis:6379'")]
    [InlineData("\"redis\", 6379", "port: 6380, address: \"redis\"", "it connects to 'redis:6380', the accessor to 'redis:6379'")]
    [InlineData("\"redis\", 6380", "\"redis\", 6379", "it connects to 'redis:6379', the accessor to 'redis:6380'")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\"), 6379", "Environment.GetEnvironmentVariable(\"REDIS\"), 6380", "it connects to port 6380, the accessor to port 6379")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\"), 6379", "cs, 6380", "it connects to port 6380, the accessor to port 6379")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\"), 6380", "cs, 6379", "it connects to port 6379, the accessor to port 6380")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\"), 6379", "\"redis\", 6380", "it connects to port 6380, the accessor to port 6379")]
    public async Task A_port_of_its_own_argument_makes_another_Redis(string shared, string arguments, string reason) =>
        Assert.Contains(reason, await (OtherClient.Garnet with { Opening = $"new GarnetClient({shared})" }).ReasonOf($"var c = new [|GarnetClient|]({arguments})"));

    [Theory]
    [InlineData("new System.Net.DnsEndPoint(\"queue\", 6379)", "it connects to 'queue:6379', the accessor to 'redis:6379'")]
    [InlineData("new System.Net.DnsEndPoint(\"redis\", 6380)", "it connects to 'redis:6380', the accessor to 'redis:6379'")]
    [InlineData("new System.Net.IPEndPoint(System.Net.IPAddress.Parse(\"10.0.0.1\"), 6379)", "it connects to '10.0.0.1:6379', the accessor to 'redis:6379'")]
    public async Task An_end_point_of_another_server_makes_another_Redis(string endPoint, string reason) =>
        Assert.Contains(reason, await (OtherClient.Garnet with { Opening = "new GarnetClient(\"redis\", 6379)" }).ReasonOf($"var c = new [|GarnetClient|]({endPoint})"));

    [Theory]
    [InlineData("new System.Net.DnsEndPoint(\"redis\", 6379)")]
    [InlineData("new System.Net.DnsEndPoint(port: 6379, host: \"redis\")")]
    [InlineData("new System.Net.DnsEndPoint(cs, 6379)")]
    [InlineData("new System.Net.IPEndPoint(0, 6379)")]
    public Task The_same_end_point_or_one_that_is_not_known_does_not(string endPoint) =>
        (OtherClient.Garnet with { Opening = "new GarnetClient(\"redis\", 6379)" }).Fixes(
            OtherClient.Statements($"var c = new [|GarnetClient|]({endPoint})"),
            OtherClient.Statements("var c = RedisManager.Client"));

    [Theory]
    [InlineData("var redis = [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { new System.Net.DnsEndPoint(\"queue\", 6379) } })")]
    [InlineData("var options = new ConfigurationOptions(); options.EndPoints.Add(new System.Net.DnsEndPoint(\"queue\", 6379)); var redis = [|ConnectionMultiplexer.Connect|](options)")]
    public Task An_end_point_among_the_options_is_read(string statement) =>
        Expect.RefusalInStatements("it connects to 'queue:6379', the accessor to 'main:6379'", $"{statement};\nredis.GetDatabase();", TestAccessor.To("main"));

    [Theory]
    [InlineData("\"redis\", 6380", "\"redis\", 6380")]
    [InlineData("\"redis\", 6380", "port: 6380, address: \"redis\"")]
    [InlineData("\"redis\", 6380", "\"redis\", cs.Length")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\"), 6380", "Environment.GetEnvironmentVariable(\"REDIS\"), 6380")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\"), 6379", "cs, cs.Length")]
    public Task The_same_port_or_one_that_is_known_at_run_time_only_does_not(string shared, string arguments) =>
        (OtherClient.Garnet with { Opening = $"new GarnetClient({shared})" }).Fixes(
            OtherClient.Statements($"var c = new [|GarnetClient|]({arguments})"),
            OtherClient.Statements("var c = RedisManager.Client"));

    [Theory]
    [InlineData("new [|BasicRedisClientManager|](\"redis\", \"queue\")", "it connects to 'queue:6379,redis:6379', the accessor to 'redis:6379'")]
    [InlineData("new [|BasicRedisClientManager|](1, \"queue\")", "it asks for 'defaultDatabase=1'")]
    [InlineData("new [|BasicRedisClientManager|](0, \"queue\")", "it connects to 'queue:6379', the accessor to 'redis:6379'")]
    public async Task All_servers_count_and_a_number_before_them_is_none(string opening, string reason) =>
        Assert.Contains(reason, await (OtherClient.ServiceStack with { Opening = "new RedisManagerPool(\"redis\")" }).ReasonOf($"IRedisClientsManager c = {opening}"));

    [Fact]
    public async Task Two_clients_side_by_side_do_not_both_become_the_accessor() => Assert.Collection(
        await OtherClient.CSRedisCore.ReasonsOf(OtherClient.Statements("var a = new [|CSRedisClient|](cs); var b = new [|CSRedisClient|](other)")),
        reason => Assert.Contains("this type also opens 'new CSRedisClient(other)'", reason),
        reason => Assert.Contains("this type also opens 'new CSRedisClient(cs)'", reason));

    [Fact]
    public async Task A_client_for_each_server_does_not_become_the_accessor() =>
        Assert.Contains("it is opened once for each 'server' of a loop", await OtherClient.CSRedisCore.ReasonOf("foreach (var server in cs.Split(',')) _ = new [|CSRedisClient|](server)"));

    [Fact]
    public async Task A_client_of_several_callers_does_not_become_the_accessor() =>
        Assert.Contains(
            "its callers give 'server' different values",
            await OtherClient.CSRedisCore.ReasonOf("Open(cs); Open(other); void Open(string server) => _ = new [|CSRedisClient|](server)"));

    [Theory]
    [InlineData("Host = server")]
    [InlineData("Db = server.Length")]
    public async Task A_client_whose_callers_set_its_place_by_options_does_not_become_the_accessor(string option) =>
        Assert.Contains(
            "its callers give 'server' different values",
            await OtherClient.ServiceStack.ReasonOf($"Open(cs); Open(other); void Open(string server) => _ = new [|RedisClient|](new RedisEndpoint {{ {option} }})"));

    [Theory]
    [InlineData("redis://user:secret@queue:6380/2", "queue:6380", "defaultDatabase=2")]
    [InlineData("redis://queue/2", "queue:6379", "defaultDatabase=2")]
    [InlineData("redis://queue:6380/2?ssl=true", "queue:6380", "defaultDatabase=2")]
    [InlineData("redis://main:6379/", "main:6379", "")]
    [InlineData("redis://main:6379/0", "main:6379", "")]
    [InlineData("pass/word@main", "main:6379", "")]
    public void A_database_behind_the_server_is_no_server(string connectionString, string server, string traits)
    {
        var configuration = ConnectionString.Parse(connectionString);
        Assert.Equal(server, configuration.Endpoints);
        Assert.Equal(traits, string.Join(",", configuration.Traits));
    }

    [Fact]
    public Task A_configuration_behind_other_named_arguments_is_read() => Expect.RefusalInStatements(
        "it connects to 'queue:6379', the accessor to 'main:6379'",
        """
        var redis = [|ConnectionMultiplexer.Connect|](log: null, configuration: "queue");
        redis.GetDatabase();
        """,
        TestAccessor.To("main"));

    [Fact]
    public Task Different_values_by_name_are_seen() => Expect.RefusalInMembers(
        "its callers give 'where' different values",
        """
        public void Copy(string from, string to) => Open(where: to, what: "a").GetDatabase().StringSet("a", Open(where: from, what: "a").GetDatabase().StringGet("a"));

        private static ConnectionMultiplexer Open(string what, string where) => [|ConnectionMultiplexer.Connect|](where);
        """);
}
