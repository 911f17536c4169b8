using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace RedisSsot.PackageTests;

/// <summary>RedisSsot, packed once from the sources for all tests, into a folder that serves as their feed.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly TemporaryFolder _feed = new();

    internal string Feed => _feed.Path;

    internal string File => Assert.Single(Directory.GetFiles(Feed, "*.nupkg"));

    internal string Version => Nuspec.Element("version")!.Value;

    internal Manifest Nuspec
    {
        get
        {
            using var nuspec = Open("RedisSsot.nuspec");
            return new Manifest(XDocument.Load(nuspec).Root!.Elements().Single());
        }
    }

    /// <summary>Every file that the package brings; the packaging format's own parts are left out.</summary>
    internal IReadOnlyList<string> Files
    {
        get
        {
            using var package = ZipFile.OpenRead(File);
            return [.. package.Entries.Select(x => x.FullName).Where(IsContent).Order(StringComparer.Ordinal)];
        }
    }

    public async Task InitializeAsync() => (await Pack(Feed)).ShouldSucceed();

    public Task DisposeAsync()
    {
        _feed.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The documented command, with what a test adds to it.</summary>
    internal static Task<DotnetRun> Pack(string output, params string[] more) =>
        Dotnet.Run(Repository.Root, new Dictionary<string, string>(), ["pack", "RedisSsot.Package", "-o", output, .. more]);

    internal MemoryStream Open(string name)
    {
        using var package = ZipFile.OpenRead(File);
        using var entry = package.GetEntry(name)!.Open();
        var copy = new MemoryStream();
        entry.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static bool IsContent(string name) =>
        name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal);

    /// <summary>The metadata of the nuspec, without its namespace.</summary>
    internal sealed record Manifest(XElement Metadata)
    {
        public XElement? Element(string name) => Metadata.Element(Metadata.Name.Namespace + name);
    }
}

/// <summary>The tests that share the packed package. They run one after the other: each keeps the processors busy.</summary>
[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedPackage>
{
    public const string Name = "packed";
}
