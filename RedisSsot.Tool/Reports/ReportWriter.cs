using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace RedisSsot.Tool.Reports;

/// <summary>The forms that a report has, and where it goes.</summary>
internal static class ReportWriter
{
    private const string Table = "table";

    private static readonly Dictionary<string, Func<Report, string>> Texts = new()
    {
        ["json"] = JsonReport.Text,
        ["sarif"] = SarifReport.Text,
        ["markdown"] = MarkdownReport.Text,
        ["github"] = GitHubReport.Text,
        ["html"] = HtmlReport.Text,
    };

    public static string[] Formats { get; } = [Table, .. Texts.Keys];

    /// <summary>Ends the command before it works for minutes where a report could not be written in the end.</summary>
    public static void CheckOutputs(IReadOnlyList<string> formats, IReadOnlyList<string> outputs)
    {
        if (outputs.Count > formats.Count)
            throw ToolException.Usage("Each --output belongs to the --format in the same position; there are more outputs than formats.");

        foreach (var output in outputs)
            CheckOutput(output);
    }

    /// <summary>The same for one file. Where there was none, there is none afterwards: an empty report is worse than no report.</summary>
    public static void CheckOutput(string output) =>
        Try(output, () =>
        {
            var isNew = !File.Exists(output);
            File.Open(output, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            if (isNew)
                File.Delete(output);
        });

    /// <summary>Writes a report in several forms: the first to the first file, and so on; those without a file go to the standard output.</summary>
    public static void Write(Report report, IReadOnlyList<string> formats, IReadOnlyList<string> outputs, bool listsFindings)
    {
        foreach (var (index, format) in formats.Index())
        {
            if (index < outputs.Count)
                Try(outputs[index], () => File.WriteAllText(outputs[index], Text(report, format, listsFindings)));
            else if (format == Table)
                TableReport.Write(Terminal.Output, report, listsFindings);
            else
                Console.Out.Write(Texts[format](report));
        }
    }

    private static string Text(Report report, string format, bool listsFindings)
    {
        if (Texts.TryGetValue(format, out var text))
            return text(report);

        var writer = new StringWriter(new StringBuilder()) { NewLine = "\n" };
        TableReport.Write(Terminal.PlainTo(writer), report, listsFindings);
        return writer.ToString();
    }

    private static void Try(string output, Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.Environment($"'{output}' cannot be written: {problem.Message}", problem);
        }
    }
}
