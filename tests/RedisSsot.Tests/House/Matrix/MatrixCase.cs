namespace RedisSsot.Tests.House.Matrix;

/// <summary>One row of the matrix: something that code does, and nothing besides.</summary>
/// <param name="Title">What it does, as the row says it.</param>
/// <param name="Code">Statements of a method with <c>services</c>, <c>configuration</c> and <c>cs</c> at hand; or members of a class, if it begins with a modifier.</param>
/// <param name="Accessor">What is the accessor; the static <c>RedisManager.Shared</c> if nothing is said.</param>
internal sealed record MatrixCase(string Title, string Code, string Accessor = "Company.RedisManager.Shared")
{
    private const string Service = "StackExchange.Redis.IConnectionMultiplexer";

    /// <summary>All rows, in their order.</summary>
    public static readonly MatrixCase[] All =
    [
        new("opens a connection in a local", "var redis = ConnectionMultiplexer.Connect(cs);"),
        new("opens one and awaits it", "var redis = await ConnectionMultiplexer.ConnectAsync(cs);"),
        new("opens one in a `using`", "using var redis = ConnectionMultiplexer.Connect(cs);"),
        new("opens one and disposes it", "var redis = ConnectionMultiplexer.Connect(cs); redis.Dispose();"),
        new("returns a new connection from a method", "private static ConnectionMultiplexer Open() => ConnectionMultiplexer.Connect(Cs);"),
        new("opens one with each read of a property", "private static ConnectionMultiplexer Redis => ConnectionMultiplexer.Connect(Cs);"),
        new("fills a field in the constructor", "private readonly ConnectionMultiplexer _redis; public Subject() => _redis = ConnectionMultiplexer.Connect(Cs);"),
        new("initializes a field with a connection", "private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(Cs);"),
        new("initializes a static property with a connection", "public static ConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect(Cs);"),
        new("initializes a field with a `Lazy` of a connection", "private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(Cs));"),
        new("initializes a field with a database", "private readonly IDatabase _database = ConnectionMultiplexer.Connect(Cs).GetDatabase();"),
        new("initializes a field with a function that opens one", "private readonly Func<ConnectionMultiplexer> _open = () => ConnectionMultiplexer.Connect(Cs);"),
        new("registers a singleton with a factory beside a static accessor", "services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));"),
        new("registers the accessor, which is a service", "services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));", Service),
        new("registers that service twice", "services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs)); services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));", Service),
        new("registers a keyed singleton", "services.AddKeyedSingleton<IConnectionMultiplexer>(\"session\", (_, _) => ConnectionMultiplexer.Connect(cs));"),
        new("registers a connection for each scope", "services.AddScoped<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));"),
        new("registers a connection for each use", "services.AddTransient<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));"),
        new("registers the shared connection for each scope", "services.AddScoped<IConnectionMultiplexer>(_ => RedisManager.Shared);"),
        new("registers a singleton with a factory of the shared connection", "services.AddSingleton<IConnectionMultiplexer>(_ => RedisManager.Shared);"),
        new("registers the shared connection as an instance", "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);"),
        new("registers a database for each scope", "services.AddScoped(_ => RedisManager.Shared.GetDatabase());"),
        new("registers a database of a new connection for each scope", "services.AddScoped(_ => ConnectionMultiplexer.Connect(cs).GetDatabase());"),
        new("adds the distributed cache by connection string", "services.AddStackExchangeRedisCache(options => options.Configuration = cs);"),
        new("adds the distributed cache by options", "services.AddStackExchangeRedisCache(options => options.ConfigurationOptions = ConfigurationOptions.Parse(cs));"),
        new("adds the distributed cache with the shared connection", "services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared));"),
        new("adds the distributed cache with a connection of its own", "services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = async () => await ConnectionMultiplexer.ConnectAsync(cs));"),
        new("reads the distributed cache's options", "_ = new RedisCacheOptions().Configuration;"),
        new("makes a cache from a connection string", "using var cache = new RedisCache(new RedisCacheOptions { Configuration = cs });"),
        new("uses the shared connection", "RedisManager.Shared.GetDatabase().StringSet(\"key\", \"value\");"),
        new("disposes the shared connection", "RedisManager.Shared.Dispose();"),
        new("closes the shared connection", "await RedisManager.Shared.CloseAsync();"),
        new("uses the shared connection in a `using`", "using var redis = RedisManager.Shared;"),
        new("disposes it through a database", "RedisManager.Shared.GetDatabase().Multiplexer.Dispose();"),
        new("disposes an injected connection", "private readonly IConnectionMultiplexer _redis; public Subject(IConnectionMultiplexer redis) => _redis = redis; public void Dispose() => _redis.Dispose();", Service),
        new("disposes what the container hands out", "new ServiceProviderStub().GetRequiredService<IConnectionMultiplexer>().Dispose();", Service),
        new("disposes a connection that it may have opened itself", "public static void Use(IConnectionMultiplexer given) { var redis = given ?? ConnectionMultiplexer.Connect(Cs); if (given == null) redis.Dispose(); }"),
        new("mentions a deprecated manager", "_ = new Legacy.OldManager();"),
        new("mentions it in the declaration of a field", "private Legacy.OldManager _manager;"),
        new("derives from it", "private class Derived : Legacy.OldManager { }"),
        new("imports the namespace of a deprecated manager", "_ = 1;") { Directive = "using Legacy;" },
        new("imports a deprecated manager's static members", "_ = 1;") { Directive = "using static Legacy.OldManager;" },
        new("gives a deprecated manager another name", "_ = 1;") { Directive = "using Manager = Legacy.OldManager;" },
        new("gives a connection type another name", "_ = 1;") { Directive = "using Mux = StackExchange.Redis.ConnectionMultiplexer;" },
        new("uses a manager of another service", "_ = Other.OtherManager.Database;") { HasServices = true },
        new("uses a deprecated manager of another service", "_ = new Legacy.OldManager();") { HasServices = true },
        new("mentions the opening in `nameof`", "_ = nameof(ConnectionMultiplexer.Connect);"),
    ];

    /// <summary>What is on the list of deprecated managers in all cases.</summary>
    public const string Deprecated = "Legacy.*";

    /// <summary>The source of what is on it.</summary>
    public const string Managers = """
        namespace Legacy { public class OldManager { } }
        namespace Other { public static class OtherManager { public static StackExchange.Redis.IDatabase Database => null; } }
        """;

    /// <summary>Whether the file and the managers belong to different services.</summary>
    public bool HasServices { get; init; }

    /// <summary>A using directive of the file.</summary>
    public string Directive { get; init; } = "";

    /// <summary>The whole file.</summary>
    public string Program => $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Caching.StackExchangeRedis;
        using Microsoft.Extensions.DependencyInjection;
        using StackExchange.Redis;
        {{Directive}}

        namespace Company;

        public sealed class ServiceProviderStub : IServiceProvider
        {
            public object GetService(Type type) => null;
        }

        public sealed class Subject
        {
            private static readonly string Cs = Environment.GetEnvironmentVariable("REDIS");

            {{(IsMember ? Code : $$"""public async Task RunAsync(IServiceCollection services, string cs) { {{Code}} await Task.CompletedTask; }""")}}
        }
        """;

    private bool IsMember => Code.StartsWith("private ", System.StringComparison.Ordinal) || Code.StartsWith("public ", System.StringComparison.Ordinal);
}
