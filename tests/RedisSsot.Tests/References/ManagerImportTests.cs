using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT2002 and RSSOT2003: using directives that import a manager, and those that hide one.</summary>
public class ManagerImportTests
{
    [Theory]
    [InlineData("using [|Chat.Auth|];", "using")]
    [InlineData("global using [|Chat.Auth|];", "global using")]
    [InlineData("using static [|Chat.Auth.AuthRedisManager|];", "using static")]
    [InlineData("global using static [|Chat.Auth.AuthRedisManager|];", "global using static")]
    [InlineData("using static [|Chat.Auth.AuthRedisManager.Options|];", "using static")]
    [InlineData("using static [|System.Collections.Generic.List<Chat.Auth.AuthRedisManager>|];", "using static")]
    [InlineData("using AuthRedisManager = [|Chat.Auth.AuthRedisManager|];", "alias")]
    [InlineData("using Auth = [|Chat.Auth|];", "alias")]
    [InlineData("namespace N { using [|Chat.Auth|]; }", "using")]
    [InlineData("namespace Chat; using [|Auth|];", "using")]
    public Task An_import_of_something_listed_is_reported(string directive, string kind) => ManagerProgram.Of(directive).Reports("RSSOT2002", kind);

    [Theory]
    [InlineData("using [|Mgr|] = Chat.Auth.AuthRedisManager;", "alias")]
    [InlineData("global using [|Mgr|] = Chat.Auth.AuthRedisManager;", "global alias")]
    [InlineData("using [|Legacy|] = Chat.Auth;", "alias")]
    [InlineData("using [|Mgr|] = Chat.Auth.AuthRedisPool<int>;", "alias")]
    [InlineData("using [|Managers|] = System.Collections.Generic.List<Chat.Auth.AuthRedisManager>;", "alias")]
    [InlineData("using [|Extensions|] = Chat.Auth.AuthRedisExtensions;", "alias")]
    [InlineData("namespace N { using [|Mgr|] = Chat.Auth.AuthRedisManager; }", "alias")]
    [InlineData("using [|Mux|] = StackExchange.Redis.ConnectionMultiplexer;", "alias")]
    [InlineData("global using [|Redis|] = StackExchange.Redis.IConnectionMultiplexer;", "global alias")]
    [InlineData("using [|Shared|] = System.Lazy<StackExchange.Redis.ConnectionMultiplexer>;", "alias")]
    [InlineData("using [|AuthRedisManager|] = Chat.Backend.RedisManager;", "alias")]
    [InlineData("global using [|AuthRedisManager|] = Chat.Backend.RedisManager;", "global alias")]
    public Task An_alias_that_hides_something_is_reported(string directive, string kind) => ManagerProgram.Of(directive).Reports("RSSOT2003", kind);

    [Theory]
    [InlineData("using [|Both|] = (Chat.Auth.AuthRedisManager Manager, int Number);")]
    [InlineData("using [|All|] = Chat.Auth.AuthRedisManager[];")]
    [InlineData("using [|All|] = StackExchange.Redis.IConnectionMultiplexer[];")]
    [InlineData("using unsafe [|Keys|] = Chat.Auth.AuthRedisKey*;")]
    public Task An_alias_of_any_type_is_reported(string directive) =>
        Language.Knows(12) ? ManagerProgram.Of(directive).Reports("RSSOT2003", "alias") : Task.CompletedTask;

    [Theory]
    [InlineData("using Elsewhere; using System; using Chat.Legacy; using Chat.Backend;")]
    [InlineData("using static Chat.Backend.RedisManager;")]
    [InlineData("using RedisManager = Chat.Backend.RedisManager;")]
    [InlineData("using ConnectionMultiplexer = StackExchange.Redis.ConnectionMultiplexer;")]
    [InlineData("using Mgr = Elsewhere.AuthRedisManager;")]
    [InlineData("using Db = StackExchange.Redis.IDatabase; using Text = System.Text; using Strings = System.Collections.Generic.List<string>;")]
    [InlineData("using Backend = Chat.Backend;")]
    [InlineData("class Subject { void M(System.IDisposable d) { using (d) { } using var e = d; } }")]
    public async Task Other_directives_are_silent(string source) => Assert.Empty(await ManagerProgram.Of(source).MentionsAsync());

    [Theory]
    [InlineData("using Chat.Auth;", "'Chat.Auth' is a deprecated Redis import; use 'RedisManager.Shared'")]
    [InlineData("using static Chat.Auth.AuthRedisManager;", "'AuthRedisManager' is a deprecated Redis import; use 'RedisManager.Shared'")]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager;", "'Mgr' is another name for 'AuthRedisManager'; use 'RedisManager.Shared'")]
    [InlineData("using Mux = StackExchange.Redis.ConnectionMultiplexer;", "'Mux' is another name for 'ConnectionMultiplexer'; write the real name")]
    [InlineData("using AuthRedisManager = Chat.Backend.RedisManager;", "'AuthRedisManager' is another name for 'RedisManager'; write the real name")]
    public async Task The_message_says_what_to_do(string directive, string message) =>
        Assert.Equal(message, Assert.Single(await ManagerProgram.Of(directive).MentionsAsync()).Message);

    [Fact]
    public async Task The_notes_name_what_is_imported_and_the_directive()
    {
        var mention = Assert.Single(await ManagerProgram.Of("using Mgr = Chat.Auth.AuthRedisManager;").MentionsAsync());
        Assert.Equal(("AuthRedisManager", "T:Chat.Auth.AuthRedisManager"), (mention.Notes.Target, mention.Notes.Manager));
        Assert.Equal("using Mgr = Chat.Auth.AuthRedisManager;", mention.Replaced);
    }

    [Fact]
    public async Task Without_a_list_aliases_of_connections_are_reported_all_the_same() =>
        Assert.Equal(["RSSOT2003"], (await (ManagerProgram.Of("using Mux = StackExchange.Redis.ConnectionMultiplexer; using Chat.Auth;") with { Deprecated = "" }).MentionsAsync()).Select(mention => mention.Rule));

    [Theory]
    [InlineData("using Mgr = ;")]
    [InlineData("using = Chat.Auth.AuthRedisManager;")]
    [InlineData("using Mgr = Chat.Missing.AuthRedisManager; using static Missing; using Chat.Auth.AuthRedisManager.;")]
    [InlineData("using static ; using global:: ; using")]
    public async Task Half_typed_directives_are_no_trouble(string source) =>
        Assert.NotNull((await (ManagerProgram.Of(source) with { MayHaveErrors = true }).FindingsAsync()).ToString());

    [Theory]
    [InlineData("global using Mux = StackExchange.Redis.ConnectionMultiplexer;", "RSSOT2003", "'Mux' is another name for 'ConnectionMultiplexer'; write the real name (no automatic fix: a 'Using' item of the project file declares it; change it there)")]
    [InlineData("global using global::Chat.Auth;", "RSSOT2002", "'Chat.Auth' is a deprecated Redis import; use 'RedisManager.Shared' (no automatic fix: a 'Using' item of the project file declares it; change it there)")]
    [InlineData("global using static Chat.Auth.AuthRedisManager;", "RSSOT2002", "'AuthRedisManager' is a deprecated Redis import; use 'RedisManager.Shared' (no automatic fix: a 'Using' item of the project file declares it; change it there)")]
    public async Task What_the_project_file_imports_is_reported_without_a_place(string directive, string rule, string message)
    {
        var findings = await (ManagerProgram.Of("") with { Files = ManagerProgram.NoFiles.Add("/0/obj/App.GlobalUsings.g.cs", "// <auto-generated/>\n" + directive) }).FindingsAsync();
        var finding = Assert.Single(findings);
        Assert.Equal((rule, message, false), (finding.Id, finding.GetMessage(null), finding.Location.IsInSource));
    }

    [Fact]
    public async Task Other_generated_files_are_not_looked_at() =>
        Assert.Empty(await (ManagerProgram.Of("") with { Files = ManagerProgram.NoFiles.Add("/0/obj/Other.g.cs", "// <auto-generated/>\nglobal using Chat.Auth;") }).FindingsAsync());
}
