using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The accessor is typed as the interface: types that are private to the edit change with it.</summary>
public class OpeningFixTestsOfTypes
{
    [Fact]
    public Task A_local_with_var_follows() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_local_with_the_classs_name_changes_it() => Expect.Statements(
        """
        ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        IConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_local_that_takes_it_from_another_local_changes_too() => Expect.Statements(
        """
        ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
        ConnectionMultiplexer again = redis;
        again.GetDatabase().StringSet("a", "b");
        """,
        """
        IConnectionMultiplexer redis = RedisManager.Shared;
        IConnectionMultiplexer again = redis;
        again.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_private_field_changes_its_type() => Expect.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(string cs) => _redis = RedisManager.Shared;
        public IDatabase Database => _redis.GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_private_field_goes_whatever_its_type() => Expect.Members(
        """
        private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        public static IDatabase Database => Redis.GetDatabase();
        """,
        """
        public static IDatabase Database => RedisManager.Shared.GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_private_property_and_the_field_behind_it_change() => Expect.Members(
        """
        private ConnectionMultiplexer _redis;
        private ConnectionMultiplexer Redis => _redis ??= [|ConnectionMultiplexer.Connect|]("localhost");
        public IDatabase Database => Redis.GetDatabase();
        """,
        """
        private IConnectionMultiplexer _redis;
        private IConnectionMultiplexer Redis => _redis ??= RedisManager.Shared;
        public IDatabase Database => Redis.GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_field_that_two_openings_fill_changes_once() => Expect.Members(
        """
        private ConnectionMultiplexer _redis;

        public void Start(string cs, string log)
        {
            if (log == null)
                _redis = [|ConnectionMultiplexer.Connect|](cs);
            else
                _redis = [|ConnectionMultiplexer.Connect|](cs, Console.Out);
        }

        public IDatabase Database => _redis.GetDatabase();
        """,
        """
        private IConnectionMultiplexer _redis;

        public void Start(string cs, string log)
        {
            if (log == null)
                _redis = RedisManager.Shared;
            else
                _redis = RedisManager.Shared;
        }

        public IDatabase Database => _redis.GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_private_method_changes_what_it_returns() => Expect.Members(
        """
        private static ConnectionMultiplexer Open(string cs)
        {
            return [|ConnectionMultiplexer.Connect|](cs);
        }

        public static IDatabase Database(string cs) => Open(cs).GetDatabase();
        """,
        """
        private static IConnectionMultiplexer Open(string cs)
        {
            return RedisManager.Shared;
        }

        public static IDatabase Database(string cs) => Open(cs).GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_local_function_changes_what_it_returns() => Expect.Statements(
        """
        var redis = Open();
        redis.GetDatabase().StringSet("a", "b");

        ConnectionMultiplexer Open() => [|ConnectionMultiplexer.Connect|](cs);
        """,
        """
        var redis = Open();
        redis.GetDatabase().StringSet("a", "b");

        IConnectionMultiplexer Open() => RedisManager.Shared;
        """,
        TestAccessor.Interface);

    [Fact]
    public Task Interfaces_stay_as_they_are() => Expect.Members(
        """
        public IConnectionMultiplexer {|RSSOT1003:Redis|} { get; set; } = ConnectionMultiplexer.Connect("localhost");
        public IConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        protected readonly IDatabase {|RSSOT1003:Db|} = ConnectionMultiplexer.Connect("localhost").GetDatabase();
        """,
        """
        public IConnectionMultiplexer Redis { get; set; } = RedisManager.Shared;
        public IConnectionMultiplexer Open(string cs) => RedisManager.Shared;
        protected IDatabase Db => RedisManager.Shared.GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_using_declaration_changes_its_type() => Expect.Statements(
        """
        using ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        IConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task Events_and_closes_are_the_interfaces_too() => Expect.Members(
        """
        private ConnectionMultiplexer _redis;

        public void Start(string cs)
        {
            _redis = [|ConnectionMultiplexer.Connect|](cs);
            _redis.ConnectionFailed += (_, e) => Console.WriteLine(e.FailureType);
            _redis.PreserveAsyncOrder();
        }

        public void Stop() => _redis.Close();
        }

        static class Old
        {
        public static void PreserveAsyncOrder(this IConnectionMultiplexer redis) { }
        """,
        """
        private IConnectionMultiplexer _redis;

        public void Start(string cs)
        {
            _redis = RedisManager.Shared;
            _redis.ConnectionFailed += (_, e) => Console.WriteLine(e.FailureType);
            _redis.PreserveAsyncOrder();
        }

        public void Stop() { }
        }

        static class Old
        {
        public static void PreserveAsyncOrder(this IConnectionMultiplexer redis) { }
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_type_argument_that_is_spelled_out() => Expect.Statements(
        """
        var box = new List<IConnectionMultiplexer>(1).Select(item => item).DefaultIfEmpty<IConnectionMultiplexer>([|ConnectionMultiplexer.Connect|](cs));
        Console.WriteLine(box.Count());
        """,
        """
        var box = new List<IConnectionMultiplexer>(1).Select(item => item).DefaultIfEmpty<IConnectionMultiplexer>(RedisManager.Shared);
        Console.WriteLine(box.Count());
        """,
        TestAccessor.Interface);

    [Fact]
    public Task An_awaited_local_changes_its_type() => Expect.AsyncStatements(
        """
        ConnectionMultiplexer redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        IConnectionMultiplexer redis = RedisManager.Shared;
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_field_that_may_be_null_stays_so() => RedisTest.Fixes(
        """
        #nullable enable
        class Service
        {
            private ConnectionMultiplexer? _redis;
            public IDatabase Open(string cs) => (_redis ??= [|ConnectionMultiplexer.Connect|](cs)).GetDatabase();
        }
        """,
        """
        #nullable enable
        class Service
        {
            private IConnectionMultiplexer? _redis;
            public IDatabase Open(string cs) => (_redis ??= RedisManager.Shared).GetDatabase();
        }
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_parameter_that_takes_the_interface() => Expect.Members(
        """
        public void Run(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            Fill(redis);
            Fill([|ConnectionMultiplexer.Connect|](cs));
        }

        private static void Fill(IConnectionMultiplexer redis) => redis.GetDatabase().StringSet("a", "b");
        """,
        """
        public void Run(string cs)
        {
            var redis = RedisManager.Shared;
            Fill(redis);
            Fill(RedisManager.Shared);
        }

        private static void Fill(IConnectionMultiplexer redis) => redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_qualified_name_of_the_class() => Expect.Statements(
        """
        StackExchange.Redis.ConnectionMultiplexer redis = [|StackExchange.Redis.ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        IConnectionMultiplexer redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """,
        TestAccessor.Interface);
}
