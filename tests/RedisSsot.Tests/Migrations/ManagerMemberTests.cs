using System.Threading.Tasks;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001: what the list says about members, and managers that have no instance.</summary>
public class ManagerMemberTests
{
    private const string Managers = """
        namespace Chat.Backend
        {
            public class RedisManager
            {
                public static RedisManager Shared { get; } = new RedisManager();
                public static IConnectionMultiplexer Connection => null;
                public IDatabase GetDatabase() => null;
                public Task<string> GetAsync(string key) => Task.FromResult(key);
                public string Read(string key) => key;
                public static string Fetch(string key) => key;
            }
        }

        namespace Chat.Legacy
        {
            public class LegacyRedis
            {
                public static LegacyRedis Current { get; } = new LegacyRedis();
                public IDatabase GetClient() => null;
                public string Get(string key) => key;
                public string Load(string key) => key;
                public void Gone() { }
                public static string Version(int part) => "";
            }

            public static class OldCache
            {
                public static string Get(string key) => key;
                public static IDatabase Database => null;
                public static IDatabase GetDatabase() => null;
            }
        }
        """;

    private const string List = """
        Chat.Legacy.LegacyRedis                -> Chat.Backend.RedisManager.Shared
        Chat.Legacy.LegacyRedis.GetClient()    -> Chat.Backend.RedisManager.Shared.GetDatabase()
        Chat.Legacy.LegacyRedis.Get(string)    -> Chat.Backend.RedisManager.GetAsync(string)
        Chat.Legacy.LegacyRedis.Load(string)   -> Chat.Backend.RedisManager.Read(string)
        Chat.Legacy.OldCache                   -> Chat.Backend.RedisManager.Shared
        Chat.Legacy.OldCache.Get(string)       -> Chat.Backend.RedisManager.Fetch(string)
        Chat.Legacy.OldCache.Database          -> Chat.Backend.RedisManager.Shared.GetDatabase()
        """;

    private static ManagerSolution Program(string source, string list = List) => ManagerSolution.Of(source, Managers, list);

    private static string InMethod(string statements, string usings) => $$"""
        {{usings}}

        namespace App;

        public class Login
        {
            public async Task<string> Run(string user)
            {
                await Task.Yield();
                {{statements}}
                return user;
            }
        }
        """;

    [Theory]
    [InlineData("var redis = new LegacyRedis();\n        var text = redis.Load(user);", "var redis = RedisManager.Shared;\n        var text = redis.Read(user);")]
    [InlineData("var text = LegacyRedis.Current.Get(user);", "var text = await RedisManager.Shared.GetAsync(user);")]
    [InlineData("LegacyRedis redis = new();\n        var length = redis.Get(user).Length;", "RedisManager redis = RedisManager.Shared;\n        var length = (await redis.GetAsync(user)).Length;")]
    [InlineData("var db = LegacyRedis.Current.GetClient();", "var db = RedisManager.Shared.GetDatabase();")]
    [InlineData("var text = OldCache.Get(user);", "var text = RedisManager.Fetch(user);")]
    [InlineData("var db = OldCache.Database;", "var db = RedisManager.Shared.GetDatabase();")]
    [InlineData("var db = OldCache.GetDatabase();", "var db = RedisManager.Shared.GetDatabase();")]
    public Task Members_become_what_the_list_says(string statements, string become) =>
        Program(InMethod(statements, "using Chat.Legacy;")).Fixes(InMethod(become, "using Chat.Backend;"));

    [Fact]
    public Task A_member_that_becomes_asynchronous_needs_asynchronous_code() =>
        Program("""
            using Chat.Legacy;

            public class Login
            {
                public string Run(string user) => LegacyRedis.Current.Get(user);
            }
            """).Refuses("'RedisManager.GetAsync' is asynchronous, and this code is not");

    [Theory]
    [InlineData("class Derived : Base")]
    [InlineData("partial class Base")]
    public Task A_static_member_that_is_named_by_a_property_with_the_name_of_its_type_changes_with_it(string other) =>
        NamedLikeItsType(other, "LegacyRedis.Current.GetClient()").Fixes(Renamed, ("Other.cs", Other("using Chat.Backend;", other, "RedisManager.Shared.GetDatabase()")));

    [Theory]
    [InlineData("class Derived : Base")]
    [InlineData("partial class Base")]
    public Task A_property_with_the_name_of_its_type_stays_while_a_static_member_that_it_names_has_to(string other) =>
        NamedLikeItsType(other, "LegacyRedis.Version(1)").Refuses("'RedisManager' has no 'Version'");

    [Fact]
    public Task A_property_with_the_name_of_its_type_changes_although_others_name_the_type() =>
        NamedLikeItsType("class Unrelated", "LegacyRedis.Version(1)").Fixes(Renamed, ("Other.cs", Other("using Chat.Legacy;", "class Unrelated", "LegacyRedis.Version(1)")));

    private static string Renamed => Named("RedisManager LegacyRedis { get; } = RedisManager.Shared", "LegacyRedis.Read(\"\")", "using Chat.Backend;");

    private static ManagerSolution NamedLikeItsType(string other, string value) => ManagerSolution.Of(
        Named("LegacyRedis LegacyRedis { get; } = new LegacyRedis()", "LegacyRedis.Load(\"\")", "using Chat.Legacy;"),
        Managers,
        List,
        ("Other.cs", Other("using Chat.Legacy;", other, value)));

    private static string Named(string property, string text, string usings) => $$"""
        {{usings}}

        namespace App;

        public partial class Base
        {
            public {{property}};
            public string Text => {{text}};
        }
        """;

    private static string Other(string usings, string type, string value) => $$"""
        {{usings}}

        namespace App;

        public {{type}}
        {
            public object Other => {{value}};
        }
        """;

    [Fact]
    public Task All_members_that_are_missing_are_named() =>
        Program("""
            using Chat.Legacy;

            public class Login
            {
                private readonly LegacyRedis _redis = new LegacyRedis();
                public void Run() { _redis.Gone(); _redis.Load(""); _redis.Load(""); }
            }
            """, "Chat.Legacy.LegacyRedis -> Chat.Backend.RedisManager.Connection").Refuses("'IConnectionMultiplexer' has no 'Gone', 'Load'");

    [Fact]
    public Task A_single_member_is_renamed_where_its_type_stays() =>
        Program("""
            using Chat.Backend;

            namespace App;

            public class Login
            {
                public string Run(RedisManager redis) => redis.Read("a") + RedisManager.Fetch("b");
            }
            """, "Chat.Backend.RedisManager.Read(string) -> Chat.Backend.RedisManager.Other(string)\nChat.Backend.RedisManager.Fetch -> Chat.Backend.RedisManager.Shared.Read(string)").Fixes("""
            using Chat.Backend;

            namespace App;

            public class Login
            {
                public string Run(RedisManager redis) => redis.Read("a") + RedisManager.Shared.Read("b");
            }
            """);

    [Fact]
    public Task A_type_is_replaced_by_a_type() =>
        Program("""
            using Chat.Legacy;

            namespace App;

            public class Login
            {
                private readonly LegacyRedis _redis = new LegacyRedis();
                public string Run() => _redis.Load("a");
            }
            """, "Chat.Legacy.LegacyRedis -> Chat.Backend.RedisManager\nChat.Legacy.LegacyRedis.Load(string) -> Chat.Backend.RedisManager.Read(string)").Fixes("""
            using Chat.Backend;

            namespace App;

            public class Login
            {
                private readonly RedisManager _redis = new RedisManager();
                public string Run() => _redis.Read("a");
            }
            """);
}
