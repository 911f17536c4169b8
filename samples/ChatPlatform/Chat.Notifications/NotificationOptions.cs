namespace Chat.Notifications;

public sealed class NotificationOptions
{
    public const string DefaultRedis = "localhost:6379,abortConnect=false";

    public string Redis { get; init; } = DefaultRedis;

    public int MaxLogEntries { get; init; } = 1000;
}
