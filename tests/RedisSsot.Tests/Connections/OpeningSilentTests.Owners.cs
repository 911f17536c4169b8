using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Types that may open connections.</summary>
public partial class OpeningSilentTests
{
    [Fact]
    public Task The_accessor_itself_is_silent() => RedisTest.IsSilent("class Empty { }");

    [Fact]
    public Task An_accessor_of_the_interface_type_is_silent() => RedisTest.IsSilent("class Empty { }", TestAccessor.Interface);

    [Fact]
    public Task A_lazy_accessor_is_silent() => RedisTest.IsSilent("class Empty { }", TestAccessor.Lazy);

    [Fact]
    public Task A_method_as_accessor_is_silent() => RedisTest.IsSilent("class Empty { }", TestAccessor.Method);

    [Fact]
    public Task A_method_with_parentheses_as_accessor_is_silent() =>
        RedisTest.IsSilent("class Empty { }", TestAccessor.Method with { Member = "Company.RedisManager.Shared()" });

    [Fact]
    public Task A_method_with_an_overload_as_accessor_is_silent() => RedisTest.IsSilent("class Empty { }", TestAccessor.Of("""
        public static IConnectionMultiplexer Shared(string cs) => ConnectionMultiplexer.Connect(cs);
        public static IConnectionMultiplexer Shared() => Shared("cache:6379");
        """));

    [Fact]
    public Task An_asynchronous_accessor_is_silent() => RedisTest.IsSilent("class Empty { }", TestAccessor.Async);

    [Fact]
    public Task An_accessor_named_from_the_global_namespace_is_silent() =>
        RedisTest.IsSilent("class Empty { }", TestAccessor.Class with { Member = "global::Company.RedisManager.Shared" });

    [Fact]
    public Task A_private_accessor_is_silent_in_its_type() => RedisTest.IsSilent("class Empty { }", TestAccessor.Of("""
        private static IConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("cache:6379");
        public static IDatabase Database => Shared.GetDatabase();
        """));

    [Fact]
    public Task Everything_else_in_the_accessors_type_is_silent() => RedisTest.IsSilent("class Empty { }", TestAccessor.Of("""
        public static IConnectionMultiplexer Shared { get; private set; }

        static RedisManager() => Shared = ConnectionMultiplexer.Connect("cache:6379");

        public static void ForceReconnect()
        {
            var old = Shared;
            Shared = Open();
            old.Dispose();

            static ConnectionMultiplexer Open() => ConnectionMultiplexer.Connect("cache:6379");
        }

        public static async Task<bool> ProbeAsync(string cs)
        {
            Func<Task<ConnectionMultiplexer>> open = async () => await ConnectionMultiplexer.ConnectAsync(cs);
            return (await open()).IsConnected;
        }
        """));

    [Fact]
    public Task Types_nested_in_the_accessors_type_are_silent() => RedisTest.IsSilent("class Empty { }", TestAccessor.Of("""
        public static IConnectionMultiplexer Shared => Holder.Connection;

        private static class Holder
        {
            internal static readonly IConnectionMultiplexer Connection = ConnectionMultiplexer.Connect("cache:6379");

            private struct Deeper
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
        }
        """));

    [Fact]
    public Task The_other_part_of_the_accessors_type_is_silent() => RedisTest.IsSilent(
        """
        namespace Company;

        partial class RedisManager
        {
            private static ConnectionMultiplexer Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """,
        new TestAccessor("""
            namespace Company;

            static partial class RedisManager
            {
                public static StackExchange.Redis.ConnectionMultiplexer Shared { get; } = Open();
            }
            """));

    [Fact]
    public Task An_accessor_in_the_global_namespace_is_silent() => RedisTest.IsSilent(
        "class Empty { }",
        new TestAccessor(
            """
            static class Redis
            {
                public static StackExchange.Redis.ConnectionMultiplexer Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6379");
            }

            namespace Company { }
            """,
            "Redis.Shared"));

    [Fact]
    public Task An_accessor_in_a_nested_type_is_silent() => RedisTest.IsSilent(
        "class Empty { }",
        new TestAccessor(
            """
            namespace Company;

            static class Infrastructure
            {
                public static class Redis
                {
                    public static StackExchange.Redis.ConnectionMultiplexer Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6379");
                }
            }
            """,
            "Company.Infrastructure.Redis.Shared"));

    [Fact]
    public Task A_static_import_inside_the_accessors_type_is_silent() => RedisTest.IsSilent(
        "class Empty { }",
        new TestAccessor("""
            using static StackExchange.Redis.ConnectionMultiplexer;

            namespace Company;

            static class RedisManager
            {
                public static StackExchange.Redis.ConnectionMultiplexer Shared { get; } = Connect("cache:6379");
            }
            """));

    [Fact]
    public Task A_named_accessor_is_silent() => RedisTest.IsSilent(
        """
        namespace Company;

        static class Queue
        {
            public static IConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("queue:6379");
        }
        """,
        TestAccessor.Class,
        "redis_ssot.accessor.queue = Company.Queue.Shared");

    [Fact]
    public Task Several_named_accessors_are_silent() => RedisTest.IsSilent(
        """
        namespace Company;

        static class Queue
        {
            public static IConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("queue:6379");
        }

        static class Sessions
        {
            private static readonly Lazy<Task<ConnectionMultiplexer>> Redis = new(() => ConnectionMultiplexer.ConnectAsync("sessions:6379"));
            public static Task<ConnectionMultiplexer> ConnectAsync() => Redis.Value;
        }
        """,
        TestAccessor.Class,
        "redis_ssot.accessor.queue = Company.Queue.Shared",
        "redis_ssot.accessor.sessions = Company.Sessions.ConnectAsync()");

    [Fact]
    public Task A_named_accessor_without_an_unnamed_one_is_silent() => RedisTest.IsSilent(
        """
        namespace Company;

        static class Queue
        {
            public static IConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("queue:6379");
        }
        """,
        TestAccessor.None,
        "redis_ssot.accessor.queue = Company.Queue.Shared");

    [Fact]
    public Task An_accessor_that_is_a_service_may_open() => RedisTest.IsSilent(
        """
        namespace Company;

        sealed class RedisService : IDisposable
        {
            private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect("cache:6379");
            public IDatabase Database => _redis.GetDatabase();
            public void Dispose() => _redis.Dispose();
        }
        """,
        TestAccessor.None,
        "redis_ssot.accessor = Company.RedisService");

    [Fact]
    public Task The_type_of_a_misspelt_accessor_may_open() => RedisTest.IsSilent(
        "class Empty { }",
        TestAccessor.Class with { Member = "Company.RedisManager.Sharde" });

    [Fact]
    public Task An_owner_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisFactory");

    [Fact]
    public Task An_owner_named_from_the_global_namespace_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = global::Company.Legacy.RedisFactory");

    [Fact]
    public Task An_owner_with_an_at_sign_is_silent() => RedisTest.IsSilent(
        """
        namespace Company.@internal
        {
            class @event
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.@internal.@event");

    [Fact]
    public Task An_owner_with_a_keyword_as_name_is_silent() => RedisTest.IsSilent(
        """
        namespace Company.@internal
        {
            class @event
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.internal.event");

    [Fact]
    public Task An_owner_is_silent_without_an_accessor() => RedisTest.IsSilent(
        Factory,
        TestAccessor.None,
        "redis_ssot.owners = Company.Legacy.RedisFactory");

    [Fact]
    public Task An_owner_in_the_global_namespace_is_silent() => RedisTest.IsSilent(
        """
        static class RedisFactory
        {
            public static object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = RedisFactory");

    [Fact]
    public Task An_owning_namespace_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy");

    [Fact]
    public Task A_namespace_below_an_owning_one_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company");

    [Fact]
    public Task A_star_as_the_last_segment_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.*");

    [Fact]
    public Task A_star_as_the_last_segment_reaches_deep() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.*");

    [Fact]
    public Task A_star_as_a_segment_in_the_middle_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.*.RedisFactory");

    [Fact]
    public Task A_star_as_the_first_segment_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = *.Legacy.RedisFactory");

    [Fact]
    public Task A_star_at_the_end_of_a_segment_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.Redis*");

    [Fact]
    public Task A_star_at_the_start_of_a_segment_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.*Factory");

    [Fact]
    public Task A_star_inside_a_segment_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Leg*y.R*s*y");

    [Fact]
    public Task A_star_alone_is_silent() => RedisTest.IsSilent(
        Factory,
        TestAccessor.Class,
        "redis_ssot.owners = *");

    [Fact]
    public Task A_file_local_owner_is_silent() => RedisTest.IsSilent(
        """
        namespace Company.Legacy;

        file static class RedisFactory
        {
            public static object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisFactory");

    [Fact]
    public Task Several_owners_are_silent() => RedisTest.IsSilent(
        """
        namespace Company.Legacy
        {
            class RedisFactory
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
        }

        namespace Company.Tests
        {
            class RedisFixture
            {
                public IConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect("localhost");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisFactory , Company.Tests.*Fixture,");

    [Fact]
    public Task A_generic_owner_is_silent() => RedisTest.IsSilent(
        """
        namespace Company.Legacy
        {
            class Pool<T>
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.Pool");

    [Fact]
    public Task A_type_nested_in_a_generic_owner_is_silent() => RedisTest.IsSilent(
        """
        namespace Company.Legacy
        {
            class Pool<T>
            {
                class Slot<TKey>
                {
                    object Open() => ConnectionMultiplexer.Connect("cache:6379");
                }
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.Pool");

    [Fact]
    public Task A_nested_owner_is_silent() => RedisTest.IsSilent(
        """
        namespace Company.Legacy
        {
            class Pool<T>
            {
                class Slot
                {
                    object Open() => ConnectionMultiplexer.Connect("cache:6379");
                }
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.Pool.Slot");

    [Fact]
    public Task Every_member_of_an_owner_is_silent() => RedisTest.IsSilent(
        """
        namespace Company.Legacy
        {
            partial class RedisFactory
            {
                private static readonly ConnectionMultiplexer Static;
                private readonly Lazy<ConnectionMultiplexer> _lazy = new(() => ConnectionMultiplexer.Connect("cache:6379"));

                static RedisFactory() => Static = ConnectionMultiplexer.Connect("cache:6379");

                public RedisFactory() : this(ConnectionMultiplexer.Connect("cache:6379")) { }

                public RedisFactory(IConnectionMultiplexer redis) { }
            }

            partial class RedisFactory
            {
                object Open()
                {
                    return Inner();

                    static object Inner() => ConnectionMultiplexer.Connect("cache:6379");
                }
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisFactory");

    [Fact]
    public Task An_interface_may_be_an_owner() => RedisTest.IsSilent(
        """
        namespace Company.Legacy
        {
            interface IConnector
            {
                IConnectionMultiplexer Open(string cs) => ConnectionMultiplexer.Connect(cs);
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.IConnector");

    [Fact]
    public Task A_record_may_be_an_owner() => RedisTest.IsSilent(
        """
        namespace Company.Legacy
        {
            record Store(IConnectionMultiplexer Redis);
            record UserStore(string Connection) : Store(ConnectionMultiplexer.Connect(Connection));
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.UserStore");

    [Fact]
    public Task Top_level_statements_may_be_an_owner() => RedisTest.IsSilent(
        """
        // top-level
        var redis = ConnectionMultiplexer.Connect(args[0]);
        Console.WriteLine(Open().GetStatus());

        IConnectionMultiplexer Open() => ConnectionMultiplexer.Connect("cache:6379");
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Program");

    [Fact]
    public Task An_owner_of_one_folder_is_silent_in_that_folder_only()
    {
        var test = RedisTest.Of("""
            namespace Company.Web
            {
                class RedisFactory
                {
                    object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
                }
            }
            """);
        test.TestState.Sources.Add(("/0/Legacy/RedisFactory.cs", """
            namespace Company.Legacy
            {
                class RedisFactory
                {
                    object Open() => ConnectionMultiplexer.Connect("cache:6379");
                }
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Legacy/.editorconfig", "[*.cs]\nredis_ssot.owners = Company\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_accessor_of_one_folder_is_an_owner_in_that_folder()
    {
        var test = RedisTest.Of("""
            class Cache
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
            """);
        test.TestState.Sources.Add(("/0/Queue/Queue.cs", """
            namespace Company;

            static class Queue
            {
                public static IConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("queue:6379");
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Queue/.editorconfig", "[*.cs]\nredis_ssot.accessor = Company.Queue.Shared\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_empty_value_takes_back_the_owners_of_a_wider_section()
    {
        var test = RedisTest.Of(Factory, TestAccessor.Class, "redis_ssot.owners = Company");
        test.TestState.Sources.Add(("/0/New/Factory.cs", """
            namespace Company.New
            {
                class RedisFactory
                {
                    object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
                }
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/0/New/.editorconfig", "[*.cs]\nredis_ssot.owners =\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_ignored_test_project_is_silent()
    {
        var test = RedisTest.Of(
            """
            class CacheTests
            {
                private readonly IConnectionMultiplexer _redis = ConnectionMultiplexer.Connect("localhost");
            }
            """,
            TestAccessor.Class,
            "redis_ssot.test_projects = ignore");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));
        return test.RunAsync();
    }

    private const string Factory = """
        namespace Company.Legacy
        {
            static class RedisFactory
            {
                public static IConnectionMultiplexer Open(string cs) => ConnectionMultiplexer.Connect(cs);
            }
        }
        """;
}
