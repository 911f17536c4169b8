using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>A service that is there already, and openings in what constructs an instance.</summary>
public class ReuseFixTests
{
    [Fact]
    public Task A_field_that_a_constructor_was_given_is_used() => Services.Fixes(
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _connection;

            public Cache(IConnectionMultiplexer connection) => _connection = connection;

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _connection;

            public Cache(IConnectionMultiplexer connection) => _connection = connection;

            public IDatabase Open(string cs) => _connection.GetDatabase();
        }
        """);

    [Fact]
    public Task A_guarded_field_is_used_though_others_construct_the_class() => Services.Fixes(
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis ?? throw new ArgumentNullException(nameof(redis));
            }

            public static Cache Create(IConnectionMultiplexer redis) => new(redis);

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis ?? throw new ArgumentNullException(nameof(redis));
            }

            public static Cache Create(IConnectionMultiplexer redis) => new(redis);

            public IDatabase Open(string cs) => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_property_that_a_constructor_was_given_is_used() => Services.Fixes(
        """
        class Cache
        {
            public Cache(IConnectionMultiplexer redis) => Redis = redis;

            protected IConnectionMultiplexer Redis { get; }

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache
        {
            public Cache(IConnectionMultiplexer redis) => Redis = redis;

            protected IConnectionMultiplexer Redis { get; }

            public IDatabase Open(string cs) => Redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_property_of_the_base_class_is_used() => Services.Fixes(
        """
        abstract class Repository
        {
            protected Repository(IConnectionMultiplexer redis) => Redis = redis;

            protected IConnectionMultiplexer Redis { get; }
        }

        class UserRepository : Repository
        {
            public UserRepository(IConnectionMultiplexer redis)
                : base(redis)
            {
            }

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        abstract class Repository
        {
            protected Repository(IConnectionMultiplexer redis) => Redis = redis;

            protected IConnectionMultiplexer Redis { get; }
        }

        class UserRepository : Repository
        {
            public UserRepository(IConnectionMultiplexer redis)
                : base(redis)
            {
            }

            public IDatabase Open(string cs) => Redis.GetDatabase();
        }
        """);

    [Fact]
    public Task An_injected_property_is_used() => Services.Fixes(
        """
        using Microsoft.AspNetCore.Components;

        class Page
        {
            [Inject]
            public IConnectionMultiplexer Redis { get; set; } = default!;

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using Microsoft.AspNetCore.Components;

        class Page
        {
            [Inject]
            public IConnectionMultiplexer Redis { get; set; } = default!;

            public IDatabase Open(string cs) => Redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_parameter_of_a_record_is_a_property_and_used() => Services.Fixes(
        """
        record Cache(IConnectionMultiplexer Redis)
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        record Cache(IConnectionMultiplexer Redis)
        {
            public IDatabase Open(string cs) => Redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_parameter_that_only_made_a_database_is_kept_as_well() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase _database;

            public Cache(IConnectionMultiplexer mux)
            {
                _database = mux.GetDatabase();
            }

            public static Cache Create(IConnectionMultiplexer mux) => new Cache(mux);

            public void Publish(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetSubscriber().Publish("a", _database.StringGet("a"));
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase _database;
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer mux)
            {
                _database = mux.GetDatabase();
                _redis = mux;
            }

            public static Cache Create(IConnectionMultiplexer mux) => new Cache(mux);

            public void Publish(string cs) => _redis.GetSubscriber().Publish("a", _database.StringGet("a"));
        }
        """);

    [Fact]
    public Task An_opening_in_a_constructor_becomes_its_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string cs)
            {
                _redis = [|ConnectionMultiplexer.Connect|](cs);
            }

            public IDatabase Database => _redis.GetDatabase();
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
        }
        """);

    [Fact]
    public Task The_field_changes_its_type_and_is_closed_no_more() => Services.Fixes(
        """
        sealed class Cache : IDisposable
        {
            private readonly ConnectionMultiplexer _redis;

            public Cache(string cs)
            {
                _redis = [|ConnectionMultiplexer.Connect|](cs);
            }

            public IDatabase Database => _redis.GetDatabase();

            public void Dispose()
            {
                _redis.Dispose();
            }
        }
        """,
        """
        sealed class Cache : IDisposable
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string cs, IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Database => _redis.GetDatabase();

            public void Dispose()
            {
            }
        }
        """);

    [Fact]
    public Task A_constructor_uses_the_parameter_that_it_has() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase _sessions;
            private readonly IDatabase _cache;

            public Cache(IConnectionMultiplexer mux, string cs)
            {
                _sessions = mux.GetDatabase(1);
                _cache = [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }

            public bool Any => _sessions.KeyExists("a") || _cache.KeyExists("a");
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase _sessions;
            private readonly IDatabase _cache;

            public Cache(IConnectionMultiplexer mux, string cs)
            {
                _sessions = mux.GetDatabase(1);
                _cache = mux.GetDatabase();
            }

            public bool Any => _sessions.KeyExists("a") || _cache.KeyExists("a");
        }
        """);

    [Fact]
    public Task An_argument_of_the_base_constructor_becomes_the_parameter() => Services.Fixes(
        """
        class Repository
        {
            protected Repository(IDatabase database) => Database = database;

            protected IDatabase Database { get; }
        }

        class UserRepository : Repository
        {
            public UserRepository(string cs) : base([|ConnectionMultiplexer.Connect|](cs).GetDatabase())
            {
            }
        }
        """,
        """
        class Repository
        {
            protected Repository(IDatabase database) => Database = database;

            protected IDatabase Database { get; }
        }

        class UserRepository : Repository
        {
            public UserRepository(string cs, IConnectionMultiplexer redis) : base(redis.GetDatabase())
            {
            }
        }
        """);

    [Fact]
    public Task A_database_in_an_arrow_of_a_constructor_is_one_of_the_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase database;

            public Cache(string cs) => database = [|ConnectionMultiplexer.Connect|](cs).GetDatabase();

            public bool Any => database.KeyExists("a");
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase database;

            public Cache(string cs, IConnectionMultiplexer redis) => database = redis.GetDatabase();

            public bool Any => database.KeyExists("a");
        }
        """);

    [Fact]
    public Task A_store_of_the_users_is_injected_and_asked_for_its_connection() => Services.Fixes(
        """
        class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache
        {
            private readonly IRedisStore _redisStore;

            public Cache(IRedisStore redisStore)
            {
                _redisStore = redisStore;
            }

            public IDatabase Open(string cs) => _redisStore.Connection.GetDatabase();
        }
        """,
        Services.Store);

    [Fact]
    public Task A_store_with_a_method_is_asked_by_that() => Services.Fixes(
        """
        class Cache
        {
            private readonly IRedisStore _store;

            public Cache(IRedisStore store) => _store = store;

            public void Set(string cs)
            {
                ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase().StringSet("a", "b");
            }
        }
        """,
        """
        class Cache
        {
            private readonly IRedisStore _store;

            public Cache(IRedisStore store) => _store = store;

            public void Set(string cs)
            {
                IConnectionMultiplexer redis = _store.GetConnection();
                redis.GetDatabase().StringSet("a", "b");
            }
        }
        """,
        Services.StoreWith("IConnectionMultiplexer GetConnection();"));

    [Fact]
    public Task The_namespace_of_a_store_is_imported() => Services.Fixes(
        """
        class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using Platform.Data;

        class Cache
        {
            private readonly IRedisStore _redisStore;

            public Cache(IRedisStore redisStore)
            {
                _redisStore = redisStore;
            }

            public IDatabase Open(string cs) => _redisStore.Connection.GetDatabase();
        }
        """,
        new("""
            namespace Company
            {
                internal static class Nothing { }
            }

            namespace Platform.Data
            {
                using StackExchange.Redis;

                public interface IRedisStore
                {
                    IConnectionMultiplexer Connection { get; }
                }
            }
            """,
            "Platform.Data.IRedisStore"));

    [Fact]
    public Task A_primary_constructor_gets_a_parameter() => Services.Fixes(
        12,
        """
        class Cache(string prefix)
        {
            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(prefix, "");
        }
        """,
        """
        class Cache(string prefix, IConnectionMultiplexer redis)
        {
            public void Set(string cs) => redis.GetDatabase().StringSet(prefix, "");
        }
        """);

    [Fact]
    public Task A_parameter_of_a_primary_constructor_is_used() => Services.Fixes(
        12,
        """
        class Cache(IConnectionMultiplexer mux)
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache(IConnectionMultiplexer mux)
        {
            public IDatabase Open(string cs) => mux.GetDatabase();
        }
        """);

    [Fact]
    public Task A_field_that_keeps_such_a_parameter_is_used() => Services.Fixes(
        12,
        """
        class Cache(IConnectionMultiplexer mux)
        {
            private readonly IConnectionMultiplexer _mux = mux;

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache(IConnectionMultiplexer mux)
        {
            private readonly IConnectionMultiplexer _mux = mux;

            public IDatabase Open(string cs) => _mux.GetDatabase();
        }
        """);

    [Fact]
    public Task A_constructor_beside_a_primary_one_passes_it_on() => Services.Fixes(
        12,
        """
        class Cache(string prefix)
        {
            public Cache() : this("cache:") { }

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(prefix, "");
        }
        """,
        """
        class Cache(string prefix, IConnectionMultiplexer redis)
        {
            public Cache(IConnectionMultiplexer redis) : this("cache:", redis) { }

            public void Set(string cs) => redis.GetDatabase().StringSet(prefix, "");
        }
        """);

    [Fact]
    public Task An_initializer_beside_a_primary_constructor_reads_its_parameter() => Services.Fixes(
        12,
        """
        class Cache(string prefix)
        {
            private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("cache:6379");

            public void Set() => _redis.GetDatabase().StringSet(prefix, "");
        }
        """,
        """
        class Cache(string prefix, IConnectionMultiplexer redis)
        {
            private readonly IConnectionMultiplexer _redis = redis;

            public void Set() => _redis.GetDatabase().StringSet(prefix, "");
        }
        """);

    [Fact]
    public Task An_argument_of_a_primary_base_constructor_becomes_a_parameter() => Services.Fixes(
        12,
        """
        abstract class Repository(IDatabase database)
        {
            protected IDatabase Database => database;
        }

        class UserRepository(int number) : Repository([|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase(number));
        """,
        """
        abstract class Repository(IDatabase database)
        {
            protected IDatabase Database => database;
        }

        class UserRepository(int number, IConnectionMultiplexer redis) : Repository(redis.GetDatabase(number));
        """);
}
