using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>Programs that do a lot with their one connection: nothing of that opens, keeps or closes one.</summary>
public partial class HealthyConsumerTests
{
    private const string RedisManager = """
        public static class RedisManager
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));

            public static ConnectionMultiplexer Shared => Lazy.Value;
        }
        // ---

        """;

    [Fact]
    public Task Messages() => HealthyTest.IsSilent(RedisManager + """
        public sealed class Bus : IDisposable
        {
            private readonly ISubscriber _subscriber = RedisManager.Shared.GetSubscriber();
            private readonly List<ChannelMessageQueue> _queues = new();

            public async Task FollowAsync(string topic, Func<string, Task> onMessage)
            {
                var queue = await _subscriber.SubscribeAsync(RedisChannel.Literal(topic));
                queue.OnMessage(message => onMessage(message.Message));
                _queues.Add(queue);
            }

            public Task<long> SendAsync(string topic, string text) => _subscriber.PublishAsync(RedisChannel.Literal(topic), text);

            public void Dispose()
            {
                foreach (var queue in _queues)
                    queue.Unsubscribe();
            }
        }
        """);

    [Fact]
    public Task Transactions_and_batches() => HealthyTest.IsSilent(RedisManager + """
        public sealed class Accounts
        {
            public async Task<bool> MoveAsync(string from, string to, long cents)
            {
                var database = RedisManager.Shared.GetDatabase();
                var balance = await database.StringGetAsync(from);
                var transaction = database.CreateTransaction();
                transaction.AddCondition(Condition.StringEqual(from, balance));
                _ = transaction.StringDecrementAsync(from, cents);
                _ = transaction.StringIncrementAsync(to, cents);
                return await transaction.ExecuteAsync();
            }

            public async Task<long[]> BalancesAsync(string[] accounts)
            {
                var batch = RedisManager.Shared.GetDatabase().CreateBatch();
                var reads = accounts.Select(account => batch.StringGetAsync(account)).ToList();
                batch.Execute();
                return (await Task.WhenAll(reads)).Select(value => (long)value).ToArray();
            }
        }
        """);

    [Fact]
    public Task Scripts() => HealthyTest.IsSilent(RedisManager + """
        public sealed class SlidingWindow
        {
            private const string Script = "local n = redis.call('INCR', @key) if n == 1 then redis.call('EXPIRE', @key, @seconds) end return n";

            private static readonly LuaScript Prepared = LuaScript.Prepare(Script);

            public async Task<bool> AllowsAsync(string client, int limit)
            {
                var database = RedisManager.Shared.GetDatabase();
                var count = (long)await database.ScriptEvaluateAsync(Prepared, new { key = (RedisKey)("window:" + client), seconds = 60 });
                return count <= limit;
            }
        }
        """);

    [Fact]
    public Task Databases_that_are_handed_around() => HealthyTest.IsSilent(RedisManager + """
        using System.IO;

        public static class Export
        {
            public static async Task Main(string[] args)
            {
                using var file = new StreamWriter(args[0]);
                await WriteAsync(RedisManager.Shared.GetDatabase(2), file, Keys("user:*"));
            }

            private static IEnumerable<RedisKey> Keys(string pattern) =>
                RedisManager.Shared.GetEndPoints().Select(endpoint => RedisManager.Shared.GetServer(endpoint)).First(server => !server.IsReplica).Keys(2, pattern);

            private static async Task WriteAsync(IDatabaseAsync database, TextWriter writer, IEnumerable<RedisKey> keys)
            {
                foreach (var key in keys)
                    await writer.WriteLineAsync($"{key}={await database.StringGetAsync(key)}");
            }
        }
        """);

    [Fact]
    public Task Events_of_the_connection() => HealthyTest.IsSilent(RedisManager + """
        public sealed class ConnectionWatch : IDisposable
        {
            private readonly ILogger<ConnectionWatch> _logger;

            public ConnectionWatch(ILogger<ConnectionWatch> logger)
            {
                _logger = logger;
                RedisManager.Shared.ConnectionFailed += OnFailed;
            }

            public void Dispose() => RedisManager.Shared.ConnectionFailed -= OnFailed;

            private void OnFailed(object sender, ConnectionFailedEventArgs e)
            {
                var connection = (IConnectionMultiplexer)sender;
                _logger.LogWarning(e.Exception, "{Name} lost {EndPoint}, {Count} operations so far", connection.ClientName, e.EndPoint, connection.OperationCount);
            }
        }
        """);
}
