using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The shared connection must not be disposed: a using goes, its scope and its names stay.</summary>
public class OpeningFixTestsOfUsing
{
    [Fact]
    public Task A_using_declaration_becomes_a_plain_one() => Expect.Statements(
        """
        using var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_using_declaration_keeps_its_type() => Expect.Statements(
        """
        using ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        ConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task An_awaited_using_declaration_loses_both_words() => Expect.AsyncStatements(
        """
        await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        await redis.GetDatabase().StringSetAsync("a", "b");
        """);

    [Fact]
    public Task An_awaited_using_that_says_how_to_wait_declares_nothing_else() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs).ConfigureAwait(false);
        await using var _ = redis.ConfigureAwait(false);
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        await redis.GetDatabase().StringSetAsync("a", "b");
        """);

    [Fact]
    public Task An_awaited_using_of_what_is_opened_there_says_how_to_wait() => Expect.AsyncStatements(
        """
        await using (var _ = (await [|ConnectionMultiplexer.ConnectAsync|](cs)).ConfigureAwait(false))
        {
            await Task.Yield();
        }
        """,
        """
        {
            var _ = RedisManager.Shared.ConfigureAwait(false);
            await Task.Yield();
        }
        """);

    [Fact]
    public Task The_last_awaited_using_takes_async_with_it() => Expect.Members(
        """
        public async Task WarmAsync(string cs)
        {
            await using var redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        public Task WarmAsync(string cs)
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
            return Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_using_statement_leaves_its_block() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
        {
            var db = redis.GetDatabase();

            db.StringSet("a", "b");
        }
        Console.WriteLine(cs);
        """,
        """
        {
            var redis = RedisManager.Shared;
            var db = redis.GetDatabase();

            db.StringSet("a", "b");
        }
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task An_awaited_using_statement_leaves_its_block() => Expect.AsyncStatements(
        """
        await using (var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs))
        {
            await redis.GetDatabase().StringSetAsync("a", "b");
        }
        """,
        """
        {
            var redis = RedisManager.Shared;
            await redis.GetDatabase().StringSetAsync("a", "b");
        }
        """);

    [Fact]
    public Task Two_blocks_may_use_the_same_name() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
        {
            redis.GetDatabase().StringSet("a", "b");
        }

        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
        {
            redis.GetDatabase().StringSet("c", "d");
        }
        """,
        """
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        }

        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("c", "d");
        }
        """);

    [Fact]
    public Task A_using_statement_without_a_block_gets_one() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
            redis.GetDatabase().StringSet("a", "b");
        """,
        """
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_using_statement_on_one_line_stays_on_it() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs)) { redis.GetDatabase().StringSet("a", "b"); }
        """,
        """
        { var redis = RedisManager.Shared; redis.GetDatabase().StringSet("a", "b"); }
        """);

    [Fact]
    public Task An_empty_block() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
        {
        }
        """,
        """
        {
            var redis = RedisManager.Shared;
        }
        """);

    [Fact]
    public Task A_brace_at_the_end_of_the_line() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs)) {
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_using_below_another() => Expect.Statements(
        """
        using (var file = System.IO.File.OpenRead(cs))
        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
        {
            redis.GetDatabase().StringSet("a", file.Length);
        }
        """,
        """
        using (var file = System.IO.File.OpenRead(cs))
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", file.Length);
        }
        """);

    [Fact]
    public Task A_using_above_another() => Expect.Statements(
        """
        using (var redis = [|ConnectionMultiplexer.Connect|](cs))
        using (var file = System.IO.File.OpenRead(cs))
        {
            redis.GetDatabase().StringSet("a", file.Length);
        }
        """,
        """
        {
            var redis = RedisManager.Shared;
            using (var file = System.IO.File.OpenRead(cs))
            {
                redis.GetDatabase().StringSet("a", file.Length);
            }
        }
        """);

    [Fact]
    public Task A_using_of_a_variable_that_was_declared_before() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        using (redis)
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        var redis = RedisManager.Shared;
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_using_of_an_expression() => Expect.Statements(
        """
        using ([|ConnectionMultiplexer.Connect|](cs))
        {
            Console.WriteLine(cs);
        }
        """,
        """
        {
            Console.WriteLine(cs);
        }
        """);

    [Fact]
    public Task A_second_using_of_the_same_connection() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        using var again = redis;
        again.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        var again = redis;
        again.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_using_of_a_connection_from_a_factory_in_the_same_expression() => Expect.Members(
        """
        private ConnectionMultiplexer _redis;

        public void Run(string cs)
        {
            using (_redis = [|ConnectionMultiplexer.Connect|](cs))
            {
                _redis.GetDatabase().StringSet("a", "b");
            }
        }
        """,
        """
        private ConnectionMultiplexer _redis;

        public void Run(string cs)
        {
            _redis = RedisManager.Shared;
            {
                _redis.GetDatabase().StringSet("a", "b");
            }
        }
        """);

    [Fact]
    public Task A_using_in_a_lambda() => Expect.Statements(
        """
        Parallel.For(0, 10, i =>
        {
            using var redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.GetDatabase().StringIncrement("a");
        });
        """,
        """
        Parallel.For(0, 10, i =>
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringIncrement("a");
        });
        """);

    [Fact]
    public Task A_using_of_a_conditional_opening() => Expect.Statements(
        """
        using var redis = cs.Length > 0 ? [|ConnectionMultiplexer.Connect|](cs) : null;
        redis?.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = cs.Length > 0 ? RedisManager.Shared : null;
        redis?.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task An_awaited_using_without_capturing_the_context() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        await using (redis.ConfigureAwait(false))
        {
            await redis.GetDatabase().StringSetAsync("a", "b");
        }
        """,
        """
        var redis = RedisManager.Shared;
        {
            await redis.GetDatabase().StringSetAsync("a", "b");
        }
        """);

    [Fact]
    public Task A_using_at_top_level() => RedisTest.Fixes(
        """
        // top-level
        using var redis = [|ConnectionMultiplexer.Connect|](args[0]);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        // top-level
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task Usings_of_a_property_that_opens_one_each_time() => Expect.Members(
        """
        private ConnectionMultiplexer Redis => [|ConnectionMultiplexer.Connect|]("localhost");

        public void Run()
        {
            using (var redis = Redis)
            {
                redis.GetDatabase().StringSet("a", "b");
            }

            using var again = Redis;
            again.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        private ConnectionMultiplexer Redis => RedisManager.Shared;

        public void Run()
        {
            {
                var redis = Redis;
                redis.GetDatabase().StringSet("a", "b");
            }

            var again = Redis;
            again.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_using_of_what_a_delegate_of_the_class_opens() => Expect.Members(
        """
        private readonly Func<ConnectionMultiplexer> _open = () => [|ConnectionMultiplexer.Connect|]("localhost");

        public void Run()
        {
            using var redis = _open();
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        private readonly Func<ConnectionMultiplexer> _open = () => RedisManager.Shared;

        public void Run()
        {
            var redis = _open();
            redis.GetDatabase().StringSet("a", "b");
        }
        """);
}
