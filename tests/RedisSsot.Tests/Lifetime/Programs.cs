using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Findings;
using RedisSsot.Tests.House;
using RedisSsot.Tests.Samples;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Programs that close connections, with the class around them written once. <c>⟦…⟧</c> marks an RSSOT3001.</summary>
internal static class Programs
{
    private const string Usings = """
        using Autofac;
        using Elsewhere;
        using Microsoft.AspNetCore;
        using Microsoft.Extensions.DependencyInjection;

        """;

    /// <summary>Expects the marked findings in a whole program, or silence where nothing is marked.</summary>
    public static async Task Program(string program, TestAccessor? accessor = null, params string[] settings)
    {
        var test = RedisTest.Of(Marked(Usings + program), accessor, settings);
        test.TestState.AdditionalReferences.Add(await Services.Reference);
        await test.RunAsync();
    }

    /// <summary>The same for the members of a class <c>Service</c>.</summary>
    public static Task Members(string members, TestAccessor? accessor = null, params string[] settings) => Program(Class(members), accessor, settings);

    /// <summary>The same for the statements of a method <c>async Task RunAsync(string cs, IServiceProvider services)</c>.</summary>
    public static Task Statements(string statements, TestAccessor? accessor = null, params string[] settings) => Members(Method(statements), accessor, settings);

    /// <summary>The same for the members of a class, with a version of StackExchange.Redis.</summary>
    public static Task MembersWith(string version, string members, TestAccessor? accessor = null)
    {
        var test = RedisTest.Of(Marked(Class(members)), accessor);
        test.RedisVersion = version;
        return test.RunAsync();
    }

    /// <summary>Expects that fixing all marked findings, one by one and at once, gives the other program without new errors and warnings.</summary>
    public static Task Fixes(string program, string becomes, TestAccessor? accessor = null, params string[] settings) =>
        RedisTest.Fixes(Marked(program), becomes, accessor, settings);

    /// <summary>The same for the members of a class <c>Service</c>.</summary>
    public static Task MembersBecome(string members, string becomes, TestAccessor? accessor = null) => Fixes(Class(members), Class(becomes), accessor);

    /// <summary>The same for the statements of a method <c>async Task RunAsync(string cs)</c> that awaits something else, too.</summary>
    public static Task StatementsBecome(string statements, string becomes, TestAccessor? accessor = null) =>
        MembersBecome(Asynchronous(statements), Asynchronous(becomes), accessor);

    /// <summary>Expects the marked findings in the members of a class, and that nothing is rewritten, with a piece of the reason.</summary>
    public static async Task Refuses(string reason, string members)
    {
        await RedisTest.Refuses(Marked(Class(members)));
        Assert.All(await FindingsIn(members), finding => Assert.Contains(reason, Notes.Read(finding).Reason));
    }

    /// <summary>The findings in members of a class beside the accessor.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsIn(string members)
    {
        var source = TestAccessor.Class.Source + "\n" + Class(members.Replace("⟦", "").Replace("⟧", ""));
        return await FixAllRun.FindingsAsync(SingleProject.Of("#nullable disable\n" + source, "[*.cs]\nredis_ssot.accessor = Company.RedisManager.Shared\n"));
    }

    /// <summary>A class around members.</summary>
    public static string Class(string members) => $"class Service\n{{\n{Indented(members)}\n}}\n";

    private static string Method(string statements) =>
        $"public async Task RunAsync(string cs, IServiceProvider services)\n{{\n{Indented(statements)}\n    await Task.Yield();\n}}";

    private static string Asynchronous(string statements) =>
        $"public async Task RunAsync(string cs)\n{{\n    await Task.Yield();\n{Indented(statements)}\n}}";

    private static string Marked(string program) => program.Replace("⟦", "{|RSSOT3001:").Replace("⟧", "|}");

    private static string Indented(string lines) =>
        string.Join("\n", lines.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : "    " + line));
}
