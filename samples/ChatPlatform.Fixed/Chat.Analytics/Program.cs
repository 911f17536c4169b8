using System;
using System.Threading.Tasks;
using Chat.Analytics;
using Chat.Backend;
using StackExchange.Redis;

// Usage: Chat.Analytics [report|rollup|digest]
string command = args.Length > 0 ? args[0] : "report";
string connectionString = Environment.GetEnvironmentVariable("ANALYTICS_REDIS") ?? "localhost:6379,abortConnect=false";

var redis = RedisManager.Shared;
var events = new EventWriter(connectionString);

switch (command)
{
    case "report":
        Console.WriteLine(new UsageReport(connectionString).Render(ReportSource.Live));
        Console.WriteLine(KeyspaceStats.Describe());
        break;

    case "rollup":
        await HourlyRollup.RunAsync(connectionString, DateTime.UtcNow);
        break;

    case "digest":
        Console.WriteLine(await new DailyDigest(connectionString).BuildAsync());
        break;

    default:
        Console.Error.WriteLine($"Unknown command '{command}'.");
        return 1;
}

await redis.GetDatabase().StringSetAsync("analytics:last-run", DateTime.UtcNow.ToString("O"));
events.Write("analytics", command);

return 0;
