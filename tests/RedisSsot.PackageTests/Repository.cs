using System.IO;
using System.Linq;
using System.Reflection;

namespace RedisSsot.PackageTests;

/// <summary>Where the sources of the package are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(x => x.Key == "RepositoryRoot").Value!;

    public static string Folder(params string[] names) => Path.Combine([Root, .. names]);
}
