using System.Collections.Immutable;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>A home-made manager of a connection, which is on the list of deprecated ones: <c>Company.OldRedisManager</c>.</summary>
/// <param name="Members">What it has; <c>{text}</c> is where it connects.</param>
/// <param name="Uses">How a program comes by it, and the type that it has then.</param>
internal sealed record Manager(string Members, ImmutableArray<(string Expression, string Type)> Uses)
{
    /// <summary>Its name.</summary>
    public const string Type = "OldRedisManager";

    /// <summary>All kinds.</summary>
    public static ImmutableArray<Manager> All { get; } =
    [
        new(
            """
            private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect("{text}");
            public static OldRedisManager Instance { get; } = new OldRedisManager();
            public ConnectionMultiplexer Connection => _redis;
            public IDatabase GetDatabase(int number = -1) => _redis.GetDatabase(number);
            public ISubscriber GetSubscriber() => _redis.GetSubscriber();
            public void Close(bool allowCommandsToComplete = true) => _redis.Close(allowCommandsToComplete);
            public void Dispose() => _redis.Dispose();
            """,
            [("OldRedisManager.Instance", Type), ("OldRedisManager.Instance.Connection", Connection), ("new OldRedisManager()", Type), ("new OldRedisManager().Connection", Connection)]),
        new(
            """
            private readonly ConnectionMultiplexer _redis;
            public OldRedisManager(string where) => _redis = ConnectionMultiplexer.Connect(where);
            public ConnectionMultiplexer GetConnection() => _redis;
            public IDatabase GetDatabase(int number = -1) => _redis.GetDatabase(number);
            public void Dispose() => _redis.Dispose();
            """,
            [("new OldRedisManager(\"{text}\")", Type), ("new OldRedisManager(\"{text}\").GetConnection()", Connection)]),
        new(
            """
            private static readonly Lazy<OldRedisManager> Made = new Lazy<OldRedisManager>(() => new OldRedisManager("{text}"));
            private readonly Lazy<ConnectionMultiplexer> _redis;
            private OldRedisManager(string where) => _redis = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(where));
            public static OldRedisManager Get() => Made.Value;
            public static ConnectionMultiplexer Redis => Made.Value._redis.Value;
            public static IDatabase Database => Redis.GetDatabase();
            public IDatabase GetDatabase() => _redis.Value.GetDatabase();
            public void Dispose() { if (_redis.IsValueCreated) _redis.Value.Dispose(); }
            """,
            [("OldRedisManager.Get()", Type), ("OldRedisManager.Redis", Connection), ("OldRedisManager.Database.Multiplexer", "IConnectionMultiplexer")]),
        new(
            """
            private ConnectionMultiplexer _redis;
            public static async Task<OldRedisManager> CreateAsync() { var made = new OldRedisManager(); made._redis = await ConnectionMultiplexer.ConnectAsync("{text}"); return made; }
            public static Task<ConnectionMultiplexer> ConnectAsync() => ConnectionMultiplexer.ConnectAsync("{text}");
            public IDatabase GetDatabase() => _redis.GetDatabase();
            public void Dispose() => _redis.Dispose();
            """,
            [("OldRedisManager.CreateAsync().Result", Type), ("await OldRedisManager.CreateAsync()", Type), ("await OldRedisManager.ConnectAsync()", Connection)]),
        new(
            """
            private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect("{host}:{port}");
            private IDatabase _database;
            public static OldRedisManager Instance { get; } = new OldRedisManager();
            public IDatabase Database => _database ??= _redis.GetDatabase({db});
            public IDatabase GetDatabase() => Database;
            public void Dispose() => _redis.Dispose();
            """,
            [("OldRedisManager.Instance", Type), ("new OldRedisManager()", Type)]),
        new(
            """
            public static OldRedisManager Instance { get; } = new OldRedisManager();
            public IDatabase GetDatabase(int number = {db}) => RedisManager.Shared.GetDatabase(number);
            public void Dispose() { }
            """,
            [("OldRedisManager.Instance", Type), ("new OldRedisManager()", Type)]),
    ];

    private const string Connection = "ConnectionMultiplexer";

    /// <summary>Its file.</summary>
    public string TextFor(Server server) => "namespace Company;\n\npublic sealed class OldRedisManager : IDisposable\n{\n" + server.Filled(Members, server) + "\n}\n";
}
