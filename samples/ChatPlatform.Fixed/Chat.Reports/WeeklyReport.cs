using StackExchange.Redis;

namespace Chat.Reports;

public sealed class WeeklyReport
{
    private IDatabase _db => ReportRedis.Connection.GetDatabase();

    public long CountMessages(int week) => (long)_db.StringGet($"messages:{week}");
}
