using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.MissingNames;

/// <summary>Names that are missing and are left alone: nobody says what they mean, or what would come of it does not compile.</summary>
public class MissingNameRefusalTests
{
    [Theory]
    [InlineData("object M() => RedisManger.Shared;")]
    [InlineData("object M() => RedisManager.Share;")]
    [InlineData("object M() => new Manager();")]
    [InlineData("object M() => new Chat.Other.AuthRedisManager();")]
    [InlineData("object M() => Unknown.AuthRedisManager.Instance;")]
    [InlineData("Missing m = null!;")]
    [InlineData("Redis m = null!;")]
    public Task A_name_that_is_not_meant_is_left(string member) => Left(member);

    [Theory]
    [InlineData("string M() => AuthRedisManager.Get(\"key\");")]
    [InlineData("object M() => AuthRedisManager.Get(\"key\");")]
    [InlineData("int M() => AuthRedisManager.Count;")]
    [InlineData("object M() => AuthRedisManager.Count;")]
    [InlineData("object M() { var count = AuthRedisManager.Count; return count; }")]
    [InlineData("void M() { AuthRedisManager.Ping(); }")]
    [InlineData("object M() => new AuthRedisManager { Name = \"a\" };")]
    [InlineData("string M(AuthRedisManager redis) => redis.Get(\"key\");")]
    [InlineData("string M() => nameof(AuthRedisManager);")]
    [InlineData("class D : AuthRedisManager { }")]
    [InlineData("object M() => AuthRedisManager.GetConnectionAsync();")]
    [InlineData("async Task<string> M() => await AuthRedisManager.GetAsync(\"key\");")]
    [InlineData("object M() => LegacyRedis.Get(1, 2);")]
    public Task What_would_not_mean_the_same_is_left(string member) => Left(member);

    [Theory]
    [InlineData("void M(List<IDisposable> all) => all.Add(new AuthRedisManager());")]
    [InlineData("IDisposable[] M() => new IDisposable[] { new AuthRedisManager() };")]
    [InlineData("void M() => Stop(new AuthRedisManager()); static void Stop(params IDisposable[] all) { foreach (var one in all) one.Dispose(); }")]
    [InlineData("void M() { Action<IDisposable> stop = what => what.Dispose(); stop(new AuthRedisManager()); }")]
    [InlineData("void M(bool own) { IDisposable redis = new AuthRedisManager(); if (own) redis.Dispose(); }")]
    public Task A_manager_that_something_may_close_is_left(string member) => Left(member);

    [Theory]
    [InlineData("new AuthRedisManager(\"auth-redis:6380\")")]
    [InlineData("new AuthRedisManager(\"redis:6379,defaultDatabase=2\")")]
    public Task A_manager_that_provably_led_to_another_Redis_is_left(string creation) => (MissingProgram.Of($$"""
        class Login
        {
            private readonly AuthRedisManager _redis = {{creation}};
        }
        """) with { Others = MissingProgram.Accessor.Replace("Shared => null!;", "Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect(\"redis:6379\");") }).IsLeft();

    [Fact]
    public Task A_declaration_is_not_repaired_without_what_is_made_of_it() =>
        Left("private readonly AuthRedisManager _redis = new AuthRedisManager { Name = \"a\" };");

    [Fact]
    public Task A_manager_whose_name_another_type_has_is_left() =>
        (MissingProgram.Of("class Login { object M() => new AuthRedisManager(); }") with { Others = MissingProgram.Accessor + "public class AuthRedisManager { }" }).IsLeft();

    [Fact]
    public Task An_accessor_whose_name_another_type_has_as_well_is_left() =>
        (MissingProgram.Of("class Login { object M() => typeof(RedisManager); }") with { Others = MissingProgram.Accessor.Replace("namespace Chat.Backend;", "namespace Other { public class RedisManager { } } namespace Chat.Backend {") + "}" }).IsLeft();

    [Fact]
    public Task A_replacement_that_is_not_there_is_not_written() =>
        (MissingProgram.Of("class Login { object M() => new AuthRedisManager(); }") with { Deprecated = "Chat.Auth.AuthRedisManager -> Chat.Core.Redis.Shared" }).IsLeft();

    [Fact]
    public Task Without_an_accessor_nothing_is_written() =>
        (MissingProgram.Of("class Login { object M() => new AuthRedisManager(); }") with { Settings = "redis_ssot.accessor = Chat.Missing.RedisManager.Shared" }).IsLeft();

    [Fact]
    public Task A_construction_is_not_replaced_by_a_service() =>
        (MissingProgram.Of("class Login { object M() => new AuthRedisManager(); }") with { Settings = "redis_ssot.accessor = StackExchange.Redis.IConnectionMultiplexer" }).IsLeft();

    [Fact]
    public Task The_accessor_does_not_come_to_read_itself() => (MissingProgram.Of("""
        namespace Chat.Backend;

        public static class RedisManager
        {
            public static IConnectionMultiplexer Shared { get; } = AuthRedisManager.Instance;
        }
        """) with { Others = "" }).IsLeft();

    [Fact]
    public Task A_namespace_that_is_not_listed_keeps_its_directive_while_other_names_are_missing() => MissingProgram.Of("""
        using Chat.Auth;

        class Login
        {
            LoginOptions? _options;
        }
        """).IsLeft();

    [Fact]
    public Task A_directive_that_a_pattern_only_happens_to_fit_is_left() =>
        (MissingProgram.Of("using Chat.Missing;\n\nclass Login { }\n") with { Deprecated = "Chat.*.*RedisManager" }).IsLeft();

    [Theory]
    [InlineData("class Login { object M() => new AuthRedisManager(")]
    [InlineData("class Login { object M() => AuthRedisManager.")]
    [InlineData("class Login { object M() => RedisManager. }")]
    [InlineData("using AuthRedisManager class Login { AuthRedisManager }")]
    [InlineData("using Chat.Auth.; using static ; using X = ; class Login { new RedisManager:: nameof( typeof( }")]
    [InlineData("AuthRedisManager RedisManager.Shared AuthRedisManager<")]
    [InlineData("")]
    public async Task Half_typed_code_is_no_trouble(string source)
    {
        var document = MissingProgram.Of(source).Document();
        foreach (var problem in await MissingProgram.ProblemsAsync(document))
            await MissingProgram.ActionsAsync(document, problem);
    }

    private static Task Left(string member) => MissingProgram.Of($$"""
        class Login
        {
            {{member}}
        }
        """).IsLeft();
}
