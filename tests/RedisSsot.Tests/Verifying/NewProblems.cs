using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace RedisSsot.Tests.Verifying;

/// <summary>Compiles a program before and after a fix and compares what the compiler says, warnings included.</summary>
internal static class NewProblems
{
    private static readonly MetadataReference[] Framework = [.. ((string)System.AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(System.IO.Path.PathSeparator)
        .Where(path => System.IO.Path.GetFileName(path) is var name && (name.StartsWith("System.", System.StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
        .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Fails when the program has an error or a warning after the fix that it had not before.</summary>
    public static void AssertNone(string before, string after, string[] others, NullableContextOptions nullable, string redisVersion, OutputKind output, ImmutableArray<MetadataReference> references = default)
    {
        var old = Count(Plain(before), others, nullable, redisVersion, output, references);
        var added = Count(Plain(after), others, nullable, redisVersion, output, references).Where(problem => problem.Value > old.GetValueOrDefault(problem.Key));
        Assert.True(!added.Any(), $"New with nullable {nullable}: {string.Join(", ", added)}\n{after}");
    }

    private static Dictionary<string, int> Count(string program, string[] others, NullableContextOptions nullable, string redisVersion, OutputKind output, ImmutableArray<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Program",
            others.Prepend(program).Select(source => CSharpSyntaxTree.ParseText(source)),
            [.. Framework, RedisAssembly.Of(redisVersion), .. references.IsDefault ? [] : references],
            new CSharpCompilationOptions(output, nullableContextOptions: nullable, allowUnsafe: true))
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .GroupBy(diagnostic => diagnostic.Id)
        .ToDictionary(same => same.Key, same => same.Count());

    /// <summary>The program without the marks of the test.</summary>
    private static string Plain(string program) => Marks.Removed(program);
}
