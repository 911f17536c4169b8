namespace Chat.Auth
{
    public class DeviceTrust
    {
        private readonly AuthRedisManager _redis = new AuthRedisManager();

        public void Trust(string device, string userName) => _redis.Remember("trusted:" + device, userName);
    }
}
