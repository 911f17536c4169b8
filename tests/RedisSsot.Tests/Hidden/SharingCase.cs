using System.Collections.Generic;

namespace RedisSsot.Tests.Hidden;

/// <summary>What a statement becomes that lets a library open a connection.</summary>
/// <param name="Library">The stand-in.</param>
/// <param name="Usings">What the file imports.</param>
/// <param name="Parameters">What the statement works on.</param>
/// <param name="Before">The statement.</param>
/// <param name="After">The statement after the fix.</param>
internal sealed record SharingCase(string Library, string Usings, string Parameters, string Before, string After)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SharingCase> All { get; } =
    [
        .. Of("HealthChecks", "using HealthChecks.Redis;", "IHealthChecksBuilder checks",
            ("[|checks.AddRedis|](cs)", "checks.AddRedis(_ => RedisManager.Shared)"),
            ("[|checks.AddRedis|](cs, \"redis\", tags: new[] { \"ready\" })", "checks.AddRedis(_ => RedisManager.Shared, \"redis\", tags: new[] { \"ready\" })"),
            ("[|checks.AddRedis|](_ => cs, \"redis\")", "checks.AddRedis(_ => RedisManager.Shared, \"redis\")"),
            ("var check = new [|RedisHealthCheck|](cs)", "var check = new RedisHealthCheck(RedisManager.Shared)")),
        .. Of("CacheManager", "using CacheManager.Core;", "ConfigurationBuilderCachePart part",
            ("[|part.WithRedisConfiguration|](\"redis\", cs)", "part.WithRedisConfiguration(\"redis\", RedisManager.Shared)")),
        .. Of("CachingFramework", "using CachingFramework.Redis;\nusing CachingFramework.Redis.Contracts;", "ISerializer serializer, System.IO.TextWriter log, DatabaseOptions database",
            ("var context = new [|RedisContext|]()", "var context = new RedisContext(RedisManager.Shared)"),
            ("var context = new [|RedisContext|](cs)", "var context = new RedisContext(RedisManager.Shared)"),
            ("var context = new [|RedisContext|](cs, serializer)", "var context = new RedisContext(RedisManager.Shared, serializer)"),
            ("var context = new [|RedisContext|](cs, database)", "var context = new RedisContext(RedisManager.Shared, database)"),
            ("var context = new [|RedisContext|](cs, serializer, database)", "var context = new RedisContext(RedisManager.Shared, serializer, database)"),
            ("var context = new [|RedisContext|](cs, serializer, log)", "var context = new RedisContext(RedisManager.Shared, serializer)"),
            ("var context = new [|RedisContext|](cs, serializer, log, database)", "var context = new RedisContext(RedisManager.Shared, serializer, database)"),
            ("var context = new [|RedisContext|](options)", "var context = new RedisContext(RedisManager.Shared)"),
            ("var context = new [|RedisContext|](options, serializer)", "var context = new RedisContext(RedisManager.Shared, serializer)"),
            ("var context = new [|RedisContext|](options, database)", "var context = new RedisContext(RedisManager.Shared, database)"),
            ("var context = new [|RedisContext|](options, serializer, database)", "var context = new RedisContext(RedisManager.Shared, serializer, database)"),
            ("var context = new [|RedisContext|](options, serializer, log)", "var context = new RedisContext(RedisManager.Shared, serializer)"),
            ("var context = new [|RedisContext|](options, serializer, log, database)", "var context = new RedisContext(RedisManager.Shared, serializer, database)")),
        .. Of("Hangfire", "using Hangfire;\nusing Hangfire.Redis.StackExchange;", "IGlobalConfiguration hangfire, RedisStorageOptions storage",
            ("[|hangfire.UseRedisStorage|]()", "hangfire.UseRedisStorage(RedisManager.Shared)"),
            ("[|hangfire.UseRedisStorage|](cs)", "hangfire.UseRedisStorage(RedisManager.Shared)"),
            ("[|hangfire.UseRedisStorage|](cs, storage)", "hangfire.UseRedisStorage(RedisManager.Shared, storage)"),
            ("JobStorage jobs = new [|RedisStorage|]()", "JobStorage jobs = new RedisStorage(RedisManager.Shared)"),
            ("JobStorage jobs = new [|RedisStorage|](cs, storage)", "JobStorage jobs = new RedisStorage(RedisManager.Shared, storage)")),
        .. Of("Hangfire18", "using Hangfire;\nusing Hangfire.Redis;", "IGlobalConfiguration hangfire, RedisStorageOptions storage",
            ("[|hangfire.UseRedisStorage|]()", "hangfire.UseRedisStorage(RedisManager.Shared)"),
            ("[|hangfire.UseRedisStorage|](cs)", "hangfire.UseRedisStorage(RedisManager.Shared)"),
            ("[|hangfire.UseRedisStorage|](cs, storage)", "hangfire.UseRedisStorage(RedisManager.Shared, storage)"),
            ("JobStorage jobs = new [|RedisStorage|]()", "JobStorage jobs = new RedisStorage(RedisManager.Shared)"),
            ("JobStorage jobs = new [|RedisStorage|](cs, storage)", "JobStorage jobs = new RedisStorage(RedisManager.Shared, storage)")),
        .. Of("IdentityServer4", "using IdentityServer4.Contrib.RedisStore;", "IIdentityServerBuilder identity",
            ("identity.AddOperationalStore(o => [|o.RedisConnectionString|] = cs)", "identity.AddOperationalStore(o => o.RedisConnectionMultiplexer = RedisManager.Shared)"),
            ("identity.AddRedisCaching(o => [|o.ConfigurationOptions|] = options)", "identity.AddRedisCaching(o => o.RedisConnectionMultiplexer = RedisManager.Shared)")),
        .. Of("MassTransit", "using MassTransit;", "IRedisSagaRepositoryConfigurator redis, ISagaRegistrationConfigurator<State> saga, IJobSagaRegistrationConfigurator job, IRegistrationConfigurator bus",
            ("[|redis.DatabaseConfiguration|](cs)", "redis.ConnectionFactory(() => RedisManager.Shared)"),
            ("[|redis.DatabaseConfiguration|](options)", "redis.ConnectionFactory(() => RedisManager.Shared)"),
            ("[|saga.RedisRepository|](cs)", "saga.RedisRepository(r => r.ConnectionFactory(() => RedisManager.Shared))"),
            ("[|job.RedisRepository|](cs)", "job.RedisRepository(r => r.ConnectionFactory(() => RedisManager.Shared))"),
            ("[|bus.SetRedisSagaRepositoryProvider|](cs)", "bus.SetRedisSagaRepositoryProvider(r => r.ConnectionFactory(() => RedisManager.Shared))")),
        .. Of("OutputCaching", "using Microsoft.AspNetCore.OutputCaching.StackExchangeRedis;", "IServiceCollection services",
            ("[|services.AddStackExchangeRedisOutputCache|]()", "services.AddStackExchangeRedisOutputCache(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("services.AddStackExchangeRedisOutputCache(o => [|o.Configuration|] = cs)", "services.AddStackExchangeRedisOutputCache(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("var o = new RedisOutputCacheOptions { [|ConfigurationOptions|] = options, InstanceName = \"x\" }", "var o = new RedisOutputCacheOptions { ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared), InstanceName = \"x\" }")),
        .. Of("SignalRCore2", "using Microsoft.AspNetCore.SignalR;", "ISignalRServerBuilder signalR",
            ("[|signalR.AddRedis|]()", "signalR.AddRedis(o => o.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("[|signalR.AddRedis|](cs)", "signalR.AddRedis(o => o.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))")),
        .. Of("SignalR", "using Microsoft.AspNetCore.SignalR;", "ISignalRServerBuilder signalR",
            ("[|signalR.AddStackExchangeRedis|]()", "signalR.AddStackExchangeRedis(o => o.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("[|signalR.AddStackExchangeRedis|](cs)", "signalR.AddStackExchangeRedis(o => o.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("signalR.AddStackExchangeRedis(o => [|o.Configuration|] = options)", "signalR.AddStackExchangeRedis(o => o.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))")),
        .. Of("DistributedCache", "using Microsoft.Extensions.Caching.StackExchangeRedis;", "IServiceCollection services",
            ("services.AddStackExchangeRedisCache(o => [|o.Configuration|] = cs)", "services.AddStackExchangeRedisCache(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("services.AddStackExchangeRedisCache(o => { [|o.ConfigurationOptions|] = options; o.InstanceName = \"x\"; })", "services.AddStackExchangeRedisCache(o => { o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared); o.InstanceName = \"x\"; })"),
            ("var cache = new RedisCache(new RedisCacheOptions { [|Configuration|] = cs })", "var cache = new RedisCache(new RedisCacheOptions { ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared) })")),
        .. Of("FusionCache", "using ZiggyCreatures.Caching.Fusion;\nusing ZiggyCreatures.Caching.Fusion.Backplane.StackExchangeRedis;\nusing ZiggyCreatures.Caching.Fusion.Locking.Distributed.Redis;", "IServiceCollection services, IFusionCacheBuilder fusion",
            ("fusion.WithStackExchangeRedisBackplane(o => [|o.Configuration|] = cs)", "fusion.WithStackExchangeRedisBackplane(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("services.AddFusionCacheStackExchangeRedisBackplane(o => [|o.ConfigurationOptions|] = options)", "services.AddFusionCacheStackExchangeRedisBackplane(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("var backplane = new RedisBackplane(new RedisBackplaneOptions { [|Configuration|] = cs })", "var backplane = new RedisBackplane(new RedisBackplaneOptions { ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared) })"),
            ("services.AddFusionCacheRedisDistributedLocker(o => [|o.Configuration|] = cs)", "services.AddFusionCacheRedisDistributedLocker(o => o.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared))"),
            ("var locker = new RedisDistributedLocker(new RedisDistributedLockerOptions { [|ConfigurationOptions|] = options })", "var locker = new RedisDistributedLocker(new RedisDistributedLockerOptions { ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared) })")),
        .. Of("Orleans", "using Orleans.Clustering.Redis;\nusing Orleans.Configuration;\nusing Orleans.Hosting;\nusing Orleans.Journaling;\nusing Orleans.Persistence;", "ISiloBuilder silo, IClientBuilder client",
            ("var o = new RedisStorageOptions { [|ConfigurationOptions|] = options }", "var o = new RedisStorageOptions { CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisStorageOptions { CreateMultiplexer = o => [|RedisStorageOptions.DefaultCreateMultiplexer|](o) }", "var o = new RedisStorageOptions { CreateMultiplexer = o => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisClusteringOptions { [|ConfigurationOptions|] = options }", "var o = new RedisClusteringOptions { CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisClusteringOptions { CreateMultiplexer = o => [|RedisClusteringOptions.DefaultCreateMultiplexer|](o) }", "var o = new RedisClusteringOptions { CreateMultiplexer = o => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisReminderTableOptions { [|ConfigurationOptions|] = options }", "var o = new RedisReminderTableOptions { CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisReminderTableOptions { CreateMultiplexer = o => [|RedisReminderTableOptions.DefaultCreateMultiplexer|](o) }", "var o = new RedisReminderTableOptions { CreateMultiplexer = o => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisGrainDirectoryOptions { [|ConfigurationOptions|] = options }", "var o = new RedisGrainDirectoryOptions { CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisGrainDirectoryOptions { CreateMultiplexer = o => [|RedisGrainDirectoryOptions.DefaultCreateMultiplexer|](o) }", "var o = new RedisGrainDirectoryOptions { CreateMultiplexer = o => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisStreamingOptions { [|ConfigurationOptions|] = options }", "var o = new RedisStreamingOptions { CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisStreamingOptions { CreateMultiplexer = o => [|RedisStreamingOptions.DefaultCreateMultiplexer|](o) }", "var o = new RedisStreamingOptions { CreateMultiplexer = o => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisJournalStorageOptions { [|ConfigurationOptions|] = options }", "var o = new RedisJournalStorageOptions { CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("var o = new RedisJournalStorageOptions { CreateMultiplexer = o => [|RedisJournalStorageOptions.DefaultCreateMultiplexer|](o) }", "var o = new RedisJournalStorageOptions { CreateMultiplexer = o => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)) }"),
            ("[|silo.AddRedisJournalStorage|]()", "silo.AddRedisJournalStorage(o => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)))"),
            ("silo.AddRedisJournalStorage(o => [|o.ConfigurationOptions|] = options)", "silo.AddRedisJournalStorage(o => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)))"),
            ("[|silo.AddRedisGrainStorageAsDefault|]()", "silo.AddRedisGrainStorageAsDefault(o => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)))"),
            ("[|silo.AddRedisGrainStorage|](\"users\")", "silo.AddRedisGrainStorage(\"users\", o => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)))"),
            ("silo.AddRedisGrainStorage(\"users\", (RedisStorageOptions o) => [|o.ConfigurationOptions|] = options)", "silo.AddRedisGrainStorage(\"users\", (RedisStorageOptions o) => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)))"),
            ("[|silo.UseRedisClustering|](cs)", "silo.UseRedisClustering(o => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)))"),
            ("[|client.UseRedisClustering|](cs)", "client.UseRedisClustering(o => o.CreateMultiplexer = _ => Task.FromResult<(IConnectionMultiplexer, bool)>((RedisManager.Shared, true)))")),
        .. Of("SemanticKernel", "", "IServiceCollection services",
            ("[|services.AddRedisVectorStore|](cs)", "services.AddRedisVectorStore(_ => RedisManager.Shared.GetDatabase())"),
            ("[|services.AddKeyedRedisVectorStore|](\"key\", cs)", "services.AddKeyedRedisVectorStore(\"key\", _ => RedisManager.Shared.GetDatabase())"),
            ("[|services.AddRedisJsonCollection<State>|](\"name\", cs)", "services.AddRedisJsonCollection<State>(\"name\", _ => RedisManager.Shared.GetDatabase())"),
            ("[|services.AddKeyedRedisJsonCollection<State>|](\"key\", \"name\", cs)", "services.AddKeyedRedisJsonCollection<State>(\"key\", \"name\", _ => RedisManager.Shared.GetDatabase())")),
        .. Of("MiniProfiler", "using StackExchange.Profiling.Storage;", "IServiceCollection services",
            ("services.AddMiniProfiler(o => o.Storage = new [|RedisStorage|](cs))", "services.AddMiniProfiler(o => o.Storage = new RedisStorage(RedisManager.Shared.GetDatabase()))"),
            ("var storage = new [|RedisStorage|](options)", "var storage = new RedisStorage(RedisManager.Shared.GetDatabase())")),
        .. Of("RedLock", "using System.Net;\nusing RedLockNet.SERedis;\nusing RedLockNet.SERedis.Configuration;", "RedLockRetryConfiguration retry",
            ("var locks = [|RedLockFactory.Create|](new List<RedLockEndPoint> { new DnsEndPoint(\"redis\", 6379) })", "var locks = RedLockFactory.Create(new[] { new RedLockMultiplexer(RedisManager.Shared) })"),
            ("var locks = [|RedLockFactory.Create|](new RedLockEndPoint[] { new DnsEndPoint(\"redis\", 6379) }, retry)", "var locks = RedLockFactory.Create(new[] { new RedLockMultiplexer(RedisManager.Shared) }, retry)"),
            ("var locks = new RedLockFactory(new [|RedLockConfiguration|](new List<RedLockEndPoint> { new DnsEndPoint(\"redis\", 6379) }))", "var locks = new RedLockFactory(new RedLockConfiguration(new ExistingMultiplexersRedLockConnectionProvider { Multiplexers = new[] { new RedLockMultiplexer(RedisManager.Shared) } }))")),
        .. Of("RedisOM", "using Redis.OM;", "RedisConnectionConfiguration configuration",
            ("var provider = new [|RedisConnectionProvider|](cs)", "var provider = new RedisConnectionProvider(RedisManager.Shared)"),
            ("var provider = new [|RedisConnectionProvider|](configuration)", "var provider = new RedisConnectionProvider(RedisManager.Shared)"),
            ("RedisConnectionProvider provider = [|new(options)|]", "RedisConnectionProvider provider = new(RedisManager.Shared)")),
        .. Of("Wolverine", "using Wolverine;\nusing Wolverine.Redis;", "WolverineOptions wolverine",
            ("[|wolverine.UseRedisTransport|](cs).AutoProvision()", "wolverine.UseRedisTransport(RedisManager.Shared).AutoProvision()"),
            ("[|wolverine.UseRedisTransport|](options)", "wolverine.UseRedisTransport(RedisManager.Shared)")),
        .. Of("StackExchangeRedisExtensions", "using StackExchange.Redis.Extensions.Core;", "ISerializer serializer",
            ("var client = new [|StackExchangeRedisCacheClient|](serializer, cs, \"prefix\")", "var client = new StackExchangeRedisCacheClient(RedisManager.Shared, serializer, \"prefix\")"),
            ("var client = new [|StackExchangeRedisCacheClient|](serializer, cs, 2, \"prefix\")", "var client = new StackExchangeRedisCacheClient(RedisManager.Shared, serializer, 2, \"prefix\")"),
            ("var client = new [|StackExchangeRedisCacheClient|](serializer, cs, 2)", "var client = new StackExchangeRedisCacheClient(RedisManager.Shared, serializer, 2)"),
            ("var client = new [|StackExchangeRedisCacheClient|](serializer, cs)", "var client = new StackExchangeRedisCacheClient(RedisManager.Shared, serializer)")),
    ];

    /// <summary>The program with a statement in its place.</summary>
    public string Program(string statement) => $$"""
        {{Usings}}

        class State{{(Library == "MassTransit" ? " : ISagaVersion" : "")}}
        {
            public Guid CorrelationId { get; set; }
            public int Version { get; set; }
        }

        class Program
        {
            void Use({{Parameters}}, string cs, ConfigurationOptions options)
            {
                {{statement}};
            }
        }

        """.TrimStart();

    private static IEnumerable<SharingCase> Of(string library, string usings, string parameters, params (string Before, string After)[] statements)
    {
        foreach (var (before, after) in statements)
            yield return new(library, usings, parameters, before, after);
    }
}
