using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.PropertyTests.Programs;

/// <summary>The settings and the files that lie beside every program.</summary>
internal static class Lists
{
    private const string Deprecated = """
        Chat.Auth.*                            -> Chat.Backend.RedisManager.Shared
        Chat.Legacy.LegacyRedis.GetClient()    -> Chat.Backend.RedisManager.Shared.GetDatabase()
        Chat.Legacy.LegacyRedis.Name
        N:Chat.Legacy.Redis
        T:Chat.Analytics.Database
        Chat.Gone.RedisManager
        Company.OldRedisManager
        """;

    private const string Baseline = """
        RSSOT1001 | One.Open(string) | ConnectionMultiplexer.Connect | 1
        RSSOT1001 | Program | ConnectionMultiplexer.Connect | 1
        RSSOT1003 | Cache | Cache._redis | 1
        RSSOT2001 | Subject.Run() | AuthRedisManager | 1
        RSSOT2001 | Subject.Run() | AuthRedisManager | 2
        """;

    /// <summary>The list files.</summary>
    public static ImmutableArray<AdditionalText> All { get; } = [new ListText("/RedisSsot.Deprecated.txt", Deprecated), new ListText("/RedisSsot.Baseline.txt", Baseline)];

    /// <summary>The settings for an accessor. The files of three folders belong to services.</summary>
    public static ImmutableArray<(string Path, string Key, string Value)> SettingsOf(AccessorKind accessor)
    {
        (string, string, string)[] services =
        [
            ("/auth/", "redis_ssot.service", "auth"), ("/auth/", "redis_ssot.phase", "1a"), ("/backend/", "redis_ssot.service", "backend"),
            ("/", "redis_ssot.service.legacy.namespaces", "Chat.Legacy, Chat.Old*"), ("/", "redis_ssot.owners", "Company.Compatibility.*"),
        ];
        return Sources.MemberOf(accessor) is { } member ? [("/", "redis_ssot.accessor", member), .. services] : [.. services];
    }
}
