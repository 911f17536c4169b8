using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Lambdas that open a connection.</summary>
public class OpeningFixTestsOfLambdas
{
    [Fact]
    public Task A_delegate_of_ones_own() => Expect.Statements(
        """
        Func<IConnectionMultiplexer> open = () => [|ConnectionMultiplexer.Connect|](cs);
        open().GetDatabase();
        """,
        """
        Func<IConnectionMultiplexer> open = () => RedisManager.Shared;
        open().GetDatabase();
        """);

    [Fact]
    public Task A_block_with_other_work() => Expect.Statements(
        """
        var lazy = new Lazy<ConnectionMultiplexer>(() =>
        {
            Console.WriteLine("first use");
            return [|ConnectionMultiplexer.Connect|](cs);
        }, LazyThreadSafetyMode.ExecutionAndPublication);
        lazy.Value.GetDatabase();
        """,
        """
        var lazy = new Lazy<ConnectionMultiplexer>(() =>
        {
            Console.WriteLine("first use");
            return RedisManager.Shared;
        }, LazyThreadSafetyMode.ExecutionAndPublication);
        lazy.Value.GetDatabase();
        """);

    [Fact]
    public Task A_lambda_that_a_library_calls_for_each_access() => Expect.Members(
        """
        public void Persist(string cs) => Keep(() => [|ConnectionMultiplexer.Connect|](cs).GetDatabase(), "keys");
        private static void Keep(Func<IDatabase> database, RedisKey key) => database().KeyExists(key);
        """,
        """
        public void Persist(string cs) => Keep(() => RedisManager.Shared.GetDatabase(), "keys");
        private static void Keep(Func<IDatabase> database, RedisKey key) => database().KeyExists(key);
        """);

    [Fact]
    public Task An_asynchronous_connection_factory_of_a_library() => RedisTest.Fixes(
        """
        using System.IO;

        class HubOptions { public Func<TextWriter, Task<IConnectionMultiplexer>> ConnectionFactory { get; set; } }

        class Service
        {
            void Configure(HubOptions options, string cs)
            {
                options.ConnectionFactory = async writer =>
                {
                    var connection = await [|ConnectionMultiplexer.ConnectAsync|](cs, writer);
                    connection.ConnectionFailed += (_, e) => Console.WriteLine(e.FailureType);
                    return connection;
                };
            }
        }
        """,
        """
        using System.IO;

        class HubOptions { public Func<TextWriter, Task<IConnectionMultiplexer>> ConnectionFactory { get; set; } }

        class Service
        {
            void Configure(HubOptions options, string cs)
            {
                options.ConnectionFactory = writer =>
                {
                    var connection = RedisManager.Shared;
                    connection.ConnectionFailed += (_, e) => Console.WriteLine(e.FailureType);
                    return Task.FromResult<IConnectionMultiplexer>(connection);
                };
            }
        }
        """);

    [Fact]
    public Task An_anonymous_method() => Expect.Statements(
        """
        Func<string, IDatabase> open = delegate (string where) { return [|ConnectionMultiplexer.Connect|](where).GetDatabase(); };
        open(cs);
        """,
        """
        Func<string, IDatabase> open = delegate (string where) { return RedisManager.Shared.GetDatabase(); };
        open(cs);
        """);

    [Fact]
    public Task A_lambda_in_a_table_of_factories() => Expect.Statements(
        """
        var factories = new Dictionary<string, Func<IConnectionMultiplexer>>();
        factories["main"] = () => [|ConnectionMultiplexer.Connect|](cs);
        factories["main"]().GetDatabase();
        """,
        """
        var factories = new Dictionary<string, Func<IConnectionMultiplexer>>();
        factories["main"] = () => RedisManager.Shared;
        factories["main"]().GetDatabase();
        """);

    [Fact]
    public Task A_lambda_that_only_opens_it() => Expect.Statements(
        """
        Action warm = () => [|ConnectionMultiplexer.Connect|](cs);
        warm();
        """,
        """
        Action warm = () => _ = RedisManager.Shared;
        warm();
        """);

    [Fact]
    public Task A_query_asks_once_for_each_element() => Expect.Members(
        """
        public List<string> Names(string cs, List<string> prefixes) => prefixes.Select(prefix => prefix + [|ConnectionMultiplexer.Connect|](cs).ClientName).ToList();
        """,
        """
        public List<string> Names(string cs, List<string> prefixes) => prefixes.Select(prefix => prefix + RedisManager.Shared.ClientName).ToList();
        """);

    [Fact]
    public Task A_query_expression() => Expect.Members(
        """
        public List<string> Names(List<string> servers) => (from server in servers select [|ConnectionMultiplexer.Connect|](server).ClientName).ToList();
        """,
        """
        public List<string> Names(List<string> servers) => (from server in servers select RedisManager.Shared.ClientName).ToList();
        """);

    [Fact]
    public Task An_asynchronous_block_that_loses_its_only_await_and_returns_nothing() => RedisTest.Fixes(
        """
        class Counter
        {
            public Func<Task> Later(string cs) => async () =>
            {
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                redis.GetDatabase().StringIncrement("a");
            };

            public Func<Task> AtOnce(string cs)
            {
                return async () => { await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs); redis.GetDatabase().StringIncrement("a"); };
            }
        }
        """,
        """
        class Counter
        {
            public Func<Task> Later(string cs) => () =>
            {
                var redis = RedisManager.Shared;
                redis.GetDatabase().StringIncrement("a");
                return Task.CompletedTask;
            };

            public Func<Task> AtOnce(string cs)
            {
                return () => { var redis = RedisManager.Shared; redis.GetDatabase().StringIncrement("a"); return Task.CompletedTask; };
            }
        }
        """);

    [Fact]
    public Task Servers_that_a_query_asks_of_the_connection_are_no_pool() => Expect.Members(
        """
        private readonly IDatabase _database;

        public Service(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            var isCluster = redis.GetEndPoints().Select(endPoint => redis.GetServer(endPoint)).Any(server => server.ServerType == ServerType.Cluster);
            _database = redis.GetDatabase(isCluster ? 0 : 1);
        }
        """,
        """
        private readonly IDatabase _database;

        public Service(string cs)
        {
            var redis = RedisManager.Shared;
            var isCluster = redis.GetEndPoints().Select(endPoint => redis.GetServer(endPoint)).Any(server => server.ServerType == ServerType.Cluster);
            _database = redis.GetDatabase(isCluster ? 0 : 1);
        }
        """);

    [Fact]
    public Task Servers_that_an_extension_method_asks_of_the_connection_are_no_pool() => RedisTest.Fixes(
        """
        static class Extensions
        {
            public static bool IsClustered(this IConnectionMultiplexer redis) =>
                redis.GetEndPoints().Select(endPoint => redis.GetServer(endPoint)).Any(server => server.ServerType == ServerType.Cluster);
        }

        class Journal
        {
            private readonly Lazy<IDatabase> _database;

            public Journal(string cs) => _database = new Lazy<IDatabase>(() =>
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                return redis.GetDatabase(redis.IsClustered() ? 0 : 1);
            });
        }
        """,
        """
        static class Extensions
        {
            public static bool IsClustered(this IConnectionMultiplexer redis) =>
                redis.GetEndPoints().Select(endPoint => redis.GetServer(endPoint)).Any(server => server.ServerType == ServerType.Cluster);
        }

        class Journal
        {
            private readonly Lazy<IDatabase> _database;

            public Journal(string cs) => _database = new Lazy<IDatabase>(() =>
            {
                var redis = RedisManager.Shared;
                return redis.GetDatabase(redis.IsClustered() ? 0 : 1);
            });
        }
        """);
}
