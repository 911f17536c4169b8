using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RedisSsot;

/// <summary>Every title and message of the product, on one page.</summary>
internal static class Descriptors
{
    private const string HelpRoot = "https://github.com/redis-ssot/redis-ssot/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor OpenedOutsideAccessor = Warning(
        "RSSOT1001",
        "Redis connection opened outside the shared accessor",
        "'{0}' opens a Redis connection outside the shared accessor; {1}",
        Categories.Connections,
        "Every ConnectionMultiplexer holds sockets, threads and reconnect logic. One shared connection serves a whole process; each further one costs ports and time and, opened per request, takes the product down.");

    public static readonly DiagnosticDescriptor AccessorCannotBeUsed = Warning(
        "RSSOT9001",
        "The shared accessor cannot be used",
        "'{0}' cannot be used as the shared accessor: {1}",
        Categories.Setup,
        "The setting redis_ssot.accessor names a member that is missing, has the wrong shape or cannot be reached from this project.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SettingIsWrong = Warning(
        "RSSOT9002",
        "A RedisSsot setting is wrong",
        "The setting '{0}' is wrong: {1}",
        Categories.Setup,
        "A redis_ssot key is unknown or its value cannot be read. It has no effect until it is mended.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>All descriptors, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.Create(OpenedOutsideAccessor, AccessorCannotBeUsed, SettingIsWrong);

    // Parameter names are those of the constructor: Roslyn's own checks of descriptors and release tracking read them by name.
    private static DiagnosticDescriptor Warning(
        string id,
        string title,
        string messageFormat,
        string category,
        string description,
        params string[] customTags) =>
        new(id, title, messageFormat, category, DiagnosticSeverity.Warning, isEnabledByDefault: true, description, HelpRoot + id + ".md", customTags);

    private static class Categories
    {
        public const string Connections = "RedisSsot.Connections";
        public const string Setup = "RedisSsot.Setup";
    }
}
