using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Every kind of member and type.</summary>
public partial class OpeningReportedTests
{
    [Fact]
    public Task A_static_field_is_reported() => RedisTest.Reports("""
        static class Connections
        {
            public static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task An_instance_field_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private readonly IDatabase {|RSSOT1003:_database|} = ConnectionMultiplexer.Connect("cache:6379").GetDatabase();
        }
        """);

    [Fact]
    public Task An_automatic_property_is_reported() => RedisTest.Reports("""
        class Cache
        {
            public IConnectionMultiplexer {|RSSOT1003:Redis|} { get; init; } = ConnectionMultiplexer.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task An_expression_bodied_property_is_reported() => RedisTest.Reports("""
        class Cache
        {
            public IDatabase Database => [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase();
        }
        """);

    [Fact]
    public Task Accessor_bodies_are_reported() => RedisTest.Reports("""
        class Cache
        {
            private IConnectionMultiplexer _redis;

            public IConnectionMultiplexer Redis
            {
                get => _redis ?? [|ConnectionMultiplexer.Connect|]("cache:6379");
                set { _redis = value ?? [|ConnectionMultiplexer.Connect|]("localhost"); }
            }
        }
        """);

    [Fact]
    public Task An_indexer_is_reported() => RedisTest.Reports("""
        class Tenants
        {
            public IConnectionMultiplexer this[string tenant] => [|ConnectionMultiplexer.Connect|](tenant + ".cache:6379");
        }
        """);

    [Fact]
    public Task Event_accessors_are_reported() => RedisTest.Reports("""
        class Bus
        {
            public event Action<RedisChannel, RedisValue> Received
            {
                add => [|ConnectionMultiplexer.Connect|]("bus:6379").GetSubscriber().Subscribe(RedisChannel.Literal("all"), value);
                remove { }
            }
        }
        """);

    [Fact]
    public Task A_constructor_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_static_constructor_is_reported() => RedisTest.Reports("""
        static class Connections
        {
            public static readonly IConnectionMultiplexer Redis;

            static Connections()
            {
                Redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
        }
        """);

    [Fact]
    public Task A_call_of_another_constructor_is_reported() => RedisTest.Reports("""
        class Cache
        {
            public Cache() : this([|ConnectionMultiplexer.Connect|]("cache:6379"))
            {
            }

            public Cache(IConnectionMultiplexer redis)
            {
            }
        }
        """);

    [Fact]
    public Task A_call_of_the_base_constructor_is_reported() => RedisTest.Reports("""
        abstract class Store
        {
            protected Store(IDatabase database) { }
        }

        class UserStore : Store
        {
            public UserStore(string cs) : base([|ConnectionMultiplexer.Connect|](cs).GetDatabase()) { }
        }
        """);

    [Fact]
    public Task A_finalizer_is_reported() => RedisTest.Reports("""
        class Presence
        {
            ~Presence() => [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase().KeyDelete("online");
        }
        """);

    [Fact]
    public Task An_operator_is_reported() => RedisTest.Reports("""
        class Pool
        {
            private readonly List<IConnectionMultiplexer> _redis = new();

            public static Pool operator +(Pool pool, string cs)
            {
                pool._redis.Add([|ConnectionMultiplexer.Connect|](cs));
                return pool;
            }
        }
        """);

    [Fact]
    public Task A_conversion_is_reported() => RedisTest.Reports("""
        class Endpoint
        {
            public string Address { get; set; }

            public static implicit operator ConnectionMultiplexer(Endpoint endpoint) => [|ConnectionMultiplexer.Connect|](endpoint.Address);
        }
        """);

    [Fact]
    public Task A_deconstruction_is_reported() => RedisTest.Reports("""
        class Endpoint
        {
            public string Address { get; set; }

            public void Deconstruct(out string address, out IConnectionMultiplexer redis) =>
                (address, redis) = (Address, [|ConnectionMultiplexer.Connect|](Address));
        }
        """);

    [Fact]
    public Task An_extension_method_is_reported() => RedisTest.Reports("""
        static class RedisExtensions
        {
            public static IDatabase OpenRedis(this string connectionString) => [|ConnectionMultiplexer.Connect|](connectionString).GetDatabase();
        }
        """);

    [Fact]
    public Task An_override_is_reported() => RedisTest.Reports("""
        abstract class Store
        {
            protected virtual IConnectionMultiplexer Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
        }

        class UserStore : Store
        {
            protected override IConnectionMultiplexer Open() => [|ConnectionMultiplexer.Connect|]("users:6379");
        }
        """);

    [Fact]
    public Task An_explicit_implementation_is_reported() => RedisTest.Reports("""
        interface IConnector
        {
            IConnectionMultiplexer Connect(string cs);
        }

        class Connector : IConnector
        {
            IConnectionMultiplexer IConnector.Connect(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_default_interface_member_is_reported() => RedisTest.Reports("""
        interface IConnector
        {
            IConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
            static IConnectionMultiplexer OpenLocal() => [|ConnectionMultiplexer.Connect|]("localhost");
        }
        """);

    [Fact]
    public Task A_record_is_reported() => RedisTest.Reports("""
        record Session(string Id)
        {
            public IConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect("sessions:6379");
        }
        """);

    [Fact]
    public Task A_call_of_the_base_record_is_reported() => RedisTest.Reports("""
        record Store(IConnectionMultiplexer Redis);

        record UserStore(string Connection) : Store([|ConnectionMultiplexer.Connect|](Connection));
        """);

    [Fact]
    public Task A_record_struct_is_reported() => RedisTest.Reports("""
        readonly record struct Endpoint(string Address)
        {
            public IConnectionMultiplexer Open() => [|ConnectionMultiplexer.Connect|](Address);
        }
        """);

    [Fact]
    public Task A_struct_is_reported() => RedisTest.Reports("""
        readonly struct Endpoint
        {
            private readonly string _address;

            public Endpoint(string address) => _address = address;

            public IConnectionMultiplexer Open() => [|ConnectionMultiplexer.Connect|](_address);
        }
        """);

    [Fact]
    public Task A_nested_class_is_reported() => RedisTest.Reports("""
        namespace Chat.Backend
        {
            static class Startup
            {
                private sealed class Connections
                {
                    internal static readonly IConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("cache:6379");
                }
            }
        }
        """);

    [Fact]
    public Task Both_parts_of_a_partial_class_are_reported() => RedisTest.Reports("""
        partial class Cache
        {
            private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("cache:6379");
            partial void OnStart();
        }

        partial class Cache
        {
            partial void OnStart() => [|ConnectionMultiplexer.Connect|]("localhost");
        }
        """);

    [Fact]
    public Task A_generic_class_is_reported() => RedisTest.Reports("""
        class Repository<T> where T : class
        {
            private static readonly IDatabase {|RSSOT1003:Database|} = ConnectionMultiplexer.Connect("cache:6379").GetDatabase();
        }
        """);

    [Fact]
    public Task A_generic_method_is_reported() => RedisTest.Reports("""
        class Repository
        {
            T Use<T>(string cs, Func<IDatabase, T> use) => use([|ConnectionMultiplexer.Connect|](cs).GetDatabase());
        }
        """);

    [Fact]
    public Task A_file_local_type_is_reported() => RedisTest.Reports("""
        file static class Connections
        {
            public static readonly IConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task A_module_initializer_is_reported() => RedisTest.Reports("""
        using System.Runtime.CompilerServices;

        static class Start
        {
            public static IConnectionMultiplexer Redis;

            [ModuleInitializer]
            internal static void Run() => Redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task An_obsolete_member_is_reported() => RedisTest.Reports("""
        static class Connections
        {
            [Obsolete("use the shared accessor")]
            public static IConnectionMultiplexer Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_factory_that_is_a_mock_of_nothing_is_reported() => RedisTest.Reports("""
        class FakeConnector
        {
            public Func<ConnectionMultiplexer> OnConnect { get; set; } = () => [|ConnectionMultiplexer.Connect|]("localhost");
        }
        """);
}
