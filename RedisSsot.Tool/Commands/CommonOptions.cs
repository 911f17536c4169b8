using System.CommandLine;

namespace RedisSsot.Tool.Commands;

/// <summary>Arguments and options that several commands have. Each command has its own instances.</summary>
internal static class CommonOptions
{
    public static Argument<string?> Path() =>
        new("path") { Description = "A solution, a project, or a folder with one of them in it.", Arity = ArgumentArity.ZeroOrOne };

    public static Option<string?> Phase() => new("--phase") { Description = "Only files of this phase (redis_ssot.phase).", HelpName = "phase" };

    public static Option<string?> Service() => new("--service") { Description = "Only files of this service (redis_ssot.service).", HelpName = "service" };
}
