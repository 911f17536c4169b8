using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Hidden;

/// <summary>
/// One program that uses libraries. <c>[|…|]</c> marks an RSSOT1002; other findings are marked with their id.
/// </summary>
internal static class HiddenTest
{
    /// <summary>What the programs use of the framework and of all libraries.</summary>
    private const string Usings = """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Options;

        """;

    /// <summary>Expects the marked findings and no others.</summary>
    public static Task Reports(string library, string program, TestAccessor? accessor = null, params string[] settings) =>
        Of(library, program, accessor, settings).RunAsync();

    /// <summary>Expects no finding at all.</summary>
    public static Task IsSilent(string library, string program, TestAccessor? accessor = null, params string[] settings) =>
        Of(library, program, accessor, settings).RunAsync();

    /// <summary>Expects the one marked finding with this message.</summary>
    public static Task Says(string library, string program, string target, string advice, TestAccessor? accessor = null, params string[] settings)
    {
        var test = RedisTest.Of(Text(program).Replace("{|RSSOT1002:", "{|#0:"), accessor, settings);
        test.AdditionalReferences = References(library);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Descriptors.HiddenConnection).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithArguments(target, advice));
        return test.RunAsync();
    }

    /// <summary>Expects the marked findings, and that no fix is offered for any of them.</summary>
    public static async Task Refuses(string library, string program, TestAccessor? accessor = null, params string[] settings)
    {
        var test = Of(library, program, accessor, settings);
        test.Fixed(Text(program), accessor, settings);
        await test.RunAsync();
    }

    /// <summary>Expects that fixing all marked findings gives the other program, without new errors or warnings.</summary>
    public static Task Fixes(string library, string program, string becomes, TestAccessor? accessor = null, params string[] settings) =>
        Fixes(References(library), program, becomes, accessor, settings);

    /// <summary>The same with these references.</summary>
    public static Task Fixes(ImmutableArray<MetadataReference> references, string program, string becomes, TestAccessor? accessor = null, params string[] settings) =>
        RedisTest.Fixes(references, Text(program), Text(becomes), accessor, settings);

    /// <summary>The program with all that it says of itself by default.</summary>
    public static string Text(string program) => Usings + program.Replace("[|", "{|RSSOT1002:").Replace("|]", "|}");

    /// <summary>References to a library; to the real one where it is at hand.</summary>
    public static ImmutableArray<MetadataReference> References(string library) =>
        StandIn.With(library.Split(", "));

    private static RedisTest Of(string library, string program, TestAccessor? accessor, string[] settings)
    {
        var test = RedisTest.Of(Text(program), accessor, settings);
        test.AdditionalReferences = References(library);
        return test;
    }
}
