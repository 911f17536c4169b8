using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;
using Shapes = RedisSsot.Tests.Fixes.Accessors;

namespace RedisSsot.Tests.Lifetime;

/// <summary>The closing goes; names, scopes and everything else stay.</summary>
public partial class DisposalFixTests
{
    [Fact]
    public Task A_call_goes_with_its_line() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        ⟦redis.Dispose⟧();
        Console.WriteLine(cs);
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task A_call_behind_a_question_mark_goes() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        redis?⟦.Close⟧();
        """,
        """
        var redis = RedisManager.Shared;
        """);

    [Fact]
    public Task A_call_on_the_accessor_goes() => Programs.StatementsBecome(
        """
        Console.WriteLine(cs);
        ⟦RedisManager.Shared.Close⟧(allowCommandsToComplete: false);
        """,
        """
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task Two_calls_go() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        ⟦redis.Close⟧();
        ⟦redis.Dispose⟧();
        Console.WriteLine(redis.ClientName);
        """,
        """
        var redis = RedisManager.Shared;
        Console.WriteLine(redis.ClientName);
        """);

    [Fact]
    public Task An_awaited_call_goes() => Programs.StatementsBecome(
        """
        await ⟦RedisManager.Shared.CloseAsync⟧().ConfigureAwait(false);
        await ⟦RedisManager.Shared.DisposeAsync⟧();
        Console.WriteLine(cs);
        """,
        """
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task A_call_that_is_waited_for_or_thrown_away_goes() => Programs.StatementsBecome(
        """
        ⟦RedisManager.Shared.CloseAsync⟧().Wait();
        _ = ⟦RedisManager.Shared.CloseAsync⟧();
        ⟦RedisManager.Shared.DisposeAsync⟧().AsTask().GetAwaiter().GetResult();
        Console.WriteLine(cs);
        """,
        """
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task A_using_declaration_becomes_a_declaration() => Programs.StatementsBecome(
        """
        using var ⟦redis⟧ = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task An_asynchronous_using_declaration_becomes_a_declaration() => Programs.StatementsBecome(
        """
        await using ConnectionMultiplexer ⟦redis⟧ = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        ConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_using_declaration_of_an_awaited_accessor_keeps_awaiting() => Programs.StatementsBecome(
        """
        await using var ⟦redis⟧ = await RedisManager.Shared();
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = await RedisManager.Shared();
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_using_statement_keeps_its_block() => Programs.StatementsBecome(
        """
        using (var ⟦redis⟧ = RedisManager.Shared)
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        Console.WriteLine(cs);
        """,
        """
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        }
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task Two_blocks_with_the_same_name_stay_two() => Programs.StatementsBecome(
        """
        using (var ⟦redis⟧ = RedisManager.Shared)
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        await using (var ⟦redis⟧ = RedisManager.Shared)
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
    public Task A_using_of_an_expression_keeps_its_block() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        using (⟦redis⟧)
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
    public Task A_using_that_says_how_to_wait_keeps_its_block() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        await using (⟦redis⟧.ConfigureAwait(false))
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
    public Task A_using_declaration_that_says_how_to_wait_declares_nothing_else() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        await using var ⟦_⟧ = redis.ConfigureAwait(false);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_using_of_an_assignment_keeps_the_assignment() => Programs.StatementsBecome(
        """
        ConnectionMultiplexer redis;
        using (⟦redis = RedisManager.Shared⟧)
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        ConnectionMultiplexer redis;
        redis = RedisManager.Shared;
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_using_without_a_block_gets_one() => Programs.StatementsBecome(
        """
        using (var ⟦redis⟧ = RedisManager.Shared)
        using (var stream = new System.IO.MemoryStream())
        {
            redis.GetDatabase().StringSet("a", stream.Length);
        }
        """,
        """
        {
            var redis = RedisManager.Shared;
            using (var stream = new System.IO.MemoryStream())
            {
                redis.GetDatabase().StringSet("a", stream.Length);
            }
        }
        """);

    [Fact]
    public Task A_using_and_the_calls_inside_it_go() => Programs.StatementsBecome(
        """
        using (var ⟦redis⟧ = RedisManager.Shared)
        {
            redis.GetDatabase().StringSet("a", "b");
            ⟦redis.Close⟧();
        }
        """,
        """
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task An_if_that_was_there_for_the_closing_goes() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        if (redis != null && redis.IsConnected)
        {
            ⟦redis.Close⟧();
            ⟦redis.Dispose⟧();
        }
        Console.WriteLine(redis.ClientName);
        """,
        """
        var redis = RedisManager.Shared;
        Console.WriteLine(redis.ClientName);
        """);

    [Fact]
    public Task An_if_that_does_more_stays() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        if (redis != null)
        {
            Console.WriteLine(redis.ClientName);
            ⟦redis.Close⟧();
        }
        """,
        """
        var redis = RedisManager.Shared;
        if (redis != null)
        {
            Console.WriteLine(redis.ClientName);
        }
        """);

    [Fact]
    public Task An_else_becomes_empty() => Programs.StatementsBecome(
        """
        if (cs == null)
            Console.WriteLine(cs);
        else
            ⟦RedisManager.Shared.Close⟧();
        """,
        """
        if (cs == null)
            Console.WriteLine(cs);
        else
            { }
        """);

    [Fact]
    public Task A_finally_that_was_there_for_the_closing_goes_with_its_try() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        try
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        finally
        {
            ⟦redis.Dispose⟧();
        }
        """,
        """
        var redis = RedisManager.Shared;
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_finally_goes_and_the_catch_stays() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        try
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        catch (RedisException)
        {
            Console.WriteLine(cs);
        }
        finally
        {
            ⟦redis.Dispose⟧();
        }
        """,
        """
        var redis = RedisManager.Shared;
        try
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        catch (RedisException)
        {
            Console.WriteLine(cs);
        }
        """);

    [Fact]
    public Task A_pattern_goes_with_its_if() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        if (redis is IDisposable disposable)
            ⟦disposable.Dispose⟧();
        """,
        """
        var redis = RedisManager.Shared;
        """);

    [Fact]
    public Task A_cast_goes_with_its_call() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        ⟦((IDisposable)redis).Dispose⟧();
        (redis as IDisposable)?⟦.Dispose⟧();
        """,
        """
        var redis = RedisManager.Shared;
        """);

    [Fact]
    public Task A_closing_through_the_database_goes() => Programs.StatementsBecome(
        """
        var db = RedisManager.Shared.GetDatabase();
        db.StringSet("a", "b");
        ⟦db.Multiplexer.Dispose⟧();
        """,
        """
        var db = RedisManager.Shared.GetDatabase();
        db.StringSet("a", "b");
        """);

    [Fact]
    public Task A_lambda_that_only_closed_does_nothing() => Programs.StatementsBecome(
        """
        Action close = () => ⟦RedisManager.Shared.Dispose⟧();
        Func<Task> closeAsync = () => ⟦RedisManager.Shared.CloseAsync⟧();
        close();
        await closeAsync();
        """,
        """
        Action close = () => { };
        Func<Task> closeAsync = () => Task.CompletedTask;
        close();
        await closeAsync();
        """);

    [Fact]
    public Task A_task_that_others_wait_for_becomes_a_finished_one() => Programs.StatementsBecome(
        """
        await Task.WhenAll(⟦RedisManager.Shared.CloseAsync⟧(), Task.Delay(1));
        """,
        """
        await Task.WhenAll(Task.CompletedTask, Task.Delay(1));
        """);

    [Fact]
    public Task An_accessor_that_may_be_null_is_left_open_too() => Programs.StatementsBecome(
        """
        using var ⟦redis⟧ = RedisManager.Shared;
        Console.WriteLine(redis?.ClientName);
        """,
        """
        var redis = RedisManager.Shared;
        Console.WriteLine(redis?.ClientName);
        """,
        Shapes.Nullable);

    [Fact]
    public Task A_top_level_program() => Programs.Fixes(
        """
        // top-level
        using var ⟦redis⟧ = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        ⟦redis.Close⟧();
        Console.WriteLine(args.Length);
        """,
        """
        // top-level
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        Console.WriteLine(args.Length);
        """);

    [Theory]
    [InlineData("⟦RedisManager.Shared.Dispose⟧();", "return;")]
    [InlineData("⟦RedisManager.Shared.Close⟧();\n⟦RedisManager.Shared.Dispose⟧();", "return;")]
    [InlineData("await ⟦RedisManager.Shared.CloseAsync⟧().ConfigureAwait(false);", "return;")]
    [InlineData("⟦RedisManager.Shared.Dispose⟧();\n\nstatic void Unused() { }", "\nstatic void Unused() { }")]
    public Task A_top_level_program_that_did_nothing_else_is_still_one(string statements, string becomes) =>
        Programs.Fixes("// top-level\n" + statements, "// top-level\n" + becomes);

    [Fact]
    public Task A_top_level_program_that_awaited_the_closing() => Programs.Fixes(
        """
        // top-level
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        await ⟦redis.CloseAsync⟧();
        Console.WriteLine(args.Length);
        """,
        """
        // top-level
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        Console.WriteLine(args.Length);
        """);

    [Fact]
    public async Task A_fix_changes_nothing_the_second_time()
    {
        const string Fixed = "class Service { void Run() { { var redis = RedisManager.Shared; redis.GetDatabase(); } } }";
        await Programs.Fixes("class Service { void Run() { using (var ⟦redis⟧ = RedisManager.Shared) { redis.GetDatabase(); } } }", Fixed);
        await Programs.Fixes(Fixed, Fixed);
    }

    [Fact]
    public Task What_a_method_gives_out_stays_open() => Programs.MembersBecome(
        """
        public void Run()
        {
            if (TryGet(out var redis))
            {
                redis.GetDatabase().KeyDelete("a");
                ⟦redis.Dispose⟧();
            }
        }
        private static bool TryGet(out IConnectionMultiplexer redis) { redis = RedisManager.Shared; return true; }
        """,
        """
        public void Run()
        {
            if (TryGet(out var redis))
            {
                redis.GetDatabase().KeyDelete("a");
            }
        }
        private static bool TryGet(out IConnectionMultiplexer redis) { redis = RedisManager.Shared; return true; }
        """);

    [Fact]
    public Task What_a_generic_method_is_given_stays_open() => Programs.MembersBecome(
        """
        public void Run() => With(RedisManager.Shared, redis => redis.GetDatabase());
        private static void With<T>(T what, Action<T> use) where T : IDisposable
        {
            using (⟦what⟧)
            {
                use(what);
            }
        }
        """,
        """
        public void Run() => With(RedisManager.Shared, redis => redis.GetDatabase());
        private static void With<T>(T what, Action<T> use) where T : IDisposable
        {
            {
                use(what);
            }
        }
        """);
}
