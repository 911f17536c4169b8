using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace RedisSsot.Tests.Verifying;

/// <summary>Programs as people write them compile with the stand-ins, without a warning.</summary>
public class StandInProgramTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Options;
        using StackExchange.Redis;

        """;

    /// <summary>What every project leaves out by default: that a library was built for an older framework.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> UsualSuppressions = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    [Fact]
    public void A_minimal_api_compiles() =>
        AssertCompiles(OutputKind.ConsoleApplication, """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"] ?? ""));
            builder.Services.AddSingleton<IConnectionMultiplexer, ConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Redis")!));
            builder.Services.AddKeyedSingleton<IConnectionMultiplexer>("session", (_, key) => ConnectionMultiplexer.Connect("localhost"));
            builder.Services.TryAddSingleton(provider => provider.GetRequiredService<IConnectionMultiplexer>().GetDatabase());
            builder.Services.AddScoped<Store>().AddTransient(typeof(Store)).AddHostedService<Worker>();
            builder.Services.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(provider => provider.GetRequiredKeyedService<IConnectionMultiplexer>("session")));
            builder.Services.Configure<Settings>(builder.Configuration.GetSection("Redis"));
            builder.Services.Configure<Settings>(settings => settings.Redis = "localhost");
            builder.Services.AddOptions<Settings>().Configure<IConnectionMultiplexer>((settings, connection) => settings.Redis = connection.Configuration);
            builder.Services.AddControllers();

            var app = builder.Build();
            app.MapGet("/", (Store store, IConnectionMultiplexer connection) => connection.GetDatabase().StringGet("x").ToString());
            app.MapGet("/count", async (Store store) => await store.Count());
            app.MapPost("/", async context => await context.RequestServices.GetRequiredService<Store>().Count());
            app.MapGroup("/api").MapGet("/", () => "x");
            app.MapHealthChecks("/health");
            using (var scope = app.Services.CreateScope())
                scope.ServiceProvider.GetService<Store>();
            app.Run();

            class Settings { public string Redis { get; set; } = ""; }

            class Store
            {
                private readonly IDatabase _database;
                public Store([FromKeyedServices("session")] IConnectionMultiplexer connection, IOptions<Settings> settings) => _database = connection.GetDatabase(settings.Value.Redis.Length);
                public Task<long> Count() => _database.StringIncrementAsync("count");
            }

            class Worker : BackgroundService
            {
                protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
            }
            """);

    [Fact]
    public void A_generic_host_compiles() =>
        AssertCompiles(OutputKind.ConsoleApplication, """
            await Host.CreateDefaultBuilder(args)
                .ConfigureServices((context, services) => services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(context.Configuration["Redis"]!)))
                .ConfigureServices(services => services.RemoveAll<IDatabase>())
                .Build()
                .RunAsync();

            var builder = Host.CreateApplicationBuilder(args);
            builder.Services.AddSingleton(await ConnectionMultiplexer.ConnectAsync(builder.Configuration.GetConnectionString("Redis")!));
            using var host = builder.Build();
            host.Run();

            using var provider = new ServiceCollection().AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect("localhost")).BuildServiceProvider();
            provider.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
            """);

    /// <summary>The library's own way to share a connection.</summary>
    [Theory]
    [InlineData("DistributedCache", "services.AddStackExchangeRedisCache(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(shared));")]
    [InlineData("DistributedCache", "new Microsoft.Extensions.Caching.StackExchangeRedis.RedisCache(new Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions { ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(shared) }).Dispose();")]
    [InlineData("NRedisStack", "NRedisStack.Auxiliary.GetDatabase(shared, \"app\");")]
    [InlineData("ServiceStackRedis", "using ServiceStack.Redis.IRedisClientsManager manager = new ServiceStack.Redis.RedisManagerPool(cs); using var client = manager.GetClient();")]
    [InlineData("FreeRedis", "using var client = new FreeRedis.RedisClient(\"127.0.0.1:6379\"); client.Set(\"a\", 1);")]
    [InlineData("CSRedisCore", "RedisHelper.Initialization(new CSRedis.CSRedisClient(cs)); RedisHelper.Instance.Get(\"a\");")]
    [InlineData("NewLifeRedis", "services.AddRedis(new NewLife.Caching.FullRedis(cs, \"\", 0)); services.AddRedis(cs);")]
    [InlineData("BeetleXRedis", "var db = new BeetleX.Redis.RedisDB(); db.Host.AddWriteHost(cs); _ = BeetleX.Redis.DefaultRedis.Instance;")]
    [InlineData("RedisOM", "_ = new Redis.OM.RedisConnectionProvider(shared);")]
    [InlineData("Sider", "new Sider.ThreadwisePool(s => s.Host(cs).Port(1)).GetClient().Get(\"a\");")]
    [InlineData("SignalR", "services.AddSignalR().AddStackExchangeRedis(o => o.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(shared));")]
    [InlineData("SignalR", "services.AddSignalR().AddStackExchangeRedis(cs, o => o.Configuration.ChannelPrefix = RedisChannel.Literal(\"app\"));")]
    [InlineData("DataProtection", "services.AddDataProtection().PersistKeysToStackExchangeRedis(shared, \"keys\");")]
    [InlineData("DataProtection", "services.AddDataProtection().PersistKeysToStackExchangeRedis(() => shared.GetDatabase(), \"keys\");")]
    [InlineData("OutputCaching", "services.AddStackExchangeRedisOutputCache(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(shared));")]
    [InlineData("HealthChecks", "services.AddHealthChecks().AddRedis(cs).AddRedis(_ => shared).AddRedis(shared, name: \"redis\");")]
    [InlineData("Hangfire", "services.AddHangfire(config => Hangfire.Redis.StackExchange.RedisStorageExtensions.UseRedisStorage(config, shared));")]
    [InlineData("Hangfire18", "services.AddHangfire(config => Hangfire.RedisStorageExtensions.UseRedisStorage(config, cs));")]
    [InlineData("RedLock", "using var factory = RedLockNet.SERedis.RedLockFactory.Create(new List<RedLockNet.SERedis.Configuration.RedLockMultiplexer> { shared });")]
    [InlineData("DistributedLock", "_ = new Medallion.Threading.Redis.RedisDistributedSynchronizationProvider(shared.GetDatabase());")]
    [InlineData("EasyCaching", "services.AddEasyCaching(o => o.UseRedis(c => c.DBConfig.Endpoints.Add(new EasyCaching.Core.Configurations.ServerEndPoint(cs, 1))).UseCSRedis(c => c.EnableLogging = true));")]
    [InlineData("CacheManager", "CacheManager.Core.CacheFactory.Build<string>(s => CacheManager.Core.RedisConfigurationBuilderExtensions.WithRedisConfiguration(s, \"redis\", shared)).Dispose();")]
    [InlineData("FusionCache", "services.AddFusionCache().WithStackExchangeRedisBackplane(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(shared));")]
    [InlineData("CacheTower", "services.AddCacheStack((_, stack) => stack.WithRedisDistributedLocking(shared).WithRedisRemoteEviction(shared));")]
    [InlineData("Foundatio", "_ = new Foundatio.Caching.RedisCacheClient(o => o.ConnectionMultiplexer(shared));")]
    [InlineData("MassTransit", "services.AddMassTransit(x => MassTransit.RedisSagaRepositoryRegistrationExtensions.SetRedisSagaRepositoryProvider(x, r => r.ConnectionFactory(() => shared)));")]
    [InlineData("Orleans", "Host.CreateApplicationBuilder().UseOrleans(silo => silo.UseRedisClustering(o => o.CreateMultiplexer = _ => Task.FromResult((shared as IConnectionMultiplexer, true))));")]
    [InlineData("Aspire", "var builder = Host.CreateApplicationBuilder(); builder.AddRedisClientBuilder(\"cache\").WithDistributedCache().WithOutputCache();")]
    [InlineData("AzureRedis", "_ = new ConfigurationOptions().ConfigureForAzureWithSystemAssignedManagedIdentityAsync();")]
    [InlineData("OpenTelemetry", "services.AddOpenTelemetry().WithTracing(t => OpenTelemetry.Trace.TracerProviderBuilderExtensions.AddRedisInstrumentation(t, shared));")]
    [InlineData("Cap", "services.AddCap(o => o.UseRedis(r => r.Configuration = ConfigurationOptions.Parse(cs)));")]
    [InlineData("IdentityServer4", "services.AddIdentityServer().AddOperationalStore(o => o.RedisConnectionMultiplexer = shared);")]
    [InlineData("MiniProfiler", "services.AddMiniProfiler(o => o.Storage = new StackExchange.Profiling.Storage.RedisStorage(shared.GetDatabase()));")]
    [InlineData("CachingFramework", "using var context = new CachingFramework.Redis.RedisContext(shared);")]
    [InlineData("Wolverine", "Wolverine.HostBuilderExtensions.UseWolverine(Host.CreateApplicationBuilder(), o => Wolverine.Redis.WolverineOptionsExtensions.UseRedisTransport(o, shared));")]
    [InlineData("SlimMessageBus", "services.AddSlimMessageBus(b => SlimMessageBus.Host.Redis.MessageBusBuilderExtensions.WithProviderRedis(b, s => s.ConnectionFactory = () => shared));")]
    [InlineData("SerilogRedisStream", "SeriLog.Sinks.RedisStream.RedisStreamSinkExtensions.RedisStreamSink(new Serilog.LoggerConfiguration().WriteTo, new SeriLog.Sinks.RedisStream.RedisStreamSinkConfiguration { RedisConnectionString = cs }).CreateLogger();")]
    [InlineData("Steeltoe", "Steeltoe.Connectors.Redis.RedisHostApplicationBuilderExtensions.AddRedis(Host.CreateApplicationBuilder(), null, add => add.CreateConnection = (_, _) => shared);")]
    [InlineData("RedisRateLimiting", "_ = new RedisRateLimiting.RedisFixedWindowRateLimiterOptions { ConnectionMultiplexerFactory = () => shared };")]
    [InlineData("SemanticKernel", "services.AddRedisVectorStore(_ => shared.GetDatabase());")]
    [InlineData("HotChocolate", "services.AddGraphQLServer().AddRedisSubscriptions(_ => shared);")]
    public void A_program_of_the_library_compiles(string library, string statements) =>
        AssertCompiles(OutputKind.DynamicallyLinkedLibrary, $$"""
            static class Startup
            {
                static void Add(IServiceCollection services, ConnectionMultiplexer shared, string cs)
                {
                    {{statements}}
                }
            }
            """, library);

    [Fact]
    public void An_abp_module_compiles() =>
        AssertCompiles(OutputKind.DynamicallyLinkedLibrary, """
            [Volo.Abp.Modularity.DependsOn(typeof(Volo.Abp.Caching.StackExchangeRedis.AbpCachingStackExchangeRedisModule))]
            public class AppModule : Volo.Abp.Modularity.AbpModule
            {
                public override void ConfigureServices(Volo.Abp.Modularity.ServiceConfigurationContext context) =>
                    Configure<Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions>(o => o.Configuration = "localhost");
            }
            """, "Abp");

    [Fact]
    public void An_azure_function_compiles() =>
        AssertCompiles(OutputKind.DynamicallyLinkedLibrary, """
            using Microsoft.Azure.WebJobs;
            using Microsoft.Azure.WebJobs.Extensions.Redis;
            public static class Functions
            {
                [FunctionName("Pop")]
                public static void Pop([RedisListTrigger("redis", "list", listDirection: ListDirection.RIGHT)] string entry, [Redis("redis", "GET key")] string value) { }
            }
            """, "AzureFunctions");

    [Fact]
    public Task The_rules_see_such_programs()
    {
        var test = RedisTest.Of("""
            using Microsoft.Extensions.DependencyInjection;
            static class Startup
            {
                static void Add(IServiceCollection services) =>
                    services.AddSignalR().AddStackExchangeRedis(o => o.ConnectionFactory = async _ => await [|ConnectionMultiplexer.ConnectAsync|]("localhost"));
            }
            """);
        test.TestState.AdditionalReferences.AddRange(StandIn.With("SignalR"));
        return test.RunAsync();
    }

    private static void AssertCompiles(OutputKind output, string program, params string[] libraries)
    {
        foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable })
        {
            var problems = CSharpCompilation.Create(
                    "Program",
                    [CSharpSyntaxTree.ParseText(Usings + program)],
                    [.. StandIn.Basis, .. StandIn.With(libraries)],
                    new CSharpCompilationOptions(output, nullableContextOptions: nullable, specificDiagnosticOptions: UsualSuppressions))
                .GetDiagnostics()
                .Where(problem => problem.Severity >= DiagnosticSeverity.Warning);
            Assert.True(!problems.Any(), string.Join("\n", problems));
        }
    }
}
