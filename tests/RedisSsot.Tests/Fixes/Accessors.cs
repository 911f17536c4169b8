using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Fixes;

/// <summary>Accessors of further shapes.</summary>
internal static class Accessors
{
    /// <summary>A property that may be null, as far as the compiler knows.</summary>
    public static readonly TestAccessor Nullable = new(
        """
        #nullable enable
        using StackExchange.Redis;

        namespace Company;

        public static class RedisManager
        {
            public static ConnectionMultiplexer? Shared { get; set; }
        }
        """);

    /// <summary>A task of a connection that may be null.</summary>
    public static readonly TestAccessor NullableAsync = new(
        """
        #nullable enable
        using System.Threading.Tasks;
        using StackExchange.Redis;

        namespace Company;

        public static class RedisManager
        {
            public static Task<ConnectionMultiplexer?> Shared() => Task.FromResult<ConnectionMultiplexer?>(null);
        }
        """);

    /// <summary>A lazy task.</summary>
    public static readonly TestAccessor LazyTask = TestAccessor.Of("""
        public static readonly Lazy<Task<ConnectionMultiplexer>> Shared = new(() => ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS")));
        """);

    /// <summary>A method that returns a <c>ValueTask</c>.</summary>
    public static readonly TestAccessor ValueTask = TestAccessor.Of("""
        public static async ValueTask<ConnectionMultiplexer> Shared() => await ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS"));
        """);

    /// <summary>A task of the interface.</summary>
    public static readonly TestAccessor InterfaceTask = TestAccessor.Of("""
        public static async Task<IConnectionMultiplexer> Shared() => await ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS"));
        """);

    /// <summary>An accessor whose namespace no program imports by itself.</summary>
    public static readonly TestAccessor Elsewhere = InNamespace("Platform.Data", "public class Widget { }");

    /// <summary>An accessor whose configuration is the setting <c>Redis:Main</c>.</summary>
    public static readonly TestAccessor ByKey = TestAccessor.Of("""
        public static System.Collections.Generic.Dictionary<string, string> Settings = new();
        public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect(Settings["Redis:Main"]);
        """);

    /// <summary>An accessor and a second one, <c>Company.SessionRedis.Shared</c>, each with its server in the code.</summary>
    public static readonly TestAccessor Two = new(
        """
        using StackExchange.Redis;

        namespace Company;

        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("main:6379");
        }

        public static class SessionRedis
        {
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("sessions:6379");
        }
        """);

    /// <summary>The setting that declares the second of <see cref="Two"/>.</summary>
    public const string Sessions = "redis_ssot.accessor.sessions = Company.SessionRedis.Shared";

    /// <summary>The class <c>RedisManager</c> in a namespace, with other types beside it.</summary>
    public static TestAccessor InNamespace(string space, string others = "") => new(
        $$"""
        namespace Company
        {
            internal static class Nothing { }
        }

        namespace {{space}}
        {
            using System;
            using StackExchange.Redis;

            public static class RedisManager
            {
                private static readonly Lazy<ConnectionMultiplexer> Connection = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));
                public static ConnectionMultiplexer Shared => Connection.Value;
            }

            {{others}}
        }
        """,
        space + ".RedisManager.Shared");
}
