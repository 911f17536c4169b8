using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Findings;
using RedisSsot.Rules.Setup;
using RedisSsot.Settings;

namespace RedisSsot.Hosting;

/// <summary>The additional files of one kind that a compilation was given.</summary>
/// <typeparam name="TList">What one of them says.</typeparam>
internal sealed class ListFiles<TList>
    where TList : class
{
    // A file is parsed once for each of its texts, however many compilations see it.
    private static readonly ConditionalWeakTable<SourceText, TList> Parsed = new();

    private readonly Func<TList, IEnumerable<LineProblem>> _problems;

    /// <param name="files">All additional files.</param>
    /// <param name="isOurs">Says whether a name, without its folder, is that of such a file.</param>
    /// <param name="parse">Reads one of them.</param>
    /// <param name="problems">What is wrong with one of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ListFiles(ImmutableArray<AdditionalText> files, Func<string, bool> isOurs, Func<string, TList> parse, Func<TList, IEnumerable<LineProblem>> problems, CancellationToken cancellation)
    {
        _problems = problems;
        All = files
            .Where(file => isOurs(Path.GetFileName(file.Path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (File: file, Text: file.GetText(cancellation)))
            .Where(file => file.Text is not null)
            .Select(file => new ListFile(file.File, file.Text!, Parsed.GetValue(file.Text!, text => parse(text.ToString()))))
            .ToImmutableArray();
    }

    /// <summary>The files, in the order of their paths.</summary>
    public ImmutableArray<ListFile> All { get; }

    /// <summary>What is wrong with the files, each at its line.</summary>
    public IEnumerable<Finding> Problems() => All.SelectMany(file => _problems(file.List).Select(file.Problem));

    /// <param name="File">The file.</param>
    /// <param name="Text">Its text.</param>
    /// <param name="List">What it says.</param>
    internal sealed record ListFile(AdditionalText File, SourceText Text, TList List)
    {
        /// <summary>Reports a line of the file.</summary>
        public Finding Problem(LineProblem problem)
        {
            var line = Text.Lines[Math.Min(problem.Line, Text.Lines.Count - 1)];
            var start = Math.Min(line.Start + problem.Column, line.End);
            var span = TextSpan.FromBounds(start, Math.Min(start + problem.Length, line.End));
            return SettingIsWrong.Check(Path.GetFileName(File.Path), problem.Reason, Location.Create(File.Path, span, Text.Lines.GetLinePositionSpan(span)));
        }
    }
}
