using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Benchmarks.Programs;
using RedisSsot.Tests.Samples;

namespace RedisSsot.Benchmarks.Corpora;

/// <summary>The corpora that are measured.</summary>
internal static class AllCorpora
{
    /// <summary>How a project says which is the accessor; in a project without Redis nothing reads it.</summary>
    public const string EditorConfig = """
        root = true

        [*.cs]
        redis_ssot.accessor = Platform.Caching.RedisManager.Shared
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    /// <summary>The options by which all generated programs are compiled.</summary>
    public static CSharpCompilationOptions CompilationOptions { get; } = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>A generated service of which every twentieth file touches Redis.</summary>
    /// <param name="files">How many files it has.</param>
    /// <param name="editorConfig">Its settings.</param>
    public static Corpus Service(int files, string editorConfig = EditorConfig) =>
        Generated($"{files} files", ServiceProgram.Write(files, touchesRedis: true), [.. Assemblies.Service, Assemblies.Redis], editorConfig);

    /// <summary>The same service without any Redis.</summary>
    public static Corpus WithoutRedis(int files) => Generated($"{files} files without Redis", ServiceProgram.Write(files, touchesRedis: false), Assemblies.Service, EditorConfig);

    /// <summary>One file of so many lines.</summary>
    public static Corpus OneFile(int lines) =>
        Generated($"one file of {lines} lines", ServiceProgram.WriteOneFile(lines), [.. Assemblies.Service, Assemblies.Redis], EditorConfig);

    /// <summary>The sample.</summary>
    public static Corpus Sample() =>
        new("the sample", [.. SampleSolution.Load().Projects.Select(project => new CorpusProject(project.GetCompilationAsync().GetAwaiter().GetResult()!, project.AnalyzerOptions))]);

    private static Corpus Generated(string name, IReadOnlyList<ProgramFile> files, ImmutableArray<MetadataReference> references, string editorConfig)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, "/" + file.Path)).ToList();
        var compilation = CSharpCompilation.Create("Shop", trees, references, CompilationOptions);
        return new Corpus(name, [new(compilation, new AnalyzerOptions([], new ConfigOptions(editorConfig, trees)))]).Checked();
    }
}
