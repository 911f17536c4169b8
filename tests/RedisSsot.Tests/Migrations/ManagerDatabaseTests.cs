using System.Threading.Tasks;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001: a manager that chooses a database or a prefix for its users must not be replaced by a connection that chooses none.</summary>
public class ManagerDatabaseTests
{
    private const string Chooses = "'GetDatabase' of 'AuthRedisManager' gives another database or other keys, by '{0}'; say in the list what takes its place";

    private static ManagerSolution Program(string members, string list = "Chat.Auth.AuthRedisManager") => ManagerSolution.Of(Source("new AuthRedisManager().GetDatabase()", "using Chat.Auth;"), $$"""
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379");
                public static IDatabase Sessions => Shared.GetDatabase(2);
            }
        }

        namespace Chat.Auth
        {
            using StackExchange.Redis.KeyspaceIsolation;

            public sealed class AuthRedisManager
            {
                private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect("redis:6379");
                {{members}}
            }
        }
        """, list);

    private static string Source(string database, string usings) => $$"""
        {{usings}}

        namespace App;

        public class Login
        {
            public void Run(string user) => {{database}}.KeyDelete(user);
        }
        """;

    [Theory]
    [InlineData("public IDatabase GetDatabase() => _connection.GetDatabase(2);", "_connection.GetDatabase(2)")]
    [InlineData("public IDatabase GetDatabase() { var number = 2; return _connection.GetDatabase(number); }", "_connection.GetDatabase(number)")]
    [InlineData("public IDatabase GetDatabase(int number = 3) => _connection.GetDatabase(number);", "_connection.GetDatabase(number)")]
    [InlineData("public IDatabase GetDatabase() => _connection.GetDatabase(asyncState: null, db: 2);", "_connection.GetDatabase(asyncState: null, db: 2)")]
    [InlineData("private readonly IDatabase _database; public AuthRedisManager() => _database = _connection.GetDatabase(2); public IDatabase GetDatabase() => _database;", "_connection.GetDatabase(2)")]
    [InlineData("private IDatabase Database => Open(2); private IDatabase Open(int number) => _connection.GetDatabase(number + 1); public IDatabase GetDatabase() { return Database; }", "_connection.GetDatabase(number + 1)")]
    [InlineData("private const int Number = 2; public IDatabase GetDatabase() => _connection.GetDatabase(Number);", "_connection.GetDatabase(Number)")]
    [InlineData("public IDatabase GetDatabase() => _connection.GetDatabase().WithKeyPrefix(\"auth:\");", "_connection.GetDatabase().WithKeyPrefix(\"auth:\")")]
    [InlineData("private IDatabase Open(int number) => _connection.GetDatabase(number); public IDatabase GetDatabase() => Open(2);", "_connection.GetDatabase(number)")]
    [InlineData("private readonly IDatabase _database; public AuthRedisManager(int number) => _database = _connection.GetDatabase(number); public AuthRedisManager() : this(2) { } public IDatabase GetDatabase() => _database;", "_connection.GetDatabase(number)")]
    [InlineData("public IDatabase GetDatabase(int db = -1) { if (db < 0) db = 2; return _connection.GetDatabase(db); }", "_connection.GetDatabase(db)")]
    [InlineData("public IDatabase GetDatabase() => _connection.Sessions(); } static class Extensions { public static IDatabase Sessions(this IConnectionMultiplexer redis) => redis.GetDatabase(2);", "redis.GetDatabase(2)")]
    [InlineData("private sealed class Store { public ConnectionMultiplexer Redis; public IDatabase Get<T>() => Redis.GetDatabase(2); } public IDatabase GetDatabase() => new Store { Redis = _connection }.Get<string>();", "Redis.GetDatabase(2)")]
    public Task A_member_that_chooses_is_a_reason(string members, string choice) => Program(members).Refuses(Chooses.Replace("{0}", choice, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("public IDatabase GetDatabase() => _connection.GetDatabase();")]
    [InlineData("public IDatabase GetDatabase(int db = -1) => _connection.GetDatabase(db);")]
    [InlineData("public IDatabase GetDatabase() => _connection.GetDatabase(-1);")]
    [InlineData("public IDatabase GetDatabase() => _connection.GetDatabase(0);")]
    [InlineData("private IDatabase _database; public IDatabase GetDatabase() => _database ??= _connection.GetDatabase();")]
    [InlineData("public IDatabase Cache => _connection.GetDatabase(2); public IDatabase GetDatabase() => _connection.GetDatabase();")]
    [InlineData("private IDatabase One() => Two(); private IDatabase Two() => One(); public IDatabase GetDatabase() => One();")]
    public Task A_member_that_leaves_it_to_the_connection_is_replaced(string members) => Program(members).Fixes(Source("RedisManager.Shared.GetDatabase()", "using Chat.Backend;"));

    [Fact]
    public Task What_the_list_says_counts() =>
        Program("public IDatabase GetDatabase() => _connection.GetDatabase(2);", "Chat.Auth.AuthRedisManager\nChat.Auth.AuthRedisManager.GetDatabase() -> Chat.Backend.RedisManager.Sessions")
            .Fixes(Source("RedisManager.Sessions", "using Chat.Backend;"));

    [Fact]
    public Task Database_0_is_another_one_where_the_accessor_has_one_of_its_own() =>
        ManagerSolution.Of(Source("new AuthRedisManager().GetDatabase()", "using Chat.Auth;"), """
            namespace Chat.Backend { public static class RedisManager { public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379,defaultDatabase=3"); } }
            namespace Chat.Auth { public sealed class AuthRedisManager { private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect("redis:6379,defaultDatabase=3"); public IDatabase GetDatabase() => _connection.GetDatabase(0); } }
            """, "Chat.Auth.AuthRedisManager").Refuses(Chooses.Replace("{0}", "_connection.GetDatabase(0)", System.StringComparison.Ordinal));

    [Fact]
    public Task A_replacement_with_a_member_of_its_own_chooses_for_itself() =>
        ManagerSolution.Of(Source("new AuthRedisManager().GetDatabase()", "using Chat.Auth;"), """
            namespace Chat.Backend
            {
                public static class RedisManager { public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379"); }
                public sealed class Sessions { public static Sessions Instance { get; } = new Sessions(); public IDatabase GetDatabase() => RedisManager.Shared.GetDatabase(2); }
            }
            namespace Chat.Auth { public sealed class AuthRedisManager { private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect("redis:6379"); public IDatabase GetDatabase() => _connection.GetDatabase(2); } }
            """, "Chat.Auth.AuthRedisManager -> Chat.Backend.Sessions.Instance").Fixes(Source("Sessions.Instance.GetDatabase()", "using Chat.Backend;"));
}
