using System.Threading.Tasks;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001: a manager that is closed somewhere must not become the shared connection there.</summary>
public class ManagerClosingTests
{
    private const string Managers = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379");
            }
        }

        namespace Chat.Auth
        {
            public sealed class AuthRedisManager : IDisposable
            {
                private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect("redis:6379");
                public static AuthRedisManager Instance { get; } = new AuthRedisManager();
                public static ConnectionMultiplexer Multiplexer => Instance._connection;
                public ConnectionMultiplexer Connection => _connection;
                public ConnectionMultiplexer GetConnection() => _connection;
                public IDatabase GetDatabase() => _connection.GetDatabase();
                public void Dispose() => _connection.Dispose();
            }
        }
        """;

    private static ManagerSolution Program(string statements, string members = "") => ManagerSolution.Of(Source(statements, members), Managers, "Chat.Auth.AuthRedisManager");

    private static string Source(string statements, string members, string usings = "using Chat.Auth;") => $$"""
        {{usings}}

        namespace App;

        public class Login
        {
            public async Task Run(string user)
            {
                await Task.Yield();
                {{statements}}
            }

            {{members}}
        }
        """;

    private static ManagerSolution ProgramOf(string members) => Program("", members);

    [Theory]
    [InlineData("var all = new[] { AuthRedisManager.Instance }; all[0].GetDatabase().KeyDelete(user);", "var all = new[] { RedisManager.Shared }; all[0].GetDatabase().KeyDelete(user);")]
    [InlineData("foreach (var redis in new[] { new AuthRedisManager() }) redis.Dispose();", "foreach (var redis in new[] { RedisManager.Shared }) { }")]
    [InlineData("using (var redis = new AuthRedisManager()) { redis.Connection.GetDatabase(); }", "{ var redis = RedisManager.Shared; redis.GetDatabase(); }")]
    public Task What_closes_the_manager_itself_goes(string statements, string becomes) =>
        Program(statements).Fixes(Source(becomes, "", "using Chat.Backend;"));

    [Theory]
    [InlineData("using (new AuthRedisManager().Connection) { }", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("AuthRedisManager.Instance.GetConnection().Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("AuthRedisManager.Instance.GetDatabase().Multiplexer.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("var redis = AuthRedisManager.Multiplexer; await redis.CloseAsync();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("IDisposable redis = new AuthRedisManager(); redis.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("IDisposable redis; redis = new AuthRedisManager(); using (redis) { }", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("((IDisposable)new AuthRedisManager()).Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("var all = new List<IDisposable> { new AuthRedisManager() };", "it is handed on in a way that cannot be followed to where it is closed")]
    [InlineData("var all = new List<IDisposable>(); all.Add(AuthRedisManager.Instance);", "it is handed on in a way that cannot be followed to where it is closed")]
    [InlineData("var pair = (AuthRedisManager.Multiplexer, 1);", "it is packed into a tuple or an anonymous object, where it cannot be followed")]
    [InlineData("IDisposable given = null; (given ?? AuthRedisManager.Instance).Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("IDisposable given = null; IDisposable redis = given ?? AuthRedisManager.Instance; redis.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("IDisposable redis = user == \"\" ? (IDisposable)null : AuthRedisManager.Instance; redis.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("IDisposable redis = user switch { \"\" => (IDisposable)null, _ => AuthRedisManager.Instance }; redis.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("foreach (IDisposable redis in new[] { AuthRedisManager.Instance }) redis.Dispose();", "it is handed on in a way that cannot be followed to where it is closed")]
    [InlineData("IDisposable[] all = new[] { AuthRedisManager.Instance }; all[0].Dispose();", "it is handed on in a way that cannot be followed to where it is closed")]
    [InlineData("IReadOnlyList<IDisposable> all = new List<AuthRedisManager> { AuthRedisManager.Instance }; all[0].Dispose();", "it is handed on in a way that cannot be followed to where it is closed")]
    [InlineData("var all = new List<IDisposable>(); all.AddRange(new[] { AuthRedisManager.Instance });", "it is handed on in a way that cannot be followed to where it is closed")]
    [InlineData("AuthRedisManager redis; var all = new[] { redis = new AuthRedisManager() }; IDisposable one = all[0]; one.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("AuthRedisManager.Instance.Connection.GetSubscriber().UnsubscribeAll();", "it is used for 'UnsubscribeAll', which concerns everybody on the connection or the server; keep a connection of its own for that, in an owner")]
    public Task What_closes_or_asks_for_it_by_another_type_is_a_reason(string statements, string reason) => Program(statements).Refuses(reason);

    [Theory]
    [InlineData("object redis = new AuthRedisManager(); Console.WriteLine(redis as AuthRedisManager);")]
    [InlineData("object redis = new AuthRedisManager(); Console.WriteLine(((AuthRedisManager)redis).GetDatabase());")]
    [InlineData("object redis = AuthRedisManager.Instance; Console.WriteLine(((AuthRedisManager)(object)redis).GetDatabase());")]
    [InlineData("object redis = AuthRedisManager.Instance; if (redis is AuthRedisManager known) known.GetDatabase();")]
    [InlineData("object redis = AuthRedisManager.Instance; Console.WriteLine(redis is AuthRedisManager);")]
    [InlineData("object redis = AuthRedisManager.Instance; Console.WriteLine(redis is AuthRedisManager { });")]
    [InlineData("object redis = AuthRedisManager.Instance; Console.WriteLine(redis switch { AuthRedisManager => 1, _ => 2 });")]
    [InlineData("object redis = AuthRedisManager.Instance; switch (redis) { case AuthRedisManager known: known.GetDatabase(); break; }")]
    public Task What_is_asked_for_at_run_time_is_a_reason_at_both_ends(string statements) =>
        Program(statements).Refuses("code asks at run time for what it is now", "at run time it may still be this type");

    [Theory]
    [InlineData("void M() => Stop(AuthRedisManager.Multiplexer); static void Stop(IDisposable what) => what.Dispose();", "it is handed to code that closes it; let that code leave it open first")]
    [InlineData("void M() => Stop(new AuthRedisManager()); static void Stop(IDisposable what) => what.Dispose();", "it is handed to code that closes it; let that code leave it open first")]
    [InlineData("void M() => Stop(new AuthRedisManager()); static void Stop(params IDisposable[] all) { foreach (var one in all) one.Dispose(); }", "it is handed to code that closes it; let that code leave it open first")]
    [InlineData("void M() => Stop(new AuthRedisManager()); static void Stop<T>(T what) => (what as IDisposable)?.Dispose();", "it is handed to code that closes it; let that code leave it open first")]
    [InlineData("void M() => AuthRedisManager.Instance.Stop(); } static class Extensions { public static void Stop(this IDisposable what) => what.Dispose();", "it is handed to code that closes it; let that code leave it open first")]
    [InlineData("IDisposable Get() => AuthRedisManager.Instance; void M() => Get().Dispose();", "callers of 'Get' close what it returns; let them use the accessor first")]
    [InlineData("private readonly IDisposable _redis = new AuthRedisManager(); public void Dispose() => _redis.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("private readonly ConnectionMultiplexer _redis = new AuthRedisManager().Connection; public void Dispose() => _redis.Dispose();", "what it hands out is closed here, and that would be the shared connection")]
    [InlineData("static AuthRedisManager Create() => AuthRedisManager.Instance; void M() { Func<IDisposable> make = Create; make().Dispose(); }", "'Create' is handed on as a delegate")]
    [InlineData("delegate void Closing(IDisposable what); void M() { Closing stop = what => what.Dispose(); stop(AuthRedisManager.Instance); }", "it is handed to a callback, which may close it")]
    [InlineData("void M() => Stop(AuthRedisManager.Multiplexer); static void Stop(params IDisposable[] all) => all[0].Dispose();", "it is handed to code that closes it; let that code leave it open first")]
    public Task What_members_close_is_a_reason(string members, string reason) => ProgramOf(members).Refuses(reason);

    [Theory]
    [InlineData("Console.WriteLine(AuthRedisManager.Multiplexer);", "Console.WriteLine(RedisManager.Shared);")]
    [InlineData("object redis = AuthRedisManager.Instance; Console.WriteLine(redis);", "object redis = RedisManager.Shared; Console.WriteLine(redis);")]
    [InlineData("AuthRedisManager.Multiplexer.GetDatabase().KeyDelete(user);", "RedisManager.Shared.GetDatabase().KeyDelete(user);")]
    [InlineData("var database = new AuthRedisManager().GetDatabase(); database.KeyDelete(user);", "var database = RedisManager.Shared.GetDatabase(); database.KeyDelete(user);")]
    [InlineData("var redis = AuthRedisManager.Instance ?? throw new Exception(); redis.GetDatabase();", "var redis = RedisManager.Shared ?? throw new Exception(); redis.GetDatabase();")]
    public Task What_nobody_closes_is_replaced(string statements, string becomes) => Program(statements).Fixes(Source(becomes, "", "using Chat.Backend;"));

    [Theory]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(_ => AuthRedisManager.Multiplexer)")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(_ => AuthRedisManager.Instance.Connection)")]
    public Task What_a_factory_returns_to_a_container_is_a_reason(string registration) =>
        ProgramOf($"void Add(IServiceCollection services) => {registration};").Refuses("the container disposes what a factory returns; register the instance instead");

    [Fact]
    public Task What_a_container_is_given_as_an_instance_is_replaced() =>
        ProgramOf("void Add(IServiceCollection services) => services.AddSingleton<IConnectionMultiplexer>(AuthRedisManager.Multiplexer);")
            .Fixes(Source("", "void Add(IServiceCollection services) => services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);", "using Chat.Backend;"));
}
