using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace RedisSsot.PropertyTests.Programs;

/// <summary>The source files that lie beside every program.</summary>
internal static class Sources
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Company;
        global using StackExchange.Redis;
        """;

    private const string Managers = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared => null;
            }
        }

        namespace Chat.Auth
        {
            public class AuthRedisManager : System.IDisposable
            {
                public const string Prefix = "auth:";
                public static AuthRedisManager Instance { get; } = new AuthRedisManager();
                public AuthRedisManager() { }
                public AuthRedisManager(string name) { }
                public static StackExchange.Redis.IConnectionMultiplexer Open() => new AuthRedisManager().Connection;
                public static string Get(string key) => key;
                public StackExchange.Redis.IConnectionMultiplexer Connection => null;
                public StackExchange.Redis.IDatabase GetDatabase() => null;
                public void Dispose() { }
                public class Options { public AuthRedisManager Manager; }
            }

            public static class AuthRedisExtensions
            {
                public static string GetJson(this StackExchange.Redis.IDatabase database, string key) => key;
            }

            public interface IAuthRedis { }
            public enum AuthRedisMode { One, Two }
            public struct AuthRedisKey { public int Id; }
            public delegate void AuthRedisHandler();
            public class AuthRedisPool<T> { public static AuthRedisPool<T> Default => null; }
            public sealed class AuthRedisAttribute : System.Attribute { public System.Type Type { get; set; } }
        }

        namespace Chat.Legacy
        {
            public class LegacyRedis
            {
                public static LegacyRedis Current => null;
                public string GetClient() => GetClient(0);
                public string GetClient(int database) => "";
                public virtual string Name => "";
            }
        }
        """;

    private const string Own = """
        private static readonly Lazy<ConnectionMultiplexer> Connection = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));

        """;

    /// <summary>What every project has for itself.</summary>
    public static ImmutableArray<(string Path, string Text)> OfEachProject { get; } = [("/Usings.cs", Usings)];

    /// <summary>What projects can share: the managers, and the accessor without its setting, which is the same for all.</summary>
    public static ImmutableArray<(string Path, string Text)> Shared(AccessorKind accessor) => [("/Managers.cs", Managers), ("/Accessor.cs", AccessorFile(Members[accessor]))];

    /// <summary>What the setting names.</summary>
    public static string? MemberOf(AccessorKind accessor) => accessor switch
    {
        AccessorKind.None => null,
        AccessorKind.Missing => "Company.RedisManager.Gone",
        AccessorKind.Service => "StackExchange.Redis.IConnectionMultiplexer",
        _ => "Company.RedisManager.Shared",
    };

    private static Dictionary<AccessorKind, string> Members { get; } = new()
    {
        [AccessorKind.Property] = Own + "public static ConnectionMultiplexer Shared => Connection.Value;",
        [AccessorKind.Interface] = Own + "public static IConnectionMultiplexer Shared => Connection.Value;",
        [AccessorKind.Method] = Own + "public static ConnectionMultiplexer Shared() => Connection.Value;",
        [AccessorKind.Field] = "public static readonly ConnectionMultiplexer Shared = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"REDIS\"));",
        [AccessorKind.Lazy] = "public static readonly Lazy<ConnectionMultiplexer> Shared = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"REDIS\")));",
        [AccessorKind.Async] = "public static Task<ConnectionMultiplexer> Shared() => ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable(\"REDIS\"));",
        [AccessorKind.Literal] = "public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect(\"main:6379\");",
        [AccessorKind.Service] = "",
        [AccessorKind.Missing] = "",
        [AccessorKind.None] = "public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect(\"localhost\");",
    };

    private static string AccessorFile(string members) =>
        $$"""
        using System;
        using System.Threading.Tasks;
        using StackExchange.Redis;

        namespace Company
        {
            public static class RedisManager
            {
                {{members}}
            }
        }
        """;
}
