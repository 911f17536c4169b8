using System;

namespace Chat.Auth
{
    /// <summary>Writes what has to be kept for a year, through <see cref="AuthRedisManager"/>.</summary>
    public class SecurityLog
    {
        private AuthRedisManager Redis { get; }

        public SecurityLog(AuthRedisManager redis)
        {
            Redis = redis ?? throw new ArgumentNullException(nameof(redis));
        }

        public static SecurityLog Open() => new SecurityLog(AuthRedisManager.Instance);

        public void Write(string userName, string text)
        {
            Redis.GetDatabase().ListRightPush("security:" + userName, text);
        }
    }
}
