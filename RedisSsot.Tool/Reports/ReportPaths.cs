using System;
using System.IO;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>Paths as the pages of a code host expect them: relative to the root of the repository, where there is one.</summary>
internal static class ReportPaths
{
    public static string InRepository(Workplace workplace, string file)
    {
        var relative = Path.GetRelativePath(RootOf(workplace.Folder), file);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }

    // A folder in an ordinary clone, a file in a work tree.
    private static string RootOf(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            if (Path.Exists(Path.Combine(parent.FullName, ".git")))
                return parent.FullName;
        }

        return folder;
    }
}
