// A stand-in for the package DistributedLock.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using StackExchange.Redis;

namespace Medallion.Threading
{
    public interface IDistributedLock
    {
        string Name { get; }
        IDisposable Acquire(TimeSpan? timeout = null);
    }

    public interface IDistributedLockProvider
    {
        IDistributedLock CreateLock(string name);
    }
}

namespace Medallion.Threading.Redis
{
    public sealed class RedisDistributedSynchronizationOptionsBuilder
    {
        internal RedisDistributedSynchronizationOptionsBuilder() { }
        public RedisDistributedSynchronizationOptionsBuilder Expiry(TimeSpan expiry) => throw null!;
    }

    public sealed class RedisDistributedLock : IDistributedLock
    {
        public RedisDistributedLock(RedisKey key, IDatabase database, Action<RedisDistributedSynchronizationOptionsBuilder>? options = null) { }
        public RedisDistributedLock(RedisKey key, IEnumerable<IDatabase> databases, Action<RedisDistributedSynchronizationOptionsBuilder>? options = null) { }
        public string Name => throw null!;
        public IDisposable Acquire(TimeSpan? timeout = null) => throw null!;
    }

    public sealed class RedisDistributedReaderWriterLock
    {
        public RedisDistributedReaderWriterLock(string name, IDatabase database, Action<RedisDistributedSynchronizationOptionsBuilder>? options = null) { }
        public RedisDistributedReaderWriterLock(string name, IEnumerable<IDatabase> databases, Action<RedisDistributedSynchronizationOptionsBuilder>? options = null) { }
    }

    public sealed class RedisDistributedSemaphore
    {
        public RedisDistributedSemaphore(RedisKey key, int maxCount, IDatabase database, Action<RedisDistributedSynchronizationOptionsBuilder>? options = null) { }
    }

    public sealed class RedisDistributedSynchronizationProvider : IDistributedLockProvider
    {
        public RedisDistributedSynchronizationProvider(IDatabase database, Action<RedisDistributedSynchronizationOptionsBuilder>? options = null) { }
        public RedisDistributedSynchronizationProvider(IEnumerable<IDatabase> databases, Action<RedisDistributedSynchronizationOptionsBuilder>? options = null) { }
        public RedisDistributedLock CreateLock(RedisKey key) => throw null!;
        IDistributedLock IDistributedLockProvider.CreateLock(string name) => throw null!;
    }
}
