using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace RedisSsot.Tests.Verifying;

/// <summary>
/// Small stand-ins for libraries that a package feed need not have: the signatures that programs bind to, compiled in memory.
/// Their source is embedded from the folder Libraries; its first line names the package, a line <c>// Uses: A, B</c> the others that it needs.
/// </summary>
internal static partial class StandIn
{
    private const string Folder = "Libraries/";
    private const string CommonFolder = "Common/";

    /// <summary>What programs and libraries have in common. Each may use those before it.</summary>
    private static readonly string[] CommonNames =
    [
        .. new[] { "DependencyInjection", "ServiceProvider", "Configuration", "Options", "Logging", "Caching", "HealthChecks", "Hosting", "AspNetCore", "AspNetCoreServices" }
            .Select(name => CommonFolder + name),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Compiled = new();

    private static readonly Lazy<ImmutableArray<MetadataReference>> FrameworkReferences =
        new(() => Task.Run(() => ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None)).GetAwaiter().GetResult());

    /// <summary>The names of all stand-ins for libraries.</summary>
    public static ImmutableArray<string> Libraries { get; } =
        [.. typeof(StandIn).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^".cs".Length])
            .Where(name => !name.StartsWith(CommonFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>The container, options, configuration, logging, hosting and ASP.NET Core.</summary>
    public static ImmutableArray<MetadataReference> Common => [.. CommonNames.Select(Of)];

    /// <summary>The framework, as the other tests reference it.</summary>
    public static ImmutableArray<MetadataReference> Framework => FrameworkReferences.Value;

    /// <summary>The framework and the StackExchange.Redis that the stand-ins are compiled against.</summary>
    public static ImmutableArray<MetadataReference> Basis => [.. Framework, RedisAssembly.Of(BuildFacts.RedisVersion)];

    /// <summary>A reference to one stand-in under the package's name; the same object each time.</summary>
    public static MetadataReference Of(string library) =>
        Compiled.GetOrAdd(library, static library => new(() => Compile(library, Source(library)))).Value;

    /// <summary>References to what is common, to some stand-ins, and to those that they use.</summary>
    public static ImmutableArray<MetadataReference> With(params string[] libraries) =>
        [.. Common, .. libraries.SelectMany(Closure).Distinct().Select(Of)];

    /// <summary>The same with another version of one of them, which differs in some words.</summary>
    public static ImmutableArray<MetadataReference> WithOther(string library, string words, string otherWords) =>
        [.. Common, .. Closure(library).Where(other => other != library).Distinct().Select(Of), Compile(library, Source(library).Replace(words, otherWords))];

    private static IEnumerable<string> Closure(string library) => Used(library).SelectMany(Closure).Append(library);

    private static string[] Used(string library) =>
        UsesLine().Match(Source(library)) is { Success: true } uses ? uses.Groups["names"].Value.Split(", ") : [];

    private static PortableExecutableReference Compile(string library, string source)
    {
        var package = PackageLine().Match(source).Groups["name"].Value;
        Assert.False(package.Length == 0, $"{library}: the first line does not name the package");

        var before = Array.IndexOf(CommonNames, library);
        var others = before < 0 ? [.. Common, .. Used(library).SelectMany(Closure).Distinct().Select(Of)] : CommonNames[..before].Select(Of);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(
                package,
                [CSharpSyntaxTree.ParseText(source, path: library + ".cs")],
                [.. Basis, .. others],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(image);
        Assert.True(result.Success, $"{library}: {string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        return MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray());
    }

    private static string Source(string library)
    {
        using var resource = typeof(StandIn).Assembly.GetManifestResourceStream($"{Folder}{library}.cs");
        Assert.True(resource is not null, $"There is no stand-in '{library}'");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\A// A stand-in for the (package|framework) (?<name>[\w.]*\w)")]
    private static partial Regex PackageLine();

    [GeneratedRegex(@"^// Uses: (?<names>[\w, ]*\w)\r?$", RegexOptions.Multiline)]
    private static partial Regex UsesLine();
}
