using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The newest reference assemblies that came with the .NET SDK of this machine.</summary>
internal static class TargetingPack
{
    private const string PackName = "Microsoft.NETCore.App.Ref";

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(Load);

    public static ImmutableArray<MetadataReference> References => s_references.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        // The runtime lives in <root>/shared/Microsoft.NETCore.App/<version>, the packs in <root>/packs.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var packs = new DirectoryInfo(Path.Combine(root, "packs", PackName));
        var folder = (packs.Exists ? packs.GetDirectories() : [])
            .Select(pack => (pack, version: Version.TryParse(pack.Name, out var version) ? version : null))
            .Where(pack => pack.version is not null)
            .OrderByDescending(pack => pack.version)
            .SelectMany(pack => new DirectoryInfo(Path.Combine(pack.pack.FullName, "ref")).GetDirectories())
            .FirstOrDefault()
            ?? throw new InvalidOperationException($"The .NET SDK has no targeting pack '{PackName}'.");
        return [.. folder.GetFiles("*.dll").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => MetadataReferenceCache.Get(file.FullName))];
    }
}
