using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    public class SessionAuditor
    {
        private readonly IConnectionMultiplexer _audit;
        private readonly int _maxEntries = 1000;

        /// <param name="audit">A connection to write to instead of the usual one; may be null.</param>
        public SessionAuditor(IConnectionMultiplexer audit)
        {
            _audit = audit != null
                ? audit
                : RedisManager.Shared;
        }

        public void Record(string userName, string outcome)
        {
            var db = _audit.GetDatabase();
            db.ListLeftPush("audit:" + userName, DateTime.UtcNow.ToString("O") + " " + outcome, flags: CommandFlags.FireAndForget);
            db.ListTrim("audit:" + userName, 0, _maxEntries - 1, CommandFlags.FireAndForget);
        }
    }
}
