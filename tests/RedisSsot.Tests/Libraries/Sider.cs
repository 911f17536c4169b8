// A stand-in for the package Sider, written from facts: the shape that programs bind to, no behaviour.
using System;

namespace Sider
{
    public class RedisSettings
    {
        public static Builder Build() => throw null;

        public sealed class Builder
        {
            public Builder Host(string host) => throw null;
            public Builder Port(int port) => throw null;
            public static implicit operator RedisSettings(Builder builder) => throw null;
        }
    }

    public interface IRedisClient<T> : IDisposable
    {
        T Get(string key);
        bool Set(string key, T value);
    }

    public interface IClientsPool<T>
    {
        IRedisClient<T> GetClient();
    }

    public class RedisClient<T> : IRedisClient<T>
    {
        public RedisClient(string host = "localhost", int port = 6379) { }
        public RedisClient(Func<RedisSettings.Builder, RedisSettings> settingsFunc) { }
        public RedisClient(RedisSettings settings) { }
        public T Get(string key) => throw null;
        public bool Set(string key, T value) => throw null;
        public void Dispose() { }
    }

    public class RedisClient : RedisClient<string>
    {
        public RedisClient(string host = "localhost", int port = 6379) { }
        public RedisClient(RedisSettings settings) { }
    }

    public class RoundRobinPool<T> : IClientsPool<T>
    {
        public RoundRobinPool(RedisSettings settings, int count) { }
        public IRedisClient<T> GetClient() => throw null;
    }

    public class AutoActivatingPool<T> : IClientsPool<T>
    {
        public AutoActivatingPool() { }
        public AutoActivatingPool(Func<RedisSettings.Builder, RedisSettings> settingsFunc) { }
        public AutoActivatingPool(RedisSettings settings) { }
        public IRedisClient<T> GetClient() => throw null;
    }

    public class AutoActivatingPool : AutoActivatingPool<string>
    {
        public AutoActivatingPool() { }
        public AutoActivatingPool(Func<RedisSettings.Builder, RedisSettings> settingsFunc) { }
        public AutoActivatingPool(RedisSettings settings) { }
    }

    public class ThreadwisePool<T> : IClientsPool<T>
    {
        public ThreadwisePool(Func<RedisSettings.Builder, RedisSettings> settingsFunc) { }
        public ThreadwisePool(string host = "localhost", int port = 6379, int? db = null) { }
        public ThreadwisePool(RedisSettings settings, int? db = null) { }
        public IRedisClient<T> GetClient() => throw null;
    }

    public class ThreadwisePool : ThreadwisePool<string>
    {
        public ThreadwisePool(Func<RedisSettings.Builder, RedisSettings> settingsFunc) : base(settingsFunc) { }
        public ThreadwisePool(string host = "localhost", int port = 6379, int? db = null) { }
        public ThreadwisePool(RedisSettings settings, int? db = null) { }
    }
}
