using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.PackageTests;

/// <summary>A team freezes what it has, makes everything else an error, and goes on.</summary>
[Collection(Packed.Name)]
public sealed class BaselineTests(PackedPackage package) : IDisposable
{
    private const string Frozen = "RSSOT1001 | Own.Presence.Online(string) | ConnectionMultiplexer.Connect | 1";
    private const string FrozenHolder = "RSSOT1003 | Own.Presence.s_redis | Presence.s_redis | 1";

    private const string Presence = """
        using StackExchange.Redis;

        namespace Own
        {
            public static class Presence
            {
                private static readonly ConnectionMultiplexer s_redis = ConnectionMultiplexer.Connect("localhost:6379");

                public static string Online(string cs) => ConnectionMultiplexer.Connect(cs).GetDatabase().StringGet("online");

                public static string Away() => s_redis.GetDatabase().StringGet("away");
            }
        }

        """;

    private const string New = """
        using StackExchange.Redis;

        namespace Own
        {
            public static class Latecomer
            {
                public static string Name(string cs) => ConnectionMultiplexer.Connect(cs).GetDatabase().StringGet("name");
            }
        }

        """;

    private readonly Solution _solution = new(package);

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task What_is_frozen_fails_no_build_and_is_left_alone_and_what_is_new_is_not()
    {
        Write();
        var before = (await _solution.Build("src/Own", "-warnaserror")).ShouldFail();
        Assert.Equal(["RSSOT1001", "RSSOT1003"], before.Reported.Select(reported => reported.Id).Order());

        _solution.Folder.Write("RedisSsot.Baseline.txt", $"{Frozen}\n");
        _solution.Folder.Write("src/RedisSsot.Baseline.txt", $"# the holder goes with the queue\n{FrozenHolder}\n");
        (await _solution.Build("src/Own", "-warnaserror", "-p:ErrorLog=findings.sarif%2Cversion=2.1")).ShouldSucceed().ShouldReportNothing();
        Assert.Equal([(Frozen, "RSSOTSUP_RSSOT1001"), (FrozenHolder, "RSSOTSUP_RSSOT1003")], Logged());

        _solution.Folder.Write("src/Own/Latecomer.cs", New);
        var after = (await _solution.Build("src/Own", "-warnaserror")).ShouldFail();
        Assert.Equal([new Reported("Latecomer.cs", 7, "error", "RSSOT1001")], after.Reported);

        (await _solution.Dotnet("format", "analyzers", "src/Own", "--no-restore", "--severity", "info")).ShouldSucceed();
        Assert.Equal(Presence, _solution.Folder.Read("src/Own/Presence.cs"));
        Assert.Contains("=> RedisManager.Shared.GetDatabase()", _solution.Folder.Read("src/Own/Latecomer.cs"), StringComparison.Ordinal);

        // The frozen ones are shown on demand.
        var all = (await _solution.Build("src/Own", "-p:NoWarn=RSSOTSUP_RSSOT1001")).ShouldSucceed();
        Assert.Equal([new Reported("Presence.cs", 9, "warning", "RSSOT1001")], all.Reported);
    }

    [Fact]
    public async Task A_severity_of_the_users_does_not_bring_back_what_is_frozen_and_a_wrong_line_is_shown()
    {
        Write("dotnet_diagnostic.RSSOT1001.severity = error\ndotnet_diagnostic.RSSOT1003.severity = suggestion");
        _solution.Folder.Write("RedisSsot.Baseline.txt", $"{Frozen}\nRSSOT1001 | Own.Presence.Online(string)\n");

        var build = (await _solution.Build("src/Own")).ShouldSucceed();

        Assert.Equal([new Reported("RedisSsot.Baseline.txt", 2, "warning", "RSSOT9002")], build.Reported);
    }

    /// <summary>The record and the suppression of each finding in the compiler's log.</summary>
    private (string Record, string? Suppression)[] Logged()
    {
        using var log = JsonDocument.Parse(_solution.Folder.Read("src/Own/findings.sarif"));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => Text(result, "ruleId").StartsWith("RSSOT", StringComparison.Ordinal))
            .Select(result =>
            {
                var properties = result.GetProperty("properties").GetProperty("customProperties");
                var record = string.Join(" | ", Text(result, "ruleId"), Text(properties, "Member"), Text(properties, "Target"), Text(properties, "Ordinal"));
                Assert.Equal(("own", "1a", "true"), (Text(properties, "Service"), Text(properties, "Phase"), Text(properties, "Fixable")));
                var suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());
                return (record, Text(suppression.GetProperty("properties"), "suppressionType").Split(' ', ',').FirstOrDefault(word => word.StartsWith("RSSOTSUP", StringComparison.Ordinal)));
            })
            .Order()];

        static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
    }

    private void Write(string severities = "")
    {
        _solution.Folder.Write(".editorconfig", $"""
            root = true

            [*.cs]
            redis_ssot.accessor = Own.RedisManager.Shared
            redis_ssot.service = own
            redis_ssot.phase = 1a
            {severities}

            """);
        _solution.Folder.Write("src/Own/Own.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RedisSsot" Version="{package.Version}" />
                <PackageReference Include="StackExchange.Redis" Version="1.2.6" />
              </ItemGroup>
            </Project>
            """);
        _solution.Folder.Write("src/Own/RedisManager.cs", """
            using StackExchange.Redis;

            namespace Own
            {
                public static class RedisManager
                {
                    public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("localhost:6379");
                }
            }

            """);
        _solution.Folder.Write("src/Own/Presence.cs", Presence);
    }
}
