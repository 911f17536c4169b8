using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>A rewrite that sends traffic to another server is the worst a fix can do.</summary>
public class OpeningRefusalTestsOfOtherRedis
{
    [Fact]
    public Task Another_host() => Expect.RefusalInStatements(
        "it connects to 'queue:6379', the accessor to 'main:6379'",
        """
        var redis = [|ConnectionMultiplexer.Connect|]("queue");
        redis.GetDatabase();
        """,
        TestAccessor.To("main"));

    [Fact]
    public Task Another_port() => Expect.RefusalInStatements(
        "it connects to 'main:6380'",
        """
        var redis = [|ConnectionMultiplexer.Connect|]("main:6380");
        redis.GetDatabase();
        """,
        TestAccessor.To("main:6379"));

    [Fact]
    public Task Another_host_in_a_constant_of_the_class() => Expect.RefusalInMembers(
        "it connects to 'queue:6379'",
        """
        private const string Queue = "queue:6379";
        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](Queue).GetDatabase();
        """,
        TestAccessor.To("main"));

    [Fact]
    public Task Another_host_in_an_options_initializer() => Expect.RefusalInStatements(
        "it connects to 'queue:6379'",
        """
        var redis = [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { { "queue", 6379 } } });
        redis.GetDatabase();
        """,
        TestAccessor.To("main"));

    [Fact]
    public Task Another_host_that_is_added_to_the_options() => Expect.RefusalInStatements(
        "it connects to 'queue:6379'",
        """
        var options = new ConfigurationOptions();
        options.EndPoints.Add("queue", 6379);
        var redis = [|ConnectionMultiplexer.Connect|](options);
        redis.GetDatabase();
        """,
        TestAccessor.To("main"));

    [Fact]
    public Task Another_host_that_is_parsed() => Expect.RefusalInStatements(
        "it connects to 'queue:6379'",
        """
        var options = ConfigurationOptions.Parse("queue");
        options.ClientName = "web";
        var redis = [|ConnectionMultiplexer.Connect|](options);
        redis.GetDatabase();
        """,
        TestAccessor.To("main"));

    [Theory]
    [InlineData("CommandMap = CommandMap.SSDB", "it asks for 'commandMap=SSDB'")]
    [InlineData("CommandMap = CommandMap.Twemproxy", "it asks for 'commandMap=Twemproxy'")]
    [InlineData("Proxy = Proxy.Twemproxy", "it asks for 'proxy=twemproxy'")]
    public Task Another_kind_of_server(string option, string reason) => Expect.RefusalInStatements(
        reason,
        $$"""
        var redis = [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { cs }, {{option}} });
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_proxy_in_the_connection_string() => Expect.RefusalInStatements(
        "it asks for 'proxy=twemproxy'",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs + ",proxy=Twemproxy");
        redis.GetDatabase();
        """);

    [Fact]
    public async Task A_group_of_connections_to_several_deployments()
    {
        var test = RedisTest.Of("""
            #pragma warning disable SER007 // experimental
            using StackExchange.Redis.Availability;

            class Regions
            {
                async Task<IDatabase> OpenAsync(ConnectionGroupMember here, ConnectionGroupMember there)
                {
                    var redis = await [|ConnectionMultiplexer.ConnectGroupAsync|](here, there);
                    return redis.GetDatabase();
                }
            }
            """, TestAccessor.Interface);
        test.RedisVersion = "3.4.35";
        await Expect.SaysWhy("it asks for 'connection group', and nothing shows that the accessor does", test);
    }

    [Fact]
    public Task Another_configuration_key() => Expect.RefusalInMembers(
        "it is configured by 'Redis:Queue', the accessor by 'Redis:Main'",
        """
        public IDatabase Open(Dictionary<string, string> settings) => [|ConnectionMultiplexer.Connect|](settings["Redis:Queue"]).GetDatabase();
        """,
        Accessors.ByKey);

    [Fact]
    public Task Another_environment_variable() => Expect.RefusalInStatements(
        "it is configured by 'environment variable QUEUE_REDIS'",
        """
        var redis = [|ConnectionMultiplexer.Connect|](Environment.GetEnvironmentVariable("QUEUE_REDIS"));
        redis.GetDatabase();
        """);

    [Fact]
    public Task Another_environment_variable_with_a_fallback() => Expect.RefusalInStatements(
        "QUEUE_REDIS",
        """
        var where = Environment.GetEnvironmentVariable("QUEUE_REDIS") ?? "localhost";
        var redis = [|ConnectionMultiplexer.Connect|](where);
        redis.GetDatabase();
        """);

    [Fact]
    public Task Sentinel_by_its_method() => Expect.RefusalInStatements(
        "sentinel",
        """
        var redis = [|ConnectionMultiplexer.SentinelConnect|](cs);
        redis.GetDatabase();
        """);

    [Fact]
    public Task Sentinel_by_its_service_name() => Expect.RefusalInStatements(
        "serviceName",
        """
        var redis = [|ConnectionMultiplexer.Connect|]("a,b,serviceName=main");
        redis.GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_in_the_connection_string() => Expect.RefusalInStatements(
        "allowAdmin",
        """
        var redis = [|ConnectionMultiplexer.Connect|]("localhost,allowAdmin=true");
        redis.GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_behind_an_unknown_server() => Expect.RefusalInStatements(
        "allowAdmin",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs + ",allowAdmin=true");
        redis.GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_in_an_interpolated_string() => Expect.RefusalInStatements(
        "allowAdmin",
        """
        var redis = [|ConnectionMultiplexer.Connect|]($"{cs},allowAdmin=true,connectRetry=3");
        redis.GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_in_an_initializer() => Expect.RefusalInStatements(
        "allowAdmin",
        """
        var redis = [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { "localhost" }, AllowAdmin = true });
        redis.GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_that_are_set_later() => Expect.RefusalInStatements(
        "allowAdmin",
        """
        var options = ConfigurationOptions.Parse(cs);
        options.AllowAdmin = true;
        var redis = [|ConnectionMultiplexer.Connect|](options);
        redis.GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_in_a_lambda() => Expect.RefusalInStatements(
        "allowAdmin",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs, options => options.AllowAdmin = true);
        redis.GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_in_options_of_the_class() => Expect.RefusalInMembers(
        "allowAdmin",
        """
        private static readonly ConfigurationOptions Options = new ConfigurationOptions { EndPoints = { "localhost" }, AllowAdmin = true };
        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](Options).GetDatabase();
        """);

    [Fact]
    public Task Administrative_rights_in_options_that_a_method_makes() => Expect.RefusalInMembers(
        "allowAdmin",
        """
        private static ConfigurationOptions Options() => new ConfigurationOptions { EndPoints = { "localhost" }, AllowAdmin = true };
        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](Options()).GetDatabase();
        """);

    [Fact]
    public Task Another_database() => Expect.RefusalInStatements(
        "defaultDatabase=3",
        """
        var options = ConfigurationOptions.Parse(cs);
        options.DefaultDatabase = 3;
        var redis = [|ConnectionMultiplexer.Connect|](options);
        redis.GetDatabase();
        """);

    [Fact]
    public Task Another_database_in_the_connection_string() => Expect.RefusalInStatements(
        "defaultDatabase=3",
        """
        [|ConnectionMultiplexer.Connect|]("localhost,defaultDatabase=3").GetDatabase();
        """);

    [Fact]
    public Task Another_database_than_the_accessors() => Expect.RefusalInStatements(
        "the accessor asks for 'defaultDatabase=2'",
        """
        [|ConnectionMultiplexer.Connect|]("localhost").GetDatabase();
        """,
        TestAccessor.To("localhost,defaultDatabase=2"));

    [Fact]
    public Task A_channel_prefix() => Expect.RefusalInStatements(
        "channelPrefix",
        """
        var redis = [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { "localhost" }, ChannelPrefix = RedisChannel.Literal("signalr") });
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_channel_prefix_in_the_connection_string() => Expect.RefusalInStatements(
        "channelPrefix=signalr",
        """
        [|ConnectionMultiplexer.Connect|]("localhost,channelPrefix=signalr").GetSubscriber();
        """);

    [Fact]
    public Task Another_user() => Expect.RefusalInStatements(
        "user=reports",
        """
        [|ConnectionMultiplexer.Connect|]("localhost,user=reports,password=x").GetDatabase();
        """);

    [Fact]
    public Task Several_accessors_and_none_that_is_it_for_certain() => Expect.RefusalInStatements(
        "it cannot be told which of 'RedisManager.Shared', 'SessionRedis.Shared'",
        """
        [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """,
        Accessors.Two, Accessors.Sessions);

    [Fact]
    public Task Several_accessors_and_another_server() => Expect.RefusalInStatements(
        "this is another Redis",
        """
        [|ConnectionMultiplexer.Connect|]("queue").GetDatabase();
        """,
        Accessors.Two, Accessors.Sessions);

    [Fact]
    public Task Two_servers_side_by_side() => Expect.RefusalInStatements(
        "this is another Redis",
        """
        var from = [|ConnectionMultiplexer.Connect|]("old:6379");
        var to = [|ConnectionMultiplexer.Connect|]("new:6379");
        from.GetDatabase().KeyMigrate("a", to.GetEndPoints()[0]);
        """,
        TestAccessor.To("main"));

    [Fact]
    public Task One_for_each_element_of_a_query() => Expect.RefusalInMembers(
        "once for each 'server'",
        """
        public List<string> Names(List<string> servers) => servers.Select(server => [|ConnectionMultiplexer.Connect|](server).ClientName).ToList();
        """);

    [Fact]
    public Task A_helper_that_is_called_for_the_source_and_for_the_target() => Expect.RefusalInMembers(
        "its callers give 'where' different values",
        """
        public void Copy(string from, string to) => Open(to).GetDatabase().StringSet("a", Open(from).GetDatabase().StringGet("a"));

        private static ConnectionMultiplexer Open(string where) => [|ConnectionMultiplexer.Connect|](where);
        """);

    [Fact]
    public Task A_database_that_is_computed() => Expect.RefusalInMembers(
        "defaultDatabase",
        """
        public IDatabase Open(int number) => [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { "localhost" }, DefaultDatabase = number + 1 }).GetDatabase();
        """);

    [Fact]
    public Task A_server_that_a_container_has_just_started() => Expect.RefusalInMembers(
        "the server of _container.GetConnectionString",
        """
        private readonly Container _container = new();

        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_container.GetConnectionString()).GetDatabase();

        public class Container
        {
            public string GetConnectionString() => "localhost:" + Environment.TickCount;
        }
        """);

    [Fact]
    public Task Databases_by_tenant() => Expect.RefusalInMembers(
        "one of several connections",
        """
        private readonly Dictionary<string, IDatabase> _databases = new();

        public void Add(string tenant, string cs) => _databases[tenant] = [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """);
}
