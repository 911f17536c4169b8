// A stand-in for the package BeetleX.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Threading.Tasks;

namespace BeetleX.Redis
{
    public interface IDataFormater { }

    public interface IHostHandler
    {
        RedisHost AddWriteHost(string host, int port = 6379);
        RedisHost AddWriteHost(string host, int port, bool ssl);
        RedisHost AddReadHost(string host, int port = 6379);
        RedisHost AddReadHost(string host, int port, bool ssl);
    }

    public class RedisHost : IDisposable
    {
        public RedisHost(bool ssl, int db, string host, int port = 6379) { }
        public string Password { get; set; }
        public int MaxConnections { get; set; }
        public void Dispose() { }
    }

    public class RedisDB : IDisposable
    {
        public RedisDB(int db = 0, IDataFormater dataFormater = null, IHostHandler hostHandler = null) { }
        public IHostHandler Host { get; set; }
        public int DB { get; set; }
        public ValueTask<string> Set(string key, object value) => throw null;
        public ValueTask<T> Get<T>(string key) => throw null;
        public void Dispose() { }
    }

    public static class DefaultRedis
    {
        public static RedisDB Instance => throw null;
    }
}
