using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Hosting;

namespace RedisSsot.Tests.Verifying;

/// <summary>
/// One program under all rules. <c>[|…|]</c> marks an RSSOT1001; other findings are marked with their id.
/// </summary>
internal sealed class RedisTest : CSharpCodeFixTest<RedisSsotAnalyzer, UseAccessorFix, DefaultVerifier>
{
    /// <summary>What every program may use without saying so, the accessor's namespace included.</summary>
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Company;
        global using StackExchange.Redis;
        """;

    private RedisTest() => ReferenceAssemblies = ReferenceAssemblies.Net.Net80;

    /// <summary>Expects the marked findings and no others.</summary>
    public static Task Reports(string program, TestAccessor? accessor = null, params string[] settings) =>
        Of(program, accessor, settings).RunAsync();

    /// <summary>Expects no finding at all.</summary>
    public static Task IsSilent(string program, TestAccessor? accessor = null, params string[] settings) =>
        Of(program, accessor, settings).RunAsync();

    /// <summary>Expects the marked findings, and that no fix is offered for any of them.</summary>
    public static async Task Refuses(string program, TestAccessor? accessor = null, params string[] settings)
    {
        var test = Of(program, accessor, settings);
        test.Fixed(program, accessor, settings);
        await test.RunAsync();
    }

    /// <summary>
    /// Expects that fixing all marked findings, one by one and at once, gives the other program; that it has no new
    /// errors or warnings; all that with nullable reference types off and on.
    /// </summary>
    public static Task Fixes(string program, string becomes, TestAccessor? accessor = null, params string[] settings) =>
        Fixes([], program, becomes, accessor, settings);

    /// <summary>The same with further references.</summary>
    public static async Task Fixes(ImmutableArray<MetadataReference> references, string program, string becomes, TestAccessor? accessor = null, params string[] settings)
    {
        foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable })
        {
            var test = Of(program, accessor, settings);
            test.AdditionalReferences = references;
            test.Nullable = nullable;
            test.Fixed(becomes, accessor, settings);

            // A second finding may be fixed together with the first, and an action that comes last may repair 'async'.
            test.NumberOfIncrementalIterations = -20;
            await test.RunAsync();
            NewProblems.AssertNone(program, becomes, [.. Sources(accessor)], nullable, test.RedisVersion, test.OutputKind, references);
        }
    }

    /// <summary>A test that can be changed before it runs.</summary>
    public static RedisTest Of(string program, TestAccessor? accessor = null, params string[] settings)
    {
        accessor ??= TestAccessor.Class;
        var test = new RedisTest();
        test.TestState.Sources.Add(program);
        foreach (var source in Sources(accessor))
            test.TestState.Sources.Add(source);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", EditorConfig(accessor, settings)));
        if (program.Contains("// top-level"))
            test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        return test;
    }

    /// <summary>The version of StackExchange.Redis to bind to.</summary>
    public string RedisVersion
    {
        get => field ??= ClientVersion.For(TestState.Sources.Select(source => source.content.ToString()), OutputKind, [.. TestState.AdditionalReferences, .. AdditionalReferences]);
        set;
    }

    /// <summary>Further libraries that the program references.</summary>
    public ImmutableArray<MetadataReference> AdditionalReferences { get; set; } = [];

    /// <summary>Whether nullable reference types are on.</summary>
    public NullableContextOptions Nullable { get; set; } = NullableContextOptions.Disable;

    /// <summary>What the project becomes.</summary>
    public OutputKind OutputKind => TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary;

    /// <summary>States the program after the fix.</summary>
    public void Fixed(string becomes, TestAccessor? accessor, params string[] settings)
    {
        FixedState.Sources.Add(becomes);
        foreach (var source in Sources(accessor))
            FixedState.Sources.Add(source);
    }

    /// <inheritdoc/>
    protected override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) => Descriptors.OpenedOutsideAccessor;

    /// <inheritdoc/>
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new UseAccessorFix(), new RegisterOnceFix(), new ShareConnectionFix(), new KeepOpenFix(), new NameAccessorFix()];

    /// <inheritdoc/>
    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(Nullable);

    /// <inheritdoc/>
    protected override Task RunImplAsync(System.Threading.CancellationToken cancellationToken)
    {
        TestState.AdditionalReferences.Add(RedisAssembly.Of(RedisVersion));
        TestState.AdditionalReferences.AddRange(AdditionalReferences);
        return base.RunImplAsync(cancellationToken);
    }

    private static IEnumerable<string> Sources(TestAccessor? accessor)
    {
        yield return (accessor ?? TestAccessor.Class).Source;
        yield return GlobalUsings;
    }

    private static string EditorConfig(TestAccessor accessor, string[] settings)
    {
        var lines = new List<string> { "root = true", "", "[*.cs]" };
        if (accessor.Member is { } member)
            lines.Add($"redis_ssot.accessor = {member}");
        return string.Join("\n", lines.Concat(settings)) + "\n";
    }
}
