using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace RedisSsot.Tests.Testing;

/// <summary>Starts tests that are themselves tested.</summary>
internal static class Run
{
    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Of<TAnalyzer>(string code, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = code, ReferenceAssemblies = ReferenceAssemblies.Net.Net80 };
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    public static CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> Of<TAnalyzer, TFix>(string code, string fixedCode)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        new() { TestCode = code, FixedCode = fixedCode, ReferenceAssemblies = ReferenceAssemblies.Net.Net80 };

    public static async Task<string> FailureOf(AnalyzerTest<DefaultVerifier> test) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync())).Message;
}
