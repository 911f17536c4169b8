using System.Linq;
using RedisSsot.Tool.Building;
using Xunit;

namespace RedisSsot.ToolTests.Building;

public class SarifLogTests
{
    private const string Rules = """{ "id": "CA1822", "properties": {} }, { "id": "RSSOT1001", "properties": {} }, { "id": "RSSOT1002", "properties": {} }, { "id": "RSSOT2001", "properties": {} }""";

    [Fact]
    public void A_finding_is_read_with_its_place_and_its_properties()
    {
        var finding = Assert.Single(Read(Result("RSSOT1001", "warning", properties: """, "properties": { "warningLevel": 1, "customProperties": { "Kind": "call", "Target": "ConnectionMultiplexer.Connect", "Fixable": "false", "Reason": "why not", "Phase": "1a", "Service": "auth", "Member": "Chat.A.B()", "Ordinal": "2" } }""")).Findings);

        Assert.Equal(("RSSOT1001", "warning", "/src/My App/A.cs", 3, 7, "text"), (finding.Rule, finding.Level, finding.File, finding.Line, finding.Column, finding.Message));
        Assert.Equal(("call", "ConnectionMultiplexer.Connect", false, "why not"), (finding.Kind, finding.Target, finding.IsFixable, finding.Reason));
        Assert.Equal(("1a", "auth", "Chat.A.B()", "2"), (finding.Phase, finding.Service, finding.Member, finding.Ordinal));
        Assert.True(finding.IsActive);
    }

    [Fact]
    public void A_finding_of_the_whole_project_has_no_place()
    {
        var finding = Assert.Single(Read("""{ "ruleId": "RSSOT9001", "level": "warning", "message": { "text": "text" } }""").Findings);

        Assert.Equal(("", 0), (finding.File, finding.Line));
        Assert.Null(finding.Member);
    }

    [Theory]
    [InlineData("DiagnosticSuppressor { Suppression Id: RSSOTSUP_RSSOT1001, Suppression Justification: Accepted. }", FindingState.Frozen)]
    [InlineData("Pragma Directive", FindingState.Suppressed)]
    [InlineData("SuppressMessageAttribute", FindingState.Suppressed)]
    [InlineData("DiagnosticSuppressor { Suppression Id: OTHER1, Suppression Justification: Somebody else's. }", FindingState.Suppressed)]
    internal void What_suppresses_a_finding_says_whether_it_is_frozen(string type, FindingState state)
    {
        var suppressed = $$""", "suppressions": [ { "kind": "inSource", "properties": { "suppressionType": "{{type}}" } } ]""";

        Assert.Equal(state, Assert.Single(Read(Result("RSSOT1001", "warning", suppressed)).Findings).State);
    }

    [Fact]
    public void The_rules_of_the_log_prove_that_the_analyzers_ran()
    {
        Assert.True(Read("").Ran);
        Assert.False(SarifLog.Parse("""{ "runs": [ { "results": [], "tool": { "driver": { "rules": [ { "id": "CA1822" } ] } } } ] }""").Ran);
        Assert.False(SarifLog.Parse("""{ "runs": [ { "results": [], "tool": { "driver": { "name": "compiler" } } } ] }""").Ran);
    }

    [Fact]
    public void A_rule_that_is_off_in_some_files_is_told_apart_from_one_that_is_off_everywhere()
    {
        var log = Read("", Off("RSSOT1001") + "," + On("RSSOT1001") + "," + Off("RSSOT1002") + "," + Off("CA1822") + "," + On("RSSOT2001"));

        Assert.Equal(["RSSOT1001: False", "RSSOT1002: True"], log.SwitchedOff.Select(rule => $"{rule.Key}: {rule.Value}").Order());
        Assert.False(log.IsSwitchedOff);
    }

    [Fact]
    public void Without_a_single_rule_about_connections_nothing_was_looked_at() =>
        Assert.True(Read("", Off("RSSOT1001") + "," + Off("RSSOT1002")).IsSwitchedOff);

    [Fact]
    public void An_error_of_the_compiler_is_no_finding()
    {
        var log = Read(Result("CS0103", "error") + "," + Result("CA1822", "warning"));

        Assert.Empty(log.Findings);
        Assert.Equal(["CS0103"], log.Errors.Select(error => error.Id));
        Assert.False(log.FailedByFindings);
    }

    [Fact]
    public void Findings_that_are_errors_fail_a_compilation_by_themselves_only_without_other_errors()
    {
        Assert.True(Read(Result("RSSOT1001", "error")).FailedByFindings);
        Assert.False(Read(Result("RSSOT1001", "error") + "," + Result("CS0103", "error")).FailedByFindings);
        Assert.False(Read(Result("RSSOT1001", "warning")).FailedByFindings);
    }

    private static string Result(string id, string level, string suppressions = "", string properties = "") =>
        $$"""{ "ruleId": "{{id}}", "level": "{{level}}", "message": { "text": "text" }{{suppressions}}, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///src/My%20App/A.cs" }, "region": { "startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 10 } } } ]{{properties}} }""";

    private static string Off(string id) => $$"""{ "descriptor": { "id": "{{id}}", "index": 1 }, "configuration": { "enabled": false } }""";

    private static string On(string id) => $$"""{ "descriptor": { "id": "{{id}}", "index": 1 }, "configuration": { "level": "warning" } }""";

    private static SarifLog Read(string results, string overrides = "") =>
        SarifLog.Parse($$"""{ "version": "2.1.0", "runs": [ { "results": [ {{results}} ], "invocations": [ { "executionSuccessful": true, "ruleConfigurationOverrides": [ {{overrides}} ] } ], "tool": { "driver": { "name": "compiler", "rules": [ {{Rules}} ] } } } ] }""");
}
