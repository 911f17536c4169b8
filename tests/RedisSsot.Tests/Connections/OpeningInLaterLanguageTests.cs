using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Positions that came with C# 12 to 14; nothing is asked of a compiler that does not know them.</summary>
public class OpeningInLaterLanguageTests
{
    [Fact]
    public Task An_argument_of_a_primary_base_constructor_is_reported() => Reports(12, """
        abstract class Store(IDatabase database)
        {
            protected IDatabase Database => database;
        }

        class UserStore(string cs) : Store([|ConnectionMultiplexer.Connect|](cs).GetDatabase());
        """);

    [Fact]
    public Task A_field_that_reads_a_primary_constructor_parameter_is_reported() => Reports(12, """
        class UserStore(string cs)
        {
            private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect(cs);
        }
        """);

    [Fact]
    public Task A_collection_expression_is_reported() => Reports(12, """
        class Pool
        {
            private readonly IConnectionMultiplexer[] _redis = [ [|ConnectionMultiplexer.Connect|]("a:6379"), .. Others() ];

            static List<IConnectionMultiplexer> Others() => [ [|ConnectionMultiplexer.Connect|]("b:6379") ];
        }
        """);

    [Fact]
    public Task An_alias_of_a_tuple_is_reported() => Reports(12, """
        using {|RSSOT2003:Pair|} = (StackExchange.Redis.IConnectionMultiplexer From, StackExchange.Redis.IConnectionMultiplexer To);

        class Copy
        {
            Pair Open(string from, string to) => ([|ConnectionMultiplexer.Connect|](from), [|ConnectionMultiplexer.Connect|](to));
        }
        """);

    [Fact]
    public Task A_lambda_with_a_default_is_reported() => Reports(12, """
        class Startup
        {
            void Run()
            {
                var open = (string cs = "localhost") => [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);

    [Fact]
    public Task A_params_collection_is_reported() => Reports(13, """
        class Quorum
        {
            static int Count(params ReadOnlySpan<IConnectionMultiplexer> nodes) => nodes.Length;

            int Open() => Count([|ConnectionMultiplexer.Connect|]("a:6379"), [|ConnectionMultiplexer.Connect|]("b:6379"));
        }
        """);

    [Fact]
    public Task A_partial_property_is_reported() => Reports(13, """
        partial class Cache
        {
            public partial IConnectionMultiplexer Redis { get; }
        }

        partial class Cache
        {
            public partial IConnectionMultiplexer Redis => [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_property_with_its_own_field_is_reported() => Reports(14, """
        class Cache
        {
            public IConnectionMultiplexer Redis => field ??= [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task An_assignment_behind_a_question_mark_is_reported() => Reports(14, """
        class CacheOptions
        {
            public IConnectionMultiplexer Redis { get; set; }
        }

        class Startup
        {
            void Configure(CacheOptions options) => options?.Redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task An_extension_block_is_reported() => Reports(14, """
        static class RedisExtensions
        {
            extension(string connectionString)
            {
                public IDatabase OpenRedis() => [|ConnectionMultiplexer.Connect|](connectionString).GetDatabase();
                public IConnectionMultiplexer Redis => [|ConnectionMultiplexer.Connect|](connectionString);
            }
        }
        """);

    [Fact]
    public Task An_extension_block_of_an_owner_is_silent() => Reports(
        14,
        """
        namespace Company.Legacy;

        static class RedisExtensions
        {
            extension(string connectionString)
            {
                public IDatabase OpenRedis() => ConnectionMultiplexer.Connect(connectionString).GetDatabase();
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisExtensions");

    [Fact]
    public Task An_extension_block_of_the_accessors_type_is_silent() => Reports(
        14,
        "class Empty { }",
        TestAccessor.Of("""
            public static IConnectionMultiplexer Shared { get; } = "cache:6379".OpenRedis();

            extension(string connectionString)
            {
                private IConnectionMultiplexer OpenRedis() => ConnectionMultiplexer.Connect(connectionString);
            }
            """));

    [Fact]
    public Task An_own_static_extension_named_Connect_is_silent() => Reports(14, """
        static class RedisExtensions
        {
            extension(IConnectionMultiplexer)
            {
                public static IConnectionMultiplexer Connect(string name) => RedisManager.Shared;
            }
        }

        class Cache
        {
            IDatabase Open() => IConnectionMultiplexer.Connect("cache").GetDatabase();
        }
        """);

    private static Task Reports(int version, string program, TestAccessor? accessor = null, params string[] settings) =>
        Language.Knows(version) ? RedisTest.Reports(program, accessor, settings) : Task.CompletedTask;
}
