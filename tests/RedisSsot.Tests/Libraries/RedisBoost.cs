// A stand-in for the package RedisBoost, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Net;
using System.Threading.Tasks;
using RedisBoost.Core.Serialization;

namespace RedisBoost.Core.Serialization
{
    public class BasicRedisSerializer { }
}

namespace RedisBoost
{
    public interface IRedisClient : IDisposable
    {
        Task ConnectAsync();
        Task DisconnectAsync();
    }

    public interface IRedisClientsPool : IDisposable
    {
        Task<IRedisClient> CreateClientAsync(string connectionString, BasicRedisSerializer serializer = null);
    }

    public class RedisClient : IRedisClient
    {
        protected RedisClient() { }
        public static Task<IRedisClient> ConnectAsync(EndPoint endPoint, int dbIndex = 0, BasicRedisSerializer serializer = null) => throw null;
        public static Task<IRedisClient> ConnectAsync(string host, int port, int dbIndex = 0, BasicRedisSerializer serializer = null) => throw null;
        public static Task<IRedisClient> ConnectAsync(string connectionString, BasicRedisSerializer serializer = null) => throw null;
        public static IRedisClientsPool CreateClientsPool() => throw null;
        public static IRedisClientsPool CreateClientsPool(int inactivityTimeout) => throw null;
        public static IRedisClientsPool CreateClientsPool(int maxPoolsSize, int inactivityTimeout) => throw null;
        public Task ConnectAsync() => throw null;
        public Task DisconnectAsync() => throw null;
        public void Dispose() { }
    }
}
