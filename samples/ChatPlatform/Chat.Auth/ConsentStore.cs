namespace Chat.Auth
{
    public static class ConsentStore
    {
        public static bool HasAccepted(string userName, int version)
        {
            return AuthRedisManager.Instance.GetDatabase().SetContains("consent:" + version, userName);
        }

        public static void Accept(string userName, int version)
        {
            var db = AuthRedisManager.Instance.GetDatabase();
            db.SetAdd("consent:" + version, userName);
        }
    }
}
