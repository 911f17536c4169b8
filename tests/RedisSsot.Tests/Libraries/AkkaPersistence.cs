// A stand-in for the package Akka.Persistence.Redis.Hosting, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Akka.Hosting;
using Akka.Persistence.Hosting;

namespace Akka.Hosting
{
    public sealed class AkkaConfigurationBuilder
    {
        internal AkkaConfigurationBuilder() { }
    }
}

namespace Akka.Persistence.Hosting
{
    public enum PersistenceMode { Both, Journal, SnapshotStore }

    public sealed class AkkaPersistenceJournalBuilder
    {
        internal AkkaPersistenceJournalBuilder() { }
    }
}

namespace Akka.Persistence.Redis.Hosting
{
    public sealed class RedisJournalOptions
    {
        public RedisJournalOptions(bool isDefault, string identifier = "redis") { }
        public string? ConfigurationString { get; set; }
    }

    public sealed class RedisSnapshotOptions
    {
        public RedisSnapshotOptions(bool isDefault, string identifier = "redis") { }
        public string? ConfigurationString { get; set; }
    }

    public static class AkkaPersistenceRedisHostingExtensions
    {
        public static AkkaConfigurationBuilder WithRedisPersistence(this AkkaConfigurationBuilder builder, string configurationString, PersistenceMode mode = PersistenceMode.Both, bool autoInitialize = true, Action<AkkaPersistenceJournalBuilder>? journalBuilder = null, string pluginIdentifier = "redis", bool isDefaultPlugin = true) => throw null!;
        public static AkkaConfigurationBuilder WithRedisPersistence(this AkkaConfigurationBuilder builder, Action<RedisJournalOptions>? journalOptionConfigurator = null, Action<RedisSnapshotOptions>? snapshotOptionConfigurator = null, bool isDefaultPlugin = true) => throw null!;
        public static AkkaConfigurationBuilder WithRedisPersistence(this AkkaConfigurationBuilder builder, RedisJournalOptions? journalOptions = null, RedisSnapshotOptions? snapshotOptions = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AkkaHostingExtensions
    {
        public static IServiceCollection AddAkka(this IServiceCollection services, string actorSystemName, Action<AkkaConfigurationBuilder> builder) => throw null!;
    }
}
