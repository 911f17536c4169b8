using StackExchange.Redis;

namespace Chat.Reports;

public sealed class MonthlyReport
{
    public long CountUsers(string connectionString, int month)
    {
        var redis = ReportRedis.Connection;
        return redis.GetDatabase().SetLength($"users:{month}");
    }
}
