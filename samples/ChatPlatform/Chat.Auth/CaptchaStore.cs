using System;
using Chat.Legacy.Redis;

namespace Chat.Auth
{
    public class CaptchaStore
    {
        public string Issue(string answer)
        {
            string id = Guid.NewGuid().ToString("N");
            using (var cache = new RedisCacheManager())
            {
                cache.GetClient().StringSet("captcha:" + id, answer, TimeSpan.FromMinutes(2));
            }

            return id;
        }

        public bool Solve(string id, string answer)
        {
            using var cache = new RedisCacheManager();

            var db = cache.GetClient();
            return db.StringGet("captcha:" + id) == answer && db.KeyDelete("captcha:" + id);
        }
    }
}
