using StackExchange.Redis;

namespace Chat.Reports;

public static class ReportRedis
{
    public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("localhost:6379,abortConnect=false");
}
