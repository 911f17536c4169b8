using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class TemplateStore
{
    private readonly string _culture;

    public TemplateStore()
        : this("en")
    {
    }

    public TemplateStore(string culture)
    {
        _culture = culture;
    }

    public string? Find(string name)
    {
        var redis = ConnectionMultiplexer.Connect(NotificationOptions.DefaultRedis);
        return redis.GetDatabase().HashGet("templates:" + _culture, name);
    }
}
