using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The accessor is read each time: behind it the connection may have been replaced.</summary>
public class OpeningFixTestsOfFields
{
    [Fact]
    public Task A_private_readonly_field_goes() => Expect.Members(
        """
        private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        public IDatabase Database => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_static_field_that_asks_for_the_database_becomes_a_property() => Expect.Members(
        """
        private static readonly IDatabase {|RSSOT1003:Db|} = ConnectionMultiplexer.Connect("localhost").GetDatabase(2);
        public static long Next() => Db.StringIncrement("n");
        """,
        """
        private static IDatabase Db => RedisManager.Shared.GetDatabase(2);
        public static long Next() => Db.StringIncrement("n");
        """);

    [Fact]
    public Task A_field_that_asks_for_the_subscriber_becomes_a_property() => Expect.Members(
        """
        internal static readonly ISubscriber {|RSSOT1003:Bus|} = ConnectionMultiplexer.Connect("localhost").GetSubscriber();
        """,
        """
        internal static ISubscriber Bus => RedisManager.Shared.GetSubscriber();
        """);

    [Fact]
    public Task A_field_that_asks_for_something_else_stays_a_field() => Expect.Members(
        """
        private readonly string _name = [|ConnectionMultiplexer.Connect|]("localhost").ClientName;
        public string Name => _name;
        """,
        """
        private readonly string _name = RedisManager.Shared.ClientName;
        public string Name => _name;
        """);

    [Fact]
    public Task A_private_field_that_nobody_assigns_goes() => Expect.Members(
        """
        private IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        public IDatabase Database => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_field_without_modifiers_goes() => Expect.Members(
        """
        IConnectionMultiplexer {|RSSOT1003:redis|} = ConnectionMultiplexer.Connect("localhost");
        public IDatabase Database => redis.GetDatabase();
        """,
        """
        public IDatabase Database => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_volatile_field_goes() => Expect.Members(
        """
        private static volatile ConnectionMultiplexer {|RSSOT1003:redis|} = ConnectionMultiplexer.Connect("localhost");
        public static IDatabase Database => redis.GetDatabase();
        """,
        """
        public static IDatabase Database => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_field_that_is_assigned_elsewhere_stays_a_field() => Expect.Members(
        """
        private IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        public void Use(IConnectionMultiplexer other) => _redis = other;
        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        private IConnectionMultiplexer _redis = RedisManager.Shared;
        public void Use(IConnectionMultiplexer other) => _redis = other;
        public IDatabase Database => _redis.GetDatabase();
        """);

    [Fact]
    public Task A_readonly_field_that_the_constructor_may_assign_stays_a_field() => Expect.Members(
        """
        private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        public Service() { }
        public Service(IConnectionMultiplexer other) { _redis = other; }
        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        private readonly IConnectionMultiplexer _redis = RedisManager.Shared;
        public Service() { }
        public Service(IConnectionMultiplexer other) { _redis = other; }
        public IDatabase Database => _redis.GetDatabase();
        """);

    [Fact]
    public Task A_protected_field_that_the_constructor_may_assign_stays_a_field() => Expect.Members(
        """
        protected readonly IConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        public Service() { }
        public Service(IConnectionMultiplexer other) { Redis = other; }
        """,
        """
        protected readonly IConnectionMultiplexer Redis = RedisManager.Shared;
        public Service() { }
        public Service(IConnectionMultiplexer other) { Redis = other; }
        """);

    [Fact]
    public Task A_field_that_is_assigned_by_deconstruction_stays_a_field() => Expect.Members(
        """
        private IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        private int _count;
        public void Use(IConnectionMultiplexer other) => (_redis, _count) = (other, 1);
        public IDatabase Database => _redis.GetDatabase(_count);
        """,
        """
        private IConnectionMultiplexer _redis = RedisManager.Shared;
        private int _count;
        public void Use(IConnectionMultiplexer other) => (_redis, _count) = (other, 1);
        public IDatabase Database => _redis.GetDatabase(_count);
        """);

    [Fact]
    public Task A_field_that_others_may_write_stays_a_field() => Expect.Members(
        """
        public static ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        """,
        """
        public static ConnectionMultiplexer Redis = RedisManager.Shared;
        """);

    [Fact]
    public Task A_field_with_an_attribute_stays_a_field() => Expect.Members(
        """
        [NonSerialized]
        private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        [NonSerialized]
        private readonly ConnectionMultiplexer _redis = RedisManager.Shared;
        public IDatabase Database => _redis.GetDatabase();
        """);

    [Fact]
    public Task Two_fields_of_one_declaration_stay_fields() => Expect.Members(
        """
        private readonly ConnectionMultiplexer {|RSSOT1003:_one|} = ConnectionMultiplexer.Connect("localhost"), {|RSSOT1003:_two|} = ConnectionMultiplexer.Connect("localhost");
        public bool Same => _one.ClientName == _two.ClientName;
        """,
        """
        private readonly ConnectionMultiplexer _one = RedisManager.Shared, _two = RedisManager.Shared;
        public bool Same => _one.ClientName == _two.ClientName;
        """);

    [Fact]
    public Task A_property_with_a_getter_only_becomes_a_computed_one() => Expect.Members(
        """
        public static IConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect("localhost");
        """,
        """
        public static IConnectionMultiplexer Redis => RedisManager.Shared;
        """);

    [Fact]
    public Task A_property_with_a_getter_only_that_the_constructor_may_assign_stays() => Expect.Members(
        """
        public IConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect("localhost");
        public Service() { }
        public Service(IConnectionMultiplexer other) { Redis = other; }
        """,
        """
        public IConnectionMultiplexer Redis { get; } = RedisManager.Shared;
        public Service() { }
        public Service(IConnectionMultiplexer other) { Redis = other; }
        """);

    [Fact]
    public Task A_property_with_a_setter_stays() => Expect.Members(
        """
        public IConnectionMultiplexer {|RSSOT1003:Redis|} { get; set; } = ConnectionMultiplexer.Connect("localhost");
        public IDatabase {|RSSOT1003:Db|} { get; init; } = ConnectionMultiplexer.Connect("localhost").GetDatabase();
        """,
        """
        public IConnectionMultiplexer Redis { get; set; } = RedisManager.Shared;
        public IDatabase Db { get; init; } = RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_field_that_Dispose_closes_goes_and_Dispose_is_left_empty() => RedisTest.Fixes(
        """
        class Service : IDisposable
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");

            public IDatabase Database => _redis.GetDatabase();

            public void Dispose()
            {
                _redis.Dispose();
            }
        }
        """,
        """
        class Service : IDisposable
        {
            public IDatabase Database => RedisManager.Shared.GetDatabase();

            public void Dispose()
            {
            }
        }
        """);

    [Fact]
    public Task A_private_lazy_field_goes() => Expect.Members(
        """
        private static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.Connect("localhost"));
        public static IDatabase Database => Redis.Value.GetDatabase();
        """,
        """
        public static IDatabase Database => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_blocked_opening_in_a_private_field_goes() => Expect.Members(
        """
        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.ConnectAsync("localhost").GetAwaiter().GetResult();
        public static IDatabase Database => Redis.GetDatabase();
        """,
        """
        public static IDatabase Database => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_task_in_a_field_stays_a_field() => Expect.Members(
        """
        private static readonly Task<ConnectionMultiplexer> {|RSSOT1003:Redis|} = ConnectionMultiplexer.ConnectAsync("localhost");
        public static async Task<IDatabase> Open() => (await Redis).GetDatabase();
        """,
        """
        private static readonly Task<ConnectionMultiplexer> Redis = Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);
        public static async Task<IDatabase> Open() => (await Redis).GetDatabase();
        """);

    [Fact]
    public Task A_field_of_a_struct_becomes_a_property() => RedisTest.Fixes(
        """
        struct Counter
        {
            public Counter() { }
            private readonly IDatabase {|RSSOT1003:_db|} = ConnectionMultiplexer.Connect("localhost").GetDatabase();
            public long Next() => _db.StringIncrement("n");
        }
        """,
        """
        struct Counter
        {
            public Counter() { }
            private IDatabase _db => RedisManager.Shared.GetDatabase();
            public long Next() => _db.StringIncrement("n");
        }
        """);

    [Fact]
    public Task A_documented_field_on_several_lines_goes_with_its_documentation() => Expect.Members(
        """
        /// <summary>Where the sessions are.</summary>
        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} =
            ConnectionMultiplexer.Connect(
                "localhost"); // warm

        public static IDatabase Database => Redis.GetDatabase();
        """,
        """
        public static IDatabase Database => RedisManager.Shared.GetDatabase();
        """);
}
