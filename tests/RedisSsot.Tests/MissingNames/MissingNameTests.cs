using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace RedisSsot.Tests.MissingNames;

/// <summary>Compiler errors about the accessor's name and about deleted managers, and what becomes of them.</summary>
public class MissingNameTests
{
    [Fact]
    public Task The_accessor_without_its_using_gets_it() => MissingProgram.Of("""
        using System.Text;

        class Cache
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """).Becomes("""
        using Chat.Backend;
        using System.Text;

        class Cache
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """.Replace("using Chat.Backend;\nusing System.Text;", "using System.Text;\nusing Chat.Backend;"));

    [Fact]
    public Task A_name_that_means_another_type_here_is_qualified() => (MissingProgram.Of("""
        namespace Chat.Auth;

        class Cache
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """) with { Others = MissingProgram.Accessor.Replace("namespace Chat.Backend;", "namespace Chat.Auth { class RedisManager { } } namespace Chat.Backend {") + "}" }).Becomes("""
        namespace Chat.Auth;

        class Cache
        {
            IDatabase Database => Backend.RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task A_name_that_two_usings_give_is_qualified() => (MissingProgram.Of("""
        using Chat.Backend;
        using Other;

        class Cache
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """) with { Others = MissingProgram.Accessor.Replace("namespace Chat.Backend;", "namespace Other { public class RedisManager { } } namespace Chat.Backend {") + "}" }).Becomes("""
        using Chat.Backend;
        using Other;

        class Cache
        {
            IDatabase Database => Chat.Backend.RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task An_accessor_that_nobody_named_gets_its_using_too() => (MissingProgram.Of("""
        class Cache
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """) with
    {
        Settings = "",
        Others = MissingProgram.Accessor.Replace("Shared => null!;", "Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect(\"redis:6379\");"),
    }).Becomes("""
        using Chat.Backend;

        class Cache
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """);

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_files_are_repaired_at_once(FixAllScope scope) => MissingProgram.Of("""
        class Login
        {
            IDatabase Database => new AuthRedisManager().GetDatabase();

            object Other => Unknown.Value;
        }
        """).BothBecome(
        """
        using Chat.Backend;

        class Login
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();

            object Other => Unknown.Value;
        }
        """,
        scope);

    [Fact]
    public Task An_owner_without_its_using_gets_it() => (MissingProgram.Of("""
        class Test
        {
            object Fixture => new RedisFixture();
        }
        """) with { Others = MissingProgram.Accessor + "public class RedisFixture { }", Settings = "redis_ssot.owners = Chat.Backend.RedisFixture" }).Becomes("""
        using Chat.Backend;

        class Test
        {
            object Fixture => new RedisFixture();
        }
        """);

    [Fact]
    public Task A_deleted_manager_that_is_declared_and_made_becomes_the_accessor() => MissingProgram.Of("""
        using Chat.Auth;

        class Login
        {
            bool IsLocked(string user)
            {
                AuthRedisManager redis = new AuthRedisManager("auth"); // the old one
                return redis.GetDatabase().KeyExists(user);
            }
        }
        """).Becomes("""
        using Chat.Backend;

        class Login
        {
            bool IsLocked(string user)
            {
                IConnectionMultiplexer redis = RedisManager.Shared; // the old one
                return redis.GetDatabase().KeyExists(user);
            }
        }
        """);

    [Fact]
    public Task A_field_of_a_deleted_manager_becomes_one_of_the_accessors_type() => MissingProgram.Of("""
        using Chat.Backend;

        class Login
        {
            private readonly AuthRedisManager _redis = new();
            private readonly AuthRedisManager? _other;
            private readonly List<AuthRedisManager> _all = new();

            public Login(AuthRedisManager redis)
            {
                _other = redis;
                _all.Add(redis);
            }

            bool IsLocked(string user) => _redis.Connection.GetDatabase().KeyExists(user) && _other != null;
        }
        """).Becomes("""
        using Chat.Backend;

        class Login
        {
            private readonly IConnectionMultiplexer _redis = RedisManager.Shared;
            private readonly IConnectionMultiplexer? _other;
            private readonly List<IConnectionMultiplexer> _all = new();

            public Login(IConnectionMultiplexer redis)
            {
                _other = redis;
                _all.Add(redis);
            }

            bool IsLocked(string user) => _redis.GetDatabase().KeyExists(user) && _other != null;
        }
        """);

    [Theory]
    [InlineData("AuthRedisManager.Instance.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("AuthRedisManager.Instance.Connection.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("AuthRedisManager.GetConnection().GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("AuthRedisManager.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("AuthRedisManager.GetDatabase(3)", "RedisManager.Shared.GetDatabase(3)")]
    [InlineData("AuthRedisManager.Mux.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("new AuthRedisManager().GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("new Chat.Auth.AuthRedisManager(\"a\").Connection.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("Chat.Auth.AuthRedisManager.Instance.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("global::Chat.Auth.AuthRedisManager.Instance.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("LegacyRedis.GetClient()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("LegacyRedis.Get(\"sessions\")", "RedisManager.Shared.GetDatabase()")]
    [InlineData("Chat.Legacy.LegacyRedis.GetClient()", "RedisManager.Shared.GetDatabase()")]
    [InlineData("Chat.Old.Redis.Manager.Instance.GetDatabase()", "RedisManager.Shared.GetDatabase()")]
    public Task An_expression_becomes_the_accessor(string expression, string becomes) => MissingProgram.Of($$"""
        using Chat.Backend;

        class Login
        {
            IDatabase Database => {{expression}};
        }
        """).Becomes($$"""
        using Chat.Backend;

        class Login
        {
            IDatabase Database => {{becomes}};
        }
        """);

    [Theory]
    [InlineData("IDatabase M(Chat.Legacy.LegacyRedis m) => m.GetClient();", "IDatabase M(Chat.Legacy.LegacyRedis m) => RedisManager.Shared.GetDatabase();")]
    [InlineData("IDatabase M() => Chat.Legacy.LegacyRedis.GetClient();", "IDatabase M() => RedisManager.Shared.GetDatabase();")]
    public Task A_deleted_member_of_a_type_that_is_there_becomes_its_replacement(string member, string becomes) => (MissingProgram.Of($$"""
        using Chat.Backend;

        class Login
        {
            {{member}}
        }
        """) with { Others = MissingProgram.Accessor.Replace("namespace Chat.Backend;", "namespace Chat.Legacy { public class LegacyRedis { } } namespace Chat.Backend {") + "}" }).Becomes($$"""
        using Chat.Backend;

        class Login
        {
            {{becomes}}
        }
        """);

    [Fact]
    public Task A_deleted_type_becomes_the_type_that_replaces_it() => (MissingProgram.Of("""
        class Login
        {
            private readonly AuthRedisManager _redis = new AuthRedisManager("a");

            AuthRedisManager Make() => AuthRedisManager.Create() ?? new("b");
        }
        """) with
    {
        Deprecated = "Chat.Auth.AuthRedisManager -> Chat.Backend.Pool",
        Others = MissingProgram.Accessor + "public class Pool { public Pool(string name) { } public static Pool Create() => null!; }",
    }).Becomes("""
        using Chat.Backend;

        class Login
        {
            private readonly Pool _redis = new Pool("a");

            Pool Make() => Pool.Create() ?? new("b");
        }
        """);

    [Theory]
    [InlineData("using Chat.Auth;")]
    [InlineData("using Chat.Old.Redis;")]
    [InlineData("using Chat.Old.Redis.Deep;")]
    [InlineData("using static Chat.Auth.AuthRedisManager;")]
    [InlineData("global using Chat.Old.Redis;")]
    [InlineData("using Manager = Chat.Auth.AuthRedisManager;")]
    public Task A_directive_for_what_is_gone_goes(string directive) => MissingProgram.Of($$"""
        {{directive}}
        using System.Text;

        class Login
        {
        }
        """).Becomes("""
        using System.Text;

        class Login
        {
        }
        """);

    [Fact]
    public Task A_directive_and_the_names_that_it_gave_go_together() => (MissingProgram.Of("""
        using Chat.Auth;
        using Chat.Backend;

        namespace Chat.Web
        {
            class Login
            {
                private readonly AuthRedisManager _redis = AuthRedisManager.Instance;
                private readonly SessionRedisManager _sessions = new SessionRedisManager();

                bool IsLocked(string user) => _redis.GetDatabase().KeyExists(user) || _sessions.GetDatabase().KeyExists(user);
            }
        }
        """) with { Deprecated = "Chat.*.*RedisManager" }).Becomes("""
        using Chat.Backend;

        namespace Chat.Web
        {
            class Login
            {
                private readonly IConnectionMultiplexer _redis = RedisManager.Shared;
                private readonly IConnectionMultiplexer _sessions = RedisManager.Shared;

                bool IsLocked(string user) => _redis.GetDatabase().KeyExists(user) || _sessions.GetDatabase().KeyExists(user);
            }
        }
        """);

    [Fact]
    public Task The_uses_of_an_alias_go_with_it() => MissingProgram.Of("""
        using Chat.Backend;
        using Manager = Chat.Auth.AuthRedisManager;

        class Login
        {
            IDatabase Database => new Manager().GetDatabase();
        }
        """).Becomes("""
        using Chat.Backend;

        class Login
        {
            IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task What_disposed_the_manager_does_not_dispose_the_shared_connection() => MissingProgram.Of("""
        using Chat.Backend;

        class Login
        {
            bool IsLocked(string user)
            {
                using var redis = new AuthRedisManager("auth");
                return redis.GetDatabase().KeyExists(user);
            }

            void Unlock(string user)
            {
                AuthRedisManager redis = AuthRedisManager.Instance;
                redis.GetDatabase().KeyDelete(user);
                redis.Dispose();
            }
        }
        """).Becomes("""
        using Chat.Backend;

        class Login
        {
            bool IsLocked(string user)
            {
                var redis = RedisManager.Shared;
                return redis.GetDatabase().KeyExists(user);
            }

            void Unlock(string user)
            {
                IConnectionMultiplexer redis = RedisManager.Shared;
                redis.GetDatabase().KeyDelete(user);
            }
        }
        """);

    [Fact]
    public Task A_service_takes_the_place_of_a_type_but_not_of_a_construction() => (MissingProgram.Of("""
        class Login
        {
            private readonly AuthRedisManager _redis;

            public Login(AuthRedisManager redis) => _redis = redis;
        }
        """) with { Settings = "redis_ssot.accessor = StackExchange.Redis.IConnectionMultiplexer" }).Becomes("""
        class Login
        {
            private readonly IConnectionMultiplexer _redis;

            public Login(IConnectionMultiplexer redis) => _redis = redis;
        }
        """);

    [Theory]
    [InlineData("async Task<bool> M(string user) => (await AuthRedisManager.GetConnectionAsync()).GetDatabase().KeyExists(user);", "Task<bool> M(string user) => Task.FromResult<bool>(RedisManager.Shared.GetDatabase().KeyExists(user));")]
    [InlineData("async Task<bool> M(string user) => await (await AuthRedisManager.GetConnectionAsync()).GetDatabase().KeyExistsAsync(user);", "async Task<bool> M(string user) => await RedisManager.Shared.GetDatabase().KeyExistsAsync(user);")]
    [InlineData("async Task<bool> M(string user) { var redis = await AuthRedisManager.GetConnectionAsync(); return await redis.GetDatabase().KeyExistsAsync(user); }", "async Task<bool> M(string user) { var redis = RedisManager.Shared; return await redis.GetDatabase().KeyExistsAsync(user); }")]
    public Task A_task_of_the_connection_is_not_awaited_any_more(string member, string becomes) => MissingProgram.Of($$"""
        using Chat.Backend;

        class Login
        {
            {{member}}
        }
        """).Becomes($$"""
        using Chat.Backend;

        class Login
        {
            {{becomes}}
        }
        """);

    [Theory]
    [InlineData("new AuthRedisManager(\"auth\")")]
    [InlineData("new AuthRedisManager(\"redis:6379\")")]
    public Task A_manager_of_the_same_Redis_or_of_nobody_knows_which_becomes_the_accessor(string creation) => (MissingProgram.Of($$"""
        using Chat.Backend;

        class Login
        {
            private readonly AuthRedisManager _redis = {{creation}};
        }
        """) with { Others = MissingProgram.Accessor.Replace("Shared => null!;", "Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect(\"redis:6379\");") }).Becomes("""
        using Chat.Backend;

        class Login
        {
            private readonly IConnectionMultiplexer _redis = RedisManager.Shared;
        }
        """);

    [Fact]
    public Task A_task_accessor_is_awaited() => (MissingProgram.Of("""
        using Chat.Backend;

        class Login
        {
            async Task<bool> IsLocked(string user) => await new AuthRedisManager().GetDatabase().KeyExistsAsync(user);
        }
        """) with { Others = MissingProgram.Accessor.Replace("IConnectionMultiplexer Shared =>", "IConnectionMultiplexer X => null!; public static System.Threading.Tasks.Task<StackExchange.Redis.IConnectionMultiplexer> Shared =>") }).Becomes("""
        using Chat.Backend;

        class Login
        {
            async Task<bool> IsLocked(string user) => await (await RedisManager.Shared).GetDatabase().KeyExistsAsync(user);
        }
        """);
}
