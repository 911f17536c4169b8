using StackExchange.Redis;

namespace Chat.Reports;

public sealed class WeeklyReport
{
    private readonly IDatabase _db = ConnectionMultiplexer.Connect("localhost:6379,abortConnect=false").GetDatabase();

    public long CountMessages(int week) => (long)_db.StringGet($"messages:{week}");
}
