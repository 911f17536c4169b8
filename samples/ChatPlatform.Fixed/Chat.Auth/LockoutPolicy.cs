using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    public class LockoutPolicy
    {
        public int MaxFailures { get; set; } = 5;

        public TimeSpan Duration { get; set; } = TimeSpan.FromMinutes(15);

        public bool IsLocked(string userName)
        {
            IDatabase db = RedisManager.Shared.GetDatabase();
            RedisValue failures = db.StringGet(Key(userName));

            return failures.HasValue && (int)failures >= MaxFailures;
        }

        public void RecordFailure(string userName)
        {
            IDatabase db = RedisManager.Shared.GetDatabase();
            db.StringIncrement(Key(userName));
            db.KeyExpire(Key(userName), Duration);
        }

        private static string Key(string userName) => "lockout:" + userName.ToLowerInvariant();
    }
}