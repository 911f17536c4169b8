using System.Collections.Generic;
using Chat.Backend;

namespace Chat.Auth
{
    public static class AuthHealthCheck
    {
        /// <summary>What the dashboard shows; the key is the name of the part.</summary>
        public static KeyValuePair<string, bool> Run()
        {
            return new KeyValuePair<string, bool>(
                typeof(AuthRedisManager).Name,
                RedisManager.Shared.IsConnected);
        }
    }
}
