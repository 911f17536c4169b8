using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>A Lazy is asked for its value, a method is called.</summary>
public class OpeningFixTestsOfAccessorKinds
{
    [Fact]
    public Task A_lazy_accessor_gets_its_value() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        [|ConnectionMultiplexer.Connect|](cs).GetDatabase().KeyDelete("a");
        """,
        """
        var redis = RedisManager.Shared.Value;
        redis.GetDatabase().StringSet("a", "b");
        RedisManager.Shared.Value.GetDatabase().KeyDelete("a");
        """,
        TestAccessor.Lazy);

    [Fact]
    public Task A_field_reads_a_lazy_accessor_each_time() => Expect.Members(
        """
        private static readonly IDatabase {|RSSOT1003:Db|} = ConnectionMultiplexer.Connect("localhost").GetDatabase();
        public static long Next() => Db.StringIncrement("n");
        """,
        """
        private static IDatabase Db => RedisManager.Shared.Value.GetDatabase();
        public static long Next() => Db.StringIncrement("n");
        """,
        TestAccessor.Lazy);

    [Fact]
    public Task A_lazy_of_ones_own_around_a_lazy_accessor() => Expect.Members(
        """
        private static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.Connect("localhost"));
        public static IDatabase Database => Redis.Value.GetDatabase();
        """,
        """
        public static IDatabase Database => RedisManager.Shared.Value.GetDatabase();
        """,
        TestAccessor.Lazy);

    [Fact]
    public Task A_task_of_a_lazy_accessor() => Expect.Members(
        """
        private static Task<ConnectionMultiplexer> Open(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs);
        public static async Task<IDatabase> Database(string cs) => (await Open(cs)).GetDatabase();
        """,
        """
        private static Task<ConnectionMultiplexer> Open(string cs) => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared.Value);
        public static async Task<IDatabase> Database(string cs) => (await Open(cs)).GetDatabase();
        """,
        TestAccessor.Lazy);

    [Fact]
    public Task A_statement_asks_a_lazy_accessor() => Expect.Statements(
        """
        [|ConnectionMultiplexer.Connect|](cs);
        Console.WriteLine(cs);
        """,
        """
        _ = RedisManager.Shared.Value;
        Console.WriteLine(cs);
        """,
        TestAccessor.Lazy);

    [Fact]
    public Task A_method_is_called() => Expect.AsyncStatements(
        """
        using var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = RedisManager.Shared();
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        TestAccessor.Method);

    [Fact]
    public Task A_use_of_a_field_calls_a_method() => Expect.Members(
        """
        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        public static IDatabase Database => Redis.GetDatabase();
        """,
        """
        public static IDatabase Database => RedisManager.Shared().GetDatabase();
        """,
        TestAccessor.Method);

    [Fact]
    public Task A_call_is_a_statement_by_itself() => Expect.Statements(
        """
        [|ConnectionMultiplexer.Connect|](cs);
        Console.WriteLine(cs);
        """,
        """
        RedisManager.Shared();
        Console.WriteLine(cs);
        """,
        TestAccessor.Method);

    [Fact]
    public Task A_method_with_optional_parameters_needs_no_arguments() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared();
        redis.GetDatabase();
        """,
        TestAccessor.Of("public static ConnectionMultiplexer Shared(int retries = 3) => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"REDIS\"));"));

    [Fact]
    public Task A_field_is_read() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """,
        TestAccessor.Of("public static readonly ConnectionMultiplexer Shared = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"REDIS\"));"));
}
