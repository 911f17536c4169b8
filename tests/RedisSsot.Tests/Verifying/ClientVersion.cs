using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace RedisSsot.Tests.Verifying;

/// <summary>Which StackExchange.Redis a program is bound to when the tests run against another one than usual.</summary>
internal static class ClientVersion
{
    /// <summary>What the programs of the tests are written for.</summary>
    public const string Usual = "2.13.23";

    /// <summary>The version under test; the usual one for a program that uses what only that has.</summary>
    /// <param name="sources">The program, with its marks.</param>
    /// <param name="output">What it becomes.</param>
    /// <param name="references">What it references besides the framework and the client.</param>
    public static string For(IEnumerable<string> sources, OutputKind output = OutputKind.DynamicallyLinkedLibrary, IEnumerable<MetadataReference>? references = null)
    {
        if (BuildFacts.RedisVersion == Usual)
            return Usual;

        var framework = ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, default).GetAwaiter().GetResult();
        var program = CSharpCompilation.Create("Program", sources.Select(source => CSharpSyntaxTree.ParseText(Marks.Removed(source))), options: new CSharpCompilationOptions(output));
        return Errors(BuildFacts.RedisVersion).Except(Errors(Usual)).Any() ? Usual : BuildFacts.RedisVersion;

        IEnumerable<string> Errors(string version) =>
            program.WithReferences([.. framework, RedisAssembly.Of(version), .. references ?? []])
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString());
    }
}
