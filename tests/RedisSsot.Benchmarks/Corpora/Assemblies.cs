using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Benchmarks.Corpora;

/// <summary>What the generated programs reference.</summary>
internal static class Assemblies
{
    /// <summary>The framework and its container, options and logging.</summary>
    public static ImmutableArray<MetadataReference> Service { get; } =
    [
        .. ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None).GetAwaiter().GetResult(),
        .. ExtensionAssembly.All.Where(reference => reference != ExtensionAssembly.RedisCache),
    ];

    /// <summary>The client library.</summary>
    public static MetadataReference Redis { get; } = RedisAssembly.Of(BuildFacts.RedisVersion);
}
