using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Settings;

namespace RedisSsot.Catalogue;

/// <summary>What a text says, and what is wrong with it.</summary>
internal sealed record ParsedCatalogue(ImmutableArray<CatalogueEntry> Entries, ImmutableArray<LineProblem> Problems);

/// <summary>
/// Reads the text form of the catalogue. Knows no Roslyn type and never throws: what cannot be read is left out and named among the problems.
/// </summary>
internal sealed class CatalogueParser
{
    private static readonly ImmutableDictionary<string, CatalogueKind> Kinds = new Dictionary<string, CatalogueKind>
    {
        ["connect"] = CatalogueKind.Connect,
        ["pool"] = CatalogueKind.Pool,
        ["hidden"] = CatalogueKind.Hidden,
        ["close"] = CatalogueKind.Close,
    }.ToImmutableDictionary();

    private static readonly ImmutableArray<string> Keywords =
        Kinds.Keys.OrderBy(kind => kind).Concat(new[] { "library", "package" }).Concat(EntryReader.Attributes).ToImmutableArray();

    private readonly ImmutableArray<CatalogueEntry>.Builder _entries = ImmutableArray.CreateBuilder<CatalogueEntry>();
    private readonly ImmutableArray<LineProblem>.Builder _problems = ImmutableArray.CreateBuilder<LineProblem>();
    private readonly HashSet<string> _ids = new();

    private string _library = "";
    private ImmutableArray<string> _packages = ImmutableArray<string>.Empty;

    // The entry that attributes belong to. Without a reader they belong to an entry that could not be read, or to none at all.
    private EntryReader? _entry;
    private bool _hasSeenEntry;

    private CatalogueParser()
    {
    }

    /// <summary>Reads a text.</summary>
    public static ParsedCatalogue Parse(string text)
    {
        var parser = new CatalogueParser();
        foreach (var line in CatalogueLine.In(text))
            parser.Read(line);
        parser.Finish();
        return new(parser._entries.ToImmutable(), parser._problems.ToImmutable());
    }

    private void Read(CatalogueLine line)
    {
        if (line.Keyword.Length == 0)
            return;

        if (line.Length > TextLines.Longest)
            Report(line, $"the line is longer than {TextLines.Longest} characters");
        else if (Kinds.TryGetValue(line.Keyword, out var kind))
            Begin(kind, line);
        else if (line.Keyword is "library" or "package" && line.Value.Length == 0)
            Report(line, $"the name of the {line.Keyword} is missing");
        else if (line.Keyword == "library")
            (_library, _packages) = (Ended(line.Value), ImmutableArray<string>.Empty);
        else if (line.Keyword == "package")
            _packages = _packages.Add(Ended(line.Value));
        else if (!EntryReader.Attributes.Contains(line.Keyword))
            Report(line, $"'{Words.Shown(line.Keyword)}' is no keyword, {Words.Suggest(line.Keyword, Keywords)}", line.Keyword.Length);
        else if (_entry?.Read(line) is { } problem)
            _problems.Add(problem);
        else if (!_hasSeenEntry)
            Report(line, $"'{line.Keyword}' says something about an entry, but there is none above it", line.Keyword.Length);
    }

    private void Begin(CatalogueKind kind, CatalogueLine line)
    {
        Finish();
        _hasSeenEntry = true;

        if (line.Value.Length == 0)
            Report(line, $"'{line.Keyword}' needs the documentation id of a member, like 'M:Company.Redis.Client.Open(System.String)'");
        else if (DocumentationId.Parse(line.Value) is not { } id)
            ReportValue(line, $"'{Words.Shown(line.Value)}' is no documentation id, like 'M:Company.Redis.Client.Open(System.String)'");
        else if (!_ids.Add(id.Text))
            ReportValue(line, $"'{Words.Shown(line.Value)}' has an entry already, further up");
        else
            _entry = new(new(kind, id) { Library = _library.Length > 0 ? _library : id.Type.Substring(id.Type.LastIndexOf('.') + 1), Packages = _packages });
    }

    /// <summary>What is said of a library ends the entry before it.</summary>
    private string Ended(string value)
    {
        Finish();
        _hasSeenEntry = false;
        return value;
    }

    private void Finish()
    {
        if (_entry is not null)
            _entries.Add(_entry.Entry);
        _entry = null;
    }

    private void Report(CatalogueLine line, string reason, int length = 0) =>
        _problems.Add(new(line.Number, line.KeywordColumn, length > 0 ? length : line.Length, reason));

    private void ReportValue(CatalogueLine line, string reason) =>
        _problems.Add(new(line.Number, line.ValueColumn, line.Value.Length, reason));
}
