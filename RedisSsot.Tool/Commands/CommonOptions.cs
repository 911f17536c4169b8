using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace RedisSsot.Tool.Commands;

/// <summary>Arguments and options that several commands have. Each command has its own instances.</summary>
internal static class CommonOptions
{
    public static Argument<string?> Path() =>
        new("path") { Description = "A solution, a project, or a folder with one of them in it.", Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Phase() => new("--phase") { Description = "Only files of this phase (redis_ssot.phase).", HelpName = "phase" };

    public static Option<string?> Service() => new("--service") { Description = "Only files of this service (redis_ssot.service).", HelpName = "service" };

    public static Option<string?> Configuration() => new("--configuration", "-c") { Description = "The configuration to build.", HelpName = "name" };

    public static Option<string[]> Property() => new("--property", "-p") { Description = "A property for the build; repeatable.", HelpName = "name=value" };

    public static Option<bool> NoRestore() => new("--no-restore") { Description = "Do not restore packages before the build." };

    /// <summary>What the options mean to <c>dotnet build</c>.</summary>
    public static IReadOnlyList<string> BuildArguments(ParseResult parsed, Option<string?> configuration, Option<string[]> properties, Option<bool> noRestore) =>
    [
        .. parsed.GetValue(configuration) is { } name ? ["--configuration", name] : System.Array.Empty<string>(),
        .. (parsed.GetValue(properties) ?? []).Select(property => "-property:" + property),
        .. parsed.GetValue(noRestore) ? ["--no-restore"] : System.Array.Empty<string>(),
    ];
}
