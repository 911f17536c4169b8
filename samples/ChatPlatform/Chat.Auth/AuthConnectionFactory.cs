using StackExchange.Redis;

namespace Chat.Auth
{
    public static class AuthConnectionFactory
    {
        /// <summary>Opens a connection that the caller has to dispose.</summary>
        public static ConnectionMultiplexer Create(string configuration)
        {
            return ConnectionMultiplexer.Connect(configuration);
        }
    }
}
