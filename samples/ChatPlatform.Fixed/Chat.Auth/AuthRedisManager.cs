using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    /// <summary>
    /// The connection of the auth service, from the time when it was deployed on its own.
    /// </summary>
    public class AuthRedisManager
    {
        private static readonly object Sync = new object();
        private static ConnectionMultiplexer _connection;

        public static AuthRedisManager Instance { get; } = new AuthRedisManager();

        public static ConnectionMultiplexer Connection
        {
            get
            {
                if (_connection == null)
                {
                    lock (Sync)
                    {
                        if (_connection == null)
                            _connection = RedisManager.Shared;
                    }
                }

                return _connection;
            }
        }

        public IDatabase GetDatabase() => Connection.GetDatabase();

        public void Remember(string key, string value) => GetDatabase().StringSet(key, value, TimeSpan.FromDays(1));
    }
}
