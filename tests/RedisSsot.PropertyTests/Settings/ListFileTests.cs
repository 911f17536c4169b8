using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.PropertyTests.Settings;

/// <summary>Whatever stands in a list: a finding at a line of it, or nothing.</summary>
public class ListFileTests
{
    private const string Clean = "namespace Chat { class Rooms { int Count => 1; } }";

    private const string Mixed = """
        namespace Chat
        {
            class One
            {
                object Open() => ConnectionMultiplexer.Connect("localhost");
                object Old() => Chat.Auth.AuthRedisManager.Instance.GetDatabase();
            }
        }
        """;

    private static readonly Surroundings Surroundings = Surroundings.Usual with { References = ReferenceSet.ClientOnly };
    private static readonly int Count = Seeds.Cases(300);

    [Fact]
    public void A_file_beside_a_healthy_project_gives_findings_in_itself_or_none() => Claim.Holds(ListLines.Any, async file =>
    {
        var (findings, problems) = await RunAsync(Clean, (file.Name, file.Text));

        // A list may name what the other files declare, and those who use it are found.
        return problems.FirstOrDefault() ?? findings.FirstOrDefault(finding => finding.Id is not ("RSSOT9002" or "RSSOT2001"))?.ToString();
    }, Count);

    [Fact]
    public void Several_files_beside_a_project_with_findings_break_nothing() => Claim.Holds(Arb.ToArbitrary(ListLines.Any.Generator.ArrayOf(4)), async files =>
    {
        var (_, problems) = await RunAsync(Mixed, [.. files.Select(file => (file.Name, file.Text))]);
        return problems.FirstOrDefault();
    }, Count / 2);

    [Fact]
    public void The_encoding_makes_no_difference() => Claim.Holds(ListLines.Any, async file =>
    {
        // Without what an encoding cannot write, or takes for its mark: that of UTF-16 before a zero is that of UTF-32.
        var plain = file with { Lines = [.. file.Lines.Select(line => string.Concat(line.Where(character => !char.IsSurrogate(character) && character is not ('\uFEFF' or '\0'))))], Encoding = "UTF-8" };
        var expected = await LinesOf(plain);
        foreach (var encoding in new[] { "UTF-8 with BOM", "UTF-16", "UTF-16 BE", "UTF-32" })
        {
            if (await LinesOf(plain with { Encoding = encoding }) is var actual && actual != expected)
                return $"In {encoding}:\n{actual}\ninstead of\n{expected}";
        }

        return null;
    }, Count / 6);

    [Fact]
    public void The_ends_of_lines_make_no_difference() => Claim.Holds(ListLines.Any, async file =>
    {
        var plain = file with { Lines = [.. file.Lines.Select(line => string.Concat(line.Where(character => character is not ('\r' or '\n'))) + "\n")], Encoding = "UTF-8" };
        var other = plain with { Lines = [.. plain.Lines.Select(line => line[..^1] + "\r\n")] };
        return await LinesOf(other) is var actual && await LinesOf(plain) is var expected && actual == expected ? null : $"With carriage returns:\n{actual}\ninstead of\n{expected}";
    }, Count / 6);

    private static async Task<string> LinesOf(ListLines file) =>
        string.Join("\n", (await RunAsync(Mixed, (file.Name, file.Text))).Findings.Select(finding => $"{finding.Location.GetLineSpan()} {finding.IsSuppressed} {finding.GetMessage(null)}").Order(StringComparer.Ordinal));

    private static async Task<(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Problems)> RunAsync(string program, params (string Name, SourceText Text)[] files)
    {
        var (findings, problems) = await Analysis.RunAsync(
            Compilations.Of(Surroundings, [("/Program.cs", program)]),
            new([.. files.Select((file, index) => (AdditionalText)new File($"/{index}/{file.Name}", file.Text))], new PathSettings(Lists.SettingsOf(AccessorKind.Property))));
        return ([.. findings.Where(finding => finding.Id.StartsWith("RSSOT", StringComparison.Ordinal))], problems);
    }

    private sealed class File(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
