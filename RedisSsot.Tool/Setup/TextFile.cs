using System;
using System.IO;
using System.Text;

namespace RedisSsot.Tool.Setup;

/// <summary>A text file of the user's that is added to: its line ends and its byte order mark stay.</summary>
/// <param name="Path">Where it is, or will be.</param>
/// <param name="Text">Its text, with line feeds; empty for a file that does not exist yet.</param>
internal sealed record TextFile(string Path, string Text)
{
    private bool HasCarriageReturns { get; init; }

    private bool HasByteOrderMark { get; init; }

    public static TextFile Read(string path)
    {
        if (!File.Exists(path))
            return new(path, "");

        var text = File.ReadAllText(path);
        return new(path, text.Replace("\r\n", "\n"))
        {
            HasCarriageReturns = text.Contains("\r\n", StringComparison.Ordinal),
            HasByteOrderMark = File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble),
        };
    }

    /// <summary>The text up to now, with a line end at its end where there is any text.</summary>
    public string WholeLines => Text.Length == 0 || Text.EndsWith('\n') ? Text : Text + "\n";

    public void Write()
    {
        try
        {
            File.WriteAllText(Path, HasCarriageReturns ? Text.Replace("\n", "\r\n") : Text, new UTF8Encoding(HasByteOrderMark));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Environment($"'{Path}' cannot be written: {problem.Message}", problem);
        }
    }
}
