using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Baseline;

/// <summary>Programs that together have findings of every rule.</summary>
internal static class EveryFinding
{
    private const string Connections = """
        using Microsoft.Extensions.DependencyInjection;

        namespace Chat.Auth;

        public class Connections
        {
            private static readonly ConnectionMultiplexer s_own = ConnectionMultiplexer.Connect("localhost");

            public object Call() => ConnectionMultiplexer.Connect("localhost");

            public Func<string, object> MethodGroup() => s => Make(s, ConnectionMultiplexer.Connect);

            public object Library() => new Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions { Configuration = "localhost" };

            public void Register(IServiceCollection services)
            {
                services.AddScoped<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("localhost"));
            }

            public void Close() => RedisManager.Shared.Dispose();

            private static object Make(string s, Func<string, System.IO.TextWriter, ConnectionMultiplexer> make) => make(s, null);
        }
        """;

    private const string References = """
        using Chat.Legacy;
        using Mux = StackExchange.Redis.ConnectionMultiplexer;

        namespace Chat.Auth
        {
            public class References
            {
                private LegacyRedis _redis = LegacyRedis.Current;
                private Chat.Backend.BackendRedis _other = Chat.Backend.BackendRedis.Current;
                private Mux _mux;
            }
        }
        """;

    private const string Other = "namespace Chat.Backend { public class BackendRedis { public static ConnectionMultiplexer Connection => null; public static BackendRedis Current => null; } }";

    /// <summary>The programs. The files in <c>/auth</c> belong to the service <c>auth</c> and to phase 1a, others to <c>backend</c>.</summary>
    public static FrozenProgram[] Programs { get; } =
    [
        FrozenProgram.Of(("/auth/Connections.cs", Connections), ("/auth/References.cs", References), ("/backend/Backend.cs", Other)) with
        {
            References = StandIn.With("DistributedCache"),
            Settings = [("/", "redis_ssot.accessor", "Company.RedisManager.Shared"), ("/", "redis_ssot.nonsense", "1"), .. Labels],
            Deprecated = "N:Chat.Legacy\nChat..Wrong",
        },
        FrozenProgram.Of(("/auth/Connections.cs", Connections)) with { References = StandIn.With("DistributedCache"), Settings = [("/", "redis_ssot.accessor", "Company.Gone.Shared"), .. Labels] },
        FrozenProgram.Of(
            ("/auth/A.cs", "public static class A { public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"REDIS\")); }"),
            ("/auth/B.cs", "public class B { object M() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"REDIS\")); }")) with { Settings = [.. Labels] },
    ];

    private static (string Path, string Key, string Value)[] Labels =>
    [
        ("/auth/", "redis_ssot.service", "auth"), ("/auth/", "redis_ssot.phase", "1a"),
        ("/backend/", "redis_ssot.service", "backend"), ("/backend/", "redis_ssot.phase", "2"),
    ];
}
