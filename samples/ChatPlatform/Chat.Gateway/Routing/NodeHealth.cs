namespace Chat.Gateway.Routing;

public static class NodeHealth
{
    public static bool IsHealthy() => GatewayRedis.Health.IsConnected && GatewayRedis.Connection.IsConnected;
}
