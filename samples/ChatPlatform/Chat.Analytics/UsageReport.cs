using System;
using System.Linq;
using System.Text;
using StackExchange.Redis;

namespace Chat.Analytics;

public enum ReportSource
{
    Live,
    Snapshot,
}

public sealed class UsageReport
{
    private readonly string _connectionString;
    private readonly IConnectionMultiplexer? _snapshot;

    public UsageReport(string connectionString, IConnectionMultiplexer? snapshot = null)
    {
        _connectionString = connectionString;
        _snapshot = snapshot;
    }

    public string Render(ReportSource source)
    {
        IConnectionMultiplexer redis = source switch
        {
            ReportSource.Live     => ConnectionMultiplexer.Connect(_connectionString),
            ReportSource.Snapshot => _snapshot ?? throw new InvalidOperationException("There is no snapshot."),
            _                     => throw new ArgumentOutOfRangeException(nameof(source)),
        };

        var counts = redis.GetDatabase().HashGetAll($"events:analytics:{DateTime.UtcNow:yyyyMMdd}");

        var text = new StringBuilder();
        foreach (var count in counts.OrderByDescending(entry => (long)entry.Value))
        {
            text.Append(count.Name).Append(": ").AppendLine(count.Value.ToString());
        }

        return text.ToString();
    }
}
