using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Tests.Verifying;

/// <summary>The real Microsoft.Extensions assemblies: dependency injection, options, and the distributed cache on Redis.</summary>
/// <remarks>All of them are built for .NET 8 or .NET Standard, so that programs for .NET 8 can reference them.</remarks>
internal static class ExtensionAssembly
{
    private static readonly string[] Frameworks = ["net8.0", "netstandard2.0"];

    /// <summary><c>IServiceCollection</c> and its extension methods.</summary>
    public static MetadataReference DependencyInjection { get; } = Of("Microsoft.Extensions.DependencyInjection.Abstractions", "10.0.0");

    /// <summary><c>RedisCache</c> and <c>AddStackExchangeRedisCache</c>. Needs a StackExchange.Redis of 2.7 or later.</summary>
    public static MetadataReference RedisCache { get; } = Of("Microsoft.Extensions.Caching.StackExchangeRedis", "10.0.11");

    /// <summary>All of them: what a program needs that registers the cache.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        DependencyInjection,
        RedisCache,
        Of("Microsoft.Extensions.Caching.Abstractions", "10.0.0"),
        Of("Microsoft.Extensions.Logging.Abstractions", "10.0.0"),
        Of("Microsoft.Extensions.Options", "10.0.0"),
        Of("Microsoft.Extensions.Primitives", "10.0.0"),
    ];

    private static PortableExecutableReference Of(string package, string version) =>
        MetadataReference.CreateFromFile(Frameworks
            .Select(framework => Path.Combine(BuildFacts.NuGetPackageRoot, package.ToLowerInvariant(), version, "lib", framework, package + ".dll"))
            .First(File.Exists));
}
