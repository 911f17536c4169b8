using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Whatever closed the old connection goes in the same edit, or it would close the shared one.</summary>
public class OpeningFixTestsOfClosing
{
    [Fact]
    public Task Close_of_a_local_goes_with_its_line() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        redis.Close();
        Console.WriteLine(cs);
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task Dispose_behind_a_question_mark_goes() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        redis?.Dispose();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task An_awaited_close_goes() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        await redis.GetDatabase().StringSetAsync("a", "b");
        await redis.CloseAsync().ConfigureAwait(false);
        """,
        """
        var redis = RedisManager.Shared;
        await redis.GetDatabase().StringSetAsync("a", "b");
        """);

    [Fact]
    public Task A_close_that_is_waited_for_or_discarded_goes() => Expect.Statements(
        """
        var one = [|ConnectionMultiplexer.Connect|](cs);
        one.GetDatabase().StringSet("a", "b");
        one.CloseAsync().Wait();
        var two = [|ConnectionMultiplexer.Connect|](cs);
        two.GetDatabase().StringSet("a", "b");
        _ = two.CloseAsync();
        var three = [|ConnectionMultiplexer.Connect|](cs);
        three.GetDatabase().StringSet("a", "b");
        three.DisposeAsync().AsTask().GetAwaiter().GetResult();
        """,
        """
        var one = RedisManager.Shared;
        one.GetDatabase().StringSet("a", "b");
        var two = RedisManager.Shared;
        two.GetDatabase().StringSet("a", "b");
        var three = RedisManager.Shared;
        three.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task The_last_await_may_be_that_of_the_close() => Expect.Members(
        """
        public async Task WarmAsync(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.GetDatabase().StringSet("a", "b");
            await redis.CloseAsync();
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
    public Task A_close_through_the_database_goes() => Expect.Statements(
        """
        var db = [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        db.StringSet("a", "b");
        db.Multiplexer.Dispose();
        """,
        """
        var db = RedisManager.Shared.GetDatabase();
        db.StringSet("a", "b");
        """);

    [Fact]
    public Task A_close_behind_a_cast_goes() => Expect.Statements(
        """
        IConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        ((IDisposable)redis).Dispose();
        """,
        """
        IConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_close_under_another_name_goes() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        IDisposable resource = redis;
        resource.Dispose();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        IDisposable resource = redis;
        """);

    [Fact]
    public Task An_if_that_was_there_for_the_close_goes_too() => Expect.Statements(
        """
        var redis = cs.Length > 3 ? [|ConnectionMultiplexer.Connect|](cs) : null;
        Console.WriteLine(redis?.ClientName);
        if (redis != null)
        {
            redis.Close();
        }
        """,
        """
        var redis = cs.Length > 3 ? RedisManager.Shared : null;
        Console.WriteLine(redis?.ClientName);
        """);

    [Fact]
    public Task An_if_that_asks_what_it_closes_goes_too() => Expect.Statements(
        """
        object redis = [|ConnectionMultiplexer.Connect|](cs);
        Console.WriteLine(redis);
        if (redis is IDisposable resource)
            resource.Dispose();
        """,
        """
        object redis = RedisManager.Shared;
        Console.WriteLine(redis);
        """);

    [Fact]
    public Task An_if_with_more_to_do_stays() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        if (cs.Length > 3)
        {
            redis.Close();
            Console.WriteLine("closed");
        }
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        if (cs.Length > 3)
        {
            Console.WriteLine("closed");
        }
        """);

    [Fact]
    public Task An_if_whose_question_does_something_stays_with_an_empty_block() => Expect.Members(
        """
        public void Run(string cs, Queue<int> work)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.GetDatabase().StringSet("a", "b");
            if (work.Dequeue() > 3)
                redis.Close();
        }
        """,
        """
        public void Run(string cs, Queue<int> work)
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
            if (work.Dequeue() > 3)
                { }
        }
        """);

    [Fact]
    public Task An_else_that_was_there_for_the_close() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        if (cs.Length > 3)
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        else
        {
            redis.Close();
        }
        """,
        """
        var redis = RedisManager.Shared;
        if (cs.Length > 3)
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        else
        {
        }
        """);

    [Fact]
    public Task A_finally_that_was_there_for_the_close_goes_and_leaves_the_block() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        try
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        finally
        {
            redis.Dispose();
        }
        """,
        """
        var redis = RedisManager.Shared;
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_finally_goes_and_the_catch_stays() => Expect.Statements(
        """
        ConnectionMultiplexer redis = null;
        try
        {
            redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.GetDatabase().StringSet("a", "b");
        }
        catch (RedisException e)
        {
            Console.WriteLine(e.Message);
        }
        finally
        {
            if (redis != null)
                redis.Close();
        }
        """,
        """
        ConnectionMultiplexer redis = null;
        try
        {
            redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
        }
        catch (RedisException e)
        {
            Console.WriteLine(e.Message);
        }
        """);

    [Fact]
    public Task A_finally_with_more_to_do_stays() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        try
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        finally
        {
            redis.Dispose();
            Console.WriteLine("done");
        }
        """,
        """
        var redis = RedisManager.Shared;
        try
        {
            redis.GetDatabase().StringSet("a", "b");
        }
        finally
        {
            Console.WriteLine("done");
        }
        """);

    [Fact]
    public Task A_Dispose_method_with_an_arrow_is_left_empty() => RedisTest.Fixes(
        """
        class Service : IDisposable
        {
            private readonly ConnectionMultiplexer _redis;
            public Service(string cs) { _redis = [|ConnectionMultiplexer.Connect|](cs); }
            public IDatabase Database => _redis.GetDatabase();
            public void Dispose() => _redis.Dispose();
        }
        """,
        """
        class Service : IDisposable
        {
            private readonly ConnectionMultiplexer _redis;
            public Service(string cs) { _redis = RedisManager.Shared; }
            public IDatabase Database => _redis.GetDatabase();
            public void Dispose() { }
        }
        """);

    [Fact]
    public Task A_Dispose_method_with_more_to_do_keeps_the_rest() => RedisTest.Fixes(
        """
        sealed class Service : IDisposable
        {
            private readonly IConnectionMultiplexer _redis;
            private readonly Timer _timer = new Timer(_ => { });

            public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);

            public void Dispose()
            {
                _timer.Dispose();
                _redis?.Dispose();
                GC.SuppressFinalize(this);
            }
        }
        """,
        """
        sealed class Service : IDisposable
        {
            private readonly IConnectionMultiplexer _redis;
            private readonly Timer _timer = new Timer(_ => { });

            public Service(string cs) => _redis = RedisManager.Shared;

            public void Dispose()
            {
                _timer.Dispose();
                GC.SuppressFinalize(this);
            }
        }
        """);

    [Fact]
    public Task The_pattern_with_disposing() => RedisTest.Fixes(
        """
        class Service : IDisposable
        {
            private readonly ConnectionMultiplexer _redis;
            private bool _disposed;

            public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);

            protected virtual void Dispose(bool disposing)
            {
                if (_disposed)
                    return;

                if (disposing)
                {
                    _redis.Dispose();
                }

                _disposed = true;
            }

            public void Dispose() => Dispose(true);
        }
        """,
        """
        class Service : IDisposable
        {
            private readonly ConnectionMultiplexer _redis;
            private bool _disposed;

            public Service(string cs) => _redis = RedisManager.Shared;

            protected virtual void Dispose(bool disposing)
            {
                if (_disposed)
                    return;

                _disposed = true;
            }

            public void Dispose() => Dispose(true);
        }
        """);

    [Fact]
    public Task A_close_that_a_closing_method_forgets_afterwards() => Expect.Members(
        """
        private IConnectionMultiplexer _redis;

        public void Start(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);

        public void Stop()
        {
            _redis?.Close();
            _redis = null;
        }
        """,
        """
        private IConnectionMultiplexer _redis;

        public void Start(string cs) => _redis = RedisManager.Shared;

        public void Stop()
        {
            _redis = null;
        }
        """);

    [Fact]
    public Task Asynchronous_closing_methods_return_finished_tasks() => Expect.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        public Task StopAsync(CancellationToken token) => _redis.CloseAsync();
        public async Task EndAsync() => await _redis.CloseAsync();
        public ValueTask DisposeAsync() => _redis.DisposeAsync();

        public async Task ShutDownAsync()
        {
            await _redis.CloseAsync();
        }
        """,
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = RedisManager.Shared;
        public Task StopAsync(CancellationToken token) => Task.CompletedTask;
        public Task EndAsync() => Task.CompletedTask;
        public ValueTask DisposeAsync() => default;

        public Task ShutDownAsync()
        {
            return Task.CompletedTask;
        }
        """);

    [Fact]
    public Task An_asynchronous_Dispose_with_a_block() => Expect.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);

        public async ValueTask DisposeAsync()
        {
            if (_redis is not null)
            {
                await _redis.DisposeAsync().ConfigureAwait(false);
            }
        }
        """,
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = RedisManager.Shared;

        public ValueTask DisposeAsync()
        {
            return default;
        }
        """);

    [Fact]
    public Task Closes_that_are_waited_for_together() => Expect.Members(
        """
        private readonly ConnectionMultiplexer _one;
        private readonly ConnectionMultiplexer _two;

        public Service(string cs)
        {
            _one = [|ConnectionMultiplexer.Connect|](cs);
            _two = [|ConnectionMultiplexer.Connect|](cs);
        }

        public Task StopAsync() => Task.WhenAll(_one.CloseAsync(), _two.CloseAsync());
        """,
        """
        private readonly ConnectionMultiplexer _one;
        private readonly ConnectionMultiplexer _two;

        public Service(string cs)
        {
            _one = RedisManager.Shared;
            _two = RedisManager.Shared;
        }

        public Task StopAsync() => Task.WhenAll(Task.CompletedTask, Task.CompletedTask);
        """);

    [Fact]
    public Task A_handler_that_closes_at_the_end_of_the_process() => Expect.Members(
        """
        private static ConnectionMultiplexer _redis;

        public static void Start(string cs)
        {
            _redis = [|ConnectionMultiplexer.Connect|](cs);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => _redis.Dispose();
        }
        """,
        """
        private static ConnectionMultiplexer _redis;

        public static void Start(string cs)
        {
            _redis = RedisManager.Shared;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => { };
        }
        """);

    [Fact]
    public Task A_handler_with_a_block_that_closes() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            redis.Close();
        };
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
        };
        """);

    [Fact]
    public Task A_property_that_hands_the_connection_to_a_closing_method_of_the_class() => Expect.Members(
        """
        private readonly Lazy<ConnectionMultiplexer> _lazy;

        public Service(string cs) => _lazy = new Lazy<ConnectionMultiplexer>(() => [|ConnectionMultiplexer.Connect|](cs));

        private ConnectionMultiplexer Redis => _lazy.Value;

        public void Stop()
        {
            Console.WriteLine("stopping");
            if (_lazy.IsValueCreated)
                Redis.Close();
        }
        """,
        """
        private readonly Lazy<ConnectionMultiplexer> _lazy;

        public Service(string cs) => _lazy = new Lazy<ConnectionMultiplexer>(() => RedisManager.Shared);

        private ConnectionMultiplexer Redis => _lazy.Value;

        public void Stop()
        {
            Console.WriteLine("stopping");
        }
        """);

    [Fact]
    public Task A_finalizer() => Expect.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        public IDatabase Database => _redis.GetDatabase();

        ~Service()
        {
            _redis.Dispose();
        }
        """,
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = RedisManager.Shared;
        public IDatabase Database => _redis.GetDatabase();

        ~Service()
        {
        }
        """);

    [Fact]
    public Task A_close_of_another_connection_stays() => Expect.Members(
        """
        public void Run(string cs, IConnectionMultiplexer other)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.GetDatabase().StringSet("a", "b");
            other.Close();
            redis.Close();
        }
        """,
        """
        public void Run(string cs, IConnectionMultiplexer other)
        {
            var redis = RedisManager.Shared;
            redis.GetDatabase().StringSet("a", "b");
            other.Close();
        }
        """);

    [Fact]
    public Task A_close_in_a_switch_section_keeps_the_break() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        switch (cs.Length)
        {
            case 0:
                redis.Close();
                break;
            default:
                redis.GetDatabase().StringSet("a", "b");
                break;
        }
        """,
        """
        var redis = RedisManager.Shared;
        switch (cs.Length)
        {
            case 0:
                break;
            default:
                redis.GetDatabase().StringSet("a", "b");
                break;
        }
        """);

    [Fact]
    public Task A_close_below_an_if_without_braces() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        foreach (var key in cs.Split(','))
            redis.GetDatabase().KeyDelete(key);
        if (redis != null) redis.Dispose();
        """,
        """
        var redis = RedisManager.Shared;
        foreach (var key in cs.Split(','))
            redis.GetDatabase().KeyDelete(key);
        """);

    [Fact]
    public Task A_close_whose_task_goes_on() => Expect.AsyncStatements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        await redis.GetDatabase().PingAsync();
        await redis.CloseAsync().ContinueWith(_ => Console.WriteLine("closed"));
        """,
        """
        var redis = RedisManager.Shared;
        await redis.GetDatabase().PingAsync();
        await Task.CompletedTask.ContinueWith(_ => Console.WriteLine("closed"));
        """);

    [Fact]
    public Task A_switch_that_closes_keeps_its_other_work() => Expect.Statements(
        """
        object redis = [|ConnectionMultiplexer.Connect|](cs);
        switch (redis)
        {
            case IDisposable resource:
                Console.WriteLine(resource);
                resource.Dispose();
                break;
        }
        """,
        """
        object redis = RedisManager.Shared;
        switch (redis)
        {
            case IDisposable resource:
                Console.WriteLine(resource);
                break;
        }
        """);
}
