using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Findings;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001: what one project makes public and another uses. A build sees the two apart, so neither is half migrated.</summary>
public class ManagerProjectTests
{
    private const string Managers = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared => null;
            }
        }

        namespace Chat.Auth
        {
            public class AuthRedisManager
            {
                public static AuthRedisManager Instance { get; } = new AuthRedisManager();
                public StackExchange.Redis.IDatabase GetDatabase() => null;
            }
        }
        """;

    private const string Gateway = """
        using Chat.Auth;
        using StackExchange.Redis;

        namespace Chat.Gateway;

        public class Routes
        {
            public AuthRedisManager Redis => AuthRedisManager.Instance;
            public virtual AuthRedisManager Late => Redis;
            public IDatabase Database => null;
        }
        """;

    private static ManagerSolution Program(string user) => new("Chat.Auth.AuthRedisManager")
    {
        Projects =
        [
            ("Backend", ImmutableDictionary<string, string>.Empty.Add("/Backend/Managers.cs", Managers), []),
            ("Gateway", ImmutableDictionary<string, string>.Empty.Add("/Gateway/Routes.cs", Gateway), ["Backend"]),
            ("User", ImmutableDictionary<string, string>.Empty.Add("/User/User.cs", user), ["Backend", "Gateway"]),
        ],
    };

    private static readonly string s_replaced = Gateway
        .Replace("AuthRedisManager.Instance", "RedisManager.Shared")
        .Replace("AuthRedisManager", "IConnectionMultiplexer")
        .Replace("using Chat.Auth;", "using Chat.Backend;");

    [Theory]
    [InlineData("public object Open() => new Chat.Gateway.Routes().Redis.GetDatabase();", "public object Open() => new Chat.Gateway.Routes().Redis.GetDatabase();")]
    [InlineData("public object Open() => new Chat.Gateway.Routes().Redis.GetDatabase() ?? Chat.Auth.AuthRedisManager.Instance.GetDatabase();", "public object Open() => new Chat.Gateway.Routes().Redis.GetDatabase() ?? Chat.Backend.RedisManager.Shared.GetDatabase();")]
    [InlineData("public string Name => new Chat.Gateway.Routes().ToString();", "public string Name => new Chat.Gateway.Routes().ToString();")]
    public async Task A_member_changes_its_type_where_the_other_project_compiles_with_it(string member, string becomes)
    {
        var test = Program($"namespace Chat.User;\n\npublic class Login\n{{\n    {member}\n}}\n");
        var before = test.Open();
        var atOnce = await test.FixAllAsync(before);
        Assert.Equal(s_replaced, await ManagerSolution.TextOf(atOnce, "/Gateway/Routes.cs"));
        Assert.Contains(becomes.Replace("Chat.Backend.", ""), await ManagerSolution.TextOf(atOnce, "/User/User.cs"));
        Assert.Equal(await ManagerSolution.TextOf(atOnce), await ManagerSolution.TextOf(await test.FixOneByOneAsync(before)));
        Assert.Equal(await ManagerSolution.ProblemsIn(before), await ManagerSolution.ProblemsIn(atOnce));
    }

    [Theory]
    [InlineData("public class Login { public object Open() => (Chat.Auth.AuthRedisManager)(object)new Chat.Gateway.Routes().Redis; }")]
    [InlineData("public class Login : Chat.Gateway.Routes { public override Chat.Auth.AuthRedisManager Late => null; }")]
    public async Task A_member_keeps_its_type_where_another_project_asks_for_it(string user)
    {
        var test = Program(user);
        var before = test.Open();
        Assert.Equal(await ManagerSolution.TextOf(before), await ManagerSolution.TextOf(await test.FixAllAsync(before)));
    }

    [Fact]
    public async Task What_comes_from_another_project_with_the_managers_type_has_a_reason_and_stays()
    {
        var test = Program("""
            using Chat.Auth;

            namespace Chat.User;

            public class Login
            {
                public object Open()
                {
                    AuthRedisManager redis = new Chat.Gateway.Routes().Redis;
                    return redis.GetDatabase();
                }
            }
            """);
        var before = test.Open();
        var finding = Assert.Single(await test.FindingsAsync(before), finding => finding.Location.SourceTree!.FilePath == "/User/User.cs");
        Assert.Equal("'Routes.Redis' of another project has this type", Notes.Read(finding).Reason);
        Assert.Equal(await ManagerSolution.TextOf(before), await ManagerSolution.TextOf(await test.FixAllAsync(before)));
    }
}
