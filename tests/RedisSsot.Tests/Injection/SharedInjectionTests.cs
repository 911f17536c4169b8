using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>Several findings at once: those of one type share what is injected.</summary>
public class SharedInjectionTests
{
    [Fact]
    public Task Two_methods_share_the_constructor() => Services.Fixes(
        """
        class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();

            public ISubscriber Listen(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetSubscriber();

            public async Task SetAsync(string cs)
            {
                using var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                await redis.GetDatabase().StringSetAsync("a", "b");
            }
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Open(string cs) => _redis.GetDatabase();

            public ISubscriber Listen(string cs) => _redis.GetSubscriber();

            public async Task SetAsync(string cs)
            {
                var redis = _redis;
                await redis.GetDatabase().StringSetAsync("a", "b");
            }
        }
        """);

    [Fact]
    public Task Two_methods_share_the_parameters_of_a_chain() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            public Cache() : this("cache:")
            {
            }

            public Cache(string prefix)
            {
                _prefix = prefix;
            }

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix, "");

            public void Publish(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetSubscriber().Publish(_prefix, "");
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis) : this("cache:", redis)
            {
            }

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                _prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs) => _redis.GetDatabase().StringSet(_prefix, "");

            public void Publish(string cs) => _redis.GetSubscriber().Publish(_prefix, "");
        }
        """);

    [Fact]
    public Task A_holder_comes_first_and_is_used_by_the_others() => Services.Fixes(
        """
        class Cache
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("cache:6379");

            public IDatabase Database => _redis.GetDatabase();

            public void Publish()
            {
                using var redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
                redis.GetSubscriber().Publish("a", "b");
            }
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Database => _redis.GetDatabase();

            public void Publish()
            {
                var redis = _redis;
                redis.GetSubscriber().Publish("a", "b");
            }
        }
        """);

    [Fact]
    public Task A_database_and_a_method_share_the_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase {|RSSOT1003:_database|} = ConnectionMultiplexer.Connect("cache:6379").GetDatabase();

            public bool Any => _database.KeyExists("a");

            public void Publish() => [|ConnectionMultiplexer.Connect|]("cache:6379").GetSubscriber().Publish("a", "b");
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase _database;
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _database = redis.GetDatabase();
                _redis = redis;
            }

            public bool Any => _database.KeyExists("a");

            public void Publish() => _redis.GetSubscriber().Publish("a", "b");
        }
        """);

    [Fact]
    public Task A_constructor_and_a_method_share_the_field() => Services.Fixes(
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string cs)
            {
                _redis = [|ConnectionMultiplexer.Connect|](cs);
            }

            public IDatabase Database => _redis.GetDatabase();

            public void Publish(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetSubscriber().Publish("a", "b");
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string cs, IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Database => _redis.GetDatabase();

            public void Publish(string cs) => _redis.GetSubscriber().Publish("a", "b");
        }
        """);

    [Fact]
    public Task Several_classes_of_a_file_are_injected_into_each() => Services.Fixes(
        """
        namespace Company.Data;

        class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }

        class Bus
        {
            private readonly ISubscriber {|RSSOT1003:_subscriber|} = ConnectionMultiplexer.Connect("bus:6379").GetSubscriber();

            public void Publish() => _subscriber.Publish("a", "b");
        }

        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet("a", "b");
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Data;

        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Open(string cs) => _redis.GetDatabase();
        }

        class Bus
        {
            private readonly ISubscriber _subscriber;

            public Bus(IConnectionMultiplexer redis)
            {
                _subscriber = redis.GetSubscriber();
            }

            public void Publish() => _subscriber.Publish("a", "b");
        }

        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs) => provider.GetRequiredService<IConnectionMultiplexer>().GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task Two_openings_of_a_primary_constructor_share_its_parameter() => Services.Fixes(
        12,
        """
        class Cache(string prefix)
        {
            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(prefix, "");

            public void Publish(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetSubscriber().Publish(prefix, "");
        }
        """,
        """
        class Cache(string prefix, IConnectionMultiplexer redis)
        {
            public void Set(string cs) => redis.GetDatabase().StringSet(prefix, "");

            public void Publish(string cs) => redis.GetSubscriber().Publish(prefix, "");
        }
        """);

    [Theory]
    [InlineData("class CacheTests { Cache Make() => new Cache(); }")]
    [InlineData("class CacheTests { Cache Make() => new(); }")]
    [InlineData("class UserCache : Cache { }")]
    public Task A_class_that_another_project_constructs_is_left(string other) => WithDependent(other, isFixed: false);

    [Theory]
    [InlineData("class CacheTests { string Name(Cache cache) => nameof(Cache); }")]
    public Task A_class_that_another_project_only_mentions_is_fixed(string other) => WithDependent(other, isFixed: true);

    private static async Task WithDependent(string other, bool isFixed)
    {
        const string Program = """
            public class Cache
            {
                internal StackExchange.Redis.IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
            """;
        const string Fixed = """
            public class Cache
            {
                private readonly IConnectionMultiplexer _redis;

                /// <summary>Creates an instance with what the container injects.</summary>
                /// <param name="redis">The shared Redis connection.</param>
                public Cache(IConnectionMultiplexer redis)
                {
                    _redis = redis;
                }

                internal StackExchange.Redis.IDatabase Open(string cs) => _redis.GetDatabase();
            }
            """;
        var test = await Services.OfAsync(Program, Services.Interface);
        test.Fixed(isFixed ? Fixed : Program, Services.Interface);
        foreach (var state in new SolutionState[] { test.TestState, test.FixedState })
        {
            var project = state.AdditionalProjects["Tests"];
            project.Sources.Add(other);
            project.AdditionalProjectReferences.Add("TestProject");
            project.AdditionalReferences.Add(RedisAssembly.Of(test.RedisVersion));
        }

        await test.RunAsync();
    }
}
