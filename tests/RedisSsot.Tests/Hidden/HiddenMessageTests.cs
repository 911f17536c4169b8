using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hidden;

/// <summary>What the message tells the reader, and what is done with each kind of accessor.</summary>
public class HiddenMessageTests
{
    private const string Cache = """
        class Program
        {
            void Add(IServiceCollection services, string cs) => services.AddStackExchangeRedisCache(o => [|o.Configuration|] = cs);
        }
        """;

    private const string Check = """
        class Program
        {
            void Add(IHealthChecksBuilder checks, string cs) => [|checks.AddRedis|](cs);
        }
        """;

    private const string CheckTarget = "RedisHealthCheckBuilderExtensions.AddRedis";
    private const string CheckSeam = "by 'AddRedis(Func<IServiceProvider, IConnectionMultiplexer>)'";

    [Fact]
    public Task The_library_s_own_way_is_named() =>
        HiddenTest.Says("HealthChecks", Check, CheckTarget, $"give it 'RedisManager.Shared' {CheckSeam}");

    [Fact]
    public Task A_library_that_closes_what_it_is_given_is_told_of() => HiddenTest.Says(
        "DistributedCache",
        Cache,
        "RedisCacheOptions.Configuration",
        "give it 'RedisManager.Shared' by 'RedisCacheOptions.ConnectionMultiplexerFactory'; it closes the connection that it is given when it is disposed itself");

    [Fact]
    public Task A_library_that_does_so_in_some_versions_is_told_of() => HiddenTest.Says(
        "Orleans",
        "class Program { object Options(ConfigurationOptions o) => new Orleans.Persistence.RedisStorageOptions { [|ConfigurationOptions|] = o }; }",
        "RedisStorageOptions.ConfigurationOptions",
        "give it 'RedisManager.Shared' by 'RedisStorageOptions.CreateMultiplexer'; before 10.2 it closes the connection that it is given");

    [Fact]
    public Task A_library_without_a_way_to_share_is_told_of() => HiddenTest.Says(
        "DistributedCacheCore2",
        "class Program { void Add(IServiceCollection services, string cs) => services.AddDistributedRedisCache(o => [|o.Configuration|] = cs); }",
        "RedisCacheOptions.Configuration",
        "the library offers no way to share one; if it is meant, name this type in 'redis_ssot.owners'");

    [Fact]
    public Task Without_an_accessor_the_way_is_named_all_the_same() => HiddenTest.Says(
        "HealthChecks",
        Check,
        CheckTarget,
        $"give it the shared connection {CheckSeam} (no automatic fix: no shared accessor is declared yet; name one in .editorconfig: redis_ssot.accessor = Company.Product.RedisManager.Shared)",
        TestAccessor.None);

    [Fact]
    public Task An_accessor_of_the_interface_is_given() => HiddenTest.Fixes("DistributedCache", Cache, Fixed("RedisManager.Shared"), TestAccessor.Interface);

    [Fact]
    public Task A_lazy_accessor_is_given() => HiddenTest.Fixes("DistributedCache", Cache, Fixed("RedisManager.Shared.Value"), TestAccessor.Lazy);

    [Fact]
    public Task A_method_is_given() => HiddenTest.Fixes("DistributedCache", Cache, Fixed("RedisManager.Shared()"), TestAccessor.Method);

    [Fact]
    public Task An_import_is_added() => HiddenTest.Fixes(
        "HealthChecks",
        Check,
        "using Platform.Data;\n" + Check.Replace("[|", "").Replace("|]", "").Replace("(cs)", "(_ => RedisManager.Shared)"),
        Fixes.Accessors.Elsewhere);

    [Fact]
    public Task An_accessor_that_has_to_be_awaited_is_not_given() => HiddenTest.Says(
        "HealthChecks",
        Check,
        CheckTarget,
        $"give it 'RedisManager.Shared()' {CheckSeam} (no automatic fix: 'RedisManager.Shared()' has to be awaited, which is not possible here; blocking on it would be worse)",
        TestAccessor.Async);

    [Fact]
    public Task An_accessor_that_is_a_service_is_not_given() => HiddenTest.Says(
        "HealthChecks",
        Check,
        CheckTarget,
        $"give it 'IConnectionMultiplexer' {CheckSeam} (no automatic fix: it is a service; take it from the container where this library is set up)",
        TestAccessor.None with { Member = "StackExchange.Redis.IConnectionMultiplexer" });

    [Fact]
    public Task What_has_no_recipe_is_left() => HiddenTest.Refuses(
        "CacheManager",
        "using CacheManager.Core;\nclass Program { void Add(ConfigurationBuilderCachePart part) => [|part.WithRedisConfiguration|](\"redis\", c => c.WithEndpoint(\"redis\", 6379)); }");

    [Theory]
    [InlineData("[|checks.AddRedis|](\"other:6379\")", "other:6379")]
    [InlineData("[|checks.AddRedis|](\"redis:6379,defaultDatabase=3\")", "defaultDatabase")]
    public Task Another_Redis_is_left(string statement, string difference)
    {
        Assert.NotEmpty(difference);
        return HiddenTest.Refuses("HealthChecks", $"class Program {{ void Add(IHealthChecksBuilder checks) => {statement}; }}", TestAccessor.To("redis:6379"));
    }

    [Theory]
    [InlineData("new ConfigurationOptions { EndPoints = { \"redis:6379\" }, ChannelPrefix = RedisChannel.Literal(\"chat\") }")]
    [InlineData("new ConfigurationOptions { EndPoints = { \"redis:6379\" }, AllowAdmin = true }")]
    [InlineData("new ConfigurationOptions { EndPoints = { \"redis:6379\" }, DefaultDatabase = 2 }")]
    [InlineData("ConfigurationOptions.Parse(\"other:6379\")")]
    public Task Other_options_are_left(string options) => HiddenTest.Refuses(
        "SignalR",
        $"using Microsoft.AspNetCore.SignalR;\nclass Program {{ void Add(ISignalRServerBuilder signalR) => signalR.AddStackExchangeRedis(o => [|o.Configuration|] = {options}); }}",
        TestAccessor.To("redis:6379"));

    [Fact]
    public Task The_same_Redis_is_shared() => HiddenTest.Fixes(
        "HealthChecks",
        "class Program { void Add(IHealthChecksBuilder checks) => [|checks.AddRedis|](\"redis:6379\"); }",
        "class Program { void Add(IHealthChecksBuilder checks) => checks.AddRedis(_ => RedisManager.Shared); }",
        TestAccessor.To("redis:6379"));

    [Theory]
    [InlineData("[|RedisHealthCheckBuilderExtensions.AddRedis|](checks, cs)", "RedisHealthCheckBuilderExtensions.AddRedis(checks, _ => RedisManager.Shared)")]
    [InlineData("[|checks.AddRedis|](redisConnectionString: cs)", "checks.AddRedis(_ => RedisManager.Shared)")]
    [InlineData("[|checks.AddRedis|](cs, name: \"a\").AddCheck(null)", "checks.AddRedis(_ => RedisManager.Shared, name: \"a\").AddCheck(null)")]
    [InlineData("[|checks.AddRedis|](/* where */ cs /* it is */)", "checks.AddRedis(/* where */ _ => RedisManager.Shared /* it is */)")]
    public Task Arguments_stay_in_their_form(string before, string after) => HiddenTest.Fixes(
        "HealthChecks",
        $"static class Own {{ public static void AddCheck(this IHealthChecksBuilder checks, string x) {{ }} static void Add(IHealthChecksBuilder checks, string cs) {{ {before}; }} }}",
        $"static class Own {{ public static void AddCheck(this IHealthChecksBuilder checks, string x) {{ }} static void Add(IHealthChecksBuilder checks, string cs) {{ {after}; }} }}");

    [Theory]
    [InlineData("[|checks.AddRedis|](name: \"a\", redisConnectionString: cs)")]
    [InlineData("Func<string, string, object> f = (a, b) => [|checks.AddRedis|](name: a, redisConnectionString: b)")]
    public Task Arguments_in_another_order_are_left(string statement) => HiddenTest.Refuses(
        "HealthChecks",
        $"class Program {{ void Add(IHealthChecksBuilder checks, string cs) {{ {statement}; }} }}");

    [Fact]
    public Task A_list_of_several_servers_is_left() => HiddenTest.Refuses("RedLock", """
        using System.Net;
        using RedLockNet.SERedis;
        using RedLockNet.SERedis.Configuration;

        class Program
        {
            object Open() => [|RedLockFactory.Create|](new List<RedLockEndPoint> { new DnsEndPoint("a", 6379), new DnsEndPoint("b", 6379) });

            object Open(List<RedLockEndPoint> given) => [|RedLockFactory.Create|](given);
        }
        """);

    [Fact]
    public Task The_static_form_keeps_what_it_works_on() => HiddenTest.Fixes(
        "OutputCaching",
        "class Program { void Add(IServiceCollection services) => [|StackExchangeRedisOutputCacheServiceCollectionExtensions.AddStackExchangeRedisOutputCache|](services); }",
        "class Program { void Add(IServiceCollection services) => StackExchangeRedisOutputCacheServiceCollectionExtensions.AddStackExchangeRedisOutputCache(services, o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared)); }");

    [Fact]
    public Task Several_are_fixed_together() => HiddenTest.Fixes(
        "DistributedCache, HealthChecks",
        """
        class Program
        {
            void Add(IServiceCollection services, IHealthChecksBuilder checks, string cs)
            {
                services.AddStackExchangeRedisCache(o =>
                {
                    // Where the cache is.
                    [|o.Configuration|] = cs;
                    o.InstanceName = "cache";
                });
                [|checks.AddRedis|](cs);
            }
        }
        """,
        """
        class Program
        {
            void Add(IServiceCollection services, IHealthChecksBuilder checks, string cs)
            {
                services.AddStackExchangeRedisCache(o =>
                {
                    // Where the cache is.
                    o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared);
                    o.InstanceName = "cache";
                });
                checks.AddRedis(_ => RedisManager.Shared);
            }
        }
        """);

    private static string Fixed(string accessor) =>
        Cache.Replace("[|o.Configuration|] = cs", $"o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>({accessor})");
}
