using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Every kind of statement.</summary>
public partial class OpeningReportedTests
{
    [Fact]
    public Task An_implicitly_typed_local_is_reported() => RedisTest.Reports("""
        class Cache
        {
            void Use(string cs)
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase().KeyDelete("key");
            }
        }
        """);

    [Fact]
    public Task An_explicitly_typed_local_beside_others_is_reported() => RedisTest.Reports("""
        class Cache
        {
            void Use(string cs)
            {
                IConnectionMultiplexer none = null, redis = [|ConnectionMultiplexer.Connect|](cs), other;
            }
        }
        """);

    [Fact]
    public Task An_assignment_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private IConnectionMultiplexer _redis;

            void Start(string cs) => this._redis = [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_return_is_reported() => RedisTest.Reports("""
        class Factory
        {
            public ConnectionMultiplexer Create(string cs)
            {
                return [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);

    [Fact]
    public Task A_yield_is_reported() => RedisTest.Reports("""
        class Pool
        {
            IEnumerable<IConnectionMultiplexer> Open(IEnumerable<string> nodes)
            {
                foreach (var node in nodes)
                    yield return [|ConnectionMultiplexer.Connect|](node);
            }
        }
        """);

    [Fact]
    public Task An_async_iterator_is_reported() => RedisTest.Reports("""
        class Pool
        {
            async IAsyncEnumerable<IDatabase> OpenAsync(params string[] nodes)
            {
                foreach (var node in nodes)
                    yield return (await [|ConnectionMultiplexer.ConnectAsync|](node)).GetDatabase();
            }
        }
        """);

    [Fact]
    public Task A_condition_is_reported() => RedisTest.Reports("""
        class Probe
        {
            int Check(string cs)
            {
                if ([|ConnectionMultiplexer.Connect|](cs).IsConnected)
                    return 0;
                else if ([|ConnectionMultiplexer.ConnectAsync|](cs).Result.IsConnected)
                    return 1;
                return 2;
            }
        }
        """);

    [Fact]
    public Task A_while_condition_is_reported() => RedisTest.Reports("""
        class Probe
        {
            void Wait(string cs)
            {
                while (![|ConnectionMultiplexer.Connect|](cs).IsConnected)
                    Thread.Sleep(1000);
            }
        }
        """);

    [Fact]
    public Task A_do_loop_is_reported() => RedisTest.Reports("""
        class Probe
        {
            void Wait(string cs)
            {
                IConnectionMultiplexer redis;
                do
                {
                    redis = [|ConnectionMultiplexer.Connect|](cs);
                }
                while (!redis.IsConnected);
            }
        }
        """);

    [Fact]
    public Task Each_part_of_a_for_loop_is_reported() => RedisTest.Reports("""
        class Pool
        {
            void Fill(string cs, List<IConnectionMultiplexer> pool)
            {
                for (var redis = [|ConnectionMultiplexer.Connect|](cs); pool.Count < 8; redis = [|ConnectionMultiplexer.Connect|](cs))
                    pool.Add(redis);
            }
        }
        """);

    [Fact]
    public Task A_foreach_source_is_reported() => RedisTest.Reports("""
        class Probe
        {
            void Print(string cs)
            {
                foreach (var endpoint in [|ConnectionMultiplexer.Connect|](cs).GetEndPoints())
                    Console.WriteLine(endpoint);
            }
        }
        """);

    [Fact]
    public Task A_switch_statement_is_reported() => RedisTest.Reports("""
        class Tenants
        {
            IConnectionMultiplexer Open(string tenant, string cs)
            {
                switch (tenant)
                {
                    case "admin":
                        return RedisManager.Shared;
                    case { Length: > 0 } when [|ConnectionMultiplexer.Connect|](cs).IsConnected:
                        return [|ConnectionMultiplexer.Connect|](cs);
                    default:
                        return null;
                }
            }
        }
        """);

    [Fact]
    public Task A_using_statement_is_reported() => RedisTest.Reports("""
        class Cache
        {
            string Read(string cs, string key)
            {
                using (var redis = [|ConnectionMultiplexer.Connect|](cs))
                {
                    return redis.GetDatabase().StringGet(key);
                }
            }
        }
        """);

    [Fact]
    public Task A_using_statement_without_a_name_is_reported() => RedisTest.Reports("""
        class Probe
        {
            void Check(string cs)
            {
                using ([|ConnectionMultiplexer.Connect|](cs))
                    Console.WriteLine("up");
            }
        }
        """);

    [Fact]
    public Task A_using_declaration_is_reported() => RedisTest.Reports("""
        class Cache
        {
            string Read(string cs, string key)
            {
                using var redis = [|ConnectionMultiplexer.Connect|](cs);
                return redis.GetDatabase().StringGet(key);
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_using_declaration_is_reported() => RedisTest.Reports("""
        class Cache
        {
            async Task<string> ReadAsync(string cs, string key)
            {
                await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                return await redis.GetDatabase().StringGetAsync(key);
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_using_statement_is_reported() => RedisTest.Reports("""
        class Cache
        {
            async Task<string> ReadAsync(string cs, string key)
            {
                await using (var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs).ConfigureAwait(false))
                {
                    return await redis.GetDatabase().StringGetAsync(key);
                }
            }
        }
        """);

    [Fact]
    public Task A_double_checked_lock_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private static readonly object Gate = new();
            private static volatile ConnectionMultiplexer _redis;

            static ConnectionMultiplexer Redis
            {
                get
                {
                    if (_redis == null)
                    {
                        lock (Gate)
                        {
                            if (_redis == null)
                                _redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
                        }
                    }

                    return _redis;
                }
            }
        }
        """);

    [Fact]
    public Task Each_part_of_a_try_statement_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private IConnectionMultiplexer _redis;

            void Start(string cs, string fallback)
            {
                try
                {
                    _redis = [|ConnectionMultiplexer.Connect|](cs);
                }
                catch (RedisConnectionException) when ([|ConnectionMultiplexer.Connect|](fallback).IsConnected)
                {
                    _redis = [|ConnectionMultiplexer.Connect|](fallback);
                }
                finally
                {
                    _redis ??= [|ConnectionMultiplexer.Connect|]("localhost");
                }
            }
        }
        """);

    [Fact]
    public Task A_labelled_statement_is_reported() => RedisTest.Reports("""
        class Cache
        {
            IConnectionMultiplexer Open(string cs)
            {
            again:
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                if (!redis.IsConnected)
                    goto again;
                return redis;
            }
        }
        """);

    [Fact]
    public Task An_unsafe_block_is_reported() => RedisTest.Reports("""
        class Cache
        {
            IConnectionMultiplexer Open(string cs)
            {
                unsafe
                {
                    return [|ConnectionMultiplexer.Connect|](cs);
                }
            }
        }
        """);

    [Fact]
    public Task A_local_function_is_reported() => RedisTest.Reports("""
        class Cache
        {
            IDatabase Use(string cs)
            {
                return Open().GetDatabase();

                ConnectionMultiplexer Open() => [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);

    [Fact]
    public Task Top_level_statements_are_reported() => RedisTest.Reports("""
        // top-level
        var redis = [|ConnectionMultiplexer.Connect|](args[0]);
        Console.WriteLine(redis.GetDatabase().Ping());
        """);

    [Fact]
    public Task Top_level_statements_that_await_are_reported() => RedisTest.Reports("""
        // top-level
        await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](args[0]);
        Console.WriteLine(await redis.GetDatabase().PingAsync());
        """);

    [Fact]
    public Task A_local_function_among_top_level_statements_is_reported() => RedisTest.Reports("""
        // top-level
        Console.WriteLine(Open(args[0]).GetStatus());

        static IConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        """);

    [Fact]
    public Task Top_level_statements_with_a_static_import_are_reported() => RedisTest.Reports("""
        // top-level
        using static StackExchange.Redis.ConnectionMultiplexer;

        var redis = [|Connect|](args[0]);
        """);

    [Fact]
    public Task The_active_branch_of_a_directive_is_reported() => RedisTest.Reports("""
        class Cache
        {
        #if NETFRAMEWORK
            object Open(string cs) => ConnectionMultiplexer.ConnectAsync(cs);
        #else
            object Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        #endif
        }
        """);

    [Fact]
    public Task A_defined_symbol_is_respected() => RedisTest.Reports("""
        #define LOCAL

        class Cache
        {
            object Open(string cs)
            {
        #if LOCAL
                cs = "localhost";
        #endif
                return [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);

    [Fact]
    public Task Unreachable_code_is_reported() => RedisTest.Reports("""
        class Cache
        {
            object Open(string cs)
            {
                throw new InvalidOperationException("The cache is switched off.");
                return [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);
}
