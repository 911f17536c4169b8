using RedisSsot.Tool.Reports;
using Xunit;

namespace RedisSsot.ToolTests.Reports;

public class VocabularyTests
{
    [Theory]
    [InlineData("using StackExchange.Redis;")]
    [InlineData("using static StackExchange.Redis.ConnectionMultiplexer;")]
    [InlineData("using ServiceStack.Redis;")]
    [InlineData("class C { StackExchange.Redis.IDatabase db; }")]
    [InlineData("class C(global::StackExchange.Redis.IServer server);")]
    [InlineData("class C(IConnectionMultiplexer redis);")]
    [InlineData("services.AddStackExchangeRedisCache(options);")]
    [InlineData("class C { object M() => await RedisConnection.Open(); }")]
    public void A_file_mentions_a_client(string program) => Assert.True(Vocabulary.OfCatalogue.IsIn(program));

    [Theory]
    [InlineData("using Microsoft.Extensions.DependencyInjection;")]
    [InlineData("// using StackExchange.Redis;")]
    [InlineData("class C { string s = \"StackExchange.Redis\"; }")]
    [InlineData("class Redis { }")]
    [InlineData("class C { public string RedisConnection { get; set; } }")]
    [InlineData("class C { void M(Address redisConnection, Address RedisConnection) { } }")]
    [InlineData("using Chat.Redis;")]
    [InlineData("services.AddSignalR().Connect();")]
    [InlineData("")]
    public void A_file_mentions_none(string program) => Assert.False(Vocabulary.OfCatalogue.IsIn(program));

    [Fact]
    public void The_words_of_the_user_come_on_top()
    {
        Assert.False(Vocabulary.OfCatalogue.IsIn("var db = Hub.Shared;"));
        Assert.True(Vocabulary.OfCatalogue.With(["Hub"]).IsIn("var db = Hub.Shared;"));
    }
}
