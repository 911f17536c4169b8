using System;
using AuthRedisManager = Chat.Backend.RedisManager;

namespace Chat.Backend.Rooms;

/// <summary>Moved here from the auth service, with an alias so that nothing else had to change.</summary>
public static class InviteLinks
{
    public static string Create(string room)
    {
        string code = Guid.NewGuid().ToString("N");
        AuthRedisManager.Shared.GetDatabase().StringSet("invite:" + code, room, TimeSpan.FromDays(7));
        return code;
    }

    public static string? RoomOf(string code) => AuthRedisManager.GetClient().StringGet("invite:" + code);
}
