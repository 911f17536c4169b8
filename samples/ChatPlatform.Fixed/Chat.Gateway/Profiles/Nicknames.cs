using System.Threading.Tasks;
using Chat.Backend;

namespace Chat.Gateway.Profiles;

public static class Nicknames
{
    public static async Task<string> ShownAsync(string userId)
    {
        string? nickname = await RedisManager.GetTextAsync("nickname:" + userId);
        if (nickname is null)
        {
            await Task.Yield();
            return userId;
        }

        return nickname.Trim();
    }
}
