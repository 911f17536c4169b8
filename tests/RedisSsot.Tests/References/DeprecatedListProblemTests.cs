using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT9002 at the lines of the list, and the names that mean nothing.</summary>
public class DeprecatedListProblemTests
{
    [Fact]
    public async Task A_line_that_is_wrong_is_reported_at_its_place()
    {
        var problem = Assert.Single(await ProblemsOf("# managers\n  Chat..Auth"));
        Assert.Equal("The setting 'RedisSsot.Deprecated.txt' is wrong: 'Chat..Auth' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'", problem.GetMessage(null));
        Assert.Equal("/RedisSsot.Deprecated.txt: (1,2)-(1,12)", problem.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Each_of_several_files_is_named() =>
        Assert.Equal(
            ["The setting 'RedisSsot.Deprecated.1.txt' is wrong: '*' covers everything there is", "The setting 'RedisSsot.Deprecated.txt' is wrong: the name before '->' is missing"],
            (await ProblemsOf("-> A.B\n---\n*")).Select(problem => problem.GetMessage(null)).Order());

    [Fact]
    public async Task A_list_that_only_has_wrong_lines_is_reported_without_a_client() =>
        Assert.Single(await ProblemsOf("Chat..Auth", hasClient: false));

    [Theory]
    [InlineData("Chat.Auth.AuthRedisManger", "'Chat.Auth.AuthRedisManger' means nothing in this project, did you mean 'Chat.Auth.AuthRedisManager'?")]
    [InlineData("Chat.auth.AuthRedisManager", "'Chat.auth.AuthRedisManager' means nothing in this project, did you mean 'Chat.Auth.AuthRedisManager'?")]
    [InlineData("LegacyRedis", "'LegacyRedis' means nothing in this project, did you mean 'Chat.Legacy.LegacyRedis'?")]
    [InlineData("Chat.Legacy.LegacyRedis.GetCleint", "'Chat.Legacy.LegacyRedis.GetCleint' means nothing in this project, did you mean 'Chat.Legacy.LegacyRedis.GetClient()'?")]
    [InlineData("Chat.Legacy.LegacyRedis.GetClient(string)", "'Chat.Legacy.LegacyRedis.GetClient(string)' means nothing in this project, did you mean 'Chat.Legacy.LegacyRedis.GetClient()'?")]
    public async Task A_near_miss_of_a_name_of_this_project_gets_a_suggestion(string list, string reason) =>
        Assert.Equal($"The setting 'RedisSsot.Deprecated.txt' is wrong: {reason}", Assert.Single(await ProblemsOf(list)).GetMessage(null));

    [Theory]
    [InlineData("Chat.Gone.OldRedisManager")]
    [InlineData("Chat.Auth.GoneManager")]
    [InlineData("Chat.Backend.RedisManagers")]
    [InlineData("Chat.Auth.AuthRedisManager\nChat.Auth.AuthRedisManagers")]
    [InlineData("Chat.Auth.*Manger")]
    [InlineData("T:Chat.Auth.AuthRedisManger")]
    public async Task A_name_that_another_project_may_know_is_silent(string list) => Assert.Empty(await ProblemsOf(list));

    private static async Task<Diagnostic[]> ProblemsOf(string list, bool hasClient = true) =>
        [.. (await (ManagerProgram.Of("class Subject { }") with
        {
            Deprecated = list,
            HasClient = hasClient,
            ManagerSource = hasClient ? ManagerProgram.Managers : "",
            Settings = hasClient ? [("/", "redis_ssot.accessor", "Chat.Backend.RedisManager.Shared")] : [],
        }).FindingsAsync()).Where(finding => finding.Id == "RSSOT9002")];
}
