using Chat.Backend;

namespace Chat.Auth
{
    public static class LoginStatistics
    {
        public static void Count(string outcome)
        {
            RedisManager.Shared.GetDatabase().HashIncrement("logins", outcome);
        }
    }
}
