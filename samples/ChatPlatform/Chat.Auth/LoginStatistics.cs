using Chat.Legacy.Analytics;

namespace Chat.Auth
{
    public static class LoginStatistics
    {
        public static void Count(string outcome)
        {
            AnalyticsRedisManager.Current.GetDatabase().HashIncrement("logins", outcome);
        }
    }
}
