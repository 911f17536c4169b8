using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>A listed manager that only passes on what the accessor gives is still on the list, but its uses do no harm.</summary>
public class CompatibilityWrapperTests
{
    private const string Backend = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect("redis"));
                public static IConnectionMultiplexer Shared => Connection.Value;
            }
        }

        """;

    private const string List = "Chat.Auth.AuthRedisManager\nChat.Auth.OtherManager";

    [Theory]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer Connection => Chat.Backend.RedisManager.Shared; }")]
    [InlineData("public static class AuthRedisManager { public static IDatabase GetDatabase(int number) => Chat.Backend.RedisManager.Shared.GetDatabase(number); }")]
    [InlineData("public class AuthRedisManager { private IDatabase Database => Chat.Backend.RedisManager.Shared.GetDatabase(); public string Get(string key) => Database.StringGet(key); }")]
    [InlineData("public class AuthRedisManager { private readonly IDatabase _database = Chat.Backend.RedisManager.Shared.GetDatabase(); public string Get(string key) => _database.StringGet(key); }")]
    [InlineData("public class AuthRedisManager { public async Task<string> Get(string key) => await Chat.Backend.RedisManager.Shared.GetDatabase().StringGetAsync(key); }")]
    [InlineData("public class AuthRedisManager { public Task<IConnectionMultiplexer> GetAsync() => Task.FromResult(Chat.Backend.RedisManager.Shared); }")]
    [InlineData("public class AuthRedisManager : IDisposable { public static AuthRedisManager Instance { get; } = new AuthRedisManager(); public IConnectionMultiplexer Connection => Chat.Backend.RedisManager.Shared; public void Dispose() { } }")]
    [InlineData("public class AuthRedisManager { public AuthRedisManager(string name) { } public int Count(string key) { var database = Chat.Backend.RedisManager.Shared.GetDatabase(); return int.Parse(database.StringGet(key)) + 1; } }")]
    [InlineData("public class AuthRedisManager<T> { public IConnectionMultiplexer Connection => Chat.Backend.RedisManager.Shared; }", "AuthRedisManager<int>")]
    [InlineData("public static partial class AuthRedisManager { public static IDatabase A => Chat.Backend.RedisManager.Shared.GetDatabase(); } public static partial class AuthRedisManager { public static IDatabase B => A; }")]
    [InlineData("public static class AuthRedisManager { public static string GetJson(this object key) => Chat.Backend.RedisManager.Shared.GetDatabase().StringGet(key.ToString()); }")]
    public Task A_manager_that_gets_everything_from_the_accessor_is_only_information(string manager, string type = "AuthRedisManager") => Is(DiagnosticSeverity.Info, manager, type);

    [Theory]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer Connection => null; }")] // nothing of the accessor
    [InlineData("public class AuthRedisManager { public string Name => \"\"; }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; public IConnectionMultiplexer B() => ConnectionMultiplexer.Connect(\"b\"); }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; private static readonly Lazy<ConnectionMultiplexer> B = new(() => ConnectionMultiplexer.Connect(\"b\")); }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; private static readonly Func<string, System.IO.TextWriter, ConnectionMultiplexer> B = ConnectionMultiplexer.Connect; }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; class Inner { object B() => ConnectionMultiplexer.Connect(\"b\"); } }")]
    [InlineData("public class AuthRedisManager : Base { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; } public class Base { }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; public IDatabase B => OtherManager.Database; } public class OtherManager { public static IDatabase Database => ConnectionMultiplexer.Connect(\"b\").GetDatabase(); }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; public string B(string key) => OtherManager.Get(key); } public class OtherManager { public static string Get(string key) => key; }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; public IDatabase B => Helper.Make().GetDatabase(); } public class Helper { public static IConnectionMultiplexer Make() => ConnectionMultiplexer.Connect(\"b\"); }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; public IConnectionMultiplexer B { get; set; } }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => B ?? Chat.Backend.RedisManager.Shared; internal IConnectionMultiplexer B; }")]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; public void Dispose() => A.Dispose(); }")]
    [InlineData("public class AuthRedisManager { public void Run() { using var redis = (ConnectionMultiplexer)Chat.Backend.RedisManager.Shared; redis.GetDatabase().Ping(); } }")]
    [InlineData("public static partial class AuthRedisManager { public static IDatabase A => Chat.Backend.RedisManager.Shared.GetDatabase(); } public static partial class AuthRedisManager { public static object B => ConnectionMultiplexer.Connect(\"b\"); }")]
    public Task A_manager_that_does_something_on_its_own_is_reported(string manager) => Is(DiagnosticSeverity.Warning, manager);

    [Fact]
    public async Task The_message_says_that_it_is_a_wrapper()
    {
        var mention = Assert.Single(await Program("object M() => new Chat.Auth.AuthRedisManager();", "public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; }").MentionsAsync());
        Assert.Equal("'AuthRedisManager' is a deprecated Redis manager and now a compatibility wrapper of the shared accessor; use 'RedisManager.Shared'", mention.Message);
    }

    [Theory]
    [InlineData("using static Chat.Auth.AuthRedisManager; class Subject { }", "RSSOT2002", "'AuthRedisManager' is a deprecated Redis import; it is now a compatibility wrapper of the shared accessor; use 'RedisManager.Shared'")]
    [InlineData("using M = Chat.Auth.AuthRedisManager; class Subject { }", "RSSOT2003", "'M' is another name for 'AuthRedisManager'; it is now a compatibility wrapper of the shared accessor; use 'RedisManager.Shared'")]
    public async Task A_directive_for_a_wrapper_is_only_information(string source, string rule, string message)
    {
        var mention = Assert.Single(await Of(source, "public class AuthRedisManager { public static IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; }").MentionsAsync());
        Assert.Equal((rule, DiagnosticSeverity.Info, message), (mention.Rule, mention.Finding.Severity, mention.Message));
    }

    /// <summary>What a compiled manager does is not to be seen, so it counts as one.</summary>
    [Fact]
    public async Task A_manager_of_another_assembly_is_reported()
    {
        var library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText("using System; using StackExchange.Redis;\n" + Backend + "namespace Chat.Auth { public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager.Shared; } }")],
            StandIn.Basis,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new System.IO.MemoryStream();
        var result = library.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        var program = ManagerProgram.Of("class Subject { object M() => new Chat.Auth.AuthRedisManager(); }") with { ManagerSource = "", Deprecated = List, References = [MetadataReference.CreateFromImage(stream.ToArray())] };
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await program.MentionsAsync()).Finding.Severity);
    }

    [Theory]
    [InlineData("public class AuthRedisManager { public IConnectionMultiplexer A => Chat.Backend.RedisManager. }")]
    [InlineData("public class AuthRedisManager : { IConnectionMultiplexer A => ; Missing B => B.C; ")]
    public async Task A_half_typed_manager_is_no_trouble(string manager) =>
        Assert.NotEmpty(await (Program("object M() => new Chat.Auth.AuthRedisManager();", manager) with { MayHaveErrors = true }).MentionsAsync());

    private static async Task Is(DiagnosticSeverity severity, string manager, string type = "AuthRedisManager")
    {
        var mention = Assert.Single(await Program($"object M() => typeof(Chat.Auth.{type});", manager).MentionsAsync());
        Assert.Equal(("RSSOT2001", severity), (mention.Rule, mention.Finding.Severity));
    }

    private static ManagerProgram Program(string member, string manager) => Of($"class Subject {{ {member} }}", manager);

    private static ManagerProgram Of(string source, string manager) =>
        ManagerProgram.Of(source) with { Deprecated = List, ManagerSource = Backend + $"namespace Chat.Auth {{ {manager} }}" };
}
