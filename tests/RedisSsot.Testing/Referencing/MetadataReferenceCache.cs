using System;
using System.Collections.Concurrent;
using System.IO;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// One reference per assembly file for the whole process: the compiler shares what it read from an assembly
/// between compilations only if they are given the same reference.
/// </summary>
internal static class MetadataReferenceCache
{
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> s_references = new(StringComparer.Ordinal);

    public static MetadataReference Get(string path) =>
        s_references.GetOrAdd(
            Path.GetFullPath(path),
            static key => new(() => MetadataReference.CreateFromFile(key))).Value;

    /// <summary>The same assembly as everybody else references it, if it comes from a file.</summary>
    public static MetadataReference Share(MetadataReference reference) =>
        reference is PortableExecutableReference { FilePath: { } path } && reference.Properties.Equals(MetadataReferenceProperties.Assembly)
            ? Get(path)
            : reference;
}
