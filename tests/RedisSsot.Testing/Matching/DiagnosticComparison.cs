using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares one diagnostic with what was expected.</summary>
internal static class DiagnosticComparison
{
    /// <summary>What differs, the most telling difference first.</summary>
    public static IEnumerable<string> Differences(Diagnostic actual, DiagnosticResult expected)
    {
        var differences = Places(actual, expected);
        if (actual.Id != expected.Id)
        {
            differences = differences.Append($"Expected diagnostic id to be \"{expected.Id}\" was \"{actual.Id}\"");
        }

        if ((expected.Options & DiagnosticOptions.IgnoreSeverity) == 0 && actual.Severity != expected.Severity)
        {
            differences = differences.Append($"Expected diagnostic severity to be \"{expected.Severity}\" was \"{actual.Severity}\"");
        }

        if (expected.IsSuppressed is { } isSuppressed && actual.IsSuppressed != isSuppressed)
        {
            differences = differences.Append($"Expected diagnostic suppression state to be \"{isSuppressed}\" was \"{actual.IsSuppressed}\"");
        }

        return differences.Concat(Messages(actual, expected));
    }

    private static IEnumerable<string> Places(Diagnostic actual, DiagnosticResult expected)
    {
        if (!expected.HasLocation)
        {
            return actual.Location == Location.None ? [] : [$"Expected a diagnostic without location, was at {actual.Location.GetLineSpan()}"];
        }

        var differences = Place(actual.Location, expected.Spans[0], "diagnostic");
        if ((expected.Options & DiagnosticOptions.IgnoreAdditionalLocations) != 0)
        {
            return differences;
        }

        var expectedPlaces = expected.Spans.RemoveAt(0);
        var actualPlaces = actual.AdditionalLocations;
        return actualPlaces.Count != expectedPlaces.Length
            ? differences.Append($"Expected {expectedPlaces.Length} additional locations but got {actualPlaces.Count}")
            : differences.Concat(expectedPlaces.SelectMany((place, i) =>
                Place(actualPlaces[i], place, "additional location").Concat(Unnecessary(actual, place, i))));
    }

    private static IEnumerable<string> Place(Location actual, DiagnosticLocation expected, string what)
    {
        if (actual == Location.None)
        {
            return [$"Expected {what} at {expected.Span}, was without location"];
        }

        var (actualSpan, expectedSpan) = (actual.GetLineSpan(), expected.Span);
        return new[]
        {
            actualSpan.Path != expectedSpan.Path ? $"Expected {what} to be in file \"{expectedSpan.Path}\" was in \"{actualSpan.Path}\"" : null,
            Line("start", expectedSpan.StartLinePosition, actualSpan.StartLinePosition),
            expected.IgnoresLength() ? null : Line("end", expectedSpan.EndLinePosition, actualSpan.EndLinePosition),
        }.OfType<string>();

        string? Line(string edge, Text.LinePosition wanted, Text.LinePosition found) => wanted == found
            ? null
            : $"Expected {what} to {edge} at ({wanted.Line + 1},{wanted.Character + 1}) was at ({found.Line + 1},{found.Character + 1})";
    }

    private static IEnumerable<string> Unnecessary(Diagnostic actual, DiagnosticLocation place, int index) =>
        actual.IsUnnecessaryLocation(index) == place.IsUnnecessary()
            ? []
            : [$"Expected additional location {index} to be unnecessary code: {place.IsUnnecessary()}"];

    private static IEnumerable<string> Messages(Diagnostic actual, DiagnosticResult expected)
    {
        if (expected.Message is { } wanted)
        {
            var found = actual.GetMessage(CultureInfo.InvariantCulture);
            return found == wanted ? [] : [$"Expected diagnostic message to be \"{wanted}\" was \"{found}\""];
        }

        if (expected.MessageArguments is not { Length: > 0 } arguments)
        {
            return [];
        }

        var (wantedArguments, foundArguments) = (arguments.Select(DiagnosticFacts.Text), actual.Arguments());
        return wantedArguments.SequenceEqual(foundArguments)
            ? []
            : [$"Expected diagnostic arguments to be \"{string.Join("\", \"", wantedArguments)}\" were \"{string.Join("\", \"", foundArguments)}\""];
    }
}
