using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Reports;
using RedisSsot.Tool.Setup;
using Spectre.Console;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot init</c>: finds what could be the accessor and the managers, and writes the settings.</summary>
internal static class InitCommand
{
    private const string DeprecatedList = "RedisSsot.Deprecated.txt";

    public static Command Create()
    {
        var path = CommonOptions.Path();
        var accessor = new Option<string?>("--accessor") { Description = "The accessor: the dotted name of a static member or of a service.", HelpName = "name" };
        var deprecated = new Option<string[]>("--deprecated") { Description = "A manager that retires, for RedisSsot.Deprecated.txt; repeatable.", HelpName = "name" };
        var yes = new Option<bool>("--yes", "-y") { Description = "Take what is proposed and ask nothing." };
        var addPackage = new Option<bool>("--add-package") { Description = "Reference the package RedisSsot in all projects." };
        var build = new BuildOptions();
        var command = build.AddTo(new Command("init", "Find what could be the accessor, and write the settings.") { path, accessor, deprecated, yes, addPackage });

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var workplace = Workplace.Find(parsed.GetValue(path));
            var scan = await Terminal.WaitAsync($"Building {workplace.Name} with the analyzers", () => Scan.RunAsync(workplace, build.Of(parsed).Arguments, cancellationToken: cancellationToken));
            var candidates = Candidates.In(scan.ShouldBeComplete());
            var asks = !parsed.GetValue(yes) && !Console.IsInputRedirected && !Console.IsOutputRedirected;

            Show("What could be the accessor:", candidates.Accessors);
            Show("Managers that could retire:", candidates.Managers);
            var name = parsed.GetValue(accessor) ?? await ChooseAsync(candidates.Accessors, asks, parsed.GetValue(yes), cancellationToken);
            var managers = parsed.GetValue(deprecated) is { Length: > 0 } named ? named : await ChooseManyAsync(candidates.Managers, asks, parsed.GetValue(yes), cancellationToken);
            Write(workplace, name, managers, parsed.GetValue(addPackage));
            return (int)ExitCode.Clean;
        });
        return command;
    }

    private static void Write(Workplace workplace, string accessor, IReadOnlyCollection<string> managers, bool addsPackage)
    {
        // Each is made before the first is written: a file that cannot be read leaves all of them as they are.
        List<TextFile?> files =
        [
            SetupFiles.WithAccessor(TextFile.Read(Path.Combine(workplace.Folder, ".editorconfig")), accessor),
            SetupFiles.WithManagers(TextFile.Read(Path.Combine(workplace.Folder, DeprecatedList)), managers),
            addsPackage ? SetupFiles.WithPackage(SetupFiles.ForPackages(workplace.Folder), ToolVersion.Text) : null,
        ];
        foreach (var file in files.OfType<TextFile>())
        {
            file.Write();
            Terminal.Output.WriteLine($"Wrote {workplace.Relative(file.Path)}");
        }

        Terminal.Output.WriteLine(files.All(file => file is null) ? "Everything was set already." : "Next: redis-ssot check");
    }

    private static void Show(string heading, IReadOnlyList<string> names)
    {
        Terminal.Output.WriteLine(heading);
        foreach (var name in names.DefaultIfEmpty("(none)"))
            Terminal.Output.WriteLine("  " + name);
    }

    private static async Task<string> ChooseAsync(IReadOnlyList<string> accessors, bool asks, bool takes, CancellationToken cancellationToken) =>
        accessors switch
        {
            [] => throw ToolException.Usage("Nothing was found that could be the accessor. Write one, a static property say, and name it with --accessor."),
            [var one] when takes => one,
            _ when asks => await new SelectionPrompt<string>().Title("Which one is the shared accessor?").AddChoices(accessors.Select(Markup.Escape)).ShowAsync(AnsiConsole.Console, cancellationToken),
            _ => throw ToolException.Usage($"Choose the accessor with --accessor: {string.Join(", ", accessors)}."),
        };

    private static async Task<IReadOnlyCollection<string>> ChooseManyAsync(IReadOnlyList<string> managers, bool asks, bool takes, CancellationToken cancellationToken) =>
        managers.Count == 0 || takes ? managers
            : asks ? await new MultiSelectionPrompt<string>().Title("Which of these managers retire?").NotRequired().AddChoices(managers.Select(Markup.Escape)).ShowAsync(AnsiConsole.Console, cancellationToken)
            : [];
}
