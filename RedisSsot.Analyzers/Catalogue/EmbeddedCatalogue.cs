using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace RedisSsot.Catalogue;

/// <summary>The catalogue that ships with the product: one text for each client library, read once.</summary>
internal static class EmbeddedCatalogue
{
    private const string Folder = ".Catalogue.Libraries.";

    private static readonly Lazy<ImmutableArray<CatalogueEntry>> AllEntries = new(() => Texts().SelectMany(text => CatalogueParser.Parse(text.Value).Entries).ToImmutableArray(), LazyThreadSafetyMode.ExecutionAndPublication);

    private static readonly Lazy<ImmutableArray<string>> AllTypes = new(() => Entries.Select(entry => entry.Type).Distinct().ToImmutableArray(), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>All entries of all libraries.</summary>
    public static ImmutableArray<CatalogueEntry> Entries => AllEntries.Value;

    /// <summary>The types that make an entry matter when a reference defines them.</summary>
    public static ImmutableArray<string> Types => AllTypes.Value;

    /// <summary>The texts by the names of their resources, in the order of these.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Texts()
    {
        var assembly = typeof(EmbeddedCatalogue).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains(Folder)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name);
            using var bytes = new MemoryStream();
            stream?.CopyTo(bytes);
            yield return new(name, Encoding.UTF8.GetString(bytes.ToArray()));
        }
    }
}
