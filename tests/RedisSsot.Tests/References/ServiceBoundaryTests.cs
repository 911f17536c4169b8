using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT2004: managers of another service.</summary>
public class ServiceBoundaryTests
{
    private const string Analytics = """
        namespace Chat.Analytics
        {
            public static class AnalyticsRedis
            {
                public static StackExchange.Redis.IDatabase Database => null;
            }

            public class AnalyticsStore
            {
                public StackExchange.Redis.IConnectionMultiplexer Connection { get; }
                public class Entry { }
            }

            public class Report
            {
                private readonly StackExchange.Redis.IDatabase _database;
                public Report(StackExchange.Redis.IDatabase database) => _database = database;
                public int Count => 0;
            }

            public class Own
            {
                public object Use() => AnalyticsRedis.Database ?? new AnalyticsStore().Connection.GetDatabase();
            }
        }
        """;

    [Theory]
    [InlineData("object M() => Chat.Analytics.[|AnalyticsRedis|].Database;", "static access")]
    [InlineData("object M() => new Chat.Analytics.[|AnalyticsStore|]();", "creation")]
    [InlineData("Chat.Analytics.[|AnalyticsStore|] m;", "type")]
    [InlineData("System.Collections.Generic.List<Chat.Analytics.[|AnalyticsStore|]> m;", "type argument")]
    [InlineData("class D : Chat.Analytics.[|AnalyticsStore|] { }", "base type")]
    public Task A_manager_of_another_service_is_reported(string member, string kind) => Program($"class Subject {{ {member} }}").Reports("RSSOT2004", kind);

    [Fact]
    public async Task The_message_names_both_services() =>
        Assert.Equal(
            "'AnalyticsRedis' belongs to the service 'analytics', and this code to 'auth'; use 'RedisManager.Shared' (no automatic fix: 'IConnectionMultiplexer' has no 'Database')",
            Assert.Single(await Program("class Subject { object M() => Chat.Analytics.AnalyticsRedis.Database; }").MentionsAsync()).Message);

    [Theory]
    [InlineData("object M() => Chat.Backend.RedisManager.Shared;")]
    [InlineData("Chat.Analytics.Report m;")]
    [InlineData("StackExchange.Redis.IDatabase m;")]
    [InlineData("class AnalyticsRedis { } AnalyticsRedis m;")]
    [InlineData("public static StackExchange.Redis.IDatabase Own => null; object M() => Subject.Own;")]
    public async Task The_accessor_and_what_hands_out_no_connection_are_silent(string member) => Assert.Empty(await Program($"class Subject {{ {member} }}").MentionsAsync());

    [Fact]
    public async Task Use_within_a_service_is_silent() =>
        Assert.DoesNotContain(await Program("class Subject { }").FindingsAsync(), finding => finding.Id == "RSSOT2004");

    [Fact]
    public async Task A_manager_that_uses_one_of_another_service_is_reported() => await Program("""
        public static class AuthRedis
        {
            public static StackExchange.Redis.IDatabase Database => Chat.Analytics.[|AnalyticsRedis|].Database;
        }
        """).Reports("RSSOT2004");

    [Theory]
    [InlineData("auth", null)]
    [InlineData("AUTH", "auth")]
    [InlineData(null, "analytics")]
    [InlineData("analytics", "analytics")]
    public async Task Without_two_services_there_is_no_boundary(string? own, string? other)
    {
        var settings = ImmutableArray.Create(("/", "redis_ssot.accessor", "Chat.Backend.RedisManager.Shared"));
        if (own is not null)
            settings = settings.Add(("/0/", "redis_ssot.service", own));
        if (other is not null)
            settings = settings.Add(("/analytics/", "redis_ssot.service", other));
        Assert.Empty(await (Program("class Subject { object M() => Chat.Analytics.AnalyticsRedis.Database; }") with { Settings = settings }).MentionsAsync());
    }

    [Fact]
    public async Task What_is_listed_and_of_another_service_is_reported_once_as_the_boundary()
    {
        var program = Program("class Subject { object M() => Chat.Analytics.[|AnalyticsRedis|].Database; }") with { Deprecated = "Chat.Analytics.AnalyticsRedis" };
        await program.Reports("RSSOT2004");
        Assert.Single(await program.MentionsAsync());
    }

    [Fact]
    public async Task What_is_listed_in_the_same_service_is_only_deprecated() => await (Program("class Subject { object M() => new Chat.Auth.[|AuthRedisManager|](); }") with
    {
        Settings = [("/", "redis_ssot.accessor", "Chat.Backend.RedisManager.Shared"), ("/", "redis_ssot.service", "auth"), ("/analytics/", "redis_ssot.service", "analytics")],
        Deprecated = "Chat.Auth.AuthRedisManager",
    }).Reports("RSSOT2001");

    [Fact]
    public async Task A_manager_of_a_referenced_assembly_belongs_to_the_service_of_its_namespace()
    {
        using var image = new MemoryStream();
        Assert.True(CSharpCompilation.Create("Analytics", [CSharpSyntaxTree.ParseText(Analytics)], StandIn.Basis, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image).Success);
        var program = Program("class Subject { object M() => Chat.Analytics.[|AnalyticsRedis|].Database; Chat.Analytics.Report r; }") with
        {
            Files = ManagerProgram.NoFiles,
            References = [MetadataReference.CreateFromImage(image.ToArray())],
            Settings =
            [
                ("/", "redis_ssot.accessor", "Chat.Backend.RedisManager.Shared"),
                ("/", "redis_ssot.service", "auth"),
                ("/", "redis_ssot.service.analytics.namespaces", "Chat.Analytics, Chat.Reports.*"),
            ],
        };
        await program.Reports("RSSOT2004");
        Assert.Equal("'AnalyticsRedis' belongs to the service 'analytics', and this code to 'auth'; use 'RedisManager.Shared' (no automatic fix: 'IConnectionMultiplexer' has no 'Database')", (await program.MentionsAsync()).Single().Message);
    }

    [Fact]
    public async Task Namespaces_that_cannot_be_read_are_a_wrong_setting()
    {
        var findings = await (Program("class Subject { }") with { Settings = [("/", "redis_ssot.service.analytics.namespaces", "Chat/Analytics")] }).FindingsAsync();
        Assert.Contains("The setting 'redis_ssot.service.analytics.namespaces' is wrong: 'Chat/Analytics' is not the dotted name of a type or namespace", findings.Select(finding => finding.GetMessage(null)));
    }

    private static ManagerProgram Program(string source) => ManagerProgram.Of(source) with
    {
        Deprecated = "",
        Files = ManagerProgram.NoFiles.Add("/analytics/Analytics.cs", Analytics),
        Settings =
        [
            ("/", "redis_ssot.accessor", "Chat.Backend.RedisManager.Shared"),
            ("/", "redis_ssot.service", "auth"),
            ("/analytics/", "redis_ssot.service", "analytics"),
        ],
    };
}
