using System;
using System.Linq;

namespace Chat.Auth
{
    public class PasswordHistory
    {
        private readonly Lazy<AuthRedisManager> _redis = new Lazy<AuthRedisManager>(() => new AuthRedisManager());

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
