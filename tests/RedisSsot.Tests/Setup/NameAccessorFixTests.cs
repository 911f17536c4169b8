using System.Threading.Tasks;
using RedisSsot.CodeFixes.Planning;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Setup;

/// <summary>Several places could be the accessor: the reader chooses one, and the choice is written down.</summary>
public class NameAccessorFixTests
{
    private const string TwoAccessors = """
        namespace Company;

        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared { get; } = {|RSSOT9001:ConnectionMultiplexer.Connect|}(Environment.GetEnvironmentVariable("REDIS"));
        }

        public static class SessionRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
        }
        """;

    private static readonly string Chosen = TwoAccessors.Replace("{|RSSOT9001:ConnectionMultiplexer.Connect|}", "ConnectionMultiplexer.Connect");

    [Fact]
    public Task The_first_candidate_becomes_the_accessor() => Chooses(
        0,
        Chosen.Replace("Connection { get; } =", "{|RSSOT1003:Connection|} { get; } ="),
        "root = true\n\n[*.cs]\nredis_ssot.accessor = Company.RedisManager.Shared\n");

    [Fact]
    public Task The_second_candidate_becomes_the_accessor() => Chooses(
        1,
        Chosen.Replace("Shared { get; } =", "{|RSSOT1003:Shared|} { get; } ="),
        "root = true\n\n[*.cs]\nredis_ssot.accessor = Company.SessionRedis.Connection\n");

    [Fact]
    public async Task A_folder_whose_name_only_begins_alike_is_not_above_the_file()
    {
        var test = Choosing(0, Chosen.Replace("Connection { get; } =", "{|RSSOT1003:Connection|} { get; } ="));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Test/.editorconfig", "[*.cs]\n"));
        test.FixedState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n\n[*.cs]\nredis_ssot.accessor = Company.RedisManager.Shared\n"));
        test.FixedState.AnalyzerConfigFiles.Add(("/0/Test/.editorconfig", "[*.cs]\n"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("", "[*.cs]\nkey = value\n")]
    [InlineData("root = true\n", "root = true\n\n[*.cs]\nkey = value\n")]
    [InlineData("root = true", "root = true\n\n[*.cs]\nkey = value\n")]
    [InlineData("[*.cs]\nindent_size = 4\n", "[*.cs]\nindent_size = 4\nkey = value\n")]
    [InlineData("[*.cs]\nindent_size = 4", "[*.cs]\nindent_size = 4\nkey = value\n")]
    [InlineData("[*.cs]\n", "[*.cs]\nkey = value\n")]
    [InlineData("[*.cs]\nindent_size = 4\n\n[*.md]\nindent_size = 2\n", "[*.cs]\nindent_size = 4\nkey = value\n\n[*.md]\nindent_size = 2\n")]
    [InlineData("[*.md]\r\nindent_size = 2\r\n", "[*.md]\r\nindent_size = 2\r\n\r\n[*.cs]\r\nkey = value\r\n")]
    [InlineData("[*.md]\nindent_size = 2\n\n\n", "[*.md]\nindent_size = 2\n\n[*.cs]\nkey = value\n")]
    public void A_setting_goes_to_the_end_of_its_section(string text, string becomes) => Assert.Equal(becomes, SettingText.With(text, "key", "value"));

    private static async Task Chooses(int index, string becomes, string settings)
    {
        var test = Choosing(index, becomes);
        test.FixedState.AnalyzerConfigFiles.Add(("/.editorconfig", settings));
        await test.RunAsync();
    }

    private static RedisTest Choosing(int index, string becomes)
    {
        var test = RedisTest.Of(TwoAccessors, TestAccessor.None);
        test.Fixed(becomes, TestAccessor.None);
        test.FixedState.MarkupHandling = Microsoft.CodeAnalysis.Testing.MarkupMode.Allow;
        test.CodeActionIndex = index;
        test.NumberOfIncrementalIterations = 1;
        test.CodeFixTestBehaviors = Microsoft.CodeAnalysis.Testing.CodeFixTestBehaviors.SkipFixAllCheck | Microsoft.CodeAnalysis.Testing.CodeFixTestBehaviors.FixOne;
        return test;
    }
}
