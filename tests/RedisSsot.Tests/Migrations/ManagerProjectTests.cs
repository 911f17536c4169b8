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

        namespace Chat.Gateway;

        public class Routes
        {
            public AuthRedisManager Redis => AuthRedisManager.Instance;
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

    [Fact]
    public async Task A_member_that_another_project_uses_keeps_its_type()
    {
        var test = Program("""
            namespace Chat.User;

            public class Login
            {
                public object Open() => new Chat.Gateway.Routes().Redis.GetDatabase();
            }
            """);
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

    [Fact]
    public async Task What_no_other_project_uses_is_replaced()
    {
        var test = Program("""
            namespace Chat.User;

            public class Login
            {
                public string Name => new Chat.Gateway.Routes().ToString();
            }
            """);
        Assert.Equal(Gateway.Replace("AuthRedisManager.Instance", "RedisManager.Shared").Replace("AuthRedisManager", "IConnectionMultiplexer").Replace("using Chat.Auth;", "using Chat.Backend;\nusing StackExchange.Redis;"), await ManagerSolution.TextOf(await test.FixAllAsync(test.Open()), "/Gateway/Routes.cs"));
    }
}
