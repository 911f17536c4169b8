using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Members that close what they were given, and the letters around them.</summary>
public partial class DisposalFixTests
{
    [Fact]
    public Task A_Dispose_that_only_closed_stays_empty() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() => ⟦_redis.Dispose⟧();
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() { }
        """);

    [Fact]
    public Task A_Dispose_with_a_block_stays_empty() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose()
        {
            _redis?⟦.Dispose⟧();
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose()
        {
        }
        """);

    [Fact]
    public Task An_explicit_Dispose_stays_empty() => Programs.Fixes(
        """
        record Worker(IConnectionMultiplexer redis) : IDisposable
        {
            public string Name => redis.ClientName;
            void IDisposable.Dispose() => ⟦redis.Dispose⟧();
        }
        """,
        """
        record Worker(IConnectionMultiplexer redis) : IDisposable
        {
            public string Name => redis.ClientName;
            void IDisposable.Dispose() { }
        }
        """);

    [Fact]
    public Task What_else_a_Dispose_does_stays() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        private readonly Timer _timer = new(_ => { });
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose()
        {
            _timer.Dispose();
            ⟦_redis.Dispose⟧();
            GC.SuppressFinalize(this);
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        private readonly Timer _timer = new(_ => { });
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose()
        {
            _timer.Dispose();
            GC.SuppressFinalize(this);
        }
        """);

    [Fact]
    public Task The_usual_pattern_of_Dispose() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        private bool _disposed;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        protected virtual void Dispose(bool disposing)
        {
            if (_disposed)
                return;

            if (disposing)
            {
                _redis?⟦.Close⟧();
                _redis?⟦.Dispose⟧();
            }

            _disposed = true;
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        private bool _disposed;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        protected virtual void Dispose(bool disposing)
        {
            if (_disposed)
                return;

            _disposed = true;
        }
        """);

    [Fact]
    public Task An_asynchronous_method_that_awaited_only_the_closing_is_no_longer_asynchronous() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public async Task StopAsync()
        {
            Console.WriteLine(_redis.ClientName);
            await ⟦_redis.CloseAsync⟧();
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public Task StopAsync()
        {
            Console.WriteLine(_redis.ClientName);
            return Task.CompletedTask;
        }
        """);

    [Fact]
    public Task An_asynchronous_method_that_awaits_more_stays_so() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public async Task StopAsync()
        {
            await _redis.GetDatabase().StringSetAsync("a", "b");
            await ⟦_redis.CloseAsync⟧();
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public async Task StopAsync()
        {
            await _redis.GetDatabase().StringSetAsync("a", "b");
        }
        """);

    [Fact]
    public Task An_asynchronous_arrow_returns_a_finished_task() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public async Task StopAsync() => await ⟦_redis.CloseAsync⟧();
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public Task StopAsync() => Task.CompletedTask;
        """);

    [Fact]
    public Task A_task_that_is_returned_becomes_a_finished_one() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public Task StopAsync(CancellationToken cancellation) => ⟦_redis.CloseAsync⟧();
        public Task StopAsync()
        {
            return ⟦_redis.CloseAsync⟧();
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public Task StopAsync(CancellationToken cancellation) => Task.CompletedTask;
        public Task StopAsync()
        {
            return Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_DisposeAsync_stays() => Programs.MembersBecome(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(ConnectionMultiplexer redis) => _redis = redis;
        public ValueTask DisposeAsync() => ⟦_redis.DisposeAsync⟧();
        """,
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(ConnectionMultiplexer redis) => _redis = redis;
        public ValueTask DisposeAsync() => default;
        """);

    [Fact]
    public Task A_DisposeAsync_with_a_block_stays() => Programs.MembersBecome(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public async ValueTask DisposeAsync()
        {
            await ⟦_redis.CloseAsync⟧();
            ⟦_redis.Dispose⟧();
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public ValueTask DisposeAsync()
        {
            return default;
        }
        """);

    [Fact]
    public Task An_asynchronous_using_that_was_the_only_await() => Programs.MembersBecome(
        """
        public async Task<string> NameAsync()
        {
            await using var ⟦redis⟧ = RedisManager.Shared;
            return redis.ClientName;
        }
        """,
        """
        public Task<string> NameAsync()
        {
            var redis = RedisManager.Shared;
            return Task.FromResult<string>(redis.ClientName);
        }
        """);

    [Fact]
    public Task A_field_stays_where_it_is() => Programs.MembersBecome(
        """
        private readonly ConnectionMultiplexer _redis = RedisManager.Shared;
        ~Service() => ⟦_redis.Dispose⟧();
        """,
        """
        private readonly ConnectionMultiplexer _redis = RedisManager.Shared;
        ~Service() { }
        """);

    [Fact]
    public Task What_is_set_to_nothing_afterwards_still_is() => Programs.MembersBecome(
        """
        private IConnectionMultiplexer _redis = RedisManager.Shared;
        public void Stop()
        {
            _redis?⟦.Dispose⟧();
            _redis = null;
        }
        """,
        """
        private IConnectionMultiplexer _redis = RedisManager.Shared;
        public void Stop()
        {
            _redis = null;
        }
        """,
        TestAccessor.Interface);

    [Fact]
    public Task Comments_stay() => Programs.StatementsBecome(
        """
        // before
        using (var ⟦redis⟧ = RedisManager.Shared) // beside
        {
            // inside
            redis.GetDatabase().StringSet("a", "b"); // at the end
        }
        // after
        """,
        """
        // before
        {
            var redis = RedisManager.Shared; // beside
            // inside
            redis.GetDatabase().StringSet("a", "b"); // at the end
        }
        // after
        """);

    [Fact]
    public Task A_comment_above_the_call_stays() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;
        // close it
        ⟦redis.Dispose⟧();
        Console.WriteLine(redis.ClientName);
        """,
        """
        var redis = RedisManager.Shared;
        // close it
        Console.WriteLine(redis.ClientName);
        """);

    [Fact]
    public Task Statements_on_one_line_keep_their_line() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared; ⟦redis.Dispose⟧(); Console.WriteLine(redis.ClientName);
        """,
        """
        var redis = RedisManager.Shared; Console.WriteLine(redis.ClientName);
        """);

    [Fact]
    public Task A_blank_line_that_set_the_call_apart_goes() => Programs.StatementsBecome(
        """
        var redis = RedisManager.Shared;

        ⟦redis.Dispose⟧();
        """,
        """
        var redis = RedisManager.Shared;
        """);

    [Fact]
    public Task Line_ends_stay() => Programs.Fixes(
        "class Service\r\n{\r\n    void Run()\r\n    {\r\n        using (var ⟦redis⟧ = RedisManager.Shared)\r\n        {\r\n            redis.GetDatabase();\r\n        }\r\n    }\r\n}\r\n",
        "class Service\r\n{\r\n    void Run()\r\n    {\r\n        {\r\n            var redis = RedisManager.Shared;\r\n            redis.GetDatabase();\r\n        }\r\n    }\r\n}\r\n");

    [Fact]
    public Task Tabs_stay() => Programs.Fixes(
        "class Service\n{\n\tvoid Run()\n\t{\n\t\tusing (var ⟦redis⟧ = RedisManager.Shared)\n\t\t{\n\t\t\tredis.GetDatabase();\n\t\t}\n\t}\n}\n",
        "class Service\n{\n\tvoid Run()\n\t{\n\t\t{\n\t\t\tvar redis = RedisManager.Shared;\n\t\t\tredis.GetDatabase();\n\t\t}\n\t}\n}\n");

    [Fact]
    public Task A_directive_around_the_call_stays() => Programs.MembersBecome(
        """
        public void Stop()
        {
        #if !NEVER
            ⟦RedisManager.Shared.Dispose⟧();
        #endif
        }
        """,
        """
        public void Stop()
        {
        #if !NEVER
        #endif
        }
        """);

    [Fact]
    public Task Everything_in_a_file_is_fixed_at_once() => Programs.Fixes(
        """
        record One(IConnectionMultiplexer redis)
        {
            public void Stop() { Console.WriteLine(redis.ClientName); ⟦redis.Close⟧(); ⟦redis.Dispose⟧(); }
        }

        class Two
        {
            public async Task<int> CountAsync()
            {
                await using (var ⟦redis⟧ = RedisManager.Shared)
                using (var ⟦again⟧ = RedisManager.Shared)
                {
                    return redis.GetHashCode() + again.GetHashCode();
                }
            }
        }
        """,
        """
        record One(IConnectionMultiplexer redis)
        {
            public void Stop() { Console.WriteLine(redis.ClientName); }
        }

        class Two
        {
            public Task<int> CountAsync()
            {
                {
                    var redis = RedisManager.Shared;
                    {
                        var again = RedisManager.Shared;
                        return Task.FromResult<int>(redis.GetHashCode() + again.GetHashCode());
                    }
                }
            }
        }
        """);
}
