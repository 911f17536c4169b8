using System.Threading;
using Chat.Backend;

namespace Chat.Gateway.Workers;

public static class ShutdownHook
{
    public static void Register(CancellationToken stopping) => stopping.Register(RedisManager.Shared.Dispose);
}
