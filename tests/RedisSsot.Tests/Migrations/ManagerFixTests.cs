using System.Collections.Immutable;
using System.Threading.Tasks;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001: what becomes of a manager that opens connections of its own, where the accessor hands out the shared one.</summary>
public class ManagerFixTests
{
    private const string Managers = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                private static readonly ConnectionMultiplexer s_connection = ConnectionMultiplexer.Connect("redis:6379");
                public static IConnectionMultiplexer Shared => s_connection;
            }
        }

        namespace Chat.Auth
        {
            public class AuthRedisManager : IDisposable
            {
                private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect("redis:6379");
                public static AuthRedisManager Instance { get; } = new AuthRedisManager();
                public static Task<AuthRedisManager> GetAsync() => Task.FromResult(Instance);
                public static IConnectionMultiplexer Multiplexer => Instance._connection;
                public AuthRedisManager() { }
                public AuthRedisManager(int database) { }
                public IConnectionMultiplexer Connection => _connection;
                public IDatabase GetDatabase() => _connection.GetDatabase();
                public string Get(string key) => key;
                public void Dispose() => _connection.Dispose();
            }
        }
        """;

    private static ManagerSolution Program(string source) => ManagerSolution.Of(source, Managers, "Chat.Auth.AuthRedisManager");

    private static string InMethod(string statements, string usings = "using Chat.Auth;") => $$"""
        {{usings}}

        namespace App;

        public class Login
        {
            public async Task Run(string user)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("var authRedis = new AuthRedisManager();", "var authRedis = RedisManager.Shared;")]
    [InlineData("var authRedis = new AuthRedisManager(3);", "var authRedis = RedisManager.Shared;")]
    [InlineData("var authRedis = new AuthRedisManager { };", "var authRedis = RedisManager.Shared;")]
    [InlineData("var authRedis = AuthRedisManager.Instance;", "var authRedis = RedisManager.Shared;")]
    [InlineData("var authRedis = await AuthRedisManager.GetAsync();", "var authRedis = RedisManager.Shared;")]
    [InlineData("var db = AuthRedisManager.Instance.GetDatabase();", "var db = RedisManager.Shared.GetDatabase();")]
    [InlineData("var db = new AuthRedisManager().GetDatabase();", "var db = RedisManager.Shared.GetDatabase();")]
    [InlineData("var db = AuthRedisManager.Multiplexer.GetDatabase();", "var db = RedisManager.Shared.GetDatabase();")]
    [InlineData("var db = AuthRedisManager.Instance.Connection.GetDatabase();", "var db = RedisManager.Shared.GetDatabase();")]
    [InlineData("AuthRedisManager redis = new();\n        redis.GetDatabase();", "IConnectionMultiplexer redis = RedisManager.Shared;\n        redis.GetDatabase();")]
    [InlineData("AuthRedisManager a = new(), b = AuthRedisManager.Instance;\n        (user == null ? a : b).GetDatabase();", "IConnectionMultiplexer a = RedisManager.Shared, b = RedisManager.Shared;\n        (user == null ? a : b).GetDatabase();")]
    [InlineData("using var redis = new AuthRedisManager();\n        redis.GetDatabase();", "var redis = RedisManager.Shared;\n        redis.GetDatabase();")]
    [InlineData("var redis = new AuthRedisManager();\n        redis.GetDatabase();\n        redis.Dispose();", "var redis = RedisManager.Shared;\n        redis.GetDatabase();")]
    [InlineData("var lazy = new Lazy<AuthRedisManager>(() => new AuthRedisManager());\n        lazy.Value.GetDatabase();", "var lazy = new Lazy<IConnectionMultiplexer>(() => RedisManager.Shared);\n        lazy.Value.GetDatabase();")]
    [InlineData("Func<AuthRedisManager> open = () => new AuthRedisManager();\n        open().GetDatabase();", "Func<IConnectionMultiplexer> open = () => RedisManager.Shared;\n        open().GetDatabase();")]
    [InlineData("var all = new List<AuthRedisManager> { new AuthRedisManager() };\n        foreach (var one in all)\n            one.GetDatabase();", "var all = new List<IConnectionMultiplexer> { RedisManager.Shared };\n        foreach (var one in all)\n            one.GetDatabase();")]
    [InlineData("foreach (AuthRedisManager one in new[] { AuthRedisManager.Instance })\n            one.GetDatabase();", "foreach (IConnectionMultiplexer one in new[] { RedisManager.Shared })\n            one.GetDatabase();")]
    [InlineData("AuthRedisManager Open() => new AuthRedisManager();\n        Open().GetDatabase();", "IConnectionMultiplexer Open() => RedisManager.Shared;\n        Open().GetDatabase();")]
    [InlineData("(AuthRedisManager, int) pair = default;\n        pair.Item1 = new AuthRedisManager();", "(IConnectionMultiplexer, int) pair = default;\n        pair.Item1 = RedisManager.Shared;")]
    [InlineData("object redis = new AuthRedisManager();", "object redis = RedisManager.Shared;")]
    public Task A_local_use_becomes_one_of_the_accessor(string statements, string become) =>
        Program(InMethod(statements)).Fixes(InMethod(become, "using Chat.Backend;"));

    [Fact]
    public Task A_field_and_what_fills_it_change_together() =>
        Program("""
            using Chat.Auth;

            namespace App;

            public class Login
            {
                private readonly AuthRedisManager _redis = new AuthRedisManager();
                private AuthRedisManager Redis => _redis;
                public IDatabase Open() => Redis.GetDatabase();
            }
            """).Fixes("""
            using Chat.Backend;

            namespace App;

            public class Login
            {
                private readonly IConnectionMultiplexer _redis = RedisManager.Shared;
                private IConnectionMultiplexer Redis => _redis;
                public IDatabase Open() => Redis.GetDatabase();
            }
            """);

    [Theory]
    [InlineData("", "using Chat.Backend;\nusing StackExchange.Redis;\n\n")]
    [InlineData("using System.Linq;\n\n", "using System.Linq;\nusing Chat.Backend;\nusing StackExchange.Redis;\n\n")]
    public Task Two_usings_for_the_same_place_come_in_their_order(string usings, string become)
    {
        const string field = "namespace Chat.Auth;\n\npublic class Login\n{\n    private readonly TYPE _redis = VALUE;\n    public long Count() => _redis.GetHashCode();\n}\n";
        var test = new ManagerSolution("Chat.Auth.AuthRedisManager")
        {
            Projects = [("Program", ImmutableDictionary<string, string>.Empty
                .Add("/Program/Program.cs", usings + field.Replace("TYPE", "AuthRedisManager").Replace("VALUE", "new AuthRedisManager()"))
                .Add("/Program/Managers.cs", "using System;\nusing System.Threading.Tasks;\nusing StackExchange.Redis;\n" + Managers), [])],
        };
        return test.Fixes(become + field.Replace("TYPE", "IConnectionMultiplexer").Replace("VALUE", "RedisManager.Shared"));
    }

    [Fact]
    public Task An_optional_parameter_and_its_default_change_together() =>
        Program("""
            using Chat.Auth;

            namespace App;

            public class Login
            {
                private readonly AuthRedisManager _redis;
                private AuthRedisManager _late;

                public Login(AuthRedisManager redis = null)
                {
                    redis ??= new AuthRedisManager();
                    _redis = redis ?? throw new ArgumentNullException(nameof(redis));
                }

                public IDatabase Open() => (_late ??= new()).GetDatabase();
                public static Login Create() => new Login();
                public static Login Create(AuthRedisManager redis) => new(redis: redis);
                public static Login Other() => Create(AuthRedisManager.Instance);
                public bool Has => _redis != null && _redis is not null && _redis is { };
                public void Close() => _redis?.Dispose();
            }
            """).Fixes("""
            using Chat.Backend;

            namespace App;

            public class Login
            {
                private readonly IConnectionMultiplexer _redis;
                private IConnectionMultiplexer _late;

                public Login(IConnectionMultiplexer redis = null)
                {
                    redis ??= RedisManager.Shared;
                    _redis = redis ?? throw new ArgumentNullException(nameof(redis));
                }

                public IDatabase Open() => (_late ??= RedisManager.Shared).GetDatabase();
                public static Login Create() => new Login();
                public static Login Create(IConnectionMultiplexer redis) => new(redis: redis);
                public static Login Other() => Create(RedisManager.Shared);
                public bool Has => _redis != null && _redis is not null && _redis is { };
                public void Close() { }
            }
            """);

    [Fact]
    public Task Several_files_change_together() =>
        ManagerSolution.Of("""
            using Chat.Auth;

            namespace App;

            public class Login
            {
                private readonly AuthRedisManager _redis;
                public Login(AuthRedisManager redis) => _redis = redis;
                public IDatabase Open() => _redis.GetDatabase();
            }
            """, Managers, "Chat.Auth.AuthRedisManager", ("Start.cs", """
            namespace App;

            public interface ISource
            {
                Chat.Auth.AuthRedisManager Redis { get; }
            }

            public class Start : ISource
            {
                public Chat.Auth.AuthRedisManager Redis { get; } = Chat.Auth.AuthRedisManager.Instance;
                public static Login Make(ISource source) => new Login(source.Redis);
            }
            """)).Fixes("""
            namespace App;

            public class Login
            {
                private readonly IConnectionMultiplexer _redis;
                public Login(IConnectionMultiplexer redis) => _redis = redis;
                public IDatabase Open() => _redis.GetDatabase();
            }
            """, ("Start.cs", """
            using Chat.Backend;

            namespace App;

            public interface ISource
            {
                IConnectionMultiplexer Redis { get; }
            }

            public class Start : ISource
            {
                public IConnectionMultiplexer Redis { get; } = RedisManager.Shared;
                public static Login Make(ISource source) => new Login(source.Redis);
            }
            """));

    [Fact]
    public Task Comments_mention_the_accessor() =>
        Program("""
            namespace App;

            /// <summary>Uses <see cref="Chat.Auth.AuthRedisManager"/> and <see cref="Chat.Auth.AuthRedisManager.GetDatabase()"/>.</summary>
            public class Login
            {
            }
            """).Fixes("""
            using Chat.Backend;

            namespace App;

            /// <summary>Uses <see cref="RedisManager.Shared"/> and <see cref="RedisManager.Shared"/>.</summary>
            public class Login
            {
            }
            """);

    [Theory]
    [InlineData("var text = new AuthRedisManager().Get(user);", "'IConnectionMultiplexer' has no 'Get'")]
    [InlineData("AuthRedisManager redis = AuthRedisManager.Instance;\n        redis.Get(user);", "'IConnectionMultiplexer' has no 'Get'")]
    [InlineData("object o = user;\n        var redis = (AuthRedisManager)o;", "at run time it may still be this type")]
    [InlineData("Console.WriteLine(typeof(AuthRedisManager));", "what looks at types at run time may look for this one")]
    [InlineData("Console.WriteLine(nameof(AuthRedisManager));", "'nameof' makes a text of it, which may be needed elsewhere")]
    [InlineData("using (AuthRedisManager.Multiplexer) { }", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("var pair = (new AuthRedisManager(), 1);", "it is packed into a tuple or an anonymous object, where it cannot be followed")]
    [InlineData("var pair = new { Redis = new AuthRedisManager() };", "it is packed into a tuple or an anonymous object, where it cannot be followed")]
    public Task What_cannot_be_replaced_has_a_reason(string statements, string reason) => Program(InMethod(statements)).Refuses(reason);

    [Fact]
    public Task What_only_lies_beside_a_manager_does_not_become_a_connection() =>
        ManagerSolution.Of(InMethod("object options = new AuthRedisOptions();"), Managers + "namespace Chat.Auth { public class AuthRedisOptions { public string Name; } }", "Chat.Auth.*")
            .Refuses("'AuthRedisOptions' hands out no connection; say in the list what takes its place");

    [Fact]
    public Task A_manager_of_another_Redis_is_not_replaced() =>
        ManagerSolution.Of(InMethod("var redis = new AuthRedisManager();"), Managers.Replace(" _connection = ConnectionMultiplexer.Connect(\"redis:6379\")", " _connection = ConnectionMultiplexer.Connect(\"queue:6379\")"), "Chat.Auth.AuthRedisManager")
            .Refuses("this is another Redis than that of 'RedisManager.Shared': it connects to 'queue:6379', the accessor to 'redis:6379'; if that is meant, declare it with 'redis_ssot.accessor.<name>' or 'redis_ssot.owners'");
}
