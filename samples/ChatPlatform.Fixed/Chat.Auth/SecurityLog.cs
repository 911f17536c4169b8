using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    /// <summary>Writes what has to be kept for a year, through <see cref="RedisManager.Shared"/>.</summary>
    public class SecurityLog
    {
        private ConnectionMultiplexer Redis { get; }

        public SecurityLog(ConnectionMultiplexer redis)
        {
            Redis = redis ?? throw new ArgumentNullException(nameof(redis));
        }

        public static SecurityLog Open() => new SecurityLog(RedisManager.Shared);

        public void Write(string userName, string text)
        {
            Redis.GetDatabase().ListRightPush("security:" + userName, text);
        }
    }
}
