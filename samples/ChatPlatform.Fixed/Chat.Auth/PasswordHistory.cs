using System;
using System.Linq;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    public class PasswordHistory
    {
        private readonly Lazy<ConnectionMultiplexer> _redis = new Lazy<ConnectionMultiplexer>(() => RedisManager.Shared);

        public bool WasUsed(string userName, string hash)
        {
            return _redis.Value.GetDatabase().ListRange("passwords:" + userName).Any(old => old == hash);
        }

        public void Remember(string userName, string hash)
        {
            _redis.Value.GetDatabase().ListLeftPush("passwords:" + userName, hash);
        }
    }
}
