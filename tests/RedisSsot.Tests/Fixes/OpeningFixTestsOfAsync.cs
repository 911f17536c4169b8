using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>An asynchronous opening and a synchronous accessor.</summary>
public class OpeningFixTestsOfAsync
{
    [Fact]
    public Task An_await_among_others_goes() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        await redis.GetDatabase().StringSetAsync("a", "b");
        """);

    [Fact]
    public Task ConfigureAwait_goes_with_its_await() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs).ConfigureAwait(false);
        await redis.GetDatabase().StringSetAsync("a", "b").ConfigureAwait(false);
        """,
        """
        var redis = RedisManager.Shared;
        await redis.GetDatabase().StringSetAsync("a", "b").ConfigureAwait(false);
        """);

    [Fact]
    public Task Parentheses_around_an_await_go() => Expect.AsyncStatements(
        """
        var db = (await [|ConnectionMultiplexer.ConnectAsync|](cs)).GetDatabase();
        await db.StringSetAsync("a", "b");
        """,
        """
        var db = RedisManager.Shared.GetDatabase();
        await db.StringSetAsync("a", "b");
        """);

    [Fact]
    public Task Result_goes() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.ConnectAsync|](cs).Result;
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task GetResult_goes_with_its_awaiter() => Expect.Statements(
        """
        var db = [|ConnectionMultiplexer.ConnectAsync|](cs).ConfigureAwait(false).GetAwaiter().GetResult().GetDatabase();
        db.StringSet("a", "b");
        """,
        """
        var db = RedisManager.Shared.GetDatabase();
        db.StringSet("a", "b");
        """);

    [Fact]
    public Task Async_goes_with_the_last_await_of_a_method_without_a_result() => Expect.Members(
        """
        public async Task WarmAsync(string cs, bool skip)
        {
            if (skip)
                return;

            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        public Task WarmAsync(string cs, bool skip)
        {
            if (skip)
                return Task.CompletedTask;

            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
            return Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_method_that_never_reaches_its_end_needs_no_last_return() => Expect.Members(
        """
        public async Task RunAsync(string cs)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            while (true)
            {
                redis.GetDatabase().StringIncrement("a");
            }
        }
        """,
        """
        public Task RunAsync(string cs)
        {
            var redis = RedisManager.Shared;
            while (true)
            {
                redis.GetDatabase().StringIncrement("a");
            }
        }
        """);

    [Fact]
    public Task Async_goes_with_the_last_await_of_a_method_with_a_result() => Expect.Members(
        """
        public async Task<IDatabase> OpenAsync(string cs)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            return redis.GetDatabase();
        }
        """,
        """
        public Task<IDatabase> OpenAsync(string cs)
        {
            var redis = RedisManager.Shared;
            return Task.FromResult<IDatabase>(redis.GetDatabase());
        }
        """);

    [Fact]
    public Task Async_goes_from_an_arrow() => Expect.Members(
        """
        public async Task<IDatabase> OpenAsync(string cs) => (await [|ConnectionMultiplexer.ConnectAsync|](cs)).GetDatabase();
        """,
        """
        public Task<IDatabase> OpenAsync(string cs) => Task.FromResult<IDatabase>(RedisManager.Shared.GetDatabase());
        """);

    [Fact]
    public Task Async_goes_from_a_ValueTask_with_a_result() => Expect.Members(
        """
        public async ValueTask<long> CountAsync(string cs)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            return redis.GetDatabase().StringLength("a");
        }
        """,
        """
        public ValueTask<long> CountAsync(string cs)
        {
            var redis = RedisManager.Shared;
            return new ValueTask<long>(redis.GetDatabase().StringLength("a"));
        }
        """);

    [Fact]
    public Task Async_goes_from_a_ValueTask_without_a_result() => Expect.Members(
        """
        public async ValueTask WarmAsync(string cs)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        public ValueTask WarmAsync(string cs)
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
            return default;
        }
        """);

    [Fact]
    public Task Async_goes_from_a_method_that_returns_nothing_at_all() => Expect.Members(
        """
        public async void Start(string cs)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            redis.GetDatabase().StringSet("a", "b");
        }
        """,
        """
        public void Start(string cs)
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task Async_goes_from_a_static_override_between_other_words() => RedisTest.Fixes(
        """
        abstract class Job { protected abstract Task<string> ReadAsync(string cs); }

        class ReadJob : Job
        {
            protected sealed override async Task<string> ReadAsync(string cs)
            {
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                return redis.ClientName;
            }
        }
        """,
        """
        abstract class Job { protected abstract Task<string> ReadAsync(string cs); }

        class ReadJob : Job
        {
            protected sealed override Task<string> ReadAsync(string cs)
            {
                var redis = RedisManager.Shared;
                return Task.FromResult<string>(redis.ClientName);
            }
        }
        """);

    [Fact]
    public Task Async_goes_from_a_local_function_the_method_around_it_keeps_its_own() => Expect.AsyncStatements(
        """
        var db = await OpenAsync();
        await db.StringSetAsync("a", "b");

        async Task<IDatabase> OpenAsync()
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            return redis.GetDatabase();
        }
        """,
        """
        var db = await OpenAsync();
        await db.StringSetAsync("a", "b");

        Task<IDatabase> OpenAsync()
        {
            var redis = RedisManager.Shared;
            return Task.FromResult<IDatabase>(redis.GetDatabase());
        }
        """);

    [Fact]
    public Task Async_goes_from_a_lambda() => Expect.Statements(
        """
        Func<Task<IDatabase>> open = async () => (await [|ConnectionMultiplexer.ConnectAsync|](cs)).GetDatabase();
        open();
        """,
        """
        Func<Task<IDatabase>> open = () => Task.FromResult<IDatabase>(RedisManager.Shared.GetDatabase());
        open();
        """);

    [Fact]
    public Task Async_goes_from_a_lambda_that_returns_nothing_at_all() => Expect.Statements(
        """
        Action warm = async () =>
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            redis.GetDatabase().StringSet("a", "b");
        };
        warm();
        """,
        """
        Action warm = () =>
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        };
        warm();
        """);

    [Fact]
    public Task A_task_that_runs_elsewhere_still_is_one() => Expect.AsyncStatements(
        """
        var redis = await Task.Run(async () => await [|ConnectionMultiplexer.ConnectAsync|](cs));
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = await Task.Run(() => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared));
        await redis.GetDatabase().StringSetAsync("a", "b");
        """);

    [Fact]
    public Task A_return_inside_a_lambda_is_not_the_methods_own() => Expect.Members(
        """
        public async Task<int> CountAsync(string cs, List<string> keys)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            var found = keys.Where(key => { return redis.GetDatabase().KeyExists(key); });
            return found.Count();
        }
        """,
        """
        public Task<int> CountAsync(string cs, List<string> keys)
        {
            var redis = RedisManager.Shared;
            var found = keys.Where(key => { return redis.GetDatabase().KeyExists(key); });
            return Task.FromResult<int>(found.Count());
        }
        """);

    [Fact]
    public Task An_await_in_a_lambda_does_not_keep_the_methods_async() => Expect.Members(
        """
        public async Task WarmAsync(string cs)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            Run(async () => await redis.GetDatabase().StringSetAsync("a", "b"));
        }

        private static void Run(Func<Task> body) => body();
        """,
        """
        public Task WarmAsync(string cs)
        {
            var redis = RedisManager.Shared;
            Run(async () => await redis.GetDatabase().StringSetAsync("a", "b"));
            return Task.CompletedTask;
        }

        private static void Run(Func<Task> body) => body();
        """);

    [Fact]
    public Task The_last_await_may_be_among_the_arguments_that_go() => Expect.Members(
        """
        public async Task<IDatabase> OpenAsync(Task<string> cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](await cs);
            return redis.GetDatabase();
        }
        """,
        """
        public Task<IDatabase> OpenAsync(Task<string> cs)
        {
            var redis = RedisManager.Shared;
            return Task.FromResult<IDatabase>(redis.GetDatabase());
        }
        """);

    [Fact]
    public Task A_returned_task_becomes_a_finished_one_of_the_same_type() => Expect.Members(
        """
        private static Task<ConnectionMultiplexer> OpenAsync(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs);

        public static async Task<IDatabase> DatabaseAsync(string cs) => (await OpenAsync(cs)).GetDatabase();
        """,
        """
        private static Task<ConnectionMultiplexer> OpenAsync(string cs) => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);

        public static async Task<IDatabase> DatabaseAsync(string cs) => (await OpenAsync(cs)).GetDatabase();
        """);

    [Fact]
    public Task A_stored_task_becomes_a_finished_one_of_the_same_type() => Expect.AsyncStatements(
        """
        Task<ConnectionMultiplexer> connecting = [|ConnectionMultiplexer.ConnectAsync|](cs);
        await Task.WhenAll(connecting, Task.Delay(1));
        (await connecting).GetDatabase();
        """,
        """
        Task<ConnectionMultiplexer> connecting = Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);
        await Task.WhenAll(connecting, Task.Delay(1));
        (await connecting).GetDatabase();
        """);

    [Fact]
    public Task A_continued_task_becomes_a_finished_one() => Expect.Members(
        """
        Task<IDatabase> OpenAsync(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs).ContinueWith(task => task.Result.GetDatabase());
        """,
        """
        Task<IDatabase> OpenAsync(string cs) => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared).ContinueWith(task => task.Result.GetDatabase());
        """);

    [Fact]
    public Task A_lazy_task_becomes_a_finished_one() => Expect.Members(
        """
        private static readonly Lazy<Task<ConnectionMultiplexer>> {|RSSOT1003:Redis|} = new Lazy<Task<ConnectionMultiplexer>>(() => ConnectionMultiplexer.ConnectAsync("localhost"));
        public static async Task<IDatabase> DatabaseAsync() => (await Redis.Value).GetDatabase();
        """,
        """
        private static readonly Lazy<Task<ConnectionMultiplexer>> Redis = new Lazy<Task<ConnectionMultiplexer>>(() => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared));
        public static async Task<IDatabase> DatabaseAsync() => (await Redis.Value).GetDatabase();
        """);

    [Fact]
    public Task A_result_that_is_awaited_and_returned_as_the_interface() => Expect.Members(
        """
        public async Task<IConnectionMultiplexer> OpenAsync(string cs) => await [|ConnectionMultiplexer.ConnectAsync|](cs);
        """,
        """
        public Task<IConnectionMultiplexer> OpenAsync(string cs) => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task A_result_that_may_be_null_stays_so() => RedisTest.Fixes(
        """
        #nullable enable
        class Service
        {
            public async Task<string?> ReadAsync(string cs, bool skip)
            {
                if (skip)
                    return null;
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                return redis.GetDatabase().StringGet("a");
            }
        }
        """,
        """
        #nullable enable
        class Service
        {
            public Task<string?> ReadAsync(string cs, bool skip)
            {
                if (skip)
                    return Task.FromResult<string?>(null);
                var redis = RedisManager.Shared;
                return Task.FromResult<string?>(redis.GetDatabase().StringGet("a"));
            }
        }
        """);

    [Fact]
    public Task The_field_behind_a_gate() => Expect.Members(
        """
        private readonly SemaphoreSlim _gate = new SemaphoreSlim(1);
        private ConnectionMultiplexer _redis;

        public async Task<IDatabase> OpenAsync(string cs)
        {
            await _gate.WaitAsync();
            try
            {
                _redis ??= await [|ConnectionMultiplexer.ConnectAsync|](cs);
                return _redis.GetDatabase();
            }
            finally
            {
                _gate.Release();
            }
        }
        """,
        """
        private readonly SemaphoreSlim _gate = new SemaphoreSlim(1);
        private ConnectionMultiplexer _redis;

        public async Task<IDatabase> OpenAsync(string cs)
        {
            await _gate.WaitAsync();
            try
            {
                _redis ??= RedisManager.Shared;
                return _redis.GetDatabase();
            }
            finally
            {
                _gate.Release();
            }
        }
        """);

    [Fact]
    public Task Two_awaits_of_one_method_go_one_after_the_other_async_with_the_second() => Expect.Members(
        """
        public async Task<bool> CompareAsync(string a)
        {
            var one = await [|ConnectionMultiplexer.ConnectAsync|](a);
            var two = await [|ConnectionMultiplexer.ConnectAsync|](a);
            return one.ClientName == two.ClientName;
        }
        """,
        """
        public Task<bool> CompareAsync(string a)
        {
            var one = RedisManager.Shared;
            var two = RedisManager.Shared;
            return Task.FromResult<bool>(one.ClientName == two.ClientName);
        }
        """);

    [Fact]
    public Task Top_level_awaits_go() => RedisTest.Fixes(
        """
        // top-level
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](args[0]);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        // top-level
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task An_async_body_on_one_line() => Expect.Members(
        """
        public async Task WarmAsync(string cs) { var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs); redis.GetDatabase(); }
        """,
        """
        public Task WarmAsync(string cs) { var redis = RedisManager.Shared; redis.GetDatabase(); return Task.CompletedTask; }
        """);
}
