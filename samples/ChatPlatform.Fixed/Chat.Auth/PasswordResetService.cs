using System;
using System.Threading.Tasks;
using Chat.Backend;
using Chat.Backend.Authentication;
using StackExchange.Redis;

namespace Chat.Auth
{
    public class PasswordResetService
    {
        private readonly string _connectionString;

        public PasswordResetService(string connectionString)
        {
            _connectionString = connectionString;
        }

        public async Task<string> StartAsync(string userName)
        {
            var redis = await OpenAsync();
            string code = Guid.NewGuid().ToString("N");

            await redis.GetDatabase().StringSetAsync(Key(code), userName, TimeSpan.FromMinutes(30));
            return code;
        }

        public async Task<bool> FinishAsync(string code, string newPassword, string currentToken)
        {
            var redis = await OpenAsync();
            var db = redis.GetDatabase();

            string userName = await db.StringGetAsync(Key(code));
            if (userName == null)
                return false;

            await db.HashSetAsync("account:" + userName, "password", PasswordHasher.Hash(newPassword));
            await db.KeyDeleteAsync(Key(code));

            TokenRevocationList.Revoke(currentToken, TimeSpan.FromMinutes(1));
            return true;
        }

        private Task<ConnectionMultiplexer> OpenAsync()
        {
            return Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);
        }

        private static string Key(string code) => "reset:" + code;
    }
}
