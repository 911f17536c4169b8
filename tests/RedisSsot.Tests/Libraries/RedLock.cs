// A stand-in for the package RedLock.net, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Collections.Generic;
using System.Net;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using RedLockNet.SERedis.Configuration;
using StackExchange.Redis;

namespace RedLockNet
{
    public interface IRedLock : IDisposable, IAsyncDisposable
    {
        bool IsAcquired { get; }
    }

    public interface IDistributedLockFactory
    {
        IRedLock CreateLock(string resource, TimeSpan expiryTime);
        Task<IRedLock> CreateLockAsync(string resource, TimeSpan expiryTime);
    }
}

namespace RedLockNet.SERedis.Configuration
{
    public class RedLockEndPoint
    {
        public int? RedisDatabase { get; set; }

        public RedLockEndPoint() { }
        public RedLockEndPoint(EndPoint endPoint) { }
        public EndPoint EndPoint { get; set; }
        public string Password { get; set; }
        public bool Ssl { get; set; }
        public static implicit operator RedLockEndPoint(EndPoint endPoint) => throw null;
    }

    public class RedLockMultiplexer
    {
        public RedLockMultiplexer(IConnectionMultiplexer connectionMultiplexer) { }
        public static implicit operator RedLockMultiplexer(ConnectionMultiplexer connectionMultiplexer) => throw null;
    }

    public class RedLockRetryConfiguration
    {
        public RedLockRetryConfiguration(int? retryCount = null, int? retryDelayMs = null) { }
    }

    public abstract class RedLockConnectionProvider { }

    public class InternallyManagedRedLockConnectionProvider : RedLockConnectionProvider
    {
        public InternallyManagedRedLockConnectionProvider(ILoggerFactory loggerFactory = null) { }
        public IList<RedLockEndPoint> EndPoints { get; set; }
    }

    public class ExistingMultiplexersRedLockConnectionProvider : RedLockConnectionProvider
    {
        public ExistingMultiplexersRedLockConnectionProvider() { }
        public IList<RedLockMultiplexer> Multiplexers { get; set; }
    }

    public class RedLockConfiguration
    {
        public RedLockConfiguration(IList<RedLockEndPoint> endPoints, ILoggerFactory loggerFactory = null) { }
        public RedLockConfiguration(RedLockConnectionProvider connectionProvider, ILoggerFactory loggerFactory = null) { }
        public RedLockConnectionProvider ConnectionProvider => throw null;
    }
}

namespace RedLockNet.SERedis
{
    public class RedLockFactory : IDistributedLockFactory, IDisposable
    {
        public RedLockFactory(RedLockConfiguration configuration) { }
        public static RedLockFactory Create(IList<RedLockEndPoint> endPoints, ILoggerFactory loggerFactory = null) => throw null;
        public static RedLockFactory Create(IList<RedLockEndPoint> endPoints, RedLockRetryConfiguration retryConfiguration, ILoggerFactory loggerFactory = null) => throw null;
        public static RedLockFactory Create(IList<RedLockMultiplexer> existingMultiplexers, ILoggerFactory loggerFactory = null) => throw null;
        public static RedLockFactory Create(IList<RedLockMultiplexer> existingMultiplexers, RedLockRetryConfiguration retryConfiguration, ILoggerFactory loggerFactory = null) => throw null;
        public IRedLock CreateLock(string resource, TimeSpan expiryTime) => throw null;
        public Task<IRedLock> CreateLockAsync(string resource, TimeSpan expiryTime) => throw null;
        public void Dispose() { }
    }
}
