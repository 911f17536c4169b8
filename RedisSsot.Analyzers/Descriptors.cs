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

    public static readonly DiagnosticDescriptor HiddenConnection = Warning(
        "RSSOT1002",
        "Library opens its own Redis connection",
        "'{0}' opens a Redis connection of its own; {1}",
        Categories.Connections,
        "A library that is given a connection string opens one more connection, which nobody sees. Most libraries can be given the shared one instead.");

    public static readonly DiagnosticDescriptor SecondSourceOfTruth = Warning(
        "RSSOT1003",
        "Second source of truth",
        "'{0}' keeps a Redis connection of its own; {1}",
        Categories.Connections,
        "A field, property or registration that keeps a connection beside the shared accessor is a second place to get one from. Code that uses it shares nothing with the rest.");

    public static readonly DiagnosticDescriptor WrongLifetime = Warning(
        "RSSOT1004",
        "Redis connection registered with the wrong lifetime",
        "'{0}' {1}; {2}",
        Categories.Connections,
        "A connection is made to live as long as the process. A container that makes one for each scope or each use opens connections all the time, and disposes the shared one with the first request. One that gets the shared connection from a factory disposes it, too.");

    public static readonly DiagnosticDescriptor DeprecatedManager = Warning(
        "RSSOT2001",
        "Deprecated Redis manager referenced",
        "'{0}' is a deprecated {1}; {2}",
        Categories.References,
        "Each manager beside the shared accessor is one more way to Redis, with a connection, settings and habits of its own. Those on the list are being retired, and nobody should use them any more.");

    public static readonly DiagnosticDescriptor DeprecatedImport = Warning(
        "RSSOT2002",
        "Deprecated Redis import",
        "'{0}' is a deprecated Redis import; {1}",
        Categories.References,
        "An import of what is being retired invites to use it: a name alone brings it back. It goes with the last use.");

    public static readonly DiagnosticDescriptor AliasHidesManager = Warning(
        "RSSOT2003",
        "Alias hides a Redis manager",
        "'{0}' is another name for '{1}'; {2}",
        Categories.References,
        "Under another name a manager or a connection is not recognised by those who read the code, nor found by those who search for it.");

    public static readonly DiagnosticDescriptor ServiceBoundaryCrossed = Warning(
        "RSSOT2004",
        "Service boundary crossed",
        "'{0}' belongs to the service '{1}', and this code to '{2}'; {3}",
        Categories.References,
        "A manager of another service ties two services together that are built, deployed and configured apart. What all of them share is the accessor.");

    public static readonly DiagnosticDescriptor SharedConnectionDisposed = Warning(
        "RSSOT3001",
        "Shared Redis connection disposed",
        "'{0}' closes the shared Redis connection for everybody; {1}",
        Categories.Lifetime,
        "The shared connection belongs to the accessor. Whoever closes it takes it away from all other code of the process: every later command throws ObjectDisposedException.");

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
        ImmutableArray.Create(
            OpenedOutsideAccessor,
            HiddenConnection,
            SecondSourceOfTruth,
            WrongLifetime,
            DeprecatedManager,
            DeprecatedImport,
            AliasHidesManager,
            ServiceBoundaryCrossed,
            SharedConnectionDisposed,
            AccessorCannotBeUsed,
            SettingIsWrong);

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
        public const string References = "RedisSsot.References";
        public const string Lifetime = "RedisSsot.Lifetime";
        public const string Setup = "RedisSsot.Setup";
    }
}
