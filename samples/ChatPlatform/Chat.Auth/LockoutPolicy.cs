using System;
using StackExchange.Redis;
using Mux = StackExchange.Redis.ConnectionMultiplexer;

namespace Chat.Auth
{
    public class LockoutPolicy
    {
        public int MaxFailures { get; set; } = 5;

        public TimeSpan Duration { get; set; } = TimeSpan.FromMinutes(15);

        public bool IsLocked(string userName)
        {
            IDatabase db = Mux.Connect(Environment.GetEnvironmentVariable("AUTH_REDIS")).GetDatabase();
            RedisValue failures = db.StringGet(Key(userName));

            return failures.HasValue && (int)failures >= MaxFailures;
        }

        public void RecordFailure(string userName)
        {
            IDatabase db = AuthRedisManager.Connection.GetDatabase();
            db.StringIncrement(Key(userName));
            db.KeyExpire(Key(userName), Duration);
        }

        private static string Key(string userName) => "lockout:" + userName.ToLowerInvariant();
    }
}