using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class TemplateStore
{
    private readonly string _culture;
    private readonly IConnectionMultiplexer _redis;

    public TemplateStore(IConnectionMultiplexer redis)
        : this("en", redis)
    {
    }

    public TemplateStore(string culture, IConnectionMultiplexer redis)
    {
        _culture = culture;
        _redis = redis;
    }

    public string? Find(string name)
    {
        var redis = _redis;
        return redis.GetDatabase().HashGet("templates:" + _culture, name);
    }
}
