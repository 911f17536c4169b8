using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>What holds for every StackExchange.Redis, on the real assemblies.</summary>
public class OpeningOfEveryVersionTests
{
    public static TheoryData<string> Versions => RedisAssembly.Versions;

    [Theory]
    [MemberData(nameof(Versions))]
    public Task Connect_is_reported_and_fixed(string version) => Fixes(version,
        """
        class Service
        {
            IDatabase Open() => [|ConnectionMultiplexer.Connect|]("localhost").GetDatabase();
        }
        """,
        """
        class Service
        {
            IDatabase Open() => RedisManager.Shared.GetDatabase();
        }
        """);

    [Theory]
    [MemberData(nameof(Versions))]
    public Task Using_goes_with_the_connection(string version) => Fixes(version,
        """
        class Service
        {
            void Use()
            {
                using (var redis = [|ConnectionMultiplexer.Connect|]("localhost"))
                {
                    redis.GetDatabase();
                }
            }
        }
        """,
        """
        class Service
        {
            void Use()
            {
                {
                    var redis = RedisManager.Shared;
                    redis.GetDatabase();
                }
            }
        }
        """);

    private static Task Fixes(string version, string program, string becomes)
    {
        var test = RedisTest.Of(program);
        test.RedisVersion = version;
        test.Fixed(becomes, TestAccessor.Class);
        return test.RunAsync();
    }
}
