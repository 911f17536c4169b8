using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Constants that only said where to connect go with the opening.</summary>
public class OpeningFixTestsOfLeftovers
{
    [Fact]
    public Task A_constant_local_goes() => Expect.Members(
        """
        public IDatabase Open()
        {
            const string where = "localhost";
            var redis = [|ConnectionMultiplexer.Connect|](where);
            return redis.GetDatabase();
        }
        """,
        """
        public IDatabase Open()
        {
            var redis = RedisManager.Shared;
            return redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_local_with_a_constant_value_goes() => Expect.Members(
        """
        public IDatabase Open()
        {
            var where = "localhost";
            return [|ConnectionMultiplexer.Connect|](where).GetDatabase();
        }
        """,
        """
        public IDatabase Open()
        {
            return RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task A_chain_of_constants_goes() => Expect.Members(
        """
        public IDatabase Open()
        {
            const string host = "localhost";
            const string where = host + ":6379";
            return [|ConnectionMultiplexer.Connect|](where).GetDatabase();
        }
        """,
        """
        public IDatabase Open()
        {
            return RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task A_constant_that_somebody_else_reads_stays() => Expect.Members(
        """
        public IDatabase Open()
        {
            const string where = "localhost";
            Console.WriteLine(where);
            return [|ConnectionMultiplexer.Connect|](where).GetDatabase();
        }
        """,
        """
        public IDatabase Open()
        {
            const string where = "localhost";
            Console.WriteLine(where);
            return RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task A_constant_that_two_openings_read_goes_with_both() => Expect.Members(
        """
        public bool Compare()
        {
            const string where = "localhost";
            var one = [|ConnectionMultiplexer.Connect|](where);
            var two = [|ConnectionMultiplexer.Connect|](where);
            return one.ClientName == two.ClientName;
        }
        """,
        """
        public bool Compare()
        {
            var one = RedisManager.Shared;
            var two = RedisManager.Shared;
            return one.ClientName == two.ClientName;
        }
        """);

    [Fact]
    public Task A_value_that_was_computed_stays() => Expect.Members(
        """
        public IDatabase Open()
        {
            var where = Environment.GetEnvironmentVariable("REDIS");
            return [|ConnectionMultiplexer.Connect|](where).GetDatabase();
        }
        """,
        """
        public IDatabase Open()
        {
            var where = Environment.GetEnvironmentVariable("REDIS");
            return RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task A_private_field_goes() => Expect.Members(
        """
        private readonly string _where = "localhost";
        private static int _count = 3;

        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase(_count);
        """,
        """
        private static int _count = 3;

        public IDatabase Open() => RedisManager.Shared.GetDatabase(_count);
        """);

    [Fact]
    public Task A_private_field_that_nobody_gives_anything_goes() => Expect.Members(
        """
        private readonly string _connectionString;
        public IDatabase Db => [|ConnectionMultiplexer.Connect|](_connectionString).GetDatabase();
        """,
        """
        public IDatabase Db => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_private_field_that_something_else_fills_stays() => Expect.Members(
        """
        [NonSerialized]
        private string _connectionString;
        public Service(string cs) => _connectionString = cs;
        public IDatabase Db => [|ConnectionMultiplexer.Connect|](_connectionString).GetDatabase();
        """,
        """
        [NonSerialized]
        private string _connectionString;
        public Service(string cs) => _connectionString = cs;
        public IDatabase Db => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_constant_field_stays_because_nobody_warns_of_it() => Expect.Members(
        """
        private const string Where = "localhost";
        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](Where).GetDatabase();
        """,
        """
        private const string Where = "localhost";
        public IDatabase Open() => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_field_that_others_see_stays() => Expect.Members(
        """
        internal static string Where = "localhost";
        public IDatabase Open() => [|ConnectionMultiplexer.Connect|](Where).GetDatabase();
        """,
        """
        internal static string Where = "localhost";
        public IDatabase Open() => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_field_that_another_part_of_the_class_reads_stays() => RedisTest.Fixes(
        """
        partial class Service
        {
            private readonly string _where = "localhost";
            public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase();
        }

        partial class Service
        {
            public override string ToString() => _where;
        }
        """,
        """
        partial class Service
        {
            private readonly string _where = "localhost";
            public IDatabase Open() => RedisManager.Shared.GetDatabase();
        }

        partial class Service
        {
            public override string ToString() => _where;
        }
        """);

    [Fact]
    public Task Parameters_stay() => Expect.Members(
        """
        public IDatabase Open(string host, int port) => [|ConnectionMultiplexer.Connect|]($"{host}:{port}").GetDatabase();
        """,
        """
        public IDatabase Open(string host, int port) => RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task A_constant_local_of_top_level_statements_goes() => RedisTest.Fixes(
        """
        // top-level
        const string where = "localhost";
        var redis = [|ConnectionMultiplexer.Connect|](where);
        redis.GetDatabase().StringSet("a", "b");
        """,
        """
        // top-level
        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", "b");
        """);
}
