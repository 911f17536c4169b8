using System.Collections.Generic;
using System.IO;

namespace RedisSsot.Tool.Building;

/// <summary>One project in one target framework, and whether the analyzers ran in it.</summary>
/// <param name="File">The full path of the project file.</param>
/// <param name="Framework">The target framework; empty where the project did not get as far as that.</param>
/// <param name="IsTest">Whether it is a test project.</param>
/// <param name="Analyzer">The analyzers that ran; null where none did.</param>
/// <param name="Problem">Why they did not run; null where they did.</param>
/// <param name="SwitchedOff">The rules that the settings of the project switch off, in all of it or in some of its files.</param>
/// <param name="Sources">The full paths of its C# files.</param>
/// <param name="Settings">The full paths of the .editorconfig and .globalconfig files that apply to them.</param>
/// <param name="Lists">The full paths of the list files that it was given.</param>
/// <param name="Findings">What was found.</param>
internal sealed record ScannedProject(
    string File,
    string Framework,
    bool IsTest,
    AnalyzerOrigin? Analyzer,
    string? Problem,
    IReadOnlyList<string> SwitchedOff,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Settings,
    IReadOnlyList<string> Lists,
    IReadOnlyList<Finding> Findings)
{
    public string Name => Path.GetFileNameWithoutExtension(File);

    public override string ToString() => Framework.Length == 0 ? Name : $"{Name} ({Framework})";
}

/// <summary>Which analyzers ran.</summary>
/// <param name="Version">Their version.</param>
/// <param name="IsOfProject">Whether the project itself references them, in a package say; otherwise the tool brought its own.</param>
internal sealed record AnalyzerOrigin(string Version, bool IsOfProject);
