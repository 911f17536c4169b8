using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    public class LoginService
    {
        private readonly LockoutPolicy _lockout;
        private readonly SessionAuditor _auditor;

        public LoginService(LockoutPolicy lockout, SessionAuditor auditor)
        {
            _lockout = lockout;
            _auditor = auditor;
        }

        /// <summary>Returns the id of the new session, or null if the password is wrong or the account locked.</summary>
        public string Login(string userName, string password)
        {
            var redis = RedisManager.Shared;
            var db = redis.GetDatabase();

            if (_lockout.IsLocked(userName))
            {
                _auditor.Record(userName, "locked");
                return null;
            }

            string hash = db.HashGet("account:" + userName, "password");
            if (hash == null || !PasswordHasher.Verify(password, hash))
            {
                _lockout.RecordFailure(userName);
                _auditor.Record(userName, "failed");
                return null;
            }

            _auditor.Record(userName, "ok");
            return SessionStore.Create(userName);
        }

        public void Logout(string sessionId)
        {
            var redis = RedisManager.Shared;

            redis.GetDatabase().KeyDelete("session:" + sessionId);
            redis.GetSubscriber().Publish("sessions", "closed:" + sessionId);
        }
    }
}
