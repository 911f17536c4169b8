using Chat.Backend;

namespace Chat.Auth
{
    public static class ConsentStore
    {
        public static bool HasAccepted(string userName, int version)
        {
            return RedisManager.Shared.GetDatabase().SetContains("consent:" + version, userName);
        }

        public static void Accept(string userName, int version)
        {
            var db = RedisManager.Shared.GetDatabase();
            db.SetAdd("consent:" + version, userName);
        }
    }
}
