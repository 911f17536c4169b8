using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.OtherClients;

/// <summary>The registrations of NewLife.Redis, which can be given a client of the same library.</summary>
public class NewLifeRegistrationTests
{
    [Theory]
    [InlineData("{|RSSOT1002:services.AddRedis|}(cs)")]
    [InlineData("{|RSSOT1002:services.AddRedis|}(cs, tracer)")]
    [InlineData("{|RSSOT1002:services.AddRedis|}(\"name\", cs, 3)")]
    [InlineData("{|RSSOT1002:services.AddRedis|}(\"name\", cs, 3, tracer)")]
    [InlineData("{|RSSOT1002:services.AddRedis|}(cs, \"secret\", 2, 3)")]
    [InlineData("{|RSSOT1002:services.AddRedis|}(cs, \"secret\", 2, 3, tracer)")]
    [InlineData("{|RSSOT1002:services.AddRedis|}(o => o.Server = cs)")]
    public Task A_registration_is_given_the_shared_client(string statement) => OtherClient.NewLife.Fixes(Program(statement), Program("services.AddRedis(RedisManager.Client)"));

    private static string Program(string statement) => $$"""
        class Program
        {
            void Add(IServiceCollection services, string cs, NewLife.Log.ITracer tracer)
            {
                {{statement}};
            }
        }
        """;
}
