// The parts of StackExchange.Redis that the programs call when they run. They are compiled against the genuine assembly; this one is
// loaded in its place. No byte leaves the process: it notes which server and database a command would have reached.
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;

namespace StackExchange.Redis
{
    public static class Traffic
    {
        public static readonly List<string> Log = new List<string>();
    }

    [Flags]
    public enum CommandFlags { None = 0 }

    public readonly struct RedisKey
    {
        private readonly string _name;
        private RedisKey(string name) => _name = name;
        public static implicit operator RedisKey(string name) => new RedisKey(name);
        public override string ToString() => _name;
    }

    public interface IRedisAsync { IConnectionMultiplexer Multiplexer { get; } }
    public interface IRedis : IRedisAsync { }
    public interface IDatabaseAsync : IRedisAsync { Task<bool> KeyDeleteAsync(RedisKey key, CommandFlags flags = CommandFlags.None); }
    public interface IDatabase : IRedis, IDatabaseAsync { int Database { get; } bool KeyDelete(RedisKey key, CommandFlags flags = CommandFlags.None); }
    public interface ISubscriber : IRedis { }

    public interface IConnectionMultiplexer : IDisposable, IAsyncDisposable
    {
        bool IsConnected { get; }
        IDatabase GetDatabase(int db = -1, object asyncState = null);
        ISubscriber GetSubscriber(object asyncState = null);
        void Close(bool allowCommandsToComplete = true);
        Task CloseAsync(bool allowCommandsToComplete = true);
    }

    public class EndPointCollection : Collection<EndPoint>
    {
        public void Add(string hostAndPort) => Add(Of(hostAndPort));
        public void Add(string host, int port) => Add(new DnsEndPoint(host, port));

        private static EndPoint Of(string text)
        {
            var parts = text.Trim().Split(':');
            return new DnsEndPoint(parts[0], parts.Length > 1 ? int.Parse(parts[1]) : 6379);
        }
    }

    public class ConfigurationOptions
    {
        public EndPointCollection EndPoints { get; } = new EndPointCollection();
        public int? DefaultDatabase { get; set; }
        public string ClientName { get; set; }
        public bool AbortOnConnectFail { get; set; }

        public static ConfigurationOptions Parse(string configuration) => Parse(configuration, false);

        public static ConfigurationOptions Parse(string configuration, bool ignoreUnknown)
        {
            var options = new ConfigurationOptions();
            foreach (var part in configuration.Split(','))
            {
                var pair = part.Split('=');
                if (pair.Length == 1)
                    options.EndPoints.Add(part);
                else if (pair[0] == "defaultDatabase")
                    options.DefaultDatabase = int.Parse(pair[1]);
            }

            return options;
        }

        public ConfigurationOptions Clone()
        {
            var copy = new ConfigurationOptions { DefaultDatabase = DefaultDatabase };
            foreach (var point in EndPoints)
                copy.EndPoints.Add(point);
            return copy;
        }
    }

    public sealed class ConnectionMultiplexer : IConnectionMultiplexer
    {
        private readonly string _server;
        private readonly int _database;
        private bool _isClosed;

        private ConnectionMultiplexer(ConfigurationOptions options)
        {
            _server = string.Join("+", options.EndPoints.Cast<DnsEndPoint>().Select(point => $"{point.Host}:{point.Port}").OrderBy(text => text, StringComparer.Ordinal));
            _database = options.DefaultDatabase ?? 0;
        }

        public bool IsConnected => !_isClosed;

        public static ConnectionMultiplexer Connect(string configuration, TextWriter log = null) => new ConnectionMultiplexer(ConfigurationOptions.Parse(configuration));

        public static ConnectionMultiplexer Connect(string configuration, Action<ConfigurationOptions> configure, TextWriter log = null)
        {
            var options = ConfigurationOptions.Parse(configuration);
            configure(options);
            return new ConnectionMultiplexer(options);
        }

        public static ConnectionMultiplexer Connect(ConfigurationOptions configuration, TextWriter log = null) => new ConnectionMultiplexer(configuration);

        public static Task<ConnectionMultiplexer> ConnectAsync(string configuration, TextWriter log = null) => Task.FromResult(Connect(configuration, log));

        public static Task<ConnectionMultiplexer> ConnectAsync(string configuration, Action<ConfigurationOptions> configure, TextWriter log = null) => Task.FromResult(Connect(configuration, configure, log));

        public static Task<ConnectionMultiplexer> ConnectAsync(ConfigurationOptions configuration, TextWriter log = null) => Task.FromResult(Connect(configuration, log));

        public IDatabase GetDatabase(int db = -1, object asyncState = null) => new Database(this, db < 0 ? _database : db);

        public ISubscriber GetSubscriber(object asyncState = null) => new Database(this, 0);

        public void Close(bool allowCommandsToComplete = true) => _isClosed = true;

        public Task CloseAsync(bool allowCommandsToComplete = true)
        {
            Close(allowCommandsToComplete);
            return Task.CompletedTask;
        }

        public void Dispose() => Close(false);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        private sealed class Database : IDatabase, ISubscriber
        {
            private readonly ConnectionMultiplexer _connection;

            public Database(ConnectionMultiplexer connection, int number)
            {
                _connection = connection;
                Database_ = number;
            }

            private int Database_ { get; }

            int IDatabase.Database => Database_;

            public IConnectionMultiplexer Multiplexer => _connection;

            public bool KeyDelete(RedisKey key, CommandFlags flags = CommandFlags.None)
            {
                if (_connection._isClosed)
                    throw new ObjectDisposedException(_connection._server);
                Traffic.Log.Add($"{key} in {_connection._server}/{Database_}");
                return true;
            }

            public Task<bool> KeyDeleteAsync(RedisKey key, CommandFlags flags = CommandFlags.None) => Task.FromResult(KeyDelete(key, flags));
        }
    }
}
