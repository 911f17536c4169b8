using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Testing.Toys;
using Xunit;
using Verify = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<RedisSsot.Tests.Testing.Toys.NameAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace RedisSsot.Tests.Testing;

public class DiagnosticMatchingTests
{
    [Fact]
    public async Task A_diagnostic_that_nobody_expects_fails() =>
        Assert.Contains(
            "Mismatch between number of diagnostics returned, expected \"0\" actual \"1\"\r\n\r\nDiagnostics:\r\n",
            await Run.FailureOf(Run.Of<NameAnalyzer>("class c { }")));

    [Fact]
    public async Task A_diagnostic_that_is_not_there_fails() =>
        Assert.Contains(
            "Mismatch between number of diagnostics returned, expected \"1\" actual \"0\"",
            await Run.FailureOf(Run.Of<NameAnalyzer>("class [|C|] { }")));

    [Fact]
    public async Task A_failure_tells_the_state() =>
        Assert.Contains("Diagnostics of test state", await Run.FailureOf(Run.Of<NameAnalyzer>("class c { }")));

    [Fact]
    public async Task A_failure_tells_what_to_expect() =>
        Assert.Contains(".WithSpan(1, 7, 1, 8)", await Run.FailureOf(Run.Of<NameAnalyzer>("class c { }")));

    [Fact]
    public Task A_span_is_compared() => Run.Of<NameAnalyzer>("class c { }", Complaint("c").WithSpan(1, 7, 1, 8)).RunAsync();

    [Fact]
    public Task A_span_in_a_named_file_is_compared() =>
        Run.Of<NameAnalyzer>("class c { }", Complaint("c").WithSpan("/0/Test0.cs", 1, 7, 1, 8)).RunAsync();

    [Fact]
    public Task A_wrong_end_fails() => Run.FailureOf(Run.Of<NameAnalyzer>("class c { }", Complaint("c").WithSpan(1, 7, 1, 9)));

    [Fact]
    public Task A_wrong_file_fails() =>
        Run.FailureOf(Run.Of<NameAnalyzer>("class c { }", Complaint("c").WithSpan("/0/Test1.cs", 1, 7, 1, 8)));

    [Fact]
    public Task A_location_has_no_end() => Run.Of<NameAnalyzer>("class c { }", Complaint("c").WithLocation(1, 7)).RunAsync();

    [Fact]
    public Task A_wrong_start_fails() => Run.FailureOf(Run.Of<NameAnalyzer>("class c { }", Complaint("c").WithLocation(1, 6)));

    [Fact]
    public Task A_missing_location_fails() => Run.FailureOf(Run.Of<NameAnalyzer>("class c { }", Complaint("c")));

    [Fact]
    public Task A_diagnostic_without_location_is_expected_without_location() =>
        Run.Of<NoLocationAnalyzer>("class c { }", Complaint("c")).RunAsync();

    [Fact]
    public Task A_location_for_a_diagnostic_without_location_fails() =>
        Run.FailureOf(Run.Of<NoLocationAnalyzer>("class c { }", Complaint("c").WithLocation(1, 7)));

    [Fact]
    public Task Additional_locations_are_compared() =>
        Run.Of<NameAnalyzer>(
            "partial class {|#0:c|} { } partial class {|#1:c|} { }",
            Complaint("c").WithLocation(0).WithLocation(1)).RunAsync();

    [Fact]
    public Task A_missing_additional_location_fails() =>
        Run.FailureOf(Run.Of<NameAnalyzer>("partial class {|#0:c|} { } partial class c { }", Complaint("c").WithLocation(0)));

    [Fact]
    public Task Additional_locations_can_be_ignored() =>
        Run.Of<NameAnalyzer>(
            "partial class {|#0:c|} { } partial class c { }",
            Complaint("c").WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)).RunAsync();

    [Fact]
    public Task The_order_of_the_expected_diagnostics_does_not_matter() =>
        Run.Of<NameAnalyzer>(
            "class {|#0:a|} { } class {|#1:b|} { } class {|#2:c|} { }",
            Complaint("c").WithLocation(2),
            Complaint("a").WithLocation(0),
            Complaint("b").WithLocation(1)).RunAsync();

    [Fact]
    public Task Wrong_arguments_fail() => Run.FailureOf(Run.Of<NameAnalyzer>("class {|#0:c|} { }", Complaint("d").WithLocation(0)));

    [Fact]
    public Task Without_arguments_the_message_is_the_bare_format() =>
        Run.FailureOf(Run.Of<NameAnalyzer>("class {|#0:c|} { }", Verify.Diagnostic().WithLocation(0)));

    [Fact]
    public Task Without_a_message_none_is_compared() =>
        Run.Of<NameAnalyzer>("class {|#0:c|} { }", Verify.Diagnostic().WithLocation(0).WithMessage(null)).RunAsync();

    [Fact]
    public Task Without_a_message_arguments_are_still_compared() =>
        Run.FailureOf(Run.Of<NameAnalyzer>("class {|#0:c|} { }", Complaint("d").WithLocation(0).WithMessage(null)));

    [Fact]
    public Task A_message_can_be_given_in_full() =>
        Run.Of<NameAnalyzer>(
            "class {|#0:c|} { }",
            new DiagnosticResult(Toy.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage("The name 'c' starts in lower case")).RunAsync();

    [Fact]
    public Task A_wrong_id_fails() =>
        Run.FailureOf(Run.Of<NameAnalyzer>("class {|#0:c|} { }", new DiagnosticResult("TOY2", DiagnosticSeverity.Warning).WithLocation(0)));

    [Fact]
    public Task The_severity_of_an_explicit_result_is_compared() =>
        Run.FailureOf(Run.Of<NameAnalyzer>("class {|#0:c|} { }", Complaint("c").WithLocation(0).WithSeverity(DiagnosticSeverity.Error)));

    [Fact]
    public Task The_short_form_takes_markup_and_results() =>
        Verify.VerifyAnalyzerAsync("class [|a|] { } class {|#0:b|} { }", Complaint("b").WithLocation(0));

    [Fact]
    public void Every_change_of_a_result_is_a_copy()
    {
        var result = Verify.Diagnostic();
        var changed = result.WithLocation(1, 2).WithSeverity(DiagnosticSeverity.Error).WithArguments("c");
        Assert.False(result.HasLocation);
        Assert.Equal(DiagnosticSeverity.Warning, result.Severity);
        Assert.True(changed.HasLocation);
        Assert.Equal("The name 'c' starts in lower case", changed.Message);
    }

    private static DiagnosticResult Complaint(string name) => Verify.Diagnostic(Toy.Id).WithArguments(name);
}
