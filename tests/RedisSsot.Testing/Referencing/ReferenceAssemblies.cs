using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The framework that the tested code is compiled against.</summary>
/// <remarks>
/// Nothing is downloaded: whatever version a member is named after, the newest targeting pack of the machine's SDK is taken,
/// which is a superset of the older ones.
/// </remarks>
public sealed class ReferenceAssemblies
{
    private readonly Func<ImmutableArray<MetadataReference>> _references;

    private ReferenceAssemblies(string targetFramework, Func<ImmutableArray<MetadataReference>> references) =>
        (TargetFramework, _references) = (targetFramework, references);

    /// <summary>The framework of a test that names none.</summary>
    public static ReferenceAssemblies Default => Net.Net80;

    /// <summary>The short name of the framework.</summary>
    public string TargetFramework { get; }

    /// <summary>The references.</summary>
    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(_references());

    /// <summary>.NET.</summary>
    public static class Net
    {
        /// <summary>.NET 8.</summary>
        public static ReferenceAssemblies Net80 { get; } = new("net8.0", () => TargetingPack.References);

        /// <summary>.NET 9.</summary>
        public static ReferenceAssemblies Net90 { get; } = new("net9.0", () => TargetingPack.References);
    }
}
