using System.Linq;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Auth
{
    public class DeviceRegistry
    {
        private readonly ConnectionMultiplexer _redis;

        /// <param name="redis">Another manager, for tests.</param>
        public DeviceRegistry(ConnectionMultiplexer redis = null)
        {
            redis ??= RedisManager.Shared;
            _redis = redis;
        }

        public void Add(string userName, string device) => _redis.GetDatabase().SetAdd(Key(userName), device);

        public string[] DevicesOf(string userName)
        {
            return _redis.GetDatabase().SetMembers(Key(userName)).Select(device => (string)device).ToArray();
        }

        private static string Key(string userName) => "devices:" + userName;
    }
}
