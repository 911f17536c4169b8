using System;
using System.Collections.Generic;

namespace RedisSsot.PropertyTests.Mutants;

/// <summary>Words of the language, in which something can go wrong, and names that look like others.</summary>
internal static class Words
{
    private static readonly string[] All =
    [
        "?.", "!", "??=", "??", "=>", "[", "]", "{", "}", "(", ")", "<", ">", ";", ":", "::", ",", ".", "..", "^", "*", "&", "->", "@", "$", "$\"{", "\"\"\"", "'", "\"", "\\",
        "#if NO", "\n#if NO\n", "\n#endif\n", "\n#nullable enable\n", "\n#region\n", "\n#pragma warning disable\n", "\n#line 1 \"other.cs\"\n", "///", "/*", "//", "*/",
        "await", "async", "using", "using static", "global using", "global::", "extern alias old;", "new", "new()", "new[]", "new{}", "static", "readonly", "const", "params", "ref", "out", "in", "scoped",
        "nameof(", "typeof(", "default", "default!", "sizeof(", "checked", "unchecked", "stackalloc", "__arglist", "__makeref", "switch", "case", "when", "is", "as", "not", "and", "or", "with",
        "unsafe", "fixed", "lock", "yield return", "return", "throw", "try", "catch", "finally", "goto", "break", "if", "else", "for", "foreach", "while", "do",
        "this", "base", "null", "null!", "true", "var", "dynamic", "object", "void", "int", "_", "record", "struct", "class", "interface", "enum", "delegate", "event", "namespace", "namespace A;",
        "partial", "abstract", "override", "virtual", "sealed", "file", "required", "field", "value", "get;", "set;", "init;", "where T :", "operator", "implicit", "extension", "from x in", "select",
        "[assembly:", "[return:", "<T>", "<>", "<,>", "()=>", "x=>", "()", "{}", "[]", "[..]", "(,)", "(int,int)", "0", "1L", "'a'", "\"a\"", "\"\"", "1..2",
        "ConnectionMultiplexer", "IConnectionMultiplexer", "ConnectionMultiplexer.Connect", "Connect", "ConnectAsync", "Dispose", "Close", "Company.RedisManager.Shared", "RedisManager", "AuthRedisManager",
        "Lazy<ConnectionMultiplexer>", "Task<ConnectionMultiplexer>", "GetDatabase()", "Value", "Result", "Invoke", "AddSingleton", "AddScoped", "AddTransient", "ConfigurationOptions",
    ];

    private static readonly Dictionary<string, string[]> Relatives = new()
    {
        ["ConnectionMultiplexer"] = ["IConnectionMultiplexer", "ConnectionMultiplexers", "Lazy", "ConfigurationOptions", "IDatabase"],
        ["IConnectionMultiplexer"] = ["ConnectionMultiplexer", "IDatabase", "IDisposable"],
        ["Connect"] = ["ConnectAsync", "SentinelConnect", "Connected", "connect", "ToString"],
        ["ConnectAsync"] = ["Connect", "SentinelConnectAsync", "connectAsync"],
        ["Lazy"] = ["Task", "Func", "List", "ThreadLocal", "AsyncLocal"],
        ["Task"] = ["ValueTask", "Lazy", "Func"],
        ["Shared"] = ["shared", "Plain", "Gone", "Share", "Instance"],
        ["RedisManager"] = ["AuthRedisManager", "redisManager", "RedisManagers", "Redis", "Company"],
        ["AuthRedisManager"] = ["RedisManager", "AuthRedisPool", "IAuthRedis", "AuthRedisKey"],
        ["Dispose"] = ["DisposeAsync", "Close", "CloseAsync", "Disposed"],
        ["Close"] = ["CloseAsync", "Dispose", "Closed"],
        ["AddSingleton"] = ["AddScoped", "AddTransient", "AddKeyedSingleton", "TryAddSingleton"],
        ["AddScoped"] = ["AddSingleton", "AddTransient", "TryAddScoped"],
        ["AddTransient"] = ["AddSingleton", "AddScoped"],
        ["GetDatabase"] = ["GetSubscriber", "GetServer", "getDatabase"],
        ["IDatabase"] = ["IDatabaseAsync", "ISubscriber", "IConnectionMultiplexer"],
    };

    /// <summary>Some word.</summary>
    public static string Any(Random random) => All[random.Next(All.Length)];

    /// <summary>A name that one could take for another.</summary>
    public static string LookAlikeOf(string name, Random random) => random.Next(9) switch
    {
        0 => name + "s",
        1 => "I" + name,
        2 => "@" + name,
        3 => name.Length > 1 ? name[1..] : "_",
        4 => char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) + name[1..] : char.ToUpperInvariant(name[0]) + name[1..],
        5 => $"\\u{(int)name[0]:x4}{name[1..]}",
        6 => name.Replace('o', 'о').Replace('e', 'е'),
        7 => name + new string('x', random.Next(2000)),
        _ => Relatives.TryGetValue(name, out var relatives) ? relatives[random.Next(relatives.Length)] : name + name,
    };
}
