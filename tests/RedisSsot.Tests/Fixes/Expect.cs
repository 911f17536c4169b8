using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>What a program becomes, or why it stays: with the class around it written once.</summary>
internal static class Expect
{
    /// <summary>Statements of a method <c>void Run(string cs)</c> become others.</summary>
    public static Task Statements(string program, string becomes, TestAccessor? accessor = null, params string[] settings) =>
        Members(Method("void", program), Method("void", becomes), accessor, settings);

    /// <summary>Statements of a method <c>async Task Run(string cs)</c> become others; some other <c>await</c> has to be among them.</summary>
    public static Task AsyncStatements(string program, string becomes, TestAccessor? accessor = null, params string[] settings) =>
        Members(Method("async Task", program), Method("async Task", becomes), accessor, settings);

    /// <summary>Members of a class <c>Service</c> become others.</summary>
    public static Task Members(string program, string becomes, TestAccessor? accessor = null, params string[] settings) =>
        RedisTest.Fixes(Class(program), Class(becomes), accessor, settings);

    /// <summary>Nothing is rewritten, and the finding says why.</summary>
    /// <param name="reason">A piece of the reason.</param>
    /// <param name="program">The whole program.</param>
    /// <param name="accessor">The accessor.</param>
    /// <param name="settings">Further settings.</param>
    public static async Task Refusal(string reason, string program, TestAccessor? accessor = null, params string[] settings)
    {
        await RedisTest.Refuses(program, accessor, settings);
        await SaysWhy(reason, RedisTest.Of(program, accessor, settings));
    }

    /// <summary>The same for the members of a class <c>Service</c>.</summary>
    public static Task RefusalInMembers(string reason, string program, TestAccessor? accessor = null, params string[] settings) =>
        Refusal(reason, Class(program), accessor, settings);

    /// <summary>The same for the statements of a method <c>void Run(string cs)</c>.</summary>
    public static Task RefusalInStatements(string reason, string program, TestAccessor? accessor = null, params string[] settings) =>
        Refusal(reason, Class(Method("void", program)), accessor, settings);

    /// <summary>Every finding of the program carries a reason in which the piece stands.</summary>
    public static async Task SaysWhy(string reason, RedisTest test)
    {
        var reasons = await Reason.Of(test);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, found => Assert.Contains(reason, found));
    }

    private static string Method(string returns, string statements) => $"{returns} Run(string cs)\n{{\n{Indented(statements)}\n}}";

    private static string Class(string members) => $"class Service\n{{\n{Indented(members)}\n}}\n";

    private static string Indented(string lines) =>
        string.Join("\n", lines.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : "    " + line));
}
