using StackExchange.Redis;

namespace Chat.Reports;

public sealed class MonthlyReport
{
    public long CountUsers(string connectionString, int month)
    {
        using var redis = ConnectionMultiplexer.Connect(connectionString);
        return redis.GetDatabase().SetLength($"users:{month}");
    }
}
