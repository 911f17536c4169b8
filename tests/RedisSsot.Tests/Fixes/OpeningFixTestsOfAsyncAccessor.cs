using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>An asynchronous accessor is awaited, never blocked on.</summary>
public class OpeningFixTestsOfAsyncAccessor
{
    [Fact]
    public Task An_awaited_opening_stays_awaited() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = await RedisManager.Shared();
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Async);

    [Fact]
    public Task ConfigureAwait_stays() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs).ConfigureAwait(false);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = await RedisManager.Shared().ConfigureAwait(false);
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_synchronous_opening_in_an_asynchronous_method_gets_an_await() => Expect.AsyncStatements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = await RedisManager.Shared();
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        TestAccessor.Async);

    [Fact]
    public Task The_start_of_a_chain_gets_parentheses() => Expect.AsyncStatements(
        """
        await [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSetAsync("a", "b");
        """,
        """
        await (await RedisManager.Shared()).GetDatabase().StringSetAsync("a", "b");
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_blocked_opening_in_an_asynchronous_method_is_awaited() => Expect.AsyncStatements(
        """
        var redis = [|ConnectionMultiplexer.ConnectAsync|](cs).Result;
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = await RedisManager.Shared();
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_using_and_a_close_go() => Expect.AsyncStatements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
        {
            await redis.GetDatabase().StringSetAsync("a", "b");
            await redis.CloseAsync();
        }
        """,
        """
        {
            var redis = await RedisManager.Shared();
            await redis.GetDatabase().StringSetAsync("a", "b");
        }
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_statement_awaits() => Expect.AsyncStatements(
        """
        [|ConnectionMultiplexer.Connect|](cs);
        await Task.Delay(1);
        """,
        """
        await RedisManager.Shared();
        await Task.Delay(1);
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_returned_task_is_handed_on() => Expect.Members(
        """
        private static Task<ConnectionMultiplexer> OpenAsync(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs);
        public static async Task<IDatabase> DatabaseAsync(string cs) => (await OpenAsync(cs)).GetDatabase();
        """,
        """
        private static Task<ConnectionMultiplexer> OpenAsync(string cs) => RedisManager.Shared();
        public static async Task<IDatabase> DatabaseAsync(string cs) => (await OpenAsync(cs)).GetDatabase();
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_lazy_task_asks_the_accessor() => Expect.Members(
        """
        private static readonly Lazy<Task<ConnectionMultiplexer>> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.ConnectAsync("localhost"));
        public static async Task<IDatabase> DatabaseAsync() => (await Redis.Value).GetDatabase();
        """,
        """
        private static readonly Lazy<Task<ConnectionMultiplexer>> Redis = new(() => RedisManager.Shared());
        public static async Task<IDatabase> DatabaseAsync() => (await Redis.Value).GetDatabase();
        """,
        TestAccessor.Async);

    [Fact]
    public Task An_asynchronous_lambda_awaits() => Expect.Statements(
        """
        Func<Task<IDatabase>> open = async () => (await [|ConnectionMultiplexer.ConnectAsync|](cs)).GetDatabase();
        open();
        """,
        """
        Func<Task<IDatabase>> open = async () => (await RedisManager.Shared()).GetDatabase();
        open();
        """,
        TestAccessor.Async);

    [Fact]
    public Task An_operand_of_operators() => Expect.AsyncStatements(
        """
        var redis = cs.Length > 3 ? (IConnectionMultiplexer)[|ConnectionMultiplexer.Connect|](cs) : null;
        Console.WriteLine([|ConnectionMultiplexer.Connect|](cs)?.ClientName ?? redis.ClientName);
        await Task.Delay(1);
        """,
        """
        var redis = cs.Length > 3 ? (IConnectionMultiplexer)await RedisManager.Shared() : null;
        Console.WriteLine((await RedisManager.Shared())?.ClientName ?? redis.ClientName);
        await Task.Delay(1);
        """,
        TestAccessor.Async);

    [Fact]
    public Task Top_level_statements_may_await() => RedisTest.Fixes(
        """
        // top-level
        var redis = [|ConnectionMultiplexer.Connect|](args[0]);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        // top-level
        var redis = await RedisManager.Shared();
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_lazy_task_as_the_accessor() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = await RedisManager.Shared.Value;
        redis.GetDatabase().StringSet("a", "b");
        """,
        Accessors.LazyTask);

    [Fact]
    public Task A_ValueTask_as_the_accessor() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = await RedisManager.Shared();
        redis.GetDatabase().StringSet("a", "b");
        """,
        Accessors.ValueTask);

    [Fact]
    public Task A_task_of_the_interface_changes_the_type_of_a_local() => Expect.AsyncStatements(
        """
        ConnectionMultiplexer redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        IConnectionMultiplexer redis = await RedisManager.Shared();
        redis.GetDatabase().StringSet("a", "b");
        """,
        Accessors.InterfaceTask);

    [Fact]
    public Task A_method_group_of_the_same_shape_becomes_a_lambda() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            readonly Func<string, TextWriter, Task<ConnectionMultiplexer>> _open = [|ConnectionMultiplexer.ConnectAsync|];
        }
        """,
        """
        using System.IO;

        class Service
        {
            readonly Func<string, TextWriter, Task<ConnectionMultiplexer>> _open = (_, __) => RedisManager.Shared();
        }
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_field_filled_by_an_asynchronous_method() => Expect.Members(
        """
        private ConnectionMultiplexer _redis;

        public async Task<IDatabase> OpenAsync(string cs)
        {
            _redis ??= await [|ConnectionMultiplexer.ConnectAsync|](cs);
            return _redis.GetDatabase();
        }

        public void Stop() => _redis?.Dispose();
        """,
        """
        private ConnectionMultiplexer _redis;

        public async Task<IDatabase> OpenAsync(string cs)
        {
            _redis ??= await RedisManager.Shared();
            return _redis.GetDatabase();
        }

        public void Stop() { }
        """,
        TestAccessor.Async);

    [Fact]
    public Task An_asynchronous_iterator_may_await() => Expect.Members(
        """
        public async IAsyncEnumerable<string> ReadAsync(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            await Task.Delay(1);
            yield return redis.ClientName;
        }
        """,
        """
        public async IAsyncEnumerable<string> ReadAsync(string cs)
        {
            var redis = await RedisManager.Shared();
            await Task.Delay(1);
            yield return redis.ClientName;
        }
        """,
        TestAccessor.Async);
}
