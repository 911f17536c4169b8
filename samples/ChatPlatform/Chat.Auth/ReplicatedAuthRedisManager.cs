namespace Chat.Auth
{
    /// <summary>Waits for the replicas, for those writes that must not be lost.</summary>
    public class ReplicatedAuthRedisManager : AuthRedisManager
    {
        public bool Set(string key, string value)
        {
            var db = GetDatabase();
            return db.StringSet(key, value) && (int)db.ScriptEvaluate("return redis.call('wait', 1, 100)") > 0;
        }
    }
}
