namespace RedisSsot.Tests.Verifying;

/// <summary>An accessor that a test declares: its source and the setting that names it.</summary>
/// <param name="Source">The file that declares it.</param>
/// <param name="Member">Its dotted name; null to configure none.</param>
/// <remarks>Those at hand get their connection string from the environment, so that they lead to the same Redis as far as anyone can tell.</remarks>
internal sealed record TestAccessor(string Source, string? Member = "Company.RedisManager.Shared")
{
    private const string Head = """
        using System;
        using System.Threading.Tasks;
        using StackExchange.Redis;

        namespace Company;

        """;

    /// <summary>No accessor is declared or configured.</summary>
    public static readonly TestAccessor None = new(Head, Member: null);

    /// <summary>A static property of the class type.</summary>
    public static readonly TestAccessor Class = Of("""
        private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));
        public static ConnectionMultiplexer Shared => Connection.Value;
        """);

    /// <summary>A static property of the interface type.</summary>
    public static readonly TestAccessor Interface = Of("""
        private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));
        public static IConnectionMultiplexer Shared => Connection.Value;
        """);

    /// <summary>A static <c>Lazy</c> field.</summary>
    public static readonly TestAccessor Lazy = Of("""
        public static readonly Lazy<ConnectionMultiplexer> Shared = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));
        """);

    /// <summary>A static method without parameters.</summary>
    public static readonly TestAccessor Method = Of("""
        private static ConnectionMultiplexer connection;
        public static ConnectionMultiplexer Shared() => connection ??= ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
        """);

    /// <summary>A static method that returns a task.</summary>
    public static readonly TestAccessor Async = Of("""
        private static Task<ConnectionMultiplexer> connection;
        public static Task<ConnectionMultiplexer> Shared() => connection ??= ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS"));
        """);

    /// <summary>A property of the class type whose connection string is written in the code.</summary>
    public static TestAccessor To(string connectionString) => Of($"""
        public static ConnectionMultiplexer Shared => Connection.Value;
        private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect("{connectionString}"));
        """);

    /// <summary>A class <c>Company.RedisManager</c> with these members.</summary>
    public static TestAccessor Of(string members) => new($$"""
        {{Head}}public static class RedisManager
        {
        {{members}}
        }
        """);
}
