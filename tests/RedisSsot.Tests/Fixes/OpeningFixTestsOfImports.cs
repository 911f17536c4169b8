using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The accessor's namespace is imported only where it is needed and safe.</summary>
public class OpeningFixTestsOfImports
{
    [Fact]
    public Task A_file_without_usings_gets_one() => RedisTest.Fixes(
        """
        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using Platform.Data;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Behind_a_license_and_before_the_documentation_of_a_class() => RedisTest.Fixes(
        """
        // Copyright (c) Somebody.
        // All rights reserved.

        /// <summary>A service.</summary>
        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        // Copyright (c) Somebody.
        // All rights reserved.

        using Platform.Data;

        /// <summary>A service.</summary>
        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task In_the_order_of_sorted_usings() => RedisTest.Fixes(
        """
        using System.IO;
        using Company;
        using StackExchange.Redis;

        namespace Shop;

        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using System.IO;
        using Company;
        using Platform.Data;
        using StackExchange.Redis;

        namespace Shop;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task At_the_end_of_unsorted_usings() => RedisTest.Fixes(
        """
        using StackExchange.Redis; // the client
        using System.IO;
        using {|RSSOT2003:Mux|} = StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => [|Mux.Connect|](cs).GetDatabase();
        }
        """,
        """
        using StackExchange.Redis; // the client
        using System.IO;
        using Platform.Data;
        using {|RSSOT2003:Mux|} = StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Inside_a_namespace_where_the_file_keeps_its_usings_there() => RedisTest.Fixes(
        """
        namespace Shop
        {
            using System.IO;
            using StackExchange.Redis;

            class Service
            {
                IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """,
        """
        namespace Shop
        {
            using System.IO;
            using Platform.Data;
            using StackExchange.Redis;

            class Service
            {
                IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
            }
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Inside_each_of_several_namespaces_that_keep_their_usings() => RedisTest.Fixes(
        """
        namespace Shop
        {
            using StackExchange.Redis;

            class Service
            {
                IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }

        namespace Chat
        {
            using StackExchange.Redis;

            class Service
            {
                IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """,
        """
        namespace Shop
        {
            using Platform.Data;
            using StackExchange.Redis;

            class Service
            {
                IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
            }
        }

        namespace Chat
        {
            using Platform.Data;
            using StackExchange.Redis;

            class Service
            {
                IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
            }
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Only_once_for_several_openings() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            ISubscriber Listen(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetSubscriber();
        }

        class Other
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
            public IDatabase Database => _redis.GetDatabase();
        }
        """,
        """
        using System.IO;
        using Platform.Data;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
            ISubscriber Listen(string cs) => RedisManager.Shared.GetSubscriber();
        }

        class Other
        {
            public IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Not_where_it_is_imported_already() => RedisTest.Fixes(
        """
        using Platform.Data;

        class Service
        {
            Widget Widget { get; set; }
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using Platform.Data;

        class Service
        {
            Widget Widget { get; set; }
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Not_in_a_namespace_inside_that_of_the_accessor() => RedisTest.Fixes(
        """
        namespace Platform.Data.Sessions;

        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        namespace Platform.Data.Sessions;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Not_where_another_type_has_the_accessors_name() => RedisTest.Fixes(
        """
        namespace Shop
        {
            class RedisManager { }

            class Service
            {
                IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """,
        """
        namespace Shop
        {
            class RedisManager { }

            class Service
            {
                IDatabase Open(string cs) => Platform.Data.RedisManager.Shared.GetDatabase();
            }
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Not_where_a_property_has_the_accessors_name() => Expect.Members(
        """
        public string RedisManager { get; set; }
        public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """,
        """
        public string RedisManager { get; set; }
        public IDatabase Open(string cs) => Company.RedisManager.Shared.GetDatabase();
        """);

    [Fact]
    public Task Not_where_it_would_give_another_name_a_second_meaning() => RedisTest.Fixes(
        """
        using Shop;

        namespace Shop
        {
            public class Widget { }
        }

        namespace Front
        {
            class Service
            {
                Widget Widget { get; set; }
                IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """,
        """
        using Shop;

        namespace Shop
        {
            public class Widget { }
        }

        namespace Front
        {
            class Service
            {
                Widget Widget { get; set; }
                IDatabase Open(string cs) => Platform.Data.RedisManager.Shared.GetDatabase();
            }
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task In_front_of_a_using_that_only_some_builds_have() => RedisTest.Fixes(
        """
        using System.IO;
        #if SOMETIMES
        using System.Text;
        #endif

        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using System.IO;
        using Platform.Data;
        #if SOMETIMES
        using System.Text;
        #endif

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Not_between_directives() => RedisTest.Fixes(
        """
        using System.IO;
        #if !SOMETIMES
        using System.Text;
        #endif

        class Service
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using System.IO;
        #if !SOMETIMES
        using System.Text;
        #endif

        class Service
        {
            IDatabase Open(string cs) => Platform.Data.RedisManager.Shared.GetDatabase();
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task Only_aliases_and_static_imports() => RedisTest.Fixes(
        """
        using static System.Math;
        using {|RSSOT2003:Mux|} = StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => [|Mux.Connect|](cs).GetDatabase(Abs(3));
        }
        """,
        """
        using Platform.Data;
        using static System.Math;
        using {|RSSOT2003:Mux|} = StackExchange.Redis.ConnectionMultiplexer;

        class Service
        {
            IDatabase Open(string cs) => RedisManager.Shared.GetDatabase(Abs(3));
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task A_namespace_whose_first_part_means_something_else_here() => RedisTest.Fixes(
        """
        namespace Shop.Platform
        {
            class RedisManager { }

            class Service
            {
                IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """,
        """
        namespace Shop.Platform
        {
            class RedisManager { }

            class Service
            {
                IDatabase Open(string cs) => global::Platform.Data.RedisManager.Shared.GetDatabase();
            }
        }
        """,
        Accessors.Elsewhere);

    [Fact]
    public Task A_using_in_front_of_top_level_statements() => RedisTest.Fixes(
        """
        // top-level
        using System.IO;

        var redis = [|ConnectionMultiplexer.Connect|](args[0]);
        redis.GetDatabase().StringSet("a", Path.DirectorySeparatorChar.ToString());
        """,
        """
        // top-level
        using System.IO;
        using Platform.Data;

        var redis = RedisManager.Shared;
        redis.GetDatabase().StringSet("a", Path.DirectorySeparatorChar.ToString());
        """,
        Accessors.Elsewhere);
}
