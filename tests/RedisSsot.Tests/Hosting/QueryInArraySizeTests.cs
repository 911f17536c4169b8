using System.Threading.Tasks;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.References;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hosting;

/// <summary>A query as the size of an array type, which no valid program has: the compiler throws when it is asked what a name in it means.</summary>
public class QueryInArraySizeTests
{
    [Theory]
    [InlineData("is int[{query}]")]
    [InlineData("as int[{query}]")]
    [InlineData("is List<int[({query}).Count()]> list")]
    [InlineData("== typeof(int[{query}])")]
    [InlineData("== default(int[{query}])")]
    public Task An_opening_in_it_throws_nothing(string use) => ThrowsNothing(use.Replace("{query}", "from end in ConnectionMultiplexer.Connect(\"cache:6379\").GetEndPoints() select end"));

    [Theory]
    [InlineData("from end in redis.GetEndPoints() select end")]
    [InlineData("from end in other.GetEndPoints() where other.IsConnected select end")]
    [InlineData("from end in redis.Dispose() select end")]
    [InlineData("from end in M(() => { using (redis) { } using (ConnectionMultiplexer r = redis) { } using var s = redis; }) select end")]
    [InlineData("from end in services.AddScoped<IConnectionMultiplexer>(_ => redis) select end")]
    [InlineData("from end in services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(\"cache:6379\")) select end")]
    [InlineData("from end in services.AddStackExchangeRedisCache(options => options.Configuration = \"cache:6379\") select end")]
    [InlineData("from end in new RedisCache(new RedisCacheOptions { Configuration = \"cache:6379\" }) select end")]
    [InlineData("from end in M(() => new(\"cache:6379\")) select end")]
    [InlineData("from ConnectionMultiplexer end")]
    public Task What_is_asked_of_a_connection_in_it_throws_nothing(string query) => ThrowsNothing($"is int[{query}]");

    [Theory]
    [InlineData("class Subject { object M() => typeof[from AuthRedisManager")]
    [InlineData("typeof[from AuthRedisManager")]
    [InlineData("class Subject { bool M(object o) => o is int[from manager in new[] { AuthRedisManager.Instance } select manager.Connection]; }")]
    [InlineData("class Subject { bool M(object o) => o is AuthRedisManager[from AuthRedisManager a in (AuthRedisManager)o join AuthRedisManager b in (AuthRedisManager)o on a equals b select new AuthRedisManager()]; }")]
    [InlineData("class Subject { AuthRedisManager M(object o) => o is int[from a in M(new(\"a\")) select a]; }")]
    public async Task A_deprecated_manager_in_it_throws_nothing(string program) =>
        Assert.All(await new ManagerProgram("using Chat.Auth;\n" + program) { MayHaveErrors = true }.FindingsAsync(), finding => Assert.StartsWith("RSSOT", finding.Id));

    private static Task ThrowsNothing(string use) => Reason.ThrowsNothing(RedisTest.Of($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.Extensions.DependencyInjection;
        using StackExchange.Redis;

        class Cache
        {
            private readonly ConnectionMultiplexer redis = ConnectionMultiplexer.Connect("cache:6379");

            bool M(object o, IServiceCollection services)
            {
                var other = ConnectionMultiplexer.Connect("cache:6379");
                other.Dispose();
                return o {{use}};
            }
        }
        """));
}
