using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Wherever an expression can stand, the accessor can stand.</summary>
public class OpeningFixTestsOfValues
{
    [Fact]
    public Task A_local_keeps_its_var() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_local_keeps_its_spelled_out_class() => Expect.Statements(
        """
        ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        ConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_local_keeps_its_spelled_out_interface() => Expect.Statements(
        """
        IConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        IConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_field_that_the_constructor_sets() => Expect.Members(
        """
        private readonly IConnectionMultiplexer _redis;

        public Service(string cs)
        {
            _redis = [|ConnectionMultiplexer.Connect|](cs);
        }

        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        private readonly IConnectionMultiplexer _redis;

        public Service(string cs)
        {
            _redis = RedisManager.Shared;
        }

        public IDatabase Database => _redis.GetDatabase();
        """);

    [Fact]
    public Task A_constructor_with_an_arrow() => Expect.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = RedisManager.Shared;
        public IDatabase Database => _redis.GetDatabase();
        """);

    [Fact]
    public Task A_static_constructor() => Expect.Members(
        """
        private static readonly ConnectionMultiplexer Redis;

        static Service()
        {
            Redis = [|ConnectionMultiplexer.Connect|]("localhost");
        }

        public static IDatabase Database => Redis.GetDatabase();
        """,
        """
        private static readonly ConnectionMultiplexer Redis;

        static Service()
        {
            Redis = RedisManager.Shared;
        }

        public static IDatabase Database => Redis.GetDatabase();
        """);

    [Fact]
    public Task A_field_that_is_filled_when_it_is_first_needed() => Expect.Members(
        """
        private static ConnectionMultiplexer _redis;
        private static ConnectionMultiplexer Redis => _redis ??= [|ConnectionMultiplexer.Connect|]("localhost");
        public static IDatabase Database => Redis.GetDatabase();
        """,
        """
        private static ConnectionMultiplexer _redis;
        private static ConnectionMultiplexer Redis => _redis ??= RedisManager.Shared;
        public static IDatabase Database => Redis.GetDatabase();
        """);

    [Fact]
    public Task A_field_that_is_filled_under_a_lock() => Expect.Members(
        """
        private static readonly object Gate = new object();
        private static ConnectionMultiplexer _redis;

        private static ConnectionMultiplexer Redis(string cs)
        {
            if (_redis == null)
            {
                lock (Gate)
                {
                    if (_redis == null)
                        _redis = [|ConnectionMultiplexer.Connect|](cs);
                }
            }

            return _redis;
        }
        """,
        """
        private static readonly object Gate = new object();
        private static ConnectionMultiplexer _redis;

        private static ConnectionMultiplexer Redis(string cs)
        {
            if (_redis == null)
            {
                lock (Gate)
                {
                    if (_redis == null)
                        _redis = RedisManager.Shared;
                }
            }

            return _redis;
        }
        """);

    [Fact]
    public Task A_value_that_is_returned() => Expect.Members(
        """
        public IDatabase Open(string cs)
        {
            var redis = Connect(cs);
            return redis.GetDatabase();
        }

        private static IConnectionMultiplexer Connect(string cs)
        {
            return [|ConnectionMultiplexer.Connect|](cs);
        }
        """,
        """
        public IDatabase Open(string cs)
        {
            var redis = Connect(cs);
            return redis.GetDatabase();
        }

        private static IConnectionMultiplexer Connect(string cs)
        {
            return RedisManager.Shared;
        }
        """);

    [Fact]
    public Task A_property_that_opens_one_each_time() => Expect.Members(
        """
        public IConnectionMultiplexer Redis => [|ConnectionMultiplexer.Connect|]("localhost");
        """,
        """
        public IConnectionMultiplexer Redis => RedisManager.Shared;
        """);

    [Fact]
    public Task An_accessor_with_an_arrow_and_an_indexer() => Expect.Members(
        """
        public IConnectionMultiplexer Redis { get => [|ConnectionMultiplexer.Connect|]("localhost"); }
        public IDatabase this[int number] => [|ConnectionMultiplexer.Connect|]("localhost").GetDatabase(number);
        """,
        """
        public IConnectionMultiplexer Redis { get => RedisManager.Shared; }
        public IDatabase this[int number] => RedisManager.Shared.GetDatabase(number);
        """);

    [Fact]
    public Task An_argument() => Expect.Statements(
        """
        Store.Fill([|ConnectionMultiplexer.Connect|](cs), 3);
        }

        static class Store
        {
        public static void Fill(IConnectionMultiplexer redis, int count) => redis.GetDatabase().StringSet("count", count);
        """,
        """
        Store.Fill(RedisManager.Shared, 3);
        }

        static class Store
        {
        public static void Fill(IConnectionMultiplexer redis, int count) => redis.GetDatabase().StringSet("count", count);
        """);

    [Fact]
    public Task An_argument_by_name_of_a_constructor() => Expect.Members(
        """
        private readonly Service _inner;
        private readonly IConnectionMultiplexer _redis;

        public Service(string prefix, IConnectionMultiplexer redis) => _redis = redis;

        public Service(string cs) => _inner = new Service(redis: [|ConnectionMultiplexer.Connect|](cs), prefix: "x");
        """,
        """
        private readonly Service _inner;
        private readonly IConnectionMultiplexer _redis;

        public Service(string prefix, IConnectionMultiplexer redis) => _redis = redis;

        public Service(string cs) => _inner = new Service(redis: RedisManager.Shared, prefix: "x");
        """);

    [Fact]
    public Task An_argument_of_another_constructor_of_the_same_class() => Expect.Members(
        """
        private readonly IConnectionMultiplexer _redis;

        public Service(IConnectionMultiplexer redis) => _redis = redis;

        public Service(string cs)
            : this([|ConnectionMultiplexer.Connect|](cs))
        {
        }
        """,
        """
        private readonly IConnectionMultiplexer _redis;

        public Service(IConnectionMultiplexer redis) => _redis = redis;

        public Service(string cs)
            : this(RedisManager.Shared)
        {
        }
        """);

    [Fact]
    public Task The_start_of_a_chain() => Expect.Statements(
        """
        [|ConnectionMultiplexer.Connect|](cs).GetDatabase(2).StringIncrement("visits");
        """,
        """
        RedisManager.Shared.GetDatabase(2).StringIncrement("visits");
        """);

    [Fact]
    public Task The_start_of_a_chain_that_asks_for_null() => Expect.Statements(
        """
        string name = [|ConnectionMultiplexer.Connect|](cs)?.ClientName;
        Console.WriteLine(name);
        """,
        """
        string name = RedisManager.Shared?.ClientName;
        Console.WriteLine(name);
        """);

    [Fact]
    public Task Parentheses_around_a_chain_go() => Expect.Statements(
        """
        var db = ([|ConnectionMultiplexer.Connect|](cs)).GetDatabase();
        db.StringSet("a", "b");
        """,
        """
        var db = RedisManager.Shared.GetDatabase();
        db.StringSet("a", "b");
        """);

    [Fact]
    public Task Both_arms_of_a_conditional_expression() => Expect.Members(
        """
        IConnectionMultiplexer Open(bool secure, string plain, string tls) => secure ? [|ConnectionMultiplexer.Connect|](tls) : [|ConnectionMultiplexer.Connect|](plain);
        """,
        """
        IConnectionMultiplexer Open(bool secure, string plain, string tls) => secure ? RedisManager.Shared : RedisManager.Shared;
        """);

    [Fact]
    public Task The_right_side_of_a_coalescing_expression() => Expect.Members(
        """
        IDatabase Open(IConnectionMultiplexer given, string cs) => (given ?? [|ConnectionMultiplexer.Connect|](cs)).GetDatabase();
        """,
        """
        IDatabase Open(IConnectionMultiplexer given, string cs) => (given ?? RedisManager.Shared).GetDatabase();
        """);

    [Fact]
    public Task The_left_side_of_a_coalescing_expression() => Expect.Members(
        """
        IConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs) ?? throw new InvalidOperationException();
        """,
        """
        IConnectionMultiplexer Open(string cs) => RedisManager.Shared ?? throw new InvalidOperationException();
        """);

    [Fact]
    public Task An_arm_of_a_switch_expression() => Expect.Members(
        """
        IConnectionMultiplexer Open(int kind, string cs, IConnectionMultiplexer given) => kind switch
        {
            0 => given,
            1 => [|ConnectionMultiplexer.Connect|](cs),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        """,
        """
        IConnectionMultiplexer Open(int kind, string cs, IConnectionMultiplexer given) => kind switch
        {
            0 => given,
            1 => RedisManager.Shared,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        """);

    [Fact]
    public Task A_cast() => Expect.Statements(
        """
        var redis = (IConnectionMultiplexer)[|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase();
        """,
        """
        var redis = (IConnectionMultiplexer)RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_pattern() => Expect.Statements(
        """
        if ([|ConnectionMultiplexer.Connect|](cs) is { ClientName: "web" } redis)
            redis.GetDatabase();
        """,
        """
        if (RedisManager.Shared is { ClientName: "web" } redis)
            redis.GetDatabase();
        """);

    [Fact]
    public Task What_another_pattern_finds_is_not_the_connection() => Expect.Statements(
        """
        object log = cs;
        if ([|ConnectionMultiplexer.Connect|](cs) is { } redis)
        {
            redis.GetDatabase();
            if (log is IDisposable other)
                other.Dispose();
        }
        """,
        """
        object log = cs;
        if (RedisManager.Shared is { } redis)
        {
            redis.GetDatabase();
            if (log is IDisposable other)
                other.Dispose();
        }
        """);

    [Fact]
    public Task A_hole_of_an_interpolated_string() => Expect.Statements(
        """
        Console.WriteLine($"{[|ConnectionMultiplexer.Connect|](cs).ClientName} at {cs}");
        """,
        """
        Console.WriteLine($"{RedisManager.Shared.ClientName} at {cs}");
        """);

    [Fact]
    public Task An_object_initializer() => Expect.Members(
        """
        public IConnectionMultiplexer Redis { get; set; }
        public static Service Of(string cs) => new Service { Redis = [|ConnectionMultiplexer.Connect|](cs) };
        """,
        """
        public IConnectionMultiplexer Redis { get; set; }
        public static Service Of(string cs) => new Service { Redis = RedisManager.Shared };
        """);

    [Fact]
    public Task The_source_of_a_loop() => Expect.Statements(
        """
        foreach (var server in [|ConnectionMultiplexer.Connect|](cs).GetEndPoints())
            Console.WriteLine(server);
        """,
        """
        foreach (var server in RedisManager.Shared.GetEndPoints())
            Console.WriteLine(server);
        """);

    [Fact]
    public Task A_local_function() => Expect.Statements(
        """
        Open().StringSet("a", "b");

        IDatabase Open() => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """,
        """
        Open().StringSet("a", "b");

        IDatabase Open() => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task An_iterator_that_yields_what_it_reads() => Expect.Members(
        """
        IEnumerable<string> Read(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            yield return redis.GetDatabase().StringGet("a");
        }
        """,
        """
        IEnumerable<string> Read(string cs)
        {
            var redis = RedisManager.Shared;
            yield return redis.GetDatabase().StringGet("a");
        }
        """);

    [Fact]
    public Task Options_in_an_initializer_and_a_log_go_with_the_call() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](
            new ConfigurationOptions
            {
                EndPoints = { "localhost" },
                ClientName = "web",
            },
            Console.Out);
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_lambda_that_sets_options_goes_with_the_call() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs, options => options.ClientName = "web");
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task Options_that_were_made_before_stay() => Expect.Statements(
        """
        var options = ConfigurationOptions.Parse(cs);
        options.ClientName = "web";
        var redis = [|ConnectionMultiplexer.Connect|](options);
        redis.GetDatabase();
        """,
        """
        var options = ConfigurationOptions.Parse(cs);
        options.ClientName = "web";
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_qualified_name() => Expect.Statements(
        """
        var one = [|StackExchange.Redis.ConnectionMultiplexer.Connect|](cs);
        var two = [|global::StackExchange.Redis.ConnectionMultiplexer.Connect|](cs);
        one.GetDatabase().KeyMigrate("a", two.GetEndPoints()[0]);
        """,
        """
        var one = RedisManager.Shared;
        var two = RedisManager.Shared;
        one.GetDatabase().KeyMigrate("a", two.GetEndPoints()[0]);
        """);

    [Fact]
    public Task An_alias_stays_although_nobody_needs_it_any_more() => RedisTest.Fixes(
        """
        using {|RSSOT2003:Mux|} = StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => [|Mux.Connect|](cs).GetDatabase();
        }
        """,
        """
        using {|RSSOT2003:Mux|} = StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task A_bare_name_behind_a_static_import() => RedisTest.Fixes(
        """
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => [|Connect|](cs).GetDatabase();
        }
        """,
        """
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task Top_level_statements() => RedisTest.Fixes(
        """
        // top-level
        var redis = [|ConnectionMultiplexer.Connect|](args[0]);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        // top-level
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);

    [Fact]
    public Task A_record_a_struct_and_a_nested_class() => RedisTest.Fixes(
        """
        record Session(string Id)
        {
            public IDatabase Database => [|ConnectionMultiplexer.Connect|]("localhost").GetDatabase();
        }

        struct Counter
        {
            public long Next() => [|ConnectionMultiplexer.Connect|]("localhost").GetDatabase().StringIncrement("n");

            class Inner
            {
                public IDatabase Database => [|ConnectionMultiplexer.Connect|]("localhost").GetDatabase();
            }
        }
        """,
        """
        record Session(string Id)
        {
            public IDatabase Database => RedisManager.Shared.GetDatabase();
        }

        struct Counter
        {
            public long Next() => RedisManager.Shared.GetDatabase().StringIncrement("n");

            class Inner
            {
                public IDatabase Database => RedisManager.Shared.GetDatabase();
            }
        }
        """);

    [Fact]
    public Task An_out_parameter() => Expect.Members(
        """
        static IDatabase Use(string cs)
        {
            Open(cs, out var redis);
            return redis.GetDatabase();
        }

        static void Open(string cs, out IConnectionMultiplexer redis)
        {
            redis = [|ConnectionMultiplexer.Connect|](cs);
        }
        """,
        """
        static IDatabase Use(string cs)
        {
            Open(cs, out var redis);
            return redis.GetDatabase();
        }

        static void Open(string cs, out IConnectionMultiplexer redis)
        {
            redis = RedisManager.Shared;
        }
        """);

    [Fact]
    public Task A_generic_method_and_an_explicit_interface_implementation() => RedisTest.Fixes(
        """
        interface IFactory { IConnectionMultiplexer Create(); }

        class Factory<T> : IFactory where T : class
        {
            IConnectionMultiplexer IFactory.Create() => [|ConnectionMultiplexer.Connect|](typeof(T).Name);

            public TResult Run<TResult>(Func<IDatabase, TResult> body) => body([|ConnectionMultiplexer.Connect|](typeof(T).Name).GetDatabase());
        }
        """,
        """
        interface IFactory { IConnectionMultiplexer Create(); }

        class Factory<T> : IFactory where T : class
        {
            IConnectionMultiplexer IFactory.Create() => RedisManager.Shared;

            public TResult Run<TResult>(Func<IDatabase, TResult> body) => body(RedisManager.Shared.GetDatabase());
        }
        """);
}
