using Chat.Backend;

namespace Chat.Gateway.Sockets;

public sealed class SocketLimits
{
    private readonly GatewayOptions _options;

    public SocketLimits(GatewayOptions options)
    {
        _options = options;
    }

    public bool MayOpen(string userId)
        => RedisManager.Shared.GetDatabase().SetLength("sockets:" + userId) < _options.MaxSocketsPerUser;
}
