using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hidden;

/// <summary>Where the one finding of a use lies.</summary>
public class HiddenReportedTests
{
    [Theory]
    [InlineData("services.AddStackExchangeRedisCache(o => [|o.Configuration|] = cs)")]
    [InlineData("services.AddStackExchangeRedisCache(o => { [|o.Configuration|] = cs; o.ConfigurationOptions = options; })")]
    [InlineData("services.AddStackExchangeRedisCache(delegate (RedisCacheOptions o) { [|o.Configuration|] ??= cs; })")]
    [InlineData("services.AddStackExchangeRedisCache(o => { if (cs is null) [|o.Configuration|] = \"a\"; else [|o.Configuration|] = \"b\"; })")]
    [InlineData("services.AddStackExchangeRedisCache(o => { if (cs is null) [|o.Configuration|] = \"a\"; else o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared); })")]
    [InlineData("services.AddStackExchangeRedisCache(o => { o.ConnectionMultiplexerFactory = null; [|o.Configuration|] = cs; })")]
    [InlineData("[|services.AddStackExchangeRedisCache|](o => section.Bind(o))")]
    [InlineData("[|services.AddStackExchangeRedisCache|](configure)")]
    [InlineData("[|services.AddStackExchangeRedisCache|](section.Bind)")]
    [InlineData("services.Configure<RedisCacheOptions>(o => [|o.Configuration|] = cs)")]
    [InlineData("var o = new RedisCacheOptions { [|Configuration|] = cs }; var cache = new RedisCache(o)")]
    [InlineData("var cache = new [|RedisCache|](given)")]
    [InlineData("RedisCache cache = [|new(given)|]")]
    [InlineData("var a = new RedisCacheOptions { [|Configuration|] = cs }; var b = new RedisCacheOptions(); b.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared)")]
    [InlineData("services?.AddStackExchangeRedisCache(o => [|o.Configuration|] = cs)")]
    [InlineData("services?[|.AddStackExchangeRedisCache|](configure)")]
    [InlineData("Func<IServiceCollection, Action<RedisCacheOptions>, IServiceCollection> add = [|StackExchangeRedisCacheServiceCollectionExtensions.AddStackExchangeRedisCache|]")]
    [InlineData("Func<Action<RedisCacheOptions>, IServiceCollection> add = [|services.AddStackExchangeRedisCache|]")]
    public Task A_cache_that_connects_is_reported_once(string statement) => HiddenTest.Reports("DistributedCache", $$"""
        using Microsoft.Extensions.Caching.StackExchangeRedis;

        class Program
        {
            void Use(IServiceCollection services, string cs, ConfigurationOptions options, Action<RedisCacheOptions> configure, RedisCacheOptions given, IConfiguration section)
            {
                {{statement}};
            }
        }
        """);

    [Theory]
    [InlineData("[|signalR.AddStackExchangeRedis|](cs, o => o.Configuration.ChannelPrefix = RedisChannel.Literal(\"chat\"))")]
    [InlineData("[|signalR.AddStackExchangeRedis|](o => o.Configuration.EndPoints.Add(cs))")]
    [InlineData("signalR.AddStackExchangeRedis(o => [|o.Configuration|] = ConfigurationOptions.Parse(cs))")]
    [InlineData("signalR.AddStackExchangeRedis(o => o.ConnectionFactory = async log => await {|RSSOT1001:ConnectionMultiplexer.ConnectAsync|}(cs, log))")]
    [InlineData("signalR.AddStackExchangeRedis(cs, o => o.ConnectionFactory = async log => await {|RSSOT1001:ConnectionMultiplexer.ConnectAsync|}(cs, log))")]
    public Task A_backplane_that_connects_is_reported_once(string statement) => HiddenTest.Reports("SignalR", $$"""
        using Microsoft.AspNetCore.SignalR;

        class Program
        {
            void Use(ISignalRServerBuilder signalR, string cs)
            {
                {{statement}};
            }
        }
        """);

    [Theory]
    [InlineData("EFCoreSecondLevelCache", "using EFCoreSecondLevelCacheInterceptor;", "bool small", "var o = new EFRedisCacheConfigurationOptions { EnableCompression = small, [|RedisConnectionString|] = \"redis\" }")]
    [InlineData("Cap", "using DotNetCore.CAP;", "CapOptions cap", "cap.UseRedis(o => [|o.Configuration|] = ConfigurationOptions.Parse(\"redis\"))")]
    [InlineData("DistributedCacheCore2", "", "IServiceCollection services", "services.AddDistributedRedisCache(o => [|o.Configuration|] = \"redis\")")]
    [InlineData("Brighter", "using Paramore.Brighter.MessagingGateway.Redis;", "string cs", "var o = new RedisMessagingGatewayConfiguration { [|RedisConnectionString|] = cs }")]
    [InlineData("SerilogRedisStream", "using SeriLog.Sinks.RedisStream;", "Serilog.Configuration.LoggerSinkConfiguration to", "to.RedisStreamSink(new RedisStreamSinkConfiguration { [|RedisConnectionString|] = \"redis\" })")]
    [InlineData("SignalRClassicStackExchangeRedis", "using Microsoft.AspNet.SignalR;", "IDependencyResolver resolver", "resolver.UseStackExchangeRedis(new [|RedisScaleoutConfiguration|](\"redis\", \"key\"))")]
    [InlineData("DataProtection", "using Microsoft.AspNetCore.DataProtection;", "IDataProtectionBuilder keys", "keys.PersistKeysToStackExchangeRedis(() => {|RSSOT1001:ConnectionMultiplexer.Connect|}(\"redis\").GetDatabase(), \"keys\")")]
    [InlineData("MiniProfiler", "using StackExchange.Profiling.Storage;", "string cs", "var storage = new RedisStorage({|RSSOT1001:ConnectionMultiplexer.Connect|}(cs))")]
    [InlineData("Orleans", "using Orleans.Hosting;\nusing Orleans.Persistence;", "ISiloBuilder silo", "silo.AddRedisGrainStorage(\"users\", (RedisStorageOptions o) => [|o.ConfigurationOptions|] = new())")]
    [InlineData("SlimMessageBus", "using SlimMessageBus.Host.Redis;", "string cs", "var o = new [|RedisMessageBusSettings|](cs)")]
    public Task Another_library_is_reported_once(string library, string usings, string parameter, string statement) => HiddenTest.Reports(library, $$"""
        {{usings}}

        class Program
        {
            void Use({{parameter}})
            {
                {{statement}};
            }
        }
        """);

    [Theory]
    [InlineData("class Context : [|RedisContext|] { }")]
    [InlineData("class Context : RedisContext { public Context(string cs) [|: base(cs)|] { } }")]
    [InlineData("using Context = CachingFramework.Redis.RedisContext; class Program { object Open(string cs) => new [|Context|](cs); }")]
    [InlineData("class Program { RedisContext context = [|new(\"redis\")|]; }")]
    [InlineData("class Program { object Open(string cs) => new [|CachingFramework.Redis.RedisContext|](cs); }")]
    [InlineData("class Program { object Open(string cs) => new [|global::CachingFramework.Redis.RedisContext|](cs) { }; }")]
    [InlineData("class Program { object Open(string cs) => new [|RedisContext|](configuration: cs); }")]
    public Task A_construction_is_reported_in_all_forms(string program) => HiddenTest.Reports("CachingFramework", "using CachingFramework.Redis;\n" + program);

    [Fact]
    public Task An_alias_of_another_file_is_followed()
    {
        var test = RedisTest.Of(HiddenTest.Text("class Program { object Open(string cs) => new [|Context|](cs); }"));
        test.TestState.Sources.Add("global using Context = CachingFramework.Redis.RedisContext;");
        test.AdditionalReferences = StandIn.With("CachingFramework");
        return test.RunAsync();
    }

    [Fact]
    public Task A_static_import_is_followed() => HiddenTest.Reports("RedLock", """
        using RedLockNet.SERedis.Configuration;
        using static RedLockNet.SERedis.RedLockFactory;

        class Program
        {
            object Open(IList<RedLockEndPoint> endPoints) => [|Create|](endPoints);
        }
        """);

    [Fact]
    public Task A_primary_constructor_s_base_is_reported()
    {
        // Nothing is asked of a compiler that does not know them.
        return !Language.Knows(12)
            ? Task.CompletedTask
            : HiddenTest.Reports("CachingFramework", "class Context(string cs) : [|CachingFramework.Redis.RedisContext|](cs);");
    }

    [Fact]
    public Task An_attribute_is_reported() => HiddenTest.Reports("AzureFunctions", """
        using Microsoft.Azure.WebJobs.Extensions.Redis;

        class Functions
        {
            void Run([[|RedisPubSubTrigger|]("Redis", "channel")] string message) { }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_reported_and_throws_nothing() => HiddenTest.Reports("HealthChecks, DistributedCache", """
        using Microsoft.Extensions.Caching.StackExchangeRedis;

        class Program
        {
            void Add(IHealthChecksBuilder checks, IServiceCollection services, string cs)
            {
                services.AddStackExchangeRedisCache(o => [|o.Configuration|] = {|CS0103:missing|});
                services.AddStackExchangeRedisCache({|CS1503:cs|});
                new {|CS7036:RedisCache|}{|CS1526:{|CS1002:|}|}
            }
        }
        """);

    [Fact]
    public Task A_connection_string_of_a_type_that_is_missing_is_reported() => HiddenTest.Reports("HealthChecks, Hangfire", """
        using Hangfire;
        using Hangfire.Redis.StackExchange;

        class Program
        {
            void Add(IHealthChecksBuilder checks, IGlobalConfiguration configuration)
            {
                [|checks.AddRedis|]({|CS0103:Missing|}.ConnectionString);
                [|configuration.UseRedisStorage|]({|CS0103:Missing|}.ConnectionString);
                checks.AddRedis(services => {|CS0103:Missing|}.ConnectionOf(services));
                checks.AddRedis({|CS0103:Missing|}.Multiplexer);
            }
        }
        """);
}
