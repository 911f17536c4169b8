namespace Chat.Auth
{
    using System;
    using System.Security.Cryptography;
    using System.Threading.Tasks;
    using Chat.Backend;
    using StackExchange.Redis;

    public class TokenService
    {
        private readonly string _connectionString;

        public TokenService(string connectionString)
        {
            _connectionString = connectionString;
        }

        /// <summary>Issues a ticket with which a socket can be opened within the next minute.</summary>
        public Task<string> IssueAsync(string sessionId)
        {
            string user;
            if (!SessionStore.Read(sessionId).TryGetValue("user", out user))
            {
                return Task.FromResult<string>(null);
            }

            {
                var redis = RedisManager.Shared;
                string ticket = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
                redis.GetDatabase().StringSet("ticket:" + ticket, user, TimeSpan.FromMinutes(1));
                return Task.FromResult<string>(ticket);
            }
        }
    }
}
