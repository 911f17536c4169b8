using System;
using Chat.Backend;

namespace Chat.Auth
{
    public class CaptchaStore
    {
        public string Issue(string answer)
        {
            string id = Guid.NewGuid().ToString("N");
            {
                var cache = RedisManager.Shared;
                cache.GetDatabase().StringSet("captcha:" + id, answer, TimeSpan.FromMinutes(2));
            }

            return id;
        }

        public bool Solve(string id, string answer)
        {
            var cache = RedisManager.Shared;

            var db = cache.GetDatabase();
            return db.StringGet("captcha:" + id) == answer && db.KeyDelete("captcha:" + id);
        }
    }
}
