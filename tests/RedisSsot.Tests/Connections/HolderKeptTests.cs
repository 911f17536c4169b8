using System.Threading.Tasks;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>A holder that others can see, or that cannot go, delegates to the accessor; one that decides between several is left.</summary>
public class HolderKeptTests
{
    [Theory]
    [InlineData("public static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(\"localhost\");", "public static ConnectionMultiplexer Redis => RedisManager.Shared;")]
    [InlineData("internal readonly IConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(\"localhost\");", "internal IConnectionMultiplexer Redis => RedisManager.Shared;")]
    [InlineData("protected readonly IDatabase {|RSSOT1003:Db|} = ConnectionMultiplexer.Connect(\"localhost\").GetDatabase(3);", "protected IDatabase Db => RedisManager.Shared.GetDatabase(3);")]
    [InlineData("private protected readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(\"localhost\");", "private protected ConnectionMultiplexer Redis => RedisManager.Shared;")]
    [InlineData("public ConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect(\"localhost\");", "public ConnectionMultiplexer Redis => RedisManager.Shared;")]
    [InlineData("public static Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.Connect(\"localhost\"));", "public static Lazy<ConnectionMultiplexer> Redis = new(() => RedisManager.Shared);")]
    [InlineData("public ConnectionMultiplexer {|RSSOT1003:Redis|} { get; set; } = ConnectionMultiplexer.Connect(\"localhost\");", "public ConnectionMultiplexer Redis { get; set; } = RedisManager.Shared;")]
    public Task A_visible_one_keeps_its_name_and_type(string member, string becomes) => Expect.Members(member, becomes);

    [Theory]
    [InlineData("public string Name => nameof(_redis);\npublic IDatabase Db => _redis.GetDatabase();")]
    [InlineData("public bool Same(Service other) => other._redis == _redis;")]
    [InlineData("public bool Same(Service other) => other?._redis == _redis;")]
    [InlineData("/// <summary>Asks <see cref=\"_redis\"/>.</summary>\npublic IDatabase Db => _redis.GetDatabase();")]
    public Task A_private_one_that_is_named_otherwise_becomes_a_property(string use) => Expect.Members(
        "private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect(\"localhost\");\n" + use,
        "private ConnectionMultiplexer _redis => RedisManager.Shared;\n" + use);

    [Fact]
    public Task The_implementation_of_an_interface_stays() => RedisTest.Fixes(
        """
        interface IHasRedis { IConnectionMultiplexer Redis { get; } }

        class Service : IHasRedis
        {
            IConnectionMultiplexer IHasRedis.{|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect("localhost");
        }
        """,
        """
        interface IHasRedis { IConnectionMultiplexer Redis { get; } }

        class Service : IHasRedis
        {
            IConnectionMultiplexer IHasRedis.Redis => RedisManager.Shared;
        }
        """);

    [Theory]
    [InlineData("public object Redis { get { var redis = _redis; return redis; } }")]
    [InlineData("public Type Kind() => Of(_redis);\nprivate static Type Of<T>(T value) => typeof(T);")]
    [InlineData("public void Use() => Take(_redis);\nprivate static void Take(IConnectionMultiplexer redis) { }\nprivate static void Take(ConnectionMultiplexer redis) => redis.GetDatabase();")]
    public Task An_interface_stays_where_the_class_would_be_inferred(string use) => Expect.Members(
        "private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect(\"localhost\");\n" + use,
        "private IConnectionMultiplexer _redis => RedisManager.Shared;\n" + use);

    [Fact]
    public Task A_region_stays_whole() => Expect.Members(
        """
        #region Redis
        private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        #endregion
        public IDatabase Db => _redis.GetDatabase();
        """,
        """
        #region Redis
        private ConnectionMultiplexer _redis => RedisManager.Shared;
        #endregion
        public IDatabase Db => _redis.GetDatabase();
        """);

    [Fact]
    public Task A_lazy_one_that_is_asked_for_more_than_its_value_stays() => Expect.Members(
        """
        private static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.Connect("localhost"));
        public static bool IsOpen => Redis.IsValueCreated && Redis.Value.IsConnected;
        """,
        """
        private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => RedisManager.Shared);
        public static bool IsOpen => Redis.IsValueCreated && Redis.Value.IsConnected;
        """);

    [Fact]
    public Task A_use_in_another_file_keeps_it() => Files.Fix(
        TestAccessor.Class,
        (
            """
            partial class Service
            {
                private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
            }
            """,
            """
            partial class Service
            {
                private ConnectionMultiplexer _redis => RedisManager.Shared;
            }
            """),
        (
            """
            partial class Service
            {
                public IDatabase Db => _redis.GetDatabase();
            }
            """,
            """
            partial class Service
            {
                public IDatabase Db => _redis.GetDatabase();
            }
            """));

    [Fact]
    public Task One_of_several_connections_is_left() => Expect.RefusalInMembers(
        "one of several connections",
        "private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = Environment.Is64BitProcess ? ConnectionMultiplexer.Connect(Environment.MachineName) : ConnectionMultiplexer.Connect(Environment.MachineName);");

    [Fact]
    public Task Another_Redis_is_left() => Expect.RefusalInMembers(
        "another Redis",
        "private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(\"other:6379\");",
        TestAccessor.To("cache:6379"));

    [Fact]
    public Task Without_an_accessor_it_is_left() => Expect.RefusalInMembers(
        "no shared accessor",
        "private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect(\"cache:6379\");",
        TestAccessor.None);
}
