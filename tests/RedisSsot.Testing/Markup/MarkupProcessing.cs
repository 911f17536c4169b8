using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns the markup in the files of a state into expected diagnostics.</summary>
internal sealed class MarkupProcessing(MarkupDescriptors descriptors, ImmutableHashSet<string> fixableIds, bool positionsAreCode, string defaultPath)
{
    /// <summary>A copy of a state whose files are plain code and whose expected diagnostics are complete and have definite places.</summary>
    public SolutionState Process(SolutionState state)
    {
        var result = StateInheritance.Copy(state);
        var places = new Dictionary<string, FileLinePositionSpan>(StringComparer.Ordinal);
        if (result.MarkupHandling is not MarkupMode.None)
        {
            foreach (var files in result.AdditionalProjects.Values.Prepend(result).SelectMany(Files))
            {
                for (var i = 0; i < files.Count; i++)
                {
                    files[i] = (files[i].filename, Process(files[i], result, places));
                }
            }
        }

        var expected = result.ExpectedDiagnostics.Select(diagnostic =>
            diagnostic.WithSpans(location => Resolve(location, places)).WithDefaultPath(defaultPath)).ToList();
        result.ExpectedDiagnostics.Clear();
        result.ExpectedDiagnostics.AddRange(expected);
        result.MarkupHandling = MarkupMode.None;
        return result;
    }

    private static IEnumerable<SourceFileCollection> Files(ProjectState project) => [project.Sources, project.AdditionalFiles, project.AnalyzerConfigFiles];

    private static DiagnosticLocation Resolve(DiagnosticLocation location, Dictionary<string, FileLinePositionSpan> places)
    {
        if (!location.IsNamed())
        {
            return location;
        }

        var key = "#" + location.Span.StartLinePosition.Line.ToString(CultureInfo.InvariantCulture);
        return places.TryGetValue(key, out var place)
            ? new(place, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : throw new InvalidOperationException($"The markup location '{key}' was not found in the input.");
    }

    private SourceText Process((string Path, SourceText Text) file, SolutionState state, Dictionary<string, FileLinePositionSpan> places)
    {
        var markup = MarkupReader.Read(file.Text.ToString(), positionsAreCode);
        var text = SourceText.From(markup.Text, file.Text.Encoding, file.Text.ChecksumAlgorithm);
        foreach (var mark in markup.Marks)
        {
            var place = new FileLinePositionSpan(file.Path, text.Lines.GetLinePositionSpan(mark.Span));
            if (mark.IsPlace)
            {
                if (!places.TryAdd(mark.Name, place))
                {
                    throw new ArgumentException($"The markup has two places of the name '{mark.Name}'.");
                }
            }
            else if (state.MarkupHandling is not MarkupMode.Ignore)
            {
                Expect(state, mark, place);
            }
        }

        return text;
    }

    private void Expect(SolutionState state, Mark mark, FileLinePositionSpan place)
    {
        var diagnostic = descriptors.ResultFor(mark.Name)
            .WithMessage(null)
            .WithOptions(DiagnosticOptions.IgnoreSeverity | DiagnosticOptions.IgnoreAdditionalLocations)
            .WithSpan(place, mark.IsPosition ? DiagnosticLocationOptions.IgnoreLength : DiagnosticLocationOptions.None);
        if (state.MarkupHandling is not MarkupMode.IgnoreFixable || !fixableIds.Contains(diagnostic.Id))
        {
            state.ExpectedDiagnostics.Add(diagnostic);
        }
    }
}
