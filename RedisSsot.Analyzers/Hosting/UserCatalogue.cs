using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Catalogue;
using RedisSsot.Findings;
using RedisSsot.Rules.Setup;

namespace RedisSsot.Hosting;

/// <summary>What the user added to the catalogue: additional files called <c>RedisSsot.Clients.*.txt</c>.</summary>
internal sealed class UserCatalogue
{
    private const string Prefix = "RedisSsot.Clients.";

    // A file is parsed once for each of its texts, however many compilations see it.
    private static readonly ConditionalWeakTable<SourceText, ParsedCatalogue> Parsed = new();

    private readonly List<(AdditionalText File, SourceText Text, ParsedCatalogue Catalogue)> _files = new();

    private UserCatalogue()
    {
    }

    /// <summary>The entries of all files; of two for the same member the later file's counts.</summary>
    public ImmutableArray<CatalogueEntry> Entries => _files.SelectMany(file => file.Catalogue.Entries).ToImmutableArray();

    /// <summary>Reads the files among the additional files of a compilation.</summary>
    public static UserCatalogue In(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var catalogue = new UserCatalogue();
        foreach (var file in files.Where(IsOurs).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancellation) is { } text)
                catalogue._files.Add((file, text, Parsed.GetValue(text, static text => CatalogueParser.Parse(text.ToString()))));
        }

        return catalogue;
    }

    /// <summary>What is wrong with the files, each at its line.</summary>
    public IEnumerable<Finding> Problems() =>
        _files.SelectMany(file => file.Catalogue.Problems.Select(problem => SettingIsWrong.Check(Path.GetFileName(file.File.Path), problem.Reason, PlaceOf(problem, file.File, file.Text))));

    private static bool IsOurs(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    private static Location PlaceOf(CatalogueProblem problem, AdditionalText file, SourceText text)
    {
        var line = text.Lines[Math.Min(problem.Line, text.Lines.Count - 1)];
        var start = Math.Min(line.Start + problem.Column, line.End);
        var span = TextSpan.FromBounds(start, Math.Min(start + problem.Length, line.End));
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
