using System;
using System.Collections.Generic;
using System.Linq;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    public static class SessionStore
    {
        private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

        public static string Create(string userName)
        {
            string sessionId = Guid.NewGuid().ToString("N");
            var db = RedisManager.Shared.GetDatabase();

            db.HashSet(Key(sessionId), new[]
            {
                new HashEntry("user",    userName),
                new HashEntry("created", DateTime.UtcNow.ToString("O")),
            });
            db.KeyExpire(Key(sessionId), Lifetime);

            return sessionId;
        }

        public static IDictionary<string, string> Read(string sessionId)
        {
            return RedisManager.Shared.GetDatabase()
                        .HashGetAll(Key(sessionId))
                        .ToDictionary(entry => (string)entry.Name, entry => (string)entry.Value);
        }

        public static bool Touch(string sessionId) => RedisManager.Shared.GetDatabase().KeyExpire(Key(sessionId), Lifetime);

        private static string Key(string sessionId) => "session:" + sessionId;
    }
}
