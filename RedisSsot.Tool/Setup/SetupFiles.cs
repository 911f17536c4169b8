using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace RedisSsot.Tool.Setup;

/// <summary>What is added to the user's files. Nothing that is there is taken away, and what is there already is not added again.</summary>
internal static partial class SetupFiles
{
    /// <summary>Sets a key for all C# files; null where it has this value already.</summary>
    public static TextFile? WithAccessor(TextFile editorConfig, string accessor)
    {
        if (AccessorKey().Match(editorConfig.Text) is { Success: true } key)
        {
            return key.Groups["value"].Value.Trim() == accessor ? null
                : throw ToolException.Usage($"'{editorConfig.Path}' sets redis_ssot.accessor to '{key.Groups["value"].Value.Trim()}' already. Change it there.");
        }

        var line = $"redis_ssot.accessor = {accessor}\n";
        var lines = editorConfig.WholeLines.Split('\n').ToList();
        var section = lines.FindIndex(text => text.Trim() == "[*.cs]");
        if (section < 0)
            return editorConfig with { Text = editorConfig.WholeLines + (editorConfig.Text.Length == 0 ? "" : "\n") + "[*.cs]\n" + line };

        lines.Insert(section + 1, line.TrimEnd());
        return editorConfig with { Text = string.Join('\n', lines) };
    }

    /// <summary>Adds managers to the list; null where all of them are on it.</summary>
    public static TextFile? WithManagers(TextFile list, IReadOnlyCollection<string> managers)
    {
        var listed = list.Text.Split('\n').Select(line => line.Split("->")[0].Trim()).ToHashSet();
        var added = managers.Where(manager => !listed.Contains(manager.Split("->")[0].Trim())).ToList();
        return added.Count == 0 ? null : list with { Text = list.WholeLines + string.Concat(added.Select(manager => manager + "\n")) };
    }

    /// <summary>
    /// The file that gives a package to every project below a folder: where versions are managed in one file, that one; else the nearest
    /// Directory.Build.props, or a new one.
    /// </summary>
    public static TextFile ForPackages(string folder) =>
        TextFile.Read(Upwards(folder, "Directory.Packages.props") ?? Upwards(folder, "Directory.Build.props") ?? Path.Combine(folder, "Directory.Build.props"));

    /// <summary>Adds the package for all projects; null where it is referenced already.</summary>
    public static TextFile? WithPackage(TextFile props, string version)
    {
        if (props.Text.Contains("\"RedisSsot\"", StringComparison.Ordinal))
            return null;

        var item = Path.GetFileName(props.Path) == "Directory.Packages.props"
            ? $"""<GlobalPackageReference Include="RedisSsot" Version="{version}" />"""
            : $"""<PackageReference Include="RedisSsot" Version="{version}" PrivateAssets="all" />""";
        var group = $"\n  <ItemGroup>\n    {item}\n  </ItemGroup>\n\n</Project>\n";
        if (props.Text.Length == 0)
            return props with { Text = "<Project>\n" + group };

        var end = props.Text.LastIndexOf("</Project>", StringComparison.Ordinal);
        return end < 0
            ? throw ToolException.Environment($"'{props.Path}' has no end: </Project> is missing.")
            : props with { Text = props.Text[..end].TrimEnd() + "\n" + group };
    }

    private static string? Upwards(string folder, string name)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            var file = Path.Combine(parent.FullName, name);
            if (File.Exists(file))
                return file;
            if (Path.Exists(Path.Combine(parent.FullName, ".git")))
                return null;
        }

        return null;
    }

    [GeneratedRegex(@"^\s*redis_ssot\.accessor\s*[=:](?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex AccessorKey();
}
