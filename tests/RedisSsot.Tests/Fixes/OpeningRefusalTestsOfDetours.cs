using System.Threading.Tasks;
using RedisSsot.Tests.Healthy;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The connection reaches what closes it, or another Redis, on a way that mentions it by no name of its own.</summary>
public class OpeningRefusalTestsOfDetours
{
    [Fact]
    public Task A_constructor_that_is_called_for_the_source_and_for_the_target() => Expect.Refusal(
        "its callers give 'where' different values",
        """
        class RedisStore
        {
            private readonly IConnectionMultiplexer _redis;
            public RedisStore(string where) { _redis = [|ConnectionMultiplexer.Connect|](where); }
            public IDatabase Db => _redis.GetDatabase();
        }

        class App
        {
            void Copy()
            {
                var from = new RedisStore("orders:6379");
                var to = new RedisStore("users:6379");
                to.Db.StringSet("a", from.Db.StringGet("a"));
            }
        }
        """);

    [Theory]
    [InlineData("var (user, redis) = session; redis.Dispose();")]
    [InlineData("(string user, IConnectionMultiplexer redis) = session; redis.Dispose();")]
    [InlineData("if (session is (_, var redis)) redis.Dispose();")]
    [InlineData("foreach (var (user, redis) in new[] { session }) redis.Dispose();")]
    public Task A_record_that_is_taken_to_pieces(string use) => Expect.Refusal(
        "packed into a tuple",
        $$"""
        record Session(string User, IConnectionMultiplexer Redis);

        class App
        {
            void Run(string cs)
            {
                var session = new Session("bob", [|ConnectionMultiplexer.Connect|](cs));
                {{use}}
            }
        }
        """);

    [Fact]
    public Task A_value_that_the_library_keeps_for_anybody() => Expect.RefusalInMembers(
        "cannot be followed",
        """
        private static readonly AsyncLocal<IConnectionMultiplexer> Current = new AsyncLocal<IConnectionMultiplexer>();
        public void Begin() { Current.Value = [|ConnectionMultiplexer.Connect|]("localhost"); }
        public void End() { Current.Value.Dispose(); }
        """);

    [Theory]
    [InlineData("cs.Open(out var redis); redis.Close();")]
    [InlineData("X.Open(redis: out var redis, cs: cs); redis.Close();")]
    [InlineData("X.Through(cs, out var redis); redis.Close();")]
    public Task An_out_parameter_by_name_or_of_an_extension_or_handed_through(string use) => Expect.Refusal(
        "clos",
        $$"""
        static class X
        {
            public static void Open(this string cs, out ConnectionMultiplexer redis) => redis = [|ConnectionMultiplexer.Connect|](cs);
            public static void Through(string cs, out ConnectionMultiplexer redis) => Open(cs, out redis);
        }

        class App
        {
            void Run(string cs) { {{use}} }
        }
        """);

    [Fact]
    public Task A_primary_constructor_whose_other_part_closes() => RefusalSince(
        12,
        "clos",
        """
        partial class Cache(IConnectionMultiplexer redis) { public IDatabase Db => redis.GetDatabase(); }
        partial class Cache : IDisposable { public void Dispose() => redis.Dispose(); }

        class App
        {
            void Run(string cs) { using var cache = new Cache([|ConnectionMultiplexer.Connect|](cs)); cache.Db.StringSet("a", "b"); }
        }
        """);

    [Fact]
    public Task A_property_that_keeps_it_in_its_field_and_is_closed() => FixSince(
        14,
        """
        class Service : IDisposable
        {
            public IConnectionMultiplexer Redis { get { if (field is null) field = [|ConnectionMultiplexer.Connect|]("localhost"); return field; } }
            public void Dispose() => Redis.Dispose();
        }
        """,
        """
        class Service : IDisposable
        {
            public IConnectionMultiplexer Redis { get { if (field is null) field = RedisManager.Shared; return field; } }
            public void Dispose() { }
        }
        """);

    [Theory]
    [InlineData("", "'RegisterInstance' lets the container close it, unless 'ExternallyOwned()' follows")]
    [InlineData(".As<IConnectionMultiplexer>().ExternallyOwned()", null)]
    public async Task A_container_that_owns_what_it_is_given(string registration, string? reason)
    {
        var test = RedisTest.Of($$"""
            using Autofac;

            class Setup
            {
                void Add(ContainerBuilder builder, string cs) => builder.RegisterInstance([|ConnectionMultiplexer.Connect|](cs)){{registration}};
            }
            """);
        test.TestState.AdditionalReferences.AddRange(await Framework.ReferencesAsync([Libraries.Autofac]));
        Assert.Equal([reason], await Reason.Of(test));
    }

    [Fact]
    public Task A_database_that_is_another_one_each_time_keeps_its_field() => Expect.Members(
        """
        private static int _next;
        private readonly IDatabase {|RSSOT1003:_db|} = ConnectionMultiplexer.Connect("localhost").GetDatabase(Interlocked.Increment(ref _next) % 16);
        public void Put(string value) => _db.StringSet("k", value);
        """,
        """
        private static int _next;
        private readonly IDatabase _db = RedisManager.Shared.GetDatabase(Interlocked.Increment(ref _next) % 16);
        public void Put(string value) => _db.StringSet("k", value);
        """);

    [Fact]
    public Task Another_Redis_than_that_of_an_accessor_that_opens_twice() => Expect.RefusalInStatements(
        "it connects to 'queue:6379', the accessor to 'main:6379'",
        """
        var redis = [|ConnectionMultiplexer.Connect|]("queue:6379");
        redis.GetDatabase();
        """,
        new TestAccessor("""
            namespace Company;

            public static class RedisManager
            {
                private static StackExchange.Redis.ConnectionMultiplexer _redis = StackExchange.Redis.ConnectionMultiplexer.Connect("main:6379");

                public static StackExchange.Redis.ConnectionMultiplexer Shared
                {
                    get
                    {
                        if (!_redis.IsConnected)
                            _redis = StackExchange.Redis.ConnectionMultiplexer.Connect("main:6379");
                        return _redis;
                    }
                }
            }
            """));

    /// <summary>A refusal in a later version of C#; nothing is asked of a compiler that does not know it.</summary>
    private static Task RefusalSince(int version, string reason, string program) =>
        Language.Knows(version) ? Expect.Refusal(reason, program) : Task.CompletedTask;

    private static Task FixSince(int version, string program, string becomes) =>
        Language.Knows(version) ? RedisTest.Fixes(program, becomes) : Task.CompletedTask;
}
