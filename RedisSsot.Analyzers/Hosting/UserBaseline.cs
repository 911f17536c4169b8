using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Baseline;
using RedisSsot.Findings;

namespace RedisSsot.Hosting;

/// <summary>The findings that the user accepted: additional files called <c>RedisSsot.Baseline.txt</c>, which add up.</summary>
internal sealed class UserBaseline
{
    // What is wrong with the set-up cannot be accepted: everything else depends on it.
    private const string SetupPrefix = "RSSOT9";

    private readonly ListFiles<BaselineFile> _files;

    private UserBaseline(ListFiles<BaselineFile> files) => _files = files;

    /// <summary>The rules whose findings can be accepted.</summary>
    public static ImmutableArray<string> Rules { get; } =
        Descriptors.All.Select(descriptor => descriptor.Id).Where(id => !id.StartsWith(SetupPrefix, StringComparison.Ordinal)).ToImmutableArray();

    /// <summary>Whether nothing is accepted.</summary>
    public bool IsEmpty => _files.All.All(file => file.List.Lines.IsEmpty);

    /// <summary>Reads the files among the additional files of a compilation.</summary>
    public static UserBaseline In(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        new(new(files, IsOurs, static text => BaselineParser.Parse(text, Rules), static file => file.Problems, cancellation));

    /// <summary>Says whether a diagnostic is accepted.</summary>
    public bool Covers(Diagnostic diagnostic) =>
        Notes.Read(diagnostic) is { Member: { } member, Target: var target, Ordinal: var ordinal }
        && new BaselineRecord(diagnostic.Id, member, target, ordinal) is var record
        && _files.All.Any(file => file.List.Records.Contains(record));

    /// <summary>What is wrong with the files, each at its line.</summary>
    public IEnumerable<Finding> Problems() => _files.Problems();

    private static bool IsOurs(string name) => name.Equals(BaselineFile.Name, StringComparison.OrdinalIgnoreCase);
}
