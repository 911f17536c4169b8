using System.Threading.Tasks;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>A private holder goes and its uses become the accessor.</summary>
public class HolderFixTests
{
    private const string Redis = "private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect(\"localhost\");\n";
    private const string Lazy = "private static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.Connect(\"localhost\"));\n";

    [Theory]
    [InlineData("public IDatabase Db => this._redis.GetDatabase();", "public IDatabase Db => RedisManager.Shared.GetDatabase();")]
    [InlineData("public bool Is => _redis != null;", "public bool Is => RedisManager.Shared != null;")]
    [InlineData("public string Name => _redis?.ClientName;", "public string Name => RedisManager.Shared?.ClientName;")]
    [InlineData("public Func<IDatabase> Open => () => _redis.GetDatabase();", "public Func<IDatabase> Open => () => RedisManager.Shared.GetDatabase();")]
    [InlineData("public override string ToString() => $\"{_redis.ClientName}\";", "public override string ToString() => $\"{RedisManager.Shared.ClientName}\";")]
    [InlineData("public ConnectionMultiplexer Get() { var redis = _redis; return redis; }", "public ConnectionMultiplexer Get() { var redis = RedisManager.Shared; return redis; }")]
    [InlineData("public string Name => nameof(_redis.ClientName);", "public string Name => nameof(RedisManager.Shared.ClientName);")]
    [InlineData("public void Use() => Keep(_redis);\n    static void Keep(IConnectionMultiplexer redis) { }", "public void Use() => Keep(RedisManager.Shared);\n    static void Keep(IConnectionMultiplexer redis) { }")]
    [InlineData("public int Other;", "public int Other;")]
    public Task A_use_becomes_the_accessor(string use, string becomes) => Expect.Members(Redis + use.Replace("\n    ", "\n"), becomes.Replace("\n    ", "\n"));

    [Theory]
    [InlineData("public static IDatabase Db => Redis.Value.GetDatabase();", "public static IDatabase Db => RedisManager.Shared.GetDatabase();")]
    [InlineData("public static ConnectionMultiplexer Connection { get { return Redis.Value; } }", "public static ConnectionMultiplexer Connection { get { return RedisManager.Shared; } }")]
    [InlineData("public IDatabase Db => Service.Redis.Value.GetDatabase();", "public IDatabase Db => RedisManager.Shared.GetDatabase();")]
    [InlineData("class Inner { public IDatabase Db => Redis.Value.GetDatabase(); }", "class Inner { public IDatabase Db => RedisManager.Shared.GetDatabase(); }")]
    [InlineData("public int Other;", "public int Other;")]
    public Task The_value_of_a_lazy_one_becomes_the_accessor(string use, string becomes) => Expect.Members(Lazy + use, becomes);

    [Theory]
    [InlineData("new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(\"localhost\"), LazyThreadSafetyMode.PublicationOnly)")]
    [InlineData("new Lazy<ConnectionMultiplexer>(() => { return ConnectionMultiplexer.Connect(\"localhost\"); })")]
    [InlineData("new Lazy<ConnectionMultiplexer>(() => { var options = ConfigurationOptions.Parse(\"localhost\"); options.AbortOnConnectFail = false; return ConnectionMultiplexer.Connect(options); })")]
    [InlineData("new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.ConnectAsync(\"localhost\").Result)")]
    [InlineData("new Lazy<ConnectionMultiplexer>(delegate { return ConnectionMultiplexer.Connect(\"localhost\"); })")]
    public Task A_lazy_one_goes_however_it_is_written(string lazy) => Expect.Members(
        $"private static readonly Lazy<ConnectionMultiplexer> {{|RSSOT1003:Redis|}} = {lazy};\npublic static IDatabase Db => Redis.Value.GetDatabase();",
        "public static IDatabase Db => RedisManager.Shared.GetDatabase();");

    [Fact]
    public Task A_lazy_one_that_Dispose_asks_whether_it_is_open_goes() => RedisTest.Fixes(
        """
        class Service : IDisposable
        {
            private readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:_redis|} = new(() => ConnectionMultiplexer.Connect("localhost"));
            private readonly Timer _timer = new(_ => { });

            public IDatabase Db => _redis.Value.GetDatabase();

            public void Dispose()
            {
                _timer.Dispose();
                if (_redis.IsValueCreated)
                    _redis.Value.Dispose();
            }
        }
        """,
        """
        class Service : IDisposable
        {
            private readonly Timer _timer = new(_ => { });

            public IDatabase Db => RedisManager.Shared.GetDatabase();

            public void Dispose()
            {
                _timer.Dispose();
            }
        }
        """);

    [Fact]
    public Task A_private_property_goes() => Expect.Members(
        """
        private static ConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect("localhost");
        private static IDatabase Db => Redis.GetDatabase();
        public static long Next() => Db.StringIncrement("n");
        """,
        """
        private static IDatabase Db => RedisManager.Shared.GetDatabase();
        public static long Next() => Db.StringIncrement("n");
        """);

    [Fact]
    public Task Comments_and_documentation_right_above_go_and_others_stay() => Expect.Members(
        """
        // Who we are.
        private const string Name = "service";

        /* Sessions. */
        /// <summary>Where the sessions are.</summary>
        // One for all.
        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost"); // warm

        // How they are read.
        public static string Read() => Redis.GetDatabase().StringGet(Name);
        """,
        """
        // Who we are.
        private const string Name = "service";

        // How they are read.
        public static string Read() => RedisManager.Shared.GetDatabase().StringGet(Name);
        """);

    [Fact]
    public Task A_comment_that_a_blank_line_sets_apart_stays() => Expect.Members(
        """
        // ---- state ----

        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        private static int _count;

        public static IDatabase Db => Redis.GetDatabase(_count++);
        """,
        """
        // ---- state ----

        private static int _count;

        public static IDatabase Db => RedisManager.Shared.GetDatabase(_count++);
        """);

    [Fact]
    public Task Blank_lines_close_up() => Expect.Members(
        """
        private static readonly string Cs = "localhost";
        private static readonly ConnectionMultiplexer {|RSSOT1003:One|} = ConnectionMultiplexer.Connect(Cs);

        private static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Two|} = new(() => ConnectionMultiplexer.Connect(Cs));

        public static IDatabase Db => One.GetDatabase();
        public static IDatabase Other => Two.Value.GetDatabase();
        """,
        """
        public static IDatabase Db => RedisManager.Shared.GetDatabase();
        public static IDatabase Other => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task The_last_member_goes_with_the_blank_line_above() => Expect.Members(
        """
        public static IDatabase Db => Redis.GetDatabase();

        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        """,
        """
        public static IDatabase Db => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task Another_initializer_that_uses_it_reads_the_accessor() => Expect.Members(
        """
        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        private static readonly IDatabase Db = Redis.GetDatabase();
        public static long Next() => Db.StringIncrement("n");
        """,
        """
        private static readonly IDatabase Db = RedisManager.Shared.GetDatabase();
        public static long Next() => Db.StringIncrement("n");
        """);

    [Fact]
    public Task Parts_of_the_type_in_one_file_are_searched() => RedisTest.Fixes(
        """
        partial class Service
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        }

        partial class Service
        {
            public IDatabase Db => _redis.GetDatabase();
        }
        """,
        """
        partial class Service
        {
        }

        partial class Service
        {
            public IDatabase Db => RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task The_interface_takes_the_place_of_the_class_where_it_fits() => Expect.Members(
        Redis + "public IDatabase Db { get { ConnectionMultiplexer redis = _redis; return redis.GetDatabase(); } }",
        "public IDatabase Db { get { IConnectionMultiplexer redis = RedisManager.Shared; return redis.GetDatabase(); } }",
        TestAccessor.Interface);

    [Fact]
    public Task An_import_is_added_only_if_something_uses_it() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
            public Stream Stream;
        }
        """,
        """
        using System.IO;

        class Service
        {
            public Stream Stream;
        }
        """,
        Fixes.Accessors.Elsewhere);
}
