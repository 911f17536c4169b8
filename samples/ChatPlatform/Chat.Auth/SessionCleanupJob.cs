using System;
using System.Linq;

namespace Chat.Auth
{
    /// <summary>Started by the scheduler once a night.</summary>
    public class SessionCleanupJob
    {
        private readonly string _configuration;

        public SessionCleanupJob(string configuration)
        {
            _configuration = configuration;
        }

        public int Run()
        {
            using (var redis = AuthConnectionFactory.Create(_configuration))
            {
                var db = redis.GetDatabase();
                var server = redis.GetServer(redis.GetEndPoints().First());
                int removed = 0;

                foreach (var key in server.Keys(pattern: "session:*"))
                {
                    // Sessions of the old mobile client have no expiry.
                    if (db.KeyTimeToLive(key) == null && db.KeyDelete(key))
                        removed++;
                }

                Console.WriteLine("{0} sessions removed", removed);
                return removed;
            }
        }
    }
}
