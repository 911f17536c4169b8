using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>What is written differently can still be the same Redis.</summary>
public class OpeningFixTestsOfSameRedis
{
    [Fact]
    public Task A_default_port_and_options_that_change_nothing() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|]("localhost");
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """,
        TestAccessor.To("localhost:6379,abortConnect=false"));

    [Fact]
    public Task Other_letters_and_another_order_of_servers() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|]("B:6380, A, connectTimeout=500");
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """,
        TestAccessor.To("a:6379,b:6380"));

    [Fact]
    public Task A_server_that_is_put_together_from_constants() => Expect.Members(
        """
        private const string Host = "cache";
        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](Host + ":6380").GetDatabase();
        """,
        """
        private const string Host = "cache";
        public IDatabase Open() => RedisManager.Shared.GetDatabase();
        """,
        TestAccessor.To("cache:6380"));

    [Fact]
    public Task A_server_in_an_options_initializer() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { { "cache", 6380 } } });
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """,
        TestAccessor.To("cache:6380"));

    [Fact]
    public Task A_connection_string_that_nobody_can_know() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """,
        TestAccessor.To("cache:6380"));

    [Fact]
    public Task The_same_configuration_key() => Expect.Members(
        """
        IDatabase Open(Dictionary<string, string> settings) => [|ConnectionMultiplexer.Connect|](settings["Redis:Main"]).GetDatabase();
        """,
        """
        IDatabase Open(Dictionary<string, string> settings) => RedisManager.Shared.GetDatabase();
        """,
        Accessors.ByKey);

    [Fact]
    public Task Rights_that_only_the_accessor_has() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|]("localhost");
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """,
        TestAccessor.To("localhost,allowAdmin=true"));

    [Fact]
    public Task Rights_that_are_declined() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|]("localhost,allowAdmin=false,defaultDatabase=0");
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """,
        TestAccessor.To("localhost"));

    [Fact]
    public Task Of_several_accessors_the_one_that_leads_there() => Expect.Statements(
        """
        var main = [|ConnectionMultiplexer.Connect|]("main");
        var sessions = [|ConnectionMultiplexer.Connect|]("sessions,connectRetry=5");
        main.GetDatabase().StringSet("a", sessions.ClientName);
        """,
        """
        var main = RedisManager.Shared;
        var sessions = SessionRedis.Shared;
        main.GetDatabase().StringSet("a", sessions.ClientName);
        """,
        Accessors.Two, Accessors.Sessions);

    [Fact]
    public Task A_configuration_key_that_an_environment_variable_may_feed() => Expect.Members(
        """
        IDatabase Open(Dictionary<string, string> configuration) => [|ConnectionMultiplexer.Connect|](configuration["Redis:Url"]).GetDatabase();
        """,
        """
        IDatabase Open(Dictionary<string, string> configuration) => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task Of_several_accessors_the_only_one_that_has_the_rights() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs + ",allowAdmin=true");
        redis.GetDatabase();
        """,
        """
        var redis = AdminRedis.Shared;
        redis.GetDatabase();
        """,
        new TestAccessor(
            """
            using StackExchange.Redis;

            namespace Company;

            public static class RedisManager
            {
                public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("main");
            }

            public static class AdminRedis
            {
                public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("main,allowAdmin=true");
            }
            """),
        "redis_ssot.accessor.admin = Company.AdminRedis.Shared");
}
