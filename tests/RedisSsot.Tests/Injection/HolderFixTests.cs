using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>A field or property that keeps a connection of its own, and gets the injected one instead.</summary>
public class HolderFixTests
{
    [Fact]
    public Task A_field_is_given_the_service_by_a_new_constructor() => Services.Fixes(
        """
        class Cache
        {
            private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("cache:6379");

            public IDatabase Database => _redis.GetDatabase();
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
        }
        """);

    [Fact]
    public Task A_field_of_the_class_becomes_one_of_the_interface() => Services.Fixes(
        """
        class Cache
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} =
                ConnectionMultiplexer.Connect("cache:6379");

            public Cache(string prefix)
            {
                Prefix = prefix;
            }

            public string Prefix { get; }

            public void Set() => _redis.GetDatabase().StringSet(Prefix, "");
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                Prefix = prefix;
                _redis = redis;
            }

            public string Prefix { get; }

            public void Set() => _redis.GetDatabase().StringSet(Prefix, "");
        }
        """);

    [Fact]
    public Task A_field_without_an_underscore_is_told_from_the_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly IConnectionMultiplexer {|RSSOT1003:redis|} = ConnectionMultiplexer.Connect("cache:6379");

            public IDatabase Database => redis.GetDatabase();
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer redis;

            public Cache(IConnectionMultiplexer redis)
            {
                this.redis = redis;
            }

            public IDatabase Database => redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_database_is_one_of_the_injected_connection() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase {|RSSOT1003:_database|} = ConnectionMultiplexer.Connect("cache:6379").GetDatabase(3);

            public Cache() { }

            public bool Any => _database.KeyExists("a");
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase _database;

            public Cache(IConnectionMultiplexer redis) { _database = redis.GetDatabase(3); }

            public bool Any => _database.KeyExists("a");
        }
        """);

    [Fact]
    public Task A_property_is_assigned_in_the_constructor() => Services.Fixes(
        """
        class Cache
        {
            public Cache(string prefix) => Prefix = prefix;

            public string Prefix { get; }

            public IConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect("cache:6379");
        }
        """,
        """
        class Cache
        {
            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                Prefix = prefix;
                Redis = redis;
            }

            public string Prefix { get; }

            public IConnectionMultiplexer Redis { get; }
        }
        """);

    [Fact]
    public Task A_lazy_connection_is_made_lazily_of_the_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly Lazy<IConnectionMultiplexer> {|RSSOT1003:_redis|} = new Lazy<IConnectionMultiplexer>(() => ConnectionMultiplexer.Connect("cache:6379"));

            public IDatabase Database => _redis.Value.GetDatabase();
        }
        """,
        """
        class Cache
        {
            private readonly Lazy<IConnectionMultiplexer> _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = new Lazy<IConnectionMultiplexer>(() => redis);
            }

            public IDatabase Database => _redis.Value.GetDatabase();
        }
        """);

    [Fact]
    public Task Each_constructor_assigns_its_own_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase {|RSSOT1003:_database|} = ConnectionMultiplexer.Connect("cache:6379").GetDatabase();

            public Cache(string prefix)
            {
                Prefix = prefix;
            }

            public Cache(IConnectionMultiplexer mux)
            {
                Prefix = mux.ClientName;
            }

            public string Prefix { get; }

            public bool Any => _database.KeyExists(Prefix);
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase _database;

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                Prefix = prefix;
                _database = redis.GetDatabase();
            }

            public Cache(IConnectionMultiplexer mux)
            {
                Prefix = mux.ClientName;
                _database = mux.GetDatabase();
            }

            public string Prefix { get; }

            public bool Any => _database.KeyExists(Prefix);
        }
        """);

    [Fact]
    public Task A_holder_and_what_closes_it() => Services.Fixes(
        """
        sealed class Cache : IAsyncDisposable
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("cache:6379");

            public IDatabase Database => _redis.GetDatabase();

            public async ValueTask DisposeAsync()
            {
                await _redis.DisposeAsync();
            }
        }
        """,
        """
        sealed class Cache : IAsyncDisposable
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Database => _redis.GetDatabase();

            public ValueTask DisposeAsync()
            {
                return default;
            }
        }
        """);

    [Fact]
    public Task Two_holders_share_the_constructor() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase {|RSSOT1003:_database|} = ConnectionMultiplexer.Connect("cache:6379").GetDatabase();
            private readonly ISubscriber {|RSSOT1003:_subscriber|} = ConnectionMultiplexer.Connect("cache:6379").GetSubscriber();

            public void Set() => _subscriber.Publish("a", _database.StringGet("a"));
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase _database;
            private readonly ISubscriber _subscriber;

            public Cache(IConnectionMultiplexer redis)
            {
                _database = redis.GetDatabase();
                _subscriber = redis.GetSubscriber();
            }

            public void Set() => _subscriber.Publish("a", _database.StringGet("a"));
        }
        """);

    [Fact]
    public Task A_delegate_opens_no_connection_any_more() => Services.Fixes(
        """
        class Cache
        {
            private readonly Func<IConnectionMultiplexer> _open = () => [|ConnectionMultiplexer.Connect|]("cache:6379");

            public IDatabase Database => _open().GetDatabase();
        }
        """,
        """
        class Cache
        {
            private readonly Func<IConnectionMultiplexer> _open;

            public Cache(IConnectionMultiplexer redis)
            {
                _open = () => redis;
            }

            public IDatabase Database => _open().GetDatabase();
        }
        """);

    [Fact]
    public Task A_holder_of_a_store() => Services.Fixes(
        """
        class Cache
        {
            private readonly IDatabase {|RSSOT1003:_database|} = ConnectionMultiplexer.Connect("cache:6379").GetDatabase();

            public bool Any => _database.KeyExists("a");
        }
        """,
        """
        class Cache
        {
            private readonly IDatabase _database;

            public Cache(IRedisStore redisStore)
            {
                _database = redisStore.Connection.GetDatabase();
            }

            public bool Any => _database.KeyExists("a");
        }
        """,
        Services.Store);
}
