using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Baseline;

/// <summary>What the member is called that contains a finding.</summary>
public class ContainingMemberTests
{
    private const string Open = "ConnectionMultiplexer.Connect(\"localhost\")";

    [Theory]
    [InlineData("object Login() => OPEN;", "Login()")]
    [InlineData("object Login(string user, int? age) => OPEN;", "Login(string, int?)")]
    [InlineData("object Login(ref int a, out string b, in long c, params object[] d) { b = null; return OPEN; }", "Login(ref int, out string, in long, params object[])")]
    [InlineData("async Task Login(System.Threading.CancellationToken token) { await Task.Yield(); OPEN.ToString(); }", "Login(System.Threading.CancellationToken)")]
    [InlineData("object Login<T>(List<T> many) where T : class => OPEN;", "Login<T>(System.Collections.Generic.List<T>)")]
    [InlineData("object Login(LoginService other) => OPEN;", "Login(Chat.Auth.LoginService)")]
    [InlineData("LoginService() { OPEN.ToString(); }", "LoginService..ctor()")]
    [InlineData("LoginService(string user, int age) : this(OPEN) { } LoginService(object o) { }", "LoginService..ctor(string, int)")]
    [InlineData("static LoginService() { OPEN.ToString(); }", "LoginService..cctor()")]
    [InlineData("~LoginService() { OPEN.ToString(); }", "LoginService.~LoginService()")]
    [InlineData("object Redis => OPEN;", "Redis")]
    [InlineData("object Redis { get { return OPEN; } set { } }", "Redis")]
    [InlineData("object Redis { get; } = OPEN.GetDatabase();", "Redis")]
    [InlineData("object this[int a, string b] => OPEN;", "this[int, string]")]
    [InlineData("event Action Opened { add { OPEN.ToString(); } remove { } }", "Opened")]
    [InlineData("Func<object> open = () => OPEN;", "open")]
    [InlineData("object a = null, b = new Func<object>(() => OPEN), c = null;", "b")]
    [InlineData("public static LoginService operator +(LoginService a, LoginService b) { OPEN.ToString(); return a; }", "operator +(Chat.Auth.LoginService, Chat.Auth.LoginService)")]
    [InlineData("public static explicit operator string(LoginService a) => OPEN.ToString();", "explicit operator string(Chat.Auth.LoginService)")]
    [InlineData("void IDisposable.Dispose() => OPEN.ToString();", "System.IDisposable.Dispose()")]
    [InlineData("object Login() { object Inner(int a) => OPEN; return Inner(1); }", "Login()")]
    [InlineData("object Login() { Func<int, Func<object>> open = a => delegate { return OPEN; }; return open; }", "Login()")]
    [InlineData("class Inner { object Login() => OPEN; }", "Inner.Login()")]
    [InlineData("class Inner<T> { class Deep { object Login(T t) => OPEN; } }", "Inner<T>.Deep.Login(T)")]
    [InlineData("struct Inner { object Login() => OPEN; }", "Inner.Login()")]
    [InlineData("record Inner(string Name) { object Login() => OPEN; }", "Inner.Login()")]
    [InlineData("record Inner(string Name) { public Inner() : this(OPEN.ToString()) { } }", "Inner..ctor()")]
    [InlineData("interface IInner { object Login() => OPEN; }", "IInner.Login()")]
    [InlineData("record Base(object Redis); record Inner(string Name) : Base(OPEN);", "Inner")]
    [InlineData("object @event() => OPEN;", "event()")]
    public async Task A_member_has_its_name_with_the_types_of_its_parameters(string members, string name)
    {
        var dispose = members.Contains(".Dispose()") ? "" : "void IDisposable.Dispose() { }";
        var source = $"namespace Chat.Auth {{ class LoginService : IDisposable {{ {dispose} {members.Replace("OPEN", Open)} }} }}";
        var expected = "Chat.Auth." + (name.StartsWith("LoginService.", StringComparison.Ordinal) ? name : "LoginService." + name);
        Assert.Equal([expected], await MembersAsync(FrozenProgram.Of(source), "RSSOT1001"));
    }

    [Fact]
    public async Task A_type_without_a_namespace_has_its_name_only() =>
        Assert.Equal(["Worker.Run()"], await MembersAsync(FrozenProgram.Of($"class Worker {{ object Run() => {Open}; }}"), "RSSOT1001"));

    [Fact]
    public async Task A_declaration_that_keeps_a_connection_is_its_own_member() =>
        Assert.Equal(["Worker.redis"], await MembersAsync(FrozenProgram.Of($"class Worker {{ ConnectionMultiplexer redis = {Open}; }}"), "RSSOT1003"));

    [Fact]
    public async Task Statements_outside_all_types_are_named_after_the_project() =>
        Assert.Equal(
            ["<top-level of Chat>"],
            await MembersAsync(FrozenProgram.Of($"// top-level\nobject Inner() => {Open}; Func<object> more = () => {Open}; Inner();"), "RSSOT1001"));

    [Theory]
    [InlineData("using Chat.Legacy; namespace Chat.Auth { enum Color { Red } class Login { } }", "Chat.Auth.Color")]
    [InlineData("using Chat.Legacy; namespace Chat.Auth { delegate void Login<T>(); class Other { } }", "Chat.Auth.Login<T>")]
    [InlineData("using Chat.Legacy; namespace Chat.Auth; class Login { class Inner { } }", "Chat.Auth.Login")]
    [InlineData("using Chat.Legacy; class Login { }", "Login")]
    [InlineData("class First { } namespace Chat.Auth { using Chat.Legacy; class Login { } }", "Chat.Auth.Login")]
    [InlineData("using Chat.Legacy; namespace Chat.Auth { }", "<imports of Chat>")]
    [InlineData("global using Chat.Legacy; class Login { }", "<imports of Chat>")]
    [InlineData("using Chat.Legacy; Console.WriteLine(); // top-level\nclass Login { }", "<top-level of Chat>")]
    public async Task An_import_belongs_to_the_first_type_below_it(string source, string name) =>
        Assert.Equal([name], await MembersAsync(FrozenProgram.Of(source), "RSSOT2002"));

    [Theory]
    [InlineData("class Login { [|LegacyRedis|] redis; }", "Login.redis")]
    [InlineData("class Login { LegacyRedis a, b; }", "Login.a")]
    [InlineData("class Login : LegacyRedis { }", "Login")]
    [InlineData("class Login<T> where T : LegacyRedis { }", "Login<T>")]
    [InlineData("/// <summary><see cref=\"LegacyRedis\"/></summary>\nclass Login { }", "Login")]
    [InlineData("class Login { /// <summary><see cref=\"LegacyRedis\"/></summary>\n[Obsolete] void Run() { } }", "Login.Run()")]
    [InlineData("class Login { void Run(LegacyRedis redis) { } }", "Login.Run(Chat.Legacy.LegacyRedis)")]
    [InlineData("enum Login { Red = 1, Green = nameof(LegacyRedis).Length }", "Login.Green")]
    [InlineData("delegate LegacyRedis Login();", "Login")]
    [InlineData("record Login(LegacyRedis Redis);", "Login")]
    [InlineData("class Login { event Action<LegacyRedis> Opened; }", "Login.Opened")]
    [InlineData("using X = System.Collections.Generic.List<Chat.Legacy.LegacyRedis>; class Login { }", "Login")]
    [InlineData("[assembly: System.Reflection.AssemblyMetadata(nameof(Chat.Legacy.LegacyRedis), \"\")] class Login { }", "<attributes of Chat>")]
    [InlineData("[System.ComponentModel.DefaultValue(typeof(LegacyRedis), \"\")] class Login { }", "Login")]
    public async Task A_mention_belongs_to_what_it_declares_or_to_what_declares_it(string source, string name)
    {
        var program = FrozenProgram.Of(("/0.cs", source.Replace("[|", "").Replace("|]", "")), ("/1.cs", "global using Chat.Legacy;")) with { Deprecated = "Chat.Legacy.LegacyRedis", MayHaveErrors = true };
        Assert.Equal([name], await MembersAsync(program, "RSSOT2001", "RSSOT2003"));
    }

    [Theory]
    [InlineData("static class E { extension(string text) { public object Open() => OPEN; } }")]
    [InlineData("class C { void M( { OPEN ")]
    [InlineData("class { object M() => OPEN; }")]
    [InlineData("class C { object () => OPEN; }")]
    [InlineData("class C { int = OPEN; }")]
    [InlineData("namespace { class C { object M() => OPEN; } }")]
    [InlineData("class C { [A(OPEN)] }")]
    [InlineData("public OPEN")]
    [InlineData("class C { object M(Missing m, this is) => OPEN; }")]
    public async Task Half_typed_code_has_a_member_all_the_same(string source)
    {
        var program = FrozenProgram.Of(source.Replace("OPEN", Open)) with { MayHaveErrors = true };
        Assert.All((await program.FindingsAsync()).Where(finding => finding.Location.IsInSource), finding => Assert.NotEqual("", finding.Properties["Member"]));
    }

    private static async Task<string[]> MembersAsync(FrozenProgram program, params string[] rules) =>
        [.. (await program.FindingsAsync()).Where(finding => rules.Contains(finding.Id)).Select(finding => finding.Properties["Member"]!).Distinct()];
}
