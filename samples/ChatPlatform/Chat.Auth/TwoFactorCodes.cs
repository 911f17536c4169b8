using System;
using System.Security.Cryptography;

namespace Chat.Auth
{
    public class TwoFactorCodes
    {
        private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

        public string Send(string userName)
        {
            string code = RandomNumberGenerator.GetInt32(1000000).ToString("D6");

            // The mail service polls this key.
            var authRedis = new AuthRedisManager();
            authRedis.GetDatabase().StringSet("2fa:" + userName, code, Lifetime);
            return code;
        }

        public bool Check(string userName, string code)
        {
            AuthRedisManager authRedis = new AuthRedisManager();
            var db = authRedis.GetDatabase();
            return db.StringGet("2fa:" + userName) == code && db.KeyDelete("2fa:" + userName);
        }
    }
}
