using System.IO;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Legacy.Analytics
{
    /// <summary>Where events and rollups go. It was to become a Redis of its own one day.</summary>
    public class AnalyticsRedisManager
    {
        private readonly ConnectionMultiplexer _connection;

        public AnalyticsRedisManager()
        {
            _connection = ConnectionMultiplexer.Connect(RedisSettings.FromEnvironment());
        }

        public static AnalyticsRedisManager Current { get; } = new AnalyticsRedisManager();

        public IDatabase GetDatabase() => _connection.GetDatabase();

        public ISubscriber GetSubscriber() => _connection.GetSubscriber();

        /// <summary>Asks the servers for their roles again.</summary>
        public bool Reload(TextWriter log) => _connection.Configure(log);
    }
}
