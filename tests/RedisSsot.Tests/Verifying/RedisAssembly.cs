using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.Verifying;

/// <summary>The real StackExchange.Redis assemblies.</summary>
internal static class RedisAssembly
{
    private static readonly string[] Frameworks = ["net8.0", "net5.0", "netstandard2.0", "netstandard1.5"];
    private static readonly ConcurrentDictionary<string, MetadataReference> References = new();

    /// <summary>The versions whose surface the rules are tested on.</summary>
    public static TheoryData<string> Versions { get; } = ["1.2.6", "2.1.30", "2.6.96", "2.13.23", "3.4.35"];

    /// <summary>A reference to the assembly of a version; the same object each time, so that its symbols are read once.</summary>
    public static MetadataReference Of(string version) =>
        References.GetOrAdd(version, static version => MetadataReference.CreateFromFile(Frameworks
            .Select(framework => Path.Combine(BuildFacts.NuGetPackageRoot, "stackexchange.redis", version, "lib", framework, "StackExchange.Redis.dll"))
            .First(File.Exists)));
}
