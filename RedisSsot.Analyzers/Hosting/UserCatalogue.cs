using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Catalogue;
using RedisSsot.Findings;

namespace RedisSsot.Hosting;

/// <summary>What the user added to the catalogue: additional files called <c>RedisSsot.Clients.*.txt</c>.</summary>
internal sealed class UserCatalogue
{
    private readonly ListFiles<ParsedCatalogue> _files;

    private UserCatalogue(ListFiles<ParsedCatalogue> files) => _files = files;

    /// <summary>The entries of all files; of two for the same member the later file's counts.</summary>
    public ImmutableArray<CatalogueEntry> Entries => _files.All.SelectMany(file => file.List.Entries).ToImmutableArray();

    /// <summary>Reads the files among the additional files of a compilation.</summary>
    public static UserCatalogue In(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        new(new(files, IsOurs, CatalogueParser.Parse, static catalogue => catalogue.Problems, cancellation));

    /// <summary>What is wrong with the files, each at its line.</summary>
    public IEnumerable<Finding> Problems() => _files.Problems();

    private static bool IsOurs(string name) =>
        name.StartsWith("RedisSsot.Clients.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
}
