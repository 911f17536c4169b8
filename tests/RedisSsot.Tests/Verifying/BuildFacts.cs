using System.Linq;
using System.Reflection;

namespace RedisSsot.Tests.Verifying;

/// <summary>What the build wrote into the test assembly.</summary>
internal static class BuildFacts
{
    /// <summary>The folder of restored packages.</summary>
    public static string NuGetPackageRoot { get; } = Read(nameof(NuGetPackageRoot));

    /// <summary>The StackExchange.Redis that tests bind to by default.</summary>
    public static string RedisVersion { get; } = Read(nameof(RedisVersion));

    /// <summary>The root of the repository.</summary>
    public static string RepositoryRoot { get; } = Read(nameof(RepositoryRoot));

    private static string Read(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
