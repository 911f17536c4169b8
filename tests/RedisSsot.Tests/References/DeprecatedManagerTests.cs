using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT2001: what is said, what stays silent, and how names reach the managers.</summary>
public class DeprecatedManagerTests
{
    [Theory]
    [InlineData("object M() => new Chat.Auth.[|AuthRedisManager|]();", "'AuthRedisManager' is a deprecated Redis manager; use 'RedisManager.Shared'")]
    [InlineData("object M(Chat.Legacy.LegacyRedis m) => m.[|GetClient|]();", "'LegacyRedis.GetClient' is a deprecated member of a Redis manager; use 'RedisManager.Shared.GetDatabase()'")]
    [InlineData("object M(Chat.Legacy.LegacyRedis m) => m.[|Name|];", "'LegacyRedis.Name' is a deprecated member of a Redis manager; use 'RedisManager.Shared' (no automatic fix: the list does not say what takes the place of 'Name')")]
    [InlineData("class D : Chat.Auth.[|AuthRedisManager|] { }", "'AuthRedisManager' is a deprecated Redis manager; use 'RedisManager.Shared' (no automatic fix: a class that derives from it has to be given the connection instead)")]
    public async Task The_message_says_what_to_use(string member, string message)
    {
        var program = ManagerProgram.Of($"class Subject {{ {member} }}");
        await program.Reports("RSSOT2001");
        Assert.Equal(message, Assert.Single(await program.MentionsAsync()).Message);
    }

    [Fact]
    public async Task Without_an_accessor_the_message_names_none()
    {
        var mention = Assert.Single(await (ManagerProgram.Of("class Subject { Chat.Auth.AuthRedisManager m; }") with { Settings = [] }).MentionsAsync());
        Assert.Equal("'AuthRedisManager' is a deprecated Redis manager; use the shared accessor (no automatic fix: no shared accessor is declared yet; name one in .editorconfig: redis_ssot.accessor = Company.Product.RedisManager.Shared)", mention.Message);
    }

    [Fact]
    public async Task An_accessor_that_is_a_service_is_taken_from_the_container()
    {
        var program = ManagerProgram.Of("class Subject { Chat.Auth.AuthRedisManager m; }") with { Settings = [("/", "redis_ssot.accessor", "StackExchange.Redis.IConnectionMultiplexer")] };
        Assert.Equal("'AuthRedisManager' is a deprecated Redis manager; take 'IConnectionMultiplexer' from the container", Assert.Single(await program.MentionsAsync()).Message);
    }

    [Fact]
    public async Task A_replacement_that_this_project_does_not_see_is_said()
    {
        var program = ManagerProgram.Of("class Subject { Chat.Auth.AuthRedisManager m; }") with { Deprecated = "Chat.Auth.AuthRedisManager -> Chat.Core.Redis.Shared" };
        Assert.Equal(
            "'AuthRedisManager' is a deprecated Redis manager; use 'Chat.Core.Redis.Shared' (no automatic fix: this project sees no 'Chat.Core.Redis.Shared'; is a project reference missing?)",
            Assert.Single(await program.MentionsAsync()).Message);
    }

    [Theory]
    [InlineData("new AuthRedisManager(\"a\").GetDatabase()", "new AuthRedisManager(\"a\")")]
    [InlineData("AuthRedisManager.Instance.GetDatabase()", "AuthRedisManager.Instance")]
    [InlineData("AuthRedisManager.Open()", "AuthRedisManager.Open()")]
    [InlineData("Chat.Auth.AuthRedisManager.Instance", "Chat.Auth.AuthRedisManager.Instance")]
    [InlineData("default(Chat.Legacy.LegacyRedis).GetClient()", "default(Chat.Legacy.LegacyRedis).GetClient()")]
    public async Task The_notes_say_what_is_replaced(string expression, string replaced)
    {
        var mention = (await ManagerProgram.Of($"using Chat.Auth; class Subject {{ object M() => {expression}; }}").MentionsAsync()).Single(mention => mention.Rule == "RSSOT2001");
        Assert.Equal(replaced, mention.Replaced);
        Assert.Equal("Manager", mention.Notes.Places[0].Role.ToString());
    }

    [Fact]
    public async Task The_notes_name_the_manager_and_its_replacement()
    {
        var notes = Assert.Single(await ManagerProgram.Of("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.GetClient(); }").MentionsAsync()).Notes;
        Assert.Equal("LegacyRedis.GetClient", notes.Target);
        Assert.Equal("M:Chat.Legacy.LegacyRedis.GetClient", notes.Manager);
        Assert.Equal("Chat.Backend.RedisManager.Shared.GetDatabase()", notes.Replacement);
        Assert.Equal("T:StackExchange.Redis.IDatabase", notes.ReplacementType);
    }

    [Fact]
    public async Task A_comment_is_only_information()
    {
        var mentions = await ManagerProgram.Of("/// <summary><see cref=\"Chat.Auth.AuthRedisManager\"/></summary>\nclass Subject { Chat.Auth.AuthRedisManager m; }").MentionsAsync();
        Assert.Equal([DiagnosticSeverity.Info, DiagnosticSeverity.Warning], mentions.Select(mention => mention.Finding.Severity));
    }

    [Theory]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager; class Subject { object M() => new [|Mgr|](); }")]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager; class Subject { object M() => [|Mgr|].Instance; }")]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager; class Subject { object M() { [|Mgr|] m = [|new()|]; return m; } }")]
    [InlineData("using Legacy = Chat.Auth; class Subject { object M() => new Legacy::[|AuthRedisManager|](); }")]
    [InlineData("using Legacy = Chat.Auth; class Subject { object M() => new Legacy.[|AuthRedisManager|](); }")]
    [InlineData("using Managers = System.Collections.Generic.List<Chat.Auth.AuthRedisManager>; class Subject { [|Managers|] m; }")]
    [InlineData("using A = Chat.Auth.AuthRedisManager; namespace N { using B = A; class Subject { [|B|] m; } }")]
    [InlineData("namespace N; using Mgr = Chat.Auth.AuthRedisManager; class Subject { [|Mgr|] m; }")]
    public async Task A_use_through_an_alias_is_reported_under_the_real_name(string source)
    {
        await ManagerProgram.Of(source).Reports("RSSOT2001");
        Assert.All((await ManagerProgram.Of(source).MentionsAsync()).Where(mention => mention.Rule == "RSSOT2001"), mention => Assert.Equal("AuthRedisManager", mention.Notes.Target));
    }

    [Fact]
    public Task A_use_through_a_global_alias_of_another_file_is_reported() => (ManagerProgram.Of("class Subject { object M() => new [|Mgr|](); }") with
    {
        Files = ManagerProgram.NoFiles.Add("/0/Aliases.cs", "global using Mgr = Chat.Auth.AuthRedisManager;"),
    }).Reports("RSSOT2001");

    [Theory]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { object M() => [|Instance|]; }")]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { object M() => [|Get|](\"a\") + [|Prefix|]; }")]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { [|Options|] m; }")]
    [InlineData("using static Chat.Auth.AuthRedisExtensions; class Subject { object M(IDatabase d) => d.[|GetJson|](\"a\"); }")]
    public Task A_member_of_an_imported_type_is_reported(string source) => ManagerProgram.Of(source).Reports("RSSOT2001");

    [Fact]
    public Task A_member_that_another_file_imports_for_all_is_reported() => (ManagerProgram.Of("class Subject { object M() => [|Instance|]; }") with
    {
        Files = ManagerProgram.NoFiles.Add("/0/Imports.cs", "global using static Chat.Auth.AuthRedisManager;"),
    }).Reports("RSSOT2001");

    [Theory]
    [InlineData("using Chat.Auth; using static Chat.Auth.AuthRedisManager; class Subject { }")]
    [InlineData("class Subject { object M() => Elsewhere.AuthRedisManager.Instance; }")]
    [InlineData("using Elsewhere; class Subject { AuthRedisManager m = new(); }")]
    [InlineData("class Subject { object AuthRedisManager => null; object M() => AuthRedisManager; }")]
    [InlineData("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.GetClient(1); }")]
    [InlineData("class Subject { object M() => Chat.Legacy.LegacyRedis.Current; }")]
    [InlineData("class Subject { object M() => \"AuthRedisManager\"; } // AuthRedisManager")]
    [InlineData("class Subject { string GetClient() => \"\"; object M() => GetClient(); }")]
    [InlineData("class Subject { object M(Other o) { var m = o.Make(); return m.Connection; } }")]
    public Task What_is_not_named_or_not_listed_is_silent(string source) => (ManagerProgram.Of(source) with
    {
        Files = ManagerProgram.NoFiles.Add("/0/Other.cs", "class Other { public Chat.Auth.AuthRedisManager Make() => null; }"),
    }).Reports("RSSOT2001");

    [Fact]
    public async Task The_declarations_of_the_managers_are_silent() =>
        Assert.DoesNotContain(await ManagerProgram.Of("class Subject { }").FindingsAsync(), finding => finding.Id == "RSSOT2001");

    [Fact]
    public Task A_derived_type_is_reported_at_its_base_list_only() => ManagerProgram.Of("""
        class Derived : Chat.Auth.[|AuthRedisManager|]
        {
            object Use() => Open() ?? Connection ?? base.Connection ?? this.GetDatabase().Multiplexer;
            class Nested { object Use() => Open(); }
        }
        """).Reports("RSSOT2001", "base type");

    [Theory]
    [InlineData("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.[|GetClient|](1); }", "Chat.Legacy.LegacyRedis.GetClient(int)")]
    [InlineData("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.[|GetClient|](1); }", "Chat.Legacy.LegacyRedis.GetClient( System.Int32 )")]
    [InlineData("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.[|GetClient|](1) + m.[|GetClient|](); }", "Chat.Legacy.LegacyRedis.GetClient")]
    [InlineData("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.[|GetClient|](1); }", "M:Chat.Legacy.LegacyRedis.GetClient(System.Int32)")]
    [InlineData("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.[|GetClient|](1) + m.[|Name|]; }", "Chat.Legacy.LegacyRedis.*Client\nP:Chat.Legacy.LegacyRedis.Name")]
    [InlineData("class Subject { Chat.Legacy.[|LegacyRedis|] m; }", "Chat.Legacy.LegacyRedis")]
    [InlineData("class Subject { Chat.Legacy.[|LegacyRedis|] m; }", "T:Chat.Legacy.LegacyRedis")]
    [InlineData("class Subject { Chat.Legacy.[|LegacyRedis|] m; }", "N:Chat.Legacy")]
    [InlineData("class Subject { Chat.Legacy.[|LegacyRedis|] m; }", "Chat.Legacy")]
    [InlineData("class Subject { Chat.Legacy.[|LegacyRedis|] m; }", "Chat.*.Legacy*")]
    [InlineData("class Subject { Chat.Legacy.[|LegacyRedis|] m; Chat.Auth.[|AuthRedisManager|] a; }", "Chat.*.*Redis\n---\nChat.*.*RedisManager")]
    [InlineData("class Subject { object M(Chat.Legacy.LegacyRedis m) => m.[|GetClient|](); Chat.Legacy.[|LegacyRedis|] f; }", "Chat.Legacy.LegacyRedis\nChat.Legacy.LegacyRedis.GetClient() -> Chat.Backend.RedisManager.Shared.GetDatabase()", 1)]
    [InlineData("class Subject { object M() => new Chat.Auth.[|AuthRedisManager|](\"a\") ?? new Chat.Auth.AuthRedisManager(); }", "Chat.Auth.AuthRedisManager.AuthRedisManager(string)")]
    [InlineData("class Subject { object M() => new Chat.Auth.[|AuthRedisManager|](\"a\") ?? new Chat.Auth.AuthRedisManager(); }", "M:Chat.Auth.AuthRedisManager.#ctor(System.String)")]
    [InlineData("class Subject { Chat.Auth.[|AuthRedisPool|]<int> m; }", "Chat.Auth.AuthRedisPool<T>")]
    [InlineData("class Subject { Chat.Auth.AuthRedisPool<int> m; }", "Chat.Auth.AuthRedisPool<,>")]
    [InlineData("class Derived : Chat.Legacy.LegacyRedis { public override string Name => \"\"; object M() => [|Name|]; }", "Chat.Legacy.LegacyRedis.Name")]
    public Task The_list_says_what_is_deprecated(string source, string list, int parameters = 0) =>
        (ManagerProgram.Of(parameters == 0 ? source : source.Replace("M(Chat.Legacy.LegacyRedis m)", "M(Chat.Legacy.[|LegacyRedis|] m)")) with { Deprecated = list }).Reports("RSSOT2001");

    [Fact]
    public async Task A_project_without_a_Redis_client_is_looked_at_when_there_is_a_list()
    {
        var program = ManagerProgram.Of("class Subject { Chat.Plain.[|OldManager|] m; }") with
        {
            HasClient = false,
            ManagerSource = "namespace Chat.Plain { public class OldManager { } }",
            Deprecated = "Chat.Plain.OldManager",
            Settings = [],
        };
        await program.Reports("RSSOT2001");
    }

    [Theory]
    [InlineData("class Subject { object M() => new Chat.Auth.[|AuthRedisManager|](1, 2); }")]
    [InlineData("class Subject { object M() => Chat.Auth.[|AuthRedisManager|].Instance.; }")]
    [InlineData("class Subject { object M() => Chat.Auth.[|AuthRedisManager|]. }")]
    [InlineData("class Subject { Chat.Auth.[|AuthRedisManager|] }")]
    [InlineData("class Subject { Missing<Chat.Auth.[|AuthRedisManager|]> m; }")]
    [InlineData("class Subject { object M() => new(); Chat.Missing.AuthRedisManager m; AuthRedisManager n; }")]
    [InlineData("/// <see cref=\"AuthRedisManager.\"/>\nclass Subject { new() nameof( typeof( [AuthRedis( }")]
    public Task Half_typed_code_is_no_trouble(string source) => (ManagerProgram.Of(source) with { MayHaveErrors = true }).Reports("RSSOT2001");
}
