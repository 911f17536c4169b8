using StackExchange.Redis;

namespace Chat.Backend.Rooms;

public sealed class RoomDirectory
{
    public string? TitleOf(string room) => RedisManager.Shared.GetDatabase().HashGet("room:" + room, "title");

    public void Open(string room, string title)
    {
        IDatabase db = RedisManager.Shared.GetDatabase();
        db.HashSet("room:" + room, "title", title);
        db.SetAdd("rooms", room);
    }

    public void Close(string room)
    {
        RedisManager.Shared.GetDatabase().SetRemove("rooms", room);
    }
}
