using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.OtherClients;

/// <summary>Programs with other clients that have nothing to report.</summary>
public class OtherClientSilentTests
{
    public static TheoryData<string> Libraries => ["FreeRedis", "CSRedisCore", "NewLifeRedis", "BeetleXRedis", "Garnet", "ServiceStackRedis", "Sider", "SharpRedis", "RedisBoost", "Rediska"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public Task The_accessor_itself_is_not_reported(string library) => OtherClient.Of(library).IsSilent("class Program { object Use() => RedisManager.Client; }");

    [Theory]
    [MemberData(nameof(Libraries))]
    public Task The_only_static_holder_is_the_accessor_when_nothing_is_configured(string library) =>
        OtherClient.Of(library).IsSilent("class Program { object Use() => RedisManager.Client; }", OtherClient.Of(library).Accessor with { Member = null });

    [Theory]
    [MemberData(nameof(Libraries))]
    public Task The_only_singleton_is_the_accessor_when_nothing_is_configured(string library)
    {
        var client = OtherClient.Of(library);
        return client.IsSilent($"class Program {{ void Add(IServiceCollection services) => services.AddSingleton<{client.Type}>(_ => {client.Opening}); }}", TestAccessor.None);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public Task An_owner_may_open_a_connection(string library) =>
        OtherClient.Of(library).IsSilent($"class Keeper {{ object Open() => {OtherClient.Of(library).Opening}; }}", null, "redis_ssot.owners = Keeper");

    [Theory]
    [InlineData("ServiceStackRedis", "using var c = RedisManager.Client.GetClient()")]
    [InlineData("ServiceStackRedis", "using (var c = RedisManager.Client.GetClient()) { c.SetValue(\"a\", \"b\"); }")]
    [InlineData("ServiceStackRedis", "using IRedisClient c = RedisManager.Client.GetReadOnlyClient()")]
    [InlineData("Sider", "using var c = RedisManager.Client.GetClient()")]
    [InlineData("RedisBoost", "using var c = RedisManager.Client.CreateClientAsync(\"redis\").Result")]
    [InlineData("Garnet", "RedisManager.Client.ConnectAsync().Wait()")]
    [InlineData("Garnet", "RedisManager.Client.Connect()")]
    [InlineData("Rediska", "using var c = RedisManager.Client.CreateAsync(new System.Net.IPEndPoint(0, 6379)).Result")]
    [InlineData("CSRedisCore", "RedisHelper.Initialization(RedisManager.Client)")]
    [InlineData("CSRedisCore", "RedisHelper.Set(\"a\", \"b\")")]
    [InlineData("BeetleXRedis", "RedisManager.Client.Host = null")]
    [InlineData("FreeRedis", "var name = nameof(RedisClient) + typeof(RedisClient)")]
    public Task What_is_leased_from_the_accessor_is_not_reported(string library, string statement) => OtherClient.Of(library).IsSilent($$"""
        class Program
        {
            void Use()
            {
                {{statement}};
            }
        }
        """);
}
