using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>Places that nothing can be injected into.</summary>
public class InjectionRefusalTests
{
    private const string Static = "static, and no service provider is in scope";

    [Fact]
    public Task A_static_method() => Services.Refuses("'Open' is static, and no service provider is in scope", """
        class Cache
        {
            public static IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_class() => Services.Refuses("'Cache' is static, and no service provider is in scope", """
        static class Cache
        {
            public static IDatabase Database => [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_constructor() => Services.Refuses(Static, """
        class Cache
        {
            private static readonly IDatabase Database;

            static Cache() => Database = [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase();

            public bool Any => Database.KeyExists("a");
        }
        """);

    [Fact]
    public Task An_extension_method() => Services.Refuses(Static, """
        static class Extensions
        {
            public static IDatabase OpenRedis(this string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task An_extension_block() => Services.Refuses(14, Static, """
        static class Extensions
        {
            extension(string cs)
            {
                public IDatabase OpenRedis() => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """);

    [Fact]
    public Task An_operator() => Services.Refuses(Static, """
        class Cache
        {
            public static IDatabase operator +(Cache cache, string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_field() => Services.RefusesHolder("Redis", "'Redis' is static, and no service provider is in scope", """
        class Cache
        {
            private static readonly IConnectionMultiplexer {|#0:Redis|} = ConnectionMultiplexer.Connect("cache:6379");

            public IDatabase Database => Redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_lambda() => Services.Refuses("a static lambda or local function does not see what is injected", """
        class Cache
        {
            public Func<string, IDatabase> Open() => static cs => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_local_function() => Services.Refuses("a static lambda or local function does not see what is injected", """
        class Cache
        {
            public IDatabase Open(string name)
            {
                return Inner(name);

                static IDatabase Inner(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """);

    [Fact]
    public Task A_static_lambda_does_not_see_the_provider_outside_of_it() => Services.Refuses("a static lambda or local function does not see what is injected", """
        class Cache
        {
            public Func<string, IDatabase> Open(IServiceProvider provider) => static cs => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task Top_level_statements() => Services.Refuses("no service provider is in scope of these statements", """
        // top-level
        var redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task Top_level_statements_before_the_application_is_there() => Services.Refuses("no service provider is in scope of these statements", """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
        redis.GetDatabase().StringSet("a", "b");
        var app = WebApplication.CreateBuilder().Build();
        app.Run();
        """);

    [Fact]
    public Task A_method_that_registers_services() => Services.Refuses("the container is still being built here, and has nothing to inject yet", """
        using Microsoft.Extensions.DependencyInjection;

        class Module
        {
            public void Add(IServiceCollection services, string cs)
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase().StringSet("a", "b");
            }
        }
        """);

    [Fact]
    public Task A_startup_class() => Services.Refuses("the container is still being built here, and has nothing to inject yet", """
        using Microsoft.Extensions.DependencyInjection;

        class Startup
        {
            public void ConfigureServices(IServiceCollection services) => services.AddSingleton<Startup>();

            public bool Check(string cs) => [|ConnectionMultiplexer.Connect|](cs).IsConnected;
        }
        """);

    [Fact]
    public Task An_interface() => Services.Refuses("'ICache' is an interface, which has no constructor to inject into", """
        interface ICache
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task An_attribute() => Services.Refuses("'CachedAttribute' is an attribute, which no container constructs", """
        class CachedAttribute : Attribute
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_test_class() => Services.Refuses("'CacheTests' is a test class, which no container constructs", """
        using Xunit;

        class CacheTests
        {
            [Fact]
            public void It_is_empty() => [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase().KeyExists("a");
        }
        """);

    [Fact]
    public Task A_struct_without_a_constructor() => Services.Refuses("'Cache' is a struct without a constructor, so that nothing can be injected into it", """
        struct Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_record_with_parameters() => Services.Refuses("a further parameter of the record 'Cache' would be a further property", """
        record Cache(string Prefix)
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_record_without_a_constructor() => Services.Refuses("the record 'Cache' has no constructor with a body to inject into", """
        record Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_class_that_keeps_a_connection_which_somebody_sets() => Services.Refuses("'_redis' keeps a connection of its own; replace that first", """
        class Cache
        {
            private IConnectionMultiplexer _redis;

            public void Use(IConnectionMultiplexer redis) => _redis = redis;

            public bool Check(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().KeyExists("a");
        }
        """);

    [Fact]
    public Task A_field_that_is_filled_on_first_use() => Services.Refuses("'_redis' is filled outside of the constructors; let them fill it with what is injected", """
        class Cache
        {
            private IConnectionMultiplexer _redis;

            public IConnectionMultiplexer Redis => _redis ??= [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task The_factory_of_the_service_itself() => Services.Refuses(
        "'IRedisStore' gets its connection here",
        """
        using Microsoft.Extensions.DependencyInjection;

        class RedisStore : IRedisStore
        {
            public RedisStore(IConnectionMultiplexer redis) => Connection = redis;

            public IConnectionMultiplexer Connection { get; }
        }

        static class Startup
        {
            static void Add(IServiceCollection services, string cs)
            {
                services.AddSingleton<IRedisStore>(sp => new RedisStore([|ConnectionMultiplexer.Connect|](cs)));
                services.AddSingleton(sp => new RedisStore([|ConnectionMultiplexer.Connect|](cs)));
            }
        }
        """,
        Services.Store);

    [Fact]
    public Task A_connection_that_stands_in_for_an_injected_one() => Services.Refuses("it only stands in for 'redis', which is injected already; drop it", """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis = null)
            {
                _redis = redis ?? [|ConnectionMultiplexer.Connect|]("cache:6379");
            }

            public IDatabase Database => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_constructor_that_would_be_there_twice() => Services.Refuses("'Cache' would have two constructors with the same parameters", """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache() : this([|ConnectionMultiplexer.Connect|]("cache:6379"))
            {
            }

            public Cache(IConnectionMultiplexer redis) => _redis = redis;

            public IDatabase Database => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_service_that_not_all_can_see() => Services.Refuses(
        "'IRedisStore' is less visible than the constructor of 'Cache'",
        """
        public class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        new("""
            using StackExchange.Redis;

            namespace Company;

            internal interface IRedisStore { IConnectionMultiplexer Connection { get; } }
            """,
            "Company.IRedisStore"));

    [Fact]
    public Task A_store_that_only_gives_a_database() => Services.Refuses(
        "'IRedisStore' has no public member that returns the connection",
        """
        class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        Services.StoreWith("IDatabase GetDatabase();"));

    [Fact]
    public Task An_initializer_with_a_comment() => Services.RefusesHolder("_redis", "its initializer does more than can be moved into a constructor", """
        class Cache
        {
            private readonly Lazy<IConnectionMultiplexer> {|#0:_redis|} = new(
                () => ConnectionMultiplexer.Connect("cache:6379")); // on its own line

            public IDatabase Database => _redis.Value.GetDatabase();
        }
        """);

    [Fact]
    public Task A_type_that_does_not_fit() => Services.Refuses("the accessor is an 'IConnectionMultiplexer', here a 'ConnectionMultiplexer' is needed", """
        class Cache
        {
            public ConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task Another_Redis() => Services.Refuses("this is another Redis than that of 'IConnectionMultiplexer'", """
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Add(IServiceCollection services) => services.AddSingleton<IConnectionMultiplexer>(sp => ConnectionMultiplexer.Connect("main:6379"));
        }

        class Cache
        {
            public IDatabase Open() => [|ConnectionMultiplexer.Connect|]("sessions:6379").GetDatabase();
        }
        """);

    [Fact]
    public Task A_reconnect_by_hand() => Services.Refuses("this is a reconnect by hand", """
        class Cache
        {
            private IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis) => _redis = redis;

            public void Check(string cs)
            {
                if (!_redis.IsConnected)
                    _redis = [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);

    [Fact]
    public Task A_type_argument_of_something_unknown_throws_nothing() => Fixes.Reason.ThrowsNothing(Verifying.RedisTest.Of(
        """
        class Store
        {
            private readonly IDatabase _database;
            public Store(string cs) => _database = ConnectionMultiplexer.Connect(cs).GetDatabase();
            static void Register() => AddNothing<Store>();
        }
        """,
        Services.Interface));

    [Theory]
    [InlineData("class Store { IConnectionMultiplexer Open() => ConnectionMultiplexer.Connect(fixed")]
    [InlineData("class Store { private readonly string ; IDatabase Open(string cs) => ConnectionMultiplexer.Connect(cs).GetDatabase(); }")]
    public Task A_field_whose_name_is_not_typed_yet_throws_nothing(string program) => Fixes.Reason.ThrowsNothing(Verifying.RedisTest.Of(program, Services.Interface));
}
