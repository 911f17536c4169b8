using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT2002: an import of something listed goes when nothing needs it, and the reason names what does.</summary>
public class ImportFixTests
{
    private const string Extensions = """

        namespace Chat.Auth
        {
            public static class Patterns
            {
                public static System.Collections.Generic.IEnumerator<int> GetEnumerator(this Foreign foreign) => null;
                public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this Foreign foreign) => default;
                public static void Deconstruct(this Foreign foreign, out int one, out int two) => one = two = 0;
                public static void Add(this ForeignList foreign, int item) { }
                public static Foreign Select(this Foreign foreign, System.Func<int, int> map) => foreign;
            }
        }

        public class Foreign { }
        public class ForeignList : System.Collections.IEnumerable { System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }
        """;

    [Theory]
    [InlineData("using Chat.Auth;")]
    [InlineData("using static Chat.Auth.AuthRedisManager;")]
    [InlineData("using static Chat.Auth.AuthRedisMode;")]
    [InlineData("using AuthRedisManager = Chat.Auth.AuthRedisManager;")]
    [InlineData("using Auth = Chat.Auth;")]
    [InlineData("global using Chat.Auth;")]
    [InlineData("global using static Chat.Auth.AuthRedisManager;")]
    [InlineData("global using AuthRedisManager = Chat.Auth.AuthRedisManager;")]
    public Task What_nothing_needs_goes(string directive) =>
        DirectiveProgram.Of($"{directive}\nusing System;\n\nclass Subject {{ string Open, Get; Chat.Auth.AuthRedisManager A; }}\n").Becomes("using System;\n\nclass Subject { string Open, Get; Chat.Auth.AuthRedisManager A; }\n");

    [Fact]
    public Task Several_go_at_once() =>
        DirectiveProgram.Of("// header\n\nusing Chat.Auth;\nusing System;\nusing static Chat.Auth.AuthRedisManager; // old\n\nclass Subject { }\n").Becomes("// header\n\nusing System;\n\nclass Subject { }\n");

    [Fact]
    public Task The_only_one_goes_with_the_line_that_set_it_apart() => DirectiveProgram.Of("using Chat.Auth;\r\n\r\nclass Subject { }\r\n").Becomes("class Subject { }\r\n");

    [Theory]
    [InlineData("using Chat.Auth; class Subject { AuthRedisManager A; }", "AuthRedisManager")]
    [InlineData("using Chat.Auth; class Subject { object M() => AuthRedisManager.Open(); }", "AuthRedisManager")]
    [InlineData("using Chat.Auth; class Subject { object M() => new System.Collections.Generic.List<AuthRedisPool<int>>(); }", "AuthRedisPool")]
    [InlineData("using Chat.Auth; class Subject { string M() => nameof(AuthRedisMode.One); }", "AuthRedisMode")]
    [InlineData("using Chat.Auth; [AuthRedis] class Subject { }", "AuthRedis")]
    [InlineData("using Chat.Auth;\n/// <summary><see cref=\"AuthRedisManager.Open\"/></summary>\nclass Subject { }", "AuthRedisManager")]
    [InlineData("using Chat.Auth; class Subject { string M(StackExchange.Redis.IDatabase db) => db.GetJson(\"k\"); }", "GetJson")]
    [InlineData("using Chat.Auth; class Subject { string M(StackExchange.Redis.IDatabase db) => db?.GetJson(\"k\"); }", "GetJson")]
    [InlineData("using Chat.Auth; class Subject { System.Func<string, string> M(StackExchange.Redis.IDatabase db) => db.GetJson; }", "GetJson")]
    [InlineData("using static Chat.Auth.AuthRedisExtensions; class Subject { string M(StackExchange.Redis.IDatabase db) => db.GetJson(\"k\"); }", "GetJson")]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { object M() => Open(); }", "Open")]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { Options A; }", "Options")]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { const string A = Prefix; }", "Prefix")]
    [InlineData("using static Chat.Auth.AuthRedisMode; class Subject { object M() => One; }", "One")]
    [InlineData("using AuthRedisManager = Chat.Auth.AuthRedisManager; class Subject { AuthRedisManager A; }", "AuthRedisManager")]
    [InlineData("using Auth = Chat.Auth; class Subject { Auth.AuthRedisManager A; }", "Auth")]
    [InlineData("using Chat.Auth; namespace N { using static AuthRedisManager; class Subject { object M() => Open(); } }", "AuthRedisManager")]
    public Task What_is_needed_is_left(string source, string name) => DirectiveProgram.Of(source).IsLeft($"the file still uses '{name}' from it");

    [Theory]
    [InlineData("void M(Foreign f) { foreach (var i in f) { } }", "GetEnumerator")]
    [InlineData("async System.Threading.Tasks.Task M(Foreign f) { await f; }", "GetAwaiter")]
    [InlineData("void M(Foreign f) { var (a, b) = f; }", "Deconstruct")]
    [InlineData("bool M(Foreign f) => f is (1, 2);", "Deconstruct")]
    [InlineData("object M() => new ForeignList { 1, 2 };", "Add")]
    [InlineData("object M(Foreign f) => from x in f select x + 1;", "Select")]
    public Task What_the_language_calls_without_its_name_is_needed(string member, string name) =>
        (DirectiveProgram.Of($"using Chat.Auth; class Subject {{ {member} }}") with { Managers = ManagerProgram.Managers + Extensions }).IsLeft($"the file still uses '{name}' from it");

    [Fact]
    public Task What_the_language_calls_elsewhere_needs_nothing() =>
        (DirectiveProgram.Of("using Chat.Auth;\nclass Subject { void M(int[] list) { foreach (var i in list) { } var (a, b) = (1, 2); _ = new System.Collections.Generic.List<int> { 1 }; } }\n") with { Managers = ManagerProgram.Managers + Extensions })
            .Becomes("class Subject { void M(int[] list) { foreach (var i in list) { } var (a, b) = (1, 2); _ = new System.Collections.Generic.List<int> { 1 }; } }\n");

    [Theory]
    [InlineData("class Subject { Elsewhere.AuthRedisManager A; global::Chat.Auth.AuthRedisManager B; }")]
    [InlineData("namespace Chat.Auth { class Subject { AuthRedisManager A; } }")]
    [InlineData("namespace Chat.Auth.Inner { class Subject { AuthRedisManager A; } }")]
    [InlineData("class Subject { class AuthRedisManager { } AuthRedisManager A; }")]
    [InlineData("class Subject { int AuthRedisManager; int M() => AuthRedisManager; string GetJson(string s) => s; string N() => this.GetJson(\"\"); }")]
    public Task What_means_something_else_or_is_reached_otherwise_needs_nothing(string code) => DirectiveProgram.Of($"using Chat.Auth;\n{code}\n").Becomes($"{code}\n");

    [Fact]
    public Task A_static_import_is_not_needed_inside_the_type_and_those_that_inherit_it() =>
        DirectiveProgram.Of("using static Chat.Auth.AuthRedisManager;\nclass Subject : Chat.Auth.AuthRedisManager { object M() => Open(); }\n").Becomes("class Subject : Chat.Auth.AuthRedisManager { object M() => Open(); }\n");

    [Fact]
    public Task A_global_import_is_needed_by_any_file() =>
        (DirectiveProgram.Of("global using Chat.Auth;") with { Second = "class Second { AuthRedisManager A; }" }).IsLeft("the project still uses 'AuthRedisManager' from it");

    [Fact]
    public Task A_generated_file_needs_a_global_import_too() =>
        (DirectiveProgram.Of("global using Chat.Auth;") with { SecondPath = "/0/Second.g.cs", Second = "class Second { AuthRedisManager A; }" }).IsLeft("the project still uses 'AuthRedisManager' from it");

    [Fact]
    public Task An_import_that_a_global_one_repeats_is_not_needed() =>
        (DirectiveProgram.Of("using Chat.Auth;\nclass Subject { AuthRedisManager A; }\n") with { Second = "global using Chat.Auth;" }).Becomes("class Subject { AuthRedisManager A; }\n", "global using Chat.Auth;");

    [Fact]
    public Task An_import_of_a_block_is_needed_in_that_block_only() =>
        DirectiveProgram.Of("namespace N\n{\n    using Chat.Auth;\n\n    class Subject { }\n}\nnamespace M { using Chat.Auth; class Subject { AuthRedisManager A; } }\n")
            .Becomes("namespace N\n{\n    class Subject { }\n}\nnamespace M { using Chat.Auth; class Subject { AuthRedisManager A; } }\n");

    [Theory]
    [InlineData("using Chat.Auth;\n#if OTHER\nclass Subject { AuthRedisManager A; }\n#endif", "AuthRedisManager")]
    [InlineData("using static Chat.Auth.AuthRedisManager;\n#if OTHER\nclass Subject { object A = Open(); }\n#endif", "Open")]
    [InlineData("using AuthRedisManager = Chat.Auth.AuthRedisManager;\n#if OTHER\nclass Subject { AuthRedisManager A; }\n#endif", "AuthRedisManager")]
    public Task Code_that_is_left_out_may_need_it(string source, string name) => DirectiveProgram.Of(source).IsLeft($"code that '#if' leaves out mentions '{name}'");

    [Theory]
    [InlineData("using Chat.Auth; class Subject { AuthRedisManager")]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { void M() { Open(; ")]
    [InlineData("using Chat.Auth")]
    public async Task Half_typed_code_is_no_trouble(string source) =>
        Assert.NotNull(await (DirectiveProgram.Of(source) with { MayHaveErrors = true }).FixesWithoutExceptionAsync());
}
