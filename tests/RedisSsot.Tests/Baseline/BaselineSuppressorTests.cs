using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Hosting;
using Xunit;

namespace RedisSsot.Tests.Baseline;

/// <summary>What is accepted stays silent, and nothing else does.</summary>
public class BaselineSuppressorTests
{
    private const string Open = "ConnectionMultiplexer.Connect(\"localhost\")";

    private const string Login = "RSSOT1001 | Chat.Login.Run() | ConnectionMultiplexer.Connect | 1";

    private const string Source = $$"""
        namespace Chat;

        public class Login
        {
            public object Run() => {{Open}};

            public object Run(int again) => {{Open}};
        }
        """;

    [Fact]
    public Task Without_a_baseline_everything_is_shown() => Left(FrozenProgram.Of(Source), "RSSOT1001 /src/Program.cs:5", "RSSOT1001 /src/Program.cs:7");

    [Fact]
    public Task A_record_covers_its_finding_and_no_overload() => Left(FrozenProgram.Of(Source).With(Login), "RSSOT1001 /src/Program.cs:7");

    [Theory]
    [InlineData("RSSOT1002 | Chat.Login.Run() | ConnectionMultiplexer.Connect | 1")]
    [InlineData("RSSOT1001 | Chat.Login.Go() | ConnectionMultiplexer.Connect | 1")]
    [InlineData("RSSOT1001 | Chat.login.Run() | ConnectionMultiplexer.Connect | 1")]
    [InlineData("RSSOT1001 | Chat.Other.Login.Run() | ConnectionMultiplexer.Connect | 1")]
    [InlineData("RSSOT1001 | Chat.Login.Run(string) | ConnectionMultiplexer.Connect | 1")]
    [InlineData("RSSOT1001 | Chat.Login.Run() | ConnectionMultiplexer.ConnectAsync | 1")]
    [InlineData("RSSOT1001 | Chat.Login.Run() | ConnectionMultiplexer.Connect | 2")]
    [InlineData("# RSSOT1001 | Chat.Login.Run() | ConnectionMultiplexer.Connect | 1")]
    [InlineData("")]
    public Task A_record_of_something_else_covers_nothing(string record) =>
        Left(FrozenProgram.Of(Source).With(record), "RSSOT1001 /src/Program.cs:5", "RSSOT1001 /src/Program.cs:7");

    [Fact]
    public async Task What_is_frozen_is_silent() => await Left(await FrozenProgram.Of(Source).FreezeAsync());

    [Fact]
    public async Task Moved_lines_reformatting_and_another_file_name_change_nothing() => await Left(
        (await FrozenProgram.Of(Source).FreezeAsync()) with
        {
            Files = FrozenProgram.Of(("/elsewhere/LoginPage.cs", $$"""
                // A comment more.
                using System.Linq;

                namespace Chat
                {
                    /// <summary>Documented now.</summary>
                    internal sealed class Login
                    {
                        private int Connect() => 1;

                        public object Run(int again)
                        {
                            Connect();
                            return ConnectionMultiplexer
                                .Connect("localhost");
                        }

                        public object Run()
                        {
                            var redis = {{Open}};
                            return redis;
                        }
                    }
                }
                """)).Files,
        });

    [Fact]
    public async Task A_new_finding_in_another_member_is_shown_though_a_frozen_one_went() => await Left(
        (await FrozenProgram.Of(Source).FreezeAsync()) with { Files = FrozenProgram.Of(Source.Replace("Run() => " + Open, "Run() => null;\n\n    public object Stop() => " + Open)).Files },
        "RSSOT1001 /src/Program.cs:7");

    [Fact]
    public async Task A_new_finding_with_another_target_is_shown_though_a_frozen_one_went() => await Left(
        (await FrozenProgram.Of(Source).FreezeAsync()) with { Files = FrozenProgram.Of(Source.Replace("Run() => " + Open, "Run() => ConnectionMultiplexer.ConnectAsync(\"localhost\")")).Files },
        "RSSOT1001 /src/Program.cs:5");

    [Fact]
    public async Task A_second_finding_of_the_same_kind_in_a_member_is_shown() => await Left(
        (await FrozenProgram.Of(Source).FreezeAsync()) with { Files = FrozenProgram.Of(Source.Replace("Run() => " + Open, $"Run() => {Open} == null ?\n{Open} : null")).Files },
        "RSSOT1001 /src/Program.cs:6");

    [Fact]
    public async Task Of_two_findings_one_may_go() => await Left(
        (await FrozenProgram.Of(Source.Replace("Run() => " + Open, $"Run() => {Open} ??\n{Open}")).FreezeAsync()) with { Files = FrozenProgram.Of(Source).Files });

    [Fact]
    public async Task Statements_of_a_program_are_frozen_for_this_project_only()
    {
        var frozen = await FrozenProgram.Of($"// top-level\nvar redis = {Open};\n").FreezeAsync();
        await Left(frozen);
        await Left(frozen with { Name = "Gateway" }, "RSSOT1001 /src/Program.cs:2");
    }

    [Fact]
    public async Task Several_baselines_add_up()
    {
        var records = await FrozenProgram.Of(Source).RecordsAsync();
        await Left(FrozenProgram.Of(Source).With(("/RedisSsot.Baseline.txt", records[0]), ("/src/redisssot.baseline.TXT", records[1])));
    }

    [Theory]
    [InlineData("/RedisSsot.Baseline.old.txt")]
    [InlineData("/RedisSsot.Baseline")]
    [InlineData("/OldRedisSsot.Baseline.txt")]
    public Task A_file_of_another_name_is_no_baseline(string path) =>
        Left(FrozenProgram.Of(Source).With((path, Login + "\nwrong")), "RSSOT1001 /src/Program.cs:5", "RSSOT1001 /src/Program.cs:7");

    [Fact]
    public async Task A_line_that_is_wrong_is_reported_and_the_others_count()
    {
        var findings = await FrozenProgram.Of(Source).With(("/all/RedisSsot.Baseline.txt", $"{Login}\n  RSSOT1001 | Chat\n")).FindingsAsync();
        var wrong = Assert.Single(findings, finding => finding.Id == "RSSOT9002");
        Assert.Equal("The setting 'RedisSsot.Baseline.txt' is wrong: a record has four parts, 'rule | member | target | ordinal'", wrong.GetMessage(null));
        Assert.Equal("/all/RedisSsot.Baseline.txt: (1,2)-(1,18)", wrong.Location.GetLineSpan().ToString());
        Assert.Single(findings, finding => finding.Id == "RSSOT1001" && finding.IsSuppressed);
    }

    [Fact]
    public async Task What_is_wrong_with_the_set_up_is_never_silenced()
    {
        var program = FrozenProgram.Of(Source) with { Settings = [("/", "redis_ssot.accessor", "Company.Gone.Shared"), ("/", "redis_ssot.owner", "x")] };
        var left = await program.With("RSSOT9001 | Chat | Company.Gone.Shared | 1\nRSSOT9002 | Chat | redis_ssot.owner | 1").LeftAsync();
        Assert.Equal(["RSSOT9001", "RSSOT9002", "RSSOT9002", "RSSOT9002"], left.Select(line => line.Split(' ')[0]).Where(id => id.StartsWith("RSSOT9", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Info)]
    public async Task Whatever_the_severity_what_is_frozen_is_silent(ReportDiagnostic severity) =>
        await Left(await (FrozenProgram.Of(Source) with { Severity = severity }).FreezeAsync());

    [Fact]
    public async Task A_frozen_finding_is_still_in_the_log_with_its_reason()
    {
        var finding = Assert.Single((await FrozenProgram.Of(Source).With(Login).FindingsAsync()), finding => finding.IsSuppressed);
        Assert.Equal("RSSOT1001", finding.Id);
    }

    [Fact]
    public async Task Findings_of_every_rule_can_be_frozen()
    {
        foreach (var program in EveryFinding.Programs)
        {
            var frozen = await program.FreezeAsync();
            Assert.All((await frozen.FindingsAsync()).Where(finding => !finding.Id.StartsWith("RSSOT9", StringComparison.Ordinal)), finding => Assert.True(finding.IsSuppressed, finding.ToString()));
        }
    }

    [Fact]
    public void There_is_a_suppression_for_each_rule_but_those_of_the_set_up() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => descriptor.Id).Where(id => !id.StartsWith("RSSOT9", StringComparison.Ordinal)),
            new BaselineSuppressor().SupportedSuppressions.Select(suppression => suppression.SuppressedDiagnosticId));

    [Fact]
    public async Task A_project_without_a_client_looks_at_no_baseline() =>
        Assert.Empty(await (FrozenProgram.Of("class C { }").With("wrong") with { HasClient = false, Deprecated = "" }).FindingsAsync());

    [Fact]
    public async Task Deprecated_managers_of_a_project_without_a_client_are_frozen_too()
    {
        var program = FrozenProgram.Of("using Chat.Legacy; namespace Chat.Legacy { class LegacyRedis { } } class C { LegacyRedis redis; }") with { HasClient = false, Settings = [] };
        Assert.Equal(["RSSOT2001 /src/Program.cs:1", "RSSOT2002 /src/Program.cs:1"], await program.LeftAsync());
        await Left(await program.FreezeAsync());
    }

    private static async Task Left(FrozenProgram program, params string[] left) => Assert.Equal(left, await program.LeftAsync());
}
