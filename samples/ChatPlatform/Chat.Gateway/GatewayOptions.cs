using Chat.Backend;

namespace Chat.Gateway;

public sealed class GatewayOptions
{
    public string Redis { get; init; } = RedisSettings.FromEnvironment();

    public int MaxSocketsPerUser { get; init; } = 8;
}
