using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.Verifying;

/// <summary>A compiler may be given the files of a project in any order.</summary>
internal static class AnyOrder
{
    /// <summary>The same project, its last file first.</summary>
    public static T Backwards<T>(this T compilation)
        where T : Compilation =>
        (T)compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());

    /// <summary>Expects the same findings, at least one, in either order.</summary>
    public static async Task HasTheSameFindings<T>(T compilation, Func<T, Task<IReadOnlyList<Diagnostic>>> analyze)
        where T : Compilation
    {
        var findings = await analyze(compilation);
        Assert.NotEmpty(findings);
        Assert.Equal(Texts(findings), Texts(await analyze(compilation.Backwards())));

        static IEnumerable<string> Texts(IEnumerable<Diagnostic> findings) => findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);
    }
}
