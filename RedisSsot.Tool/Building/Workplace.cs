using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace RedisSsot.Tool.Building;

/// <summary>What a command works on: a solution, a project, or a folder with one of them in it.</summary>
/// <param name="File">The solution or project file, with its full path.</param>
/// <param name="Projects">The project files that belong to it, with their full paths; those of every language.</param>
internal sealed partial record Workplace(string File, IReadOnlyList<string> Projects)
{
    private static readonly string[] SolutionExtensions = [".sln", ".slnx"];
    private static readonly string[] ProjectExtensions = [".csproj", ".vbproj", ".fsproj"];

    /// <summary>The folder of the solution or project; paths in reports are relative to it.</summary>
    public string Folder => Path.GetDirectoryName(File)!;

    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>Finds the solution or project that a path means; the current folder where there is no path.</summary>
    public static Workplace Find(string? path)
    {
        var full = Path.GetFullPath(path is null or "" ? "." : path);
        if (Directory.Exists(full))
            return Of(InFolder(full));

        if (!System.IO.File.Exists(full))
            throw ToolException.Usage($"'{path}' does not exist.");

        return Is(full, SolutionExtensions) || Is(full, ProjectExtensions)
            ? Of(full)
            : throw ToolException.Usage($"'{path}' is neither a solution (.sln, .slnx) nor a project (.csproj) nor a folder with one in it.");
    }

    /// <summary>A path below the folder, as reports show it: relative, with slashes. Any other stays as it is.</summary>
    public string Relative(string file)
    {
        var relative = Path.GetRelativePath(Folder, file);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }

    private static Workplace Of(string file) => new(file, Is(file, SolutionExtensions) ? ProjectsOf(file) : [file]);

    private static string InFolder(string folder)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList();
        var candidates = files.Where(file => Is(file, SolutionExtensions)).ToList();
        if (candidates.Count == 0)
            candidates = files.Where(file => Is(file, ProjectExtensions)).ToList();

        return candidates switch
        {
            [var one] => one,
            [] => throw ToolException.Usage($"There is no solution and no project in '{folder}'."),
            _ => throw ToolException.Usage($"'{folder}' holds several: {string.Join(", ", candidates.Select(Path.GetFileName))}. Name one of them."),
        };
    }

    private static List<string> ProjectsOf(string solution)
    {
        var folder = Path.GetDirectoryName(solution)!;
        return [.. PathInSolution().Matches(System.IO.File.ReadAllText(solution))
            .Select(match => match.Groups["path"].Value.Replace('\\', Path.DirectorySeparatorChar))
            .Where(path => Is(path, ProjectExtensions))
            .Select(path => Path.GetFullPath(path, folder))
            .Distinct()];
    }

    private static bool Is(string file, string[] extensions) => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    // .sln: Project("{…}") = "Name", "Folder\Name.csproj", "{…}"        .slnx: <Project Path="Folder/Name.csproj" />
    [GeneratedRegex("""^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"(?<path>[^"]*)"|<Project\s[^>]*?Path\s*=\s*"(?<path>[^"]*)""", RegexOptions.Multiline)]
    private static partial Regex PathInSolution();
}
