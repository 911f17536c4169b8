using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Hosting;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>
/// A whole program with nothing configured, against the framework and some libraries. A line of <c>// ---</c> begins another file,
/// and a program that says <c>// top-level</c> has top-level statements.
/// </summary>
internal static partial class HealthyTest
{
    private const string NextFile = "\n// ---\n";

    /// <summary>Expects no finding of any rule.</summary>
    public static async Task IsSilent(string program, params string[] libraries) => await (await OfAsync(program, libraries)).RunAsync();

    /// <summary>The same for a program in a later version of C#; nothing is asked of a compiler that does not know it.</summary>
    public static Task IsSilentSince(int version, string program, params string[] libraries) =>
        Language.Knows(version) ? IsSilent(program, libraries) : Task.CompletedTask;

    /// <summary>Expects the marked findings and no others, and in the message of each of them a piece of text.</summary>
    public static async Task Reports(string says, string program, params string[] libraries)
    {
        await (await OfAsync(program, libraries)).RunAsync();
        Assert.All(await FindingsAsync(program, libraries), finding => Assert.Contains(says, finding.GetMessage(null)));
    }

    /// <summary>Expects the same findings, at least one, in whatever order the compiler is given the files.</summary>
    public static async Task IsTheSameInAnyOrder(string program, params string[] libraries) =>
        await AnyOrder.HasTheSameFindings(await CompileAsync(program, libraries), FindingsAsync);

    /// <summary>Expects the marked findings and besides them one RSSOT9001, on an opening of one of the candidates, that names all of them.</summary>
    public static async Task IsAmbiguous(string[] candidates, string program, params string[] libraries)
    {
        var ambiguity = Assert.Single(await FindingsAsync(program, libraries), finding => finding.Id == "RSSOT9001");
        Assert.All(candidates, candidate => Assert.Contains(candidate, ambiguity.GetMessage(null)));
        Assert.Contains("Connect", ambiguity.Location.SourceTree!.ToString().Substring(ambiguity.Location.SourceSpan.Start, ambiguity.Location.SourceSpan.Length));

        var test = await OfAsync(program, libraries);
        var place = ambiguity.Location.GetLineSpan();
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT9001", DiagnosticSeverity.Warning)
            .WithSpan(place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1, place.EndLinePosition.Line + 1, place.EndLinePosition.Character + 1));
        await test.RunAsync();
    }

    private static async Task<RedisTest> OfAsync(string program, string[] libraries)
    {
        var files = program.Split(NextFile);
        Assert.Empty((await CompileAsync(program, libraries))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"does not compile: {diagnostic}"));

        var test = RedisTest.Of(files[0], TestAccessor.None);
        test.TestState.OutputKind = OutputOf(program);
        foreach (var file in files.Skip(1).Append(Framework.GlobalUsings))
            test.TestState.Sources.Add(file);
        foreach (var reference in await Framework.ReferencesAsync(libraries))
            test.TestState.AdditionalReferences.Add(reference);
        return test;
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string program, string[] libraries) => await FindingsAsync(await CompileAsync(program, libraries));

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(Compilation compilation) =>
        await compilation
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new RedisSsotAnalyzer()))
            .GetAnalyzerDiagnosticsAsync();

    private static async Task<CSharpCompilation> CompileAsync(string program, string[] libraries)
    {
        var platform = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var files = program.Split(NextFile).Select(file => Mark().Replace(file, ""));
        var sources = files.Take(1)
            .Concat(RedisTest.Of("", TestAccessor.None).TestState.Sources.Skip(1).Select(source => source.content.ToString()))
            .Concat(files.Skip(1))
            .Append(Framework.GlobalUsings)
            .ToList();
        var references = await Framework.ReferencesAsync(libraries);
        var client = ClientVersion.For(sources, OutputOf(program), references);
        return CSharpCompilation.Create(
            "Program",
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"/0/Test{index}.cs")),
            [.. platform, RedisAssembly.Of(client), .. references],
            new CSharpCompilationOptions(OutputOf(program)));
    }

    private static OutputKind OutputOf(string program) =>
        program.Contains("// top-level") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;

    /// <summary>The marks of a test: <c>[|…|]</c> and <c>{|id:…|}</c>.</summary>
    [GeneratedRegex(@"\[\||\|\]|\{\|\w+:|\|\}")]
    private static partial Regex Mark();
}
