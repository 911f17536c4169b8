// A stand-in for the package Foundatio.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Foundatio;
using StackExchange.Redis;

namespace Foundatio
{
    public delegate TBuilder Builder<TBuilder, TOptions>(TBuilder builder) where TBuilder : class, IOptionsBuilder<TOptions>, new();

    public interface IOptionsBuilder<out TOptions>
    {
        TOptions Build();
    }

    public abstract class SharedOptions { }

    public class SharedOptionsBuilder<TOptions, TBuilder> : IOptionsBuilder<TOptions>
        where TOptions : SharedOptions, new()
        where TBuilder : SharedOptionsBuilder<TOptions, TBuilder>
    {
        public TOptions Build() => throw null!;
    }
}

namespace Foundatio.Queues
{
    public class RedisQueueOptions<T> : SharedOptions where T : class
    {
        public IConnectionMultiplexer? ConnectionMultiplexer { get; set; }
    }

    public class RedisQueueOptionsBuilder<T> : SharedOptionsBuilder<RedisQueueOptions<T>, RedisQueueOptionsBuilder<T>> where T : class
    {
        public RedisQueueOptionsBuilder<T> ConnectionMultiplexer(IConnectionMultiplexer connectionMultiplexer) => throw null!;
    }

    public class RedisQueue<T> : IDisposable where T : class
    {
        public RedisQueue(RedisQueueOptions<T> options) { }
        public RedisQueue(Builder<RedisQueueOptionsBuilder<T>, RedisQueueOptions<T>> config) { }
        public void Dispose() { }
    }
}

namespace Foundatio.Messaging
{
    public class RedisMessageBusOptions : SharedOptions
    {
        public ISubscriber? Subscriber { get; set; }
    }

    public class RedisMessageBusOptionsBuilder : SharedOptionsBuilder<RedisMessageBusOptions, RedisMessageBusOptionsBuilder>
    {
        public RedisMessageBusOptionsBuilder Subscriber(ISubscriber subscriber) => throw null!;
    }

    public class RedisMessageBus : IDisposable
    {
        public RedisMessageBus(RedisMessageBusOptions options) { }
        public RedisMessageBus(Builder<RedisMessageBusOptionsBuilder, RedisMessageBusOptions> config) { }
        public void Dispose() { }
    }
}

namespace Foundatio.Storage
{
    public class RedisFileStorageOptions : SharedOptions
    {
        public IConnectionMultiplexer? ConnectionMultiplexer { get; set; }
    }

    public class RedisFileStorageOptionsBuilder : SharedOptionsBuilder<RedisFileStorageOptions, RedisFileStorageOptionsBuilder>
    {
        public RedisFileStorageOptionsBuilder ConnectionMultiplexer(IConnectionMultiplexer connectionMultiplexer) => throw null!;
    }

    public class RedisFileStorage : IDisposable
    {
        public RedisFileStorage(RedisFileStorageOptions options) { }
        public RedisFileStorage(Builder<RedisFileStorageOptionsBuilder, RedisFileStorageOptions> config) { }
        public void Dispose() { }
    }
}

namespace Foundatio.Caching
{
    public class RedisCacheClientOptions : SharedOptions
    {
        public IConnectionMultiplexer? ConnectionMultiplexer { get; set; }
    }

    public class RedisCacheClientOptionsBuilder : SharedOptionsBuilder<RedisCacheClientOptions, RedisCacheClientOptionsBuilder>
    {
        public RedisCacheClientOptionsBuilder ConnectionMultiplexer(IConnectionMultiplexer connectionMultiplexer) => throw null!;
    }

    public class RedisCacheClient : IDisposable
    {
        public RedisCacheClient(RedisCacheClientOptions options) { }
        public RedisCacheClient(Builder<RedisCacheClientOptionsBuilder, RedisCacheClientOptions> config) { }
        public void Dispose() { }
    }

    public class RedisHybridCacheClientOptions : RedisCacheClientOptions { }

    public class RedisHybridCacheClientOptionsBuilder : SharedOptionsBuilder<RedisHybridCacheClientOptions, RedisHybridCacheClientOptionsBuilder>
    {
        public RedisHybridCacheClientOptionsBuilder ConnectionMultiplexer(IConnectionMultiplexer connectionMultiplexer) => throw null!;
    }

    public class RedisHybridCacheClient : IDisposable
    {
        public RedisHybridCacheClient(RedisHybridCacheClientOptions options) { }
        public void Dispose() { }
    }
}
