using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>
/// What a web program or a worker is written against, in the names and signatures of Microsoft's extensions and ASP.NET Core, as
/// compiled assemblies: to the analyzer it looks as in a real project.
/// </summary>
internal static partial class Framework
{
    /// <summary>What the SDK imports for web projects and workers.</summary>
    public const string GlobalUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.DependencyInjection.Extensions;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using Microsoft.Extensions.Options;
        """;

    private static readonly Task<MetadataReference> Reference = CompileAsync("Framework", Container, Providers, Configuration, Hosting, Web);
    private static readonly ConcurrentDictionary<string, Task<MetadataReference>> LibraryReferences = new();

    /// <summary>The framework and some libraries.</summary>
    /// <param name="libraries">Names of <see cref="Libraries"/>.</param>
    public static async Task<ImmutableArray<MetadataReference>> ReferencesAsync(params string[] libraries)
    {
        var framework = await Reference;
        var others = await Task.WhenAll(libraries.Select(name => LibraryReferences.GetOrAdd(name, static name => CompileLibraryAsync(name))));
        return [framework, .. others];
    }

    private static async Task<MetadataReference> CompileLibraryAsync(string name) =>
        await CompileAsync(name, [await Reference], Libraries.SourceOf(name));

    private static Task<MetadataReference> CompileAsync(string name, params string[] sources) => CompileAsync(name, [], sources);

    private static async Task<MetadataReference> CompileAsync(string name, MetadataReference[] others, params string[] sources)
    {
        var platform = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            [.. platform, RedisAssembly.Of(BuildFacts.RedisVersion), .. others],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray());
    }
}
