namespace RedisSsot.Tool.Building;

/// <summary>An error of the build that is no finding.</summary>
/// <param name="Id"><c>CS0103</c>, <c>NETSDK1045</c> …</param>
/// <param name="File">The full path, where it has one.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Message">What is said.</param>
/// <param name="Project">The full path of the project, where it is known.</param>
internal sealed record CompilerError(string Id, string File, int Line, string Message, string Project)
{
    public override string ToString() => (File.Length == 0 ? "" : Line > 0 ? $"{File}({Line}): " : $"{File}: ") + $"{Id}: {Message}";
}
