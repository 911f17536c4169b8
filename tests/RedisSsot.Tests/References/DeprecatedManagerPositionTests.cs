using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT2001 in every position in which C# can name a type or member: place and kind.</summary>
public class DeprecatedManagerPositionTests
{
    private const string Other = """
        partial class Subject
        {
            private static object _object = null;
            private static IDatabase _database = null;
            private static Chat.Legacy.LegacyRedis _legacy = null;
            private static Chat.Auth.AuthRedisManager _field = null;
            private static void Use(Chat.Auth.AuthRedisManager manager) { }
            private static void Fill(out Chat.Auth.AuthRedisManager manager) => manager = null;
        }
        """;

    [Theory]
    [InlineData("var m = new [|AuthRedisManager|]();", "creation")]
    [InlineData("var m = new [|AuthRedisManager|](\"a\").GetDatabase();", "creation")]
    [InlineData("object m = new [|AuthRedisManager|] { };", "creation")]
    [InlineData("[|AuthRedisManager|] m = [|new()|];", "type", "creation")]
    [InlineData("Use([|new()|]);", "creation")]
    [InlineData("_field = [|new()|];", "creation")]
    [InlineData("var m = new [|AuthRedisManager|][1];", "type")]
    [InlineData("var m = [|AuthRedisManager|].Instance;", "static access")]
    [InlineData("var m = [|AuthRedisManager|].Instance.GetDatabase();", "static access")]
    [InlineData("var m = Chat.Auth.[|AuthRedisManager|].Instance;", "static access")]
    [InlineData("var m = global::Chat.Auth.[|AuthRedisManager|].Instance;", "static access")]
    [InlineData("Func<IConnectionMultiplexer> open = [|AuthRedisManager|].Open;", "static access")]
    [InlineData("var key = $\"{[|AuthRedisManager|].Prefix}42\";", "static access")]
    [InlineData("const string key = [|AuthRedisManager|].Prefix + \"42\";", "static access")]
    [InlineData("switch (\"\") { case [|AuthRedisManager|].Prefix: break; }", "static access")]
    [InlineData("var p = [|AuthRedisPool|]<int>.Default;", "static access")]
    [InlineData("var o = new AuthRedisManager.[|Options|]();", "creation")]
    [InlineData("AuthRedisManager.[|Options|] o = null;", "type")]
    [InlineData("var mode = [|AuthRedisMode|].One;", "static access")]
    [InlineData("[|AuthRedisManager|] m;", "type")]
    [InlineData("[|AuthRedisManager|][] m;", "type")]
    [InlineData("[|AuthRedisManager|]? m;", "type")]
    [InlineData("[|AuthRedisKey|]? m;", "type")]
    [InlineData("unsafe { [|AuthRedisKey|]* m; }", "type")]
    [InlineData("([|AuthRedisManager|] a, int b) m;", "type")]
    [InlineData("List<[|AuthRedisManager|]> m;", "type argument")]
    [InlineData("Dictionary<string, List<[|AuthRedisManager|]>> m;", "type argument")]
    [InlineData("List<[|AuthRedisManager|][]> m;", "type argument")]
    [InlineData("[|AuthRedisPool|]<[|AuthRedisManager|]> m;", "type", "type argument")]
    [InlineData("[|AuthRedisHandler|] m = () => { };", "type")]
    [InlineData("var m = ([|AuthRedisManager|])_object;", "type test")]
    [InlineData("var m = _object as [|AuthRedisManager|];", "type test")]
    [InlineData("var m = _object is [|AuthRedisManager|];", "type test")]
    [InlineData("var m = _object is [|AuthRedisManager|] found;", "type test")]
    [InlineData("var m = _object is not [|AuthRedisManager|];", "type test")]
    [InlineData("var m = _object is [|AuthRedisManager|] { Connection: null };", "type test")]
    [InlineData("var m = _object is [|AuthRedisManager|] or [|IAuthRedis|];", "type test", "type test")]
    [InlineData("var m = _object switch { [|AuthRedisManager|] => 1, _ => 2 };", "type test")]
    [InlineData("switch (_object) { case [|AuthRedisManager|] found: break; }", "type test")]
    [InlineData("var m = typeof([|AuthRedisManager|]);", "typeof")]
    [InlineData("var m = typeof([|AuthRedisPool|]<>);", "typeof")]
    [InlineData("var m = nameof([|AuthRedisManager|]);", "nameof")]
    [InlineData("var m = nameof([|AuthRedisManager|].Instance);", "nameof")]
    [InlineData("var m = default([|AuthRedisManager|]);", "typeof")]
    [InlineData("foreach ([|AuthRedisManager|] m in new object[0]) { }", "type")]
    [InlineData("using ((IDisposable)([|AuthRedisManager|])_object as IDisposable) { }", "type test")]
    [InlineData("[|AuthRedisManager|] Local([|AuthRedisManager|] m) => m;", "type", "type")]
    [InlineData("Func<[|AuthRedisManager|], int> f = ([|AuthRedisManager|] m) => 1;", "type argument", "type")]
    [InlineData("Fill(out [|AuthRedisManager|] m);", "type")]
    [InlineData("var (a, b) = (new [|AuthRedisManager|](), 1);", "creation")]
    [InlineData("([|AuthRedisManager|] a, int b) = (null, 1);", "type")]
    [InlineData("try { } catch (Exception) when (_object is [|AuthRedisManager|]) { }", "type test")]
    [InlineData("var q = from [|AuthRedisManager|] m in new object[0] select m;", "type")]
    [InlineData("var q = new object[0].OfType<[|AuthRedisManager|]>();", "type argument")]
    [InlineData("ref [|AuthRedisManager|] m = ref _field;", "type")]
    [InlineData("unsafe { var m = stackalloc [|AuthRedisKey|][1]; }", "type")]
    [InlineData("var t = _database.[|GetJson|](\"key\");", "member")]
    [InlineData("var t = _database?.[|GetJson|](\"key\");", "member")]
    [InlineData("var t = [|AuthRedisExtensions|].GetJson(_database, \"key\");", "static access")]
    [InlineData("var t = _legacy.[|GetClient|]();", "member")]
    [InlineData("var t = _legacy?.[|GetClient|]();", "member")]
    [InlineData("Func<string> t = _legacy.[|GetClient|];", "member")]
    [InlineData("var t = _legacy.[|Name|];", "member")]
    [InlineData("var t = _legacy is { [|Name|]: \"a\" };", "member")]
    [InlineData("var t = Chat.Legacy.LegacyRedis.Current.[|GetClient|]();", "member")]
    public Task Inside_a_method(string statement, params string[] kinds) => Reports(InMethod(statement), kinds);

    [Theory]
    [InlineData("[|AuthRedisManager|] field;", "type")]
    [InlineData("readonly [|AuthRedisManager|] field = new [|AuthRedisManager|]();", "type", "creation")]
    [InlineData("readonly [|AuthRedisManager|] field = [|new()|];", "type", "creation")]
    [InlineData("[|AuthRedisManager|] Property { get; } = [|AuthRedisManager|].Instance;", "type", "static access")]
    [InlineData("[|AuthRedisManager|] this[[|AuthRedisMode|] mode] => null;", "type", "type")]
    [InlineData("event [|AuthRedisHandler|] Happened;", "type")]
    [InlineData("[|AuthRedisManager|] Method() => null;", "type")]
    [InlineData("void Method([|AuthRedisManager|] m = null) { }", "type")]
    [InlineData("void Method(params [|AuthRedisManager|][] m) { }", "type")]
    [InlineData("void Method<T>() where T : [|AuthRedisManager|] { }", "constraint")]
    [InlineData("void Method<T>() where T : class, [|IAuthRedis|], new() { }", "constraint")]
    [InlineData("public static implicit operator [|AuthRedisManager|](Subject s) => null;", "type")]
    [InlineData("Subject([|AuthRedisManager|] m) { }", "type")]
    [InlineData("Subject() : this(new [|AuthRedisManager|]()) { } Subject(object o) { }", "creation")]
    [InlineData("class Derived : [|AuthRedisManager|] { object Use() => Open() ?? Connection; }", "base type")]
    [InlineData("class Derived : [|IAuthRedis|] { }", "base type")]
    [InlineData("class Derived : List<[|AuthRedisManager|]> { }", "type argument")]
    [InlineData("record Derived([|AuthRedisManager|] Manager);", "type")]
    [InlineData("record struct Derived([|AuthRedisManager|] Manager);", "type")]
    [InlineData("class Derived<T> where T : [|AuthRedisManager|] { }", "constraint")]
    [InlineData("delegate [|AuthRedisManager|] Handler([|AuthRedisManager|] m);", "type", "type")]
    [InlineData("[[|AuthRedis|]] void Method() { }", "attribute")]
    [InlineData("[[|AuthRedisAttribute|]] void Method() { }", "attribute")]
    [InlineData("[Chat.Auth.[|AuthRedis|](Type = typeof([|AuthRedisManager|]))] void Method() { }", "attribute", "typeof")]
    [InlineData("[Obsolete([|AuthRedisManager|].Prefix)] void Method() { }", "static access")]
    [InlineData("[System.ComponentModel.DefaultValue(typeof([|AuthRedisManager|]), \"\")] void Method() { }", "typeof")]
    [InlineData("unsafe delegate*<[|AuthRedisManager|], void> pointer;", "type")]
    [InlineData("/// <summary><see cref=\"[|AuthRedisManager|]\"/></summary>\nvoid Method() { }", "cref")]
    [InlineData("/// <summary><see cref=\"Chat.Auth.[|AuthRedisManager|]\"/></summary>\nvoid Method() { }", "cref")]
    [InlineData("/// <summary><see cref=\"[|AuthRedisManager|].Open()\"/></summary>\nvoid Method() { }", "cref")]
    [InlineData("/// <summary><see cref=\"AuthRedisManager.[|Options|]\"/></summary>\nvoid Method() { }", "cref")]
    [InlineData("/// <summary><see cref=\"Take([|AuthRedisManager|])\"/></summary>\nvoid Take([|AuthRedisManager|] m) { }", "cref", "type")]
    [InlineData("/// <summary><see cref=\"Chat.Legacy.LegacyRedis.[|GetClient|]()\"/></summary>\nvoid Method() { }", "cref")]
    [InlineData("/// <summary><see cref=\"[|AuthRedisPool|]{T}\"/></summary>\nvoid Method() { }", "cref")]
    public Task As_a_member(string member, params string[] kinds) => Reports(InClass(member), kinds);

    [Fact]
    public Task In_top_level_statements() => Reports("// top-level\nvar m = new Chat.Auth.[|AuthRedisManager|]();\nSystem.Console.WriteLine(m);", "creation");

    [Theory]
    [InlineData(12, "class Derived() : [|AuthRedisManager|](\"a\");", "base type")]
    [InlineData(12, "class Derived([|AuthRedisManager|] m) { object Use() => m; }", "type")]
    [InlineData(12, "[|AuthRedisManager|][] All => [new [|AuthRedisManager|](), [|AuthRedisManager|].Instance];", "type", "creation", "static access")]
    [InlineData(12, "void Method() { var f = ([|AuthRedisManager|] m = null) => 1; }", "type")]
    [InlineData(14, "string Name => nameof([|AuthRedisPool|]<>);", "nameof")]
    [InlineData(14, "[|AuthRedisManager|] Property { get => field ??= [|new()|]; }", "type", "creation")]
    public Task In_later_versions_of_the_language(int version, string member, params string[] kinds) => Language.Knows(version) ? Reports(InClass(member), kinds) : Task.CompletedTask;

    [Fact]
    public Task In_a_block_around_extensions() =>
        Language.Knows(14) ? Reports("using Chat.Auth; static class Extensions { extension([|AuthRedisManager|] m) { public [|AuthRedisManager|] Self => m; } }", "type", "type") : Task.CompletedTask;

    [Fact]
    public Task In_an_attribute_of_the_assembly() => Reports("[assembly: Chat.Auth.[|AuthRedis|]]", "attribute");

    private static Task Reports(string source, params string[] kinds) =>
        (ManagerProgram.Of(source) with { Files = ManagerProgram.NoFiles.Add("/0/Other.cs", Other) }).Reports("RSSOT2001", kinds);

    private static string InMethod(string statement) => InClass($$"""
        void Method()
            {
                {{statement}}
            }
        """);

    private static string InClass(string member) => $$"""
        using Chat.Auth;

        partial class Subject
        {
            {{member}}
        }
        """;
}
