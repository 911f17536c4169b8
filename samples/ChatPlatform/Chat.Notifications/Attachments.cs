using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class Attachment
{
    private readonly string _id;

    public Attachment(string id)
    {
        _id = id;
    }

    public byte[]? Load() => ConnectionMultiplexer.Connect(NotificationOptions.DefaultRedis).GetDatabase().StringGet("attachment:" + _id);
}

public sealed class Attachments
{
    public int SizeOf(string id) => new Attachment(id).Load()?.Length ?? 0;
}
