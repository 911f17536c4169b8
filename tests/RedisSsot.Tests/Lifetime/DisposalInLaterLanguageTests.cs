using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Primary constructors of classes came with C# 12; nothing is asked of a compiler that does not know them.</summary>
public class DisposalInLaterLanguageTests
{
    [Fact]
    public Task A_primary_constructor_is_injected() => Reports(
        """
        class Worker(IConnectionMultiplexer redis) : IDisposable
        {
            public void Dispose() => {|RSSOT3001:redis.Dispose|}();
        }
        """);

    [Fact]
    public Task A_field_that_is_given_a_primary_constructors_parameter_is_injected() => Reports(
        """
        class Worker(IConnectionMultiplexer redis) : IDisposable
        {
            private readonly IConnectionMultiplexer _redis = redis;
            public void Dispose() => {|RSSOT3001:_redis.Dispose|}();
        }
        """);

    [Fact]
    public Task A_base_class_with_a_primary_constructor_is_injected_too() => Reports(
        """
        class Base(IConnectionMultiplexer redis)
        {
            protected IConnectionMultiplexer Redis => redis;
        }

        class Worker(IConnectionMultiplexer redis) : Base(redis)
        {
            public void Stop() => {|RSSOT3001:Redis.Dispose|}();
        }
        """);

    [Fact]
    public Task A_base_class_that_is_given_an_own_connection_closes_its_own() => Reports(
        """
        class Base(IConnectionMultiplexer redis) : IDisposable
        {
            public void Dispose() => redis.Dispose();
        }

        class Worker(string cs) : Base([|ConnectionMultiplexer.Connect|](cs));
        """);

    [Fact]
    public Task A_parameter_that_is_replaced_by_an_own_connection_is_silent() => Reports(
        """
        class Worker(IConnectionMultiplexer redis)
        {
            public void Open(string cs) => redis = [|ConnectionMultiplexer.Connect|](cs);
            public void Dispose() => redis.Dispose();
        }
        """);

    private static Task Reports(string program) =>
        Language.Knows(12) ? RedisTest.Reports(program) : Task.CompletedTask;
}
