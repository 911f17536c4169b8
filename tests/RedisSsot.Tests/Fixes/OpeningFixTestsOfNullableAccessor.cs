using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>An accessor that may be null: the code that had a connection goes on having one.</summary>
public class OpeningFixTestsOfNullableAccessor
{
    [Fact]
    public Task A_local_gets_an_exclamation_mark() => RedisTest.Fixes(
        """
        #nullable enable
        class Service
        {
            void Run(string cs)
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase();
            }
        }
        """,
        """
        #nullable enable
        class Service
        {
            void Run(string cs)
            {
                var redis = RedisManager.Shared!;
                redis.GetDatabase();
            }
        }
        """,
        Accessors.Nullable);

    [Fact]
    public Task A_chain_gets_an_exclamation_mark() => RedisTest.Fixes(
        """
        #nullable enable
        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        #nullable enable
        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared!.GetDatabase();
        }
        """,
        Accessors.Nullable);

    [Fact]
    public Task Code_without_nullable_types_gets_none() => RedisTest.Fixes(
        """
        #nullable disable
        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        #nullable disable
        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Nullable);

    [Fact]
    public Task The_use_of_a_field_and_a_task_get_an_exclamation_mark() => RedisTest.Fixes(
        """
        #nullable enable
        class Service
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
            public IDatabase Database => _redis.GetDatabase();
            private static async Task<ConnectionMultiplexer> OpenAsync(string cs) => await [|ConnectionMultiplexer.ConnectAsync|](cs);
            public static async Task<IDatabase> DatabaseAsync(string cs) => (await OpenAsync(cs)).GetDatabase();
        }
        """,
        """
        #nullable enable
        class Service
        {
            public IDatabase Database => RedisManager.Shared!.GetDatabase();
            private static Task<ConnectionMultiplexer> OpenAsync(string cs) => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared!);
            public static async Task<IDatabase> DatabaseAsync(string cs) => (await OpenAsync(cs)).GetDatabase();
        }
        """,
        Accessors.Nullable);

    [Fact]
    public Task A_mark_that_was_there_is_not_doubled() => RedisTest.Fixes(
        """
        #nullable enable
        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs)!.GetDatabase();
        }
        """,
        """
        #nullable enable
        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared!.GetDatabase();
        }
        """,
        Accessors.Nullable);

    [Fact]
    public Task An_awaited_accessor_gets_an_exclamation_mark() => RedisTest.Fixes(
        """
        #nullable enable
        class Service
        {
            async Task<IDatabase> OpenAsync(string cs)
            {
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                return redis.GetDatabase();
            }
        }
        """,
        """
        #nullable enable
        class Service
        {
            async Task<IDatabase> OpenAsync(string cs)
            {
                var redis = (await RedisManager.Shared())!;
                return redis.GetDatabase();
            }
        }
        """,
        Accessors.NullableAsync);
}
