using System;
using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hidden;

/// <summary>Libraries that share, or are not asked to connect at all.</summary>
public class HiddenSilentTests
{
    private const string Shared = "Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared)";

    [Theory]
    [InlineData($"services.AddStackExchangeRedisCache(o => o.ConnectionMultiplexerFactory = () => {Shared})")]
    [InlineData($"services.AddStackExchangeRedisCache(o => {{ o.ConnectionMultiplexerFactory = () => {Shared}; o.Configuration = cs; }})")]
    [InlineData($"services.AddStackExchangeRedisCache(o => {{ o.Configuration = cs; o.InstanceName = \"x\"; o.ConnectionMultiplexerFactory = () => {Shared}; }})")]
    [InlineData($"services.AddStackExchangeRedisCache(o => {{ o.ConnectionMultiplexerFactory = async () => {{ await Task.Yield(); return RedisManager.Shared; }}; }})")]
    [InlineData($"StackExchangeRedisCacheServiceCollectionExtensions.AddStackExchangeRedisCache(services, o => o.ConnectionMultiplexerFactory = () => {Shared})")]
    [InlineData($"var o = new RedisCacheOptions {{ Configuration = cs, ConnectionMultiplexerFactory = () => {Shared} }}")]
    [InlineData($"var o = new RedisCacheOptions {{ ConnectionMultiplexerFactory = () => {Shared}, ConfigurationOptions = options }}")]
    [InlineData($"var o = new RedisCacheOptions {{ Configuration = cs }}; o.ConnectionMultiplexerFactory = () => {Shared}")]
    [InlineData($"var o = new RedisCacheOptions {{ ConnectionMultiplexerFactory = () => {Shared} }}; o.Configuration = cs")]
    [InlineData($"var o = new RedisCacheOptions(); o.Configuration = cs; o.ConnectionMultiplexerFactory = () => {Shared}")]
    [InlineData($"RedisCacheOptions o; o = new RedisCacheOptions {{ Configuration = cs }}; o.ConnectionMultiplexerFactory = () => {Shared}")]
    [InlineData($"IDistributedCache cache = new RedisCache(new RedisCacheOptions {{ ConnectionMultiplexerFactory = () => {Shared} }})")]
    [InlineData($"var o = new RedisCacheOptions(); o.ConnectionMultiplexerFactory = () => {Shared}; IDistributedCache cache = new RedisCache(o)")]
    [InlineData($"services.AddStackExchangeRedisCache(o => {{ if (cs is not null) {{ o.Configuration = cs; o.ConnectionMultiplexerFactory = () => {Shared}; }} }})")]
    public Task A_cache_that_is_given_the_shared_connection_is_not_reported(string statement) => IsSilent(statement);

    [Theory]
    [InlineData("services.AddStackExchangeRedisCache(o => o.InstanceName = \"x\"); services.AddOptions<RedisCacheOptions>().Configure<IConnectionMultiplexer>((o, redis) => o.ConnectionMultiplexerFactory = () => Task.FromResult(redis))")]
    [InlineData("services.AddStackExchangeRedisCache(o => o.Configuration = cs); services.AddOptions<RedisCacheOptions>().Configure<IConnectionMultiplexer>((o, redis) => o.ConnectionMultiplexerFactory = () => Task.FromResult(redis))")]
    [InlineData("services.AddStackExchangeRedisCache(_ => { }); services.AddOptions<RedisCacheOptions>().Configure<IServiceProvider>((o, sp) => { o.ConnectionMultiplexerFactory = () => Task.FromResult(sp.GetRequiredService<IConnectionMultiplexer>()); })")]
    [InlineData($"services.AddStackExchangeRedisCache(configure); services.Configure<RedisCacheOptions>(o => o.ConnectionMultiplexerFactory = () => {Shared})")]
    [InlineData($"services.AddStackExchangeRedisCache(o => o.Configuration = cs); services.PostConfigure<RedisCacheOptions>(o => o.ConnectionMultiplexerFactory = () => {Shared})")]
    [InlineData("services.AddStackExchangeRedisCache(o => o.InstanceName = \"x\")")]
    public Task A_cache_whose_options_are_configured_elsewhere_is_not_reported(string statement) => IsSilent(statement);

    [Fact]
    public Task A_class_that_configures_the_options_counts() => HiddenTest.IsSilent("DistributedCache", """
        using Microsoft.Extensions.Caching.StackExchangeRedis;

        class Startup
        {
            void Add(IServiceCollection services, string cs) => services.AddStackExchangeRedisCache(o => o.Configuration = cs);
        }

        class Share : IConfigureOptions<RedisCacheOptions>
        {
            public void Configure(RedisCacheOptions options) => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared);
        }
        """);

    [Theory]
    [InlineData("if (given.Configuration == cs) { }")]
    [InlineData("var copy = given.Configuration")]
    [InlineData("Console.WriteLine(given.ConfigurationOptions)")]
    [InlineData("var name = nameof(RedisCacheOptions.Configuration)")]
    [InlineData("var name = nameof(given.Configuration)")]
    [InlineData("var name = nameof(StackExchangeRedisCacheServiceCollectionExtensions.AddStackExchangeRedisCache)")]
    [InlineData("var isSet = given is { Configuration: not null }")]
    [InlineData("Func<RedisCacheOptions, string> read = o => o.Configuration")]
    public Task An_option_that_is_read_is_not_reported(string statement) => IsSilent(statement);

    [Theory]
    [InlineData("given.Configuration = null")]
    [InlineData("given.Configuration = default")]
    [InlineData("given.ConfigurationOptions = null!")]
    [InlineData("given = new RedisCacheOptions { Configuration = null }")]
    public Task An_option_that_is_taken_back_is_not_reported(string statement) => IsSilent(statement);

    [Theory]
    [InlineData("new Other { Configuration = cs }.ToString()")]
    [InlineData("var o = new Other(); o.Configuration = cs; o.AddStackExchangeRedisCache(x => { })")]
    [InlineData("var context = new RedisContext(cs)")]
    [InlineData("RedisContext context = new(cs)")]
    [InlineData("o.AddRedis(cs)")]
    public Task What_has_the_same_name_in_the_user_s_code_is_not_reported(string statement) => HiddenTest.IsSilent("DistributedCache, CachingFramework, HealthChecks", $$"""
        class Other
        {
            public string Configuration { get; set; }
            public void AddStackExchangeRedisCache(Action<Other> configure) { }
            public void AddRedis(string cs) { }
        }

        class RedisContext
        {
            public RedisContext(string cs) { }
        }

        class Program
        {
            void Use(string cs{{(statement.StartsWith("o.", StringComparison.Ordinal) ? ", Other o" : "")}})
            {
                {{statement}};
            }
        }
        """);

    [Theory]
    [InlineData("SignalR", "using Microsoft.AspNetCore.SignalR;", "ISignalRServerBuilder signalR", $"signalR.AddStackExchangeRedis(o => o.ConnectionFactory = _ => {Shared})")]
    [InlineData("SignalR", "using Microsoft.AspNetCore.SignalR;", "ISignalRServerBuilder signalR", $"signalR.AddStackExchangeRedis(\"cs\", o => {{ o.ConnectionFactory = async _ => await {Shared}; }})")]
    [InlineData("HealthChecks", "", "IHealthChecksBuilder checks", "checks.AddRedis(RedisManager.Shared)")]
    [InlineData("HealthChecks", "", "IHealthChecksBuilder checks", "checks.AddRedis(sp => sp.GetRequiredService<IConnectionMultiplexer>())")]
    [InlineData("Hangfire", "using Hangfire;\nusing Hangfire.Redis.StackExchange;", "IGlobalConfiguration hangfire", "hangfire.UseRedisStorage(RedisManager.Shared)")]
    [InlineData("RedisOM", "using Redis.OM;", "IConnectionMultiplexer redis", "var provider = new RedisConnectionProvider(redis)")]
    [InlineData("MiniProfiler", "using StackExchange.Profiling.Storage;", "ConnectionMultiplexer redis", "var storage = new RedisStorage(redis)")]
    [InlineData("DataProtection", "using Microsoft.AspNetCore.DataProtection;", "IDataProtectionBuilder keys", "keys.PersistKeysToStackExchangeRedis(() => RedisManager.Shared.GetDatabase(), \"keys\")")]
    [InlineData("RedisRateLimiting", "using RedisRateLimiting;", "IConnectionMultiplexer redis", "var o = new RedisFixedWindowRateLimiterOptions { ConnectionMultiplexerFactory = () => redis }")]
    [InlineData("Aspire", "", "IHostApplicationBuilder builder", "builder.AddRedisClient(\"cache\")")]
    [InlineData("EFCoreSecondLevelCache", "using EFCoreSecondLevelCacheInterceptor;", "bool small", "var o = new EFRedisCacheConfigurationOptions { EnableCompression = small }")]
    [InlineData("Aspire", "", "IHostApplicationBuilder builder", "builder.AddKeyedRedisClient(\"cache\")")]
    [InlineData("MassTransit", "using MassTransit;", "IRedisSagaRepositoryConfigurator r", "r.ConnectionFactory(() => RedisManager.Shared)")]
    [InlineData("IdentityServer4", "using IdentityServer4.Contrib.RedisStore;", "IIdentityServerBuilder identity", "identity.AddRedisCaching(o => o.RedisConnectionMultiplexer = RedisManager.Shared)")]
    [InlineData("SlimMessageBus", "using SlimMessageBus.Host.Redis;", "string cs", "var o = new RedisMessageBusSettings(cs) { ConnectionFactory = () => RedisManager.Shared }")]
    [InlineData("Steeltoe", "using Steeltoe.Connectors.Redis;", "IHostApplicationBuilder builder", "builder.AddRedis(null, o => o.CreateConnection = (_, _) => RedisManager.Shared)")]
    [InlineData("Orleans", "using Orleans.Hosting;\nusing Orleans.Persistence;\nusing Microsoft.Extensions.Options;", "ISiloBuilder silo", "silo.AddRedisGrainStorage(\"users\", (OptionsBuilder<RedisStorageOptions> b) => b.Configure(o => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true))))")]
    public Task Other_libraries_that_share_are_not_reported(string library, string usings, string parameter, string statement) => HiddenTest.IsSilent(library, $$"""
        {{usings}}

        class Program
        {
            void Use({{parameter}})
            {
                {{statement}};
            }
        }
        """);

    [Fact]
    public Task An_owner_may_let_a_library_connect() => HiddenTest.IsSilent(
        "HealthChecks",
        "class Health { void Add(IHealthChecksBuilder checks, string cs) => checks.AddRedis(cs); }",
        null,
        "redis_ssot.owners = Health");

    [Fact]
    public Task The_type_of_the_accessor_may_let_a_library_connect() => HiddenTest.IsSilent(
        "HealthChecks",
        "",
        TestAccessor.Of("""
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis");
            public static void Check(Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder checks) => Microsoft.Extensions.DependencyInjection.RedisHealthCheckBuilderExtensions.AddRedis(checks, "redis");
            """));

    [Fact]
    public Task A_call_that_is_described_to_a_mock_is_not_reported() => HiddenTest.IsSilent("HealthChecks", """
        class Mock
        {
            System.Linq.Expressions.Expression<Action<IHealthChecksBuilder>> Setup() => checks => checks.AddRedis("cs", "x", null, null, null);
        }
        """);

    private static Task IsSilent(string statement) => HiddenTest.IsSilent("DistributedCache", $$"""
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.StackExchangeRedis;

        class Program
        {
            void Use(IServiceCollection services, string cs, ConfigurationOptions options, Action<RedisCacheOptions> configure, RedisCacheOptions given)
            {
                {{statement}};
            }
        }
        """);
}
