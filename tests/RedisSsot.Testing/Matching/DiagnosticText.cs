using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Writes diagnostics the way a test would expect them, so that a failure can be pasted.</summary>
internal static class DiagnosticText
{
    private const string NewLine = "\r\n";

    public static string Describe(IEnumerable<Diagnostic> diagnostics, string defaultPath)
    {
        var lines = diagnostics.Select(diagnostic =>
            $"// {diagnostic.ToString()}{NewLine}{Describe(diagnostic, defaultPath)},{NewLine}").ToImmutableArray();
        return lines.IsEmpty ? $"    NONE.{NewLine}" : string.Concat(lines);
    }

    private static string Describe(Diagnostic diagnostic, string defaultPath)
    {
        var places = diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Where(place => place != Location.None);
        var arguments = diagnostic.Arguments();
        return Start(diagnostic)
            + string.Concat(places.Select(place => Describe(place.GetLineSpan(), defaultPath)))
            + (arguments.Count == 0 ? null : $".WithArguments({string.Join(", ", arguments.Select(argument => $"\"{argument}\""))})")
            + (diagnostic.IsSuppressed ? ".WithIsSuppressed(true)" : null);
    }

    private static string Start(Diagnostic diagnostic) => diagnostic switch
    {
        _ when !diagnostic.IsFromCompiler() => $"VerifyCS.Diagnostic(\"{diagnostic.Id}\")",
        { Severity: DiagnosticSeverity.Error } => $"DiagnosticResult.CompilerError(\"{diagnostic.Id}\")",
        { Severity: DiagnosticSeverity.Warning } => $"DiagnosticResult.CompilerWarning(\"{diagnostic.Id}\")",
        _ => $"new DiagnosticResult(\"{diagnostic.Id}\", DiagnosticSeverity.{diagnostic.Severity})",
    };

    private static string Describe(FileLinePositionSpan span, string defaultPath)
    {
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        var path = span.Path == defaultPath ? null : $"\"{span.Path}\", ";
        return string.Create(
            CultureInfo.InvariantCulture,
            $".WithSpan({path}{start.Line + 1}, {start.Character + 1}, {end.Line + 1}, {end.Character + 1})");
    }
}
