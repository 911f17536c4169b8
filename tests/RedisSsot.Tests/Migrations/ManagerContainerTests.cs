using System.Threading.Tasks;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001: a manager that a container hands out. Who registers it and who asks for it change together.</summary>
public class ManagerContainerTests
{
    private const string Managers = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static IConnectionMultiplexer Shared => null;
            }
        }

        namespace Chat.Auth
        {
            public interface IAuthRedis { }
            public class AuthRedisManager : IAuthRedis
            {
                public IDatabase GetDatabase() => null;
            }
        }
        """;

    private static ManagerSolution Program(string start, string list = "Chat.Auth.AuthRedisManager") =>
        ManagerSolution.Of(Login("using Chat.Auth;\n\n", "AuthRedisManager"), Managers, list, ("Start.cs", start)) with { References = Verifying.StandIn.Common };

    private static string Login(string usings, string type) => $$"""
        {{usings}}namespace App;

        public class Login
        {
            private readonly {{type}} _redis;
            public Login({{type}} redis) => _redis = redis;
            public IDatabase Open() => _redis.GetDatabase();
        }
        """;

    private static string Start(string usings, string statement) => $$"""
        using Microsoft.Extensions.DependencyInjection;
        {{usings}}
        namespace App;

        public static class Start
        {
            public static void Configure(IServiceCollection services)
            {
                {{statement}}
                services.AddSingleton<Login>();
            }
        }
        """;

    [Theory]
    [InlineData("services.AddSingleton<AuthRedisManager>();", "services.AddSingleton(RedisManager.Shared);")]
    [InlineData("services.AddScoped<AuthRedisManager>();", "services.AddSingleton(RedisManager.Shared);")]
    [InlineData("services.AddSingleton(new AuthRedisManager());", "services.AddSingleton(RedisManager.Shared);")]
    [InlineData("services.AddSingleton(_ => new AuthRedisManager());", "services.AddSingleton(RedisManager.Shared);")]
    [InlineData("services.AddSingleton<AuthRedisManager>(provider => new AuthRedisManager());", "services.AddSingleton(RedisManager.Shared);")]
    [InlineData("services.AddTransient<AuthRedisManager>();\n        services.AddSingleton(provider => provider.GetRequiredService<AuthRedisManager>().GetDatabase());", "services.AddSingleton(RedisManager.Shared);\n        services.AddSingleton(provider => RedisManager.Shared.GetDatabase());")]
    public Task The_registration_hands_out_the_shared_connection(string statement, string becomes) =>
        Program(Start("using Chat.Auth;\n", statement)).Fixes(Login("", "IConnectionMultiplexer"), ("Start.cs", Start("using Chat.Backend;\n", becomes)));

    [Theory]
    [InlineData("", "a container may construct 'Login', and nothing here registers a 'IConnectionMultiplexer' with it")]
    [InlineData("services.AddSingleton<IAuthRedis, AuthRedisManager>();", "a container may construct 'Login', and nothing here registers a 'IConnectionMultiplexer' with it")]
    public async Task What_a_container_may_not_know_is_not_asked_of_it(string statement, string reason)
    {
        var test = Program(Start("using Chat.Auth;\n", statement));
        var findings = await test.FindingsAsync(test.Open());
        Assert.Contains(findings, finding => Findings.Notes.Read(finding).Reason == reason);
        Assert.DoesNotContain(findings, finding => finding.Location.SourceTree!.FilePath.EndsWith("Program.cs", System.StringComparison.Ordinal) && Findings.Notes.Read(finding).IsFixable);
    }

    [Fact]
    public Task A_registered_connection_is_injected_where_the_manager_was() =>
        Program(Start("using Chat.Backend;\n", "services.AddSingleton(RedisManager.Shared);")).Fixes(Login("", "IConnectionMultiplexer"));
}
