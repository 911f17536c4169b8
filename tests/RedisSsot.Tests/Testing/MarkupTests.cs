using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Testing.Toys;
using Xunit;

namespace RedisSsot.Tests.Testing;

public class MarkupTests
{
    [Theory]
    [InlineData("class [|c|] { }")]
    [InlineData("class {|TOY1:c|} { }")]
    [InlineData("class $$c { }")]
    [InlineData("class {|#0:{|TOY1:c|}|} { }")]
    [InlineData("class {|#0:[|c|]|#0} { }")]
    [InlineData("class [|a|] { } class [|b|] { }")]
    [InlineData("class C { class [|a|] { class [|b|] { } } }")]
    public Task A_mark_stands_for_a_diagnostic(string code) => Run.Of<NameAnalyzer>(code).RunAsync();

    [Theory]
    [InlineData("class [|C|] { }")]
    [InlineData("class {|TOY1:C|} { }")]
    [InlineData("class $$C { }")]
    [InlineData("[|class c|] { }")]
    [InlineData("class [|c |]{ }")]
    [InlineData("class {|TOY2:c|} { }")]
    [InlineData("class {|#0:c|} { }")]
    public Task A_mark_that_is_wrong_fails(string code) => Run.FailureOf(Run.Of<NameAnalyzer>(code));

    [Theory]
    [InlineData("class [|c { }")]
    [InlineData("class c|] { }")]
    [InlineData("class {|TOY1:c { }")]
    [InlineData("class {|TOY1:c|] { }")]
    public Task A_mark_without_its_other_end_is_refused(string code) =>
        Assert.ThrowsAnyAsync<ArgumentException>(() => Run.Of<NameAnalyzer>(code).RunAsync());

    [Fact]
    public Task A_mark_of_an_unknown_id_stands_for_a_diagnostic_of_the_compiler() =>
        Run.Of<NameAnalyzer>("class C : {|CS0246:D|} { }").RunAsync();

    [Fact]
    public Task A_bracket_can_be_marked() =>
        Run.Of<EmptyDiagnosticAnalyzer>("class C { int[] f = new int{|#0:[|}1]; }").RunAsync();

    [Fact]
    public async Task A_place_that_is_not_there_fails() =>
        Assert.Contains(
            "The markup location '#1' was not found in the input.",
            await Run.FailureOf(Run.Of<NameAnalyzer>(
                "class {|#0:c|} { }", new DiagnosticResult(Toy.Id, DiagnosticSeverity.Warning).WithLocation(1))));

    [Fact]
    public Task The_severity_of_a_mark_is_not_compared()
    {
        var test = Run.Of<NameAnalyzer>("class [|c|] { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TOY1.severity = suggestion\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task The_severity_that_an_editorconfig_sets_is_compared_with_explicit_results()
    {
        var test = Run.Of<NameAnalyzer>("class {|#0:c|} { }", new DiagnosticResult(Toy.Id, DiagnosticSeverity.Warning).WithLocation(0));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TOY1.severity = suggestion\n"));
        return Run.FailureOf(test);
    }

    [Fact]
    public async Task A_mark_without_id_needs_a_single_descriptor()
    {
        var test = Run.Of<TwoRulesAnalyzer>("class [|c|] { }");
        await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());

        test = Run.Of<TwoRulesAnalyzer>("class [|c|] { }");
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        await test.RunAsync();
    }

    [Fact]
    public Task Dollars_can_be_code()
    {
        var test = Run.Of<NameAnalyzer>("class [|c|] { string f = $$\"\"\"{0}\"\"\"; }");
        test.MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode;
        return test.RunAsync();
    }

    [Fact]
    public Task Marks_can_be_ignored()
    {
        var test = Run.Of<NameAnalyzer>("class [|C|] { }");
        test.TestState.MarkupHandling = MarkupMode.Ignore;
        return test.RunAsync();
    }

    [Fact]
    public async Task Marks_can_be_code()
    {
        var test = Run.Of<NameAnalyzer>("class [|c|] { }");
        test.TestState.MarkupHandling = MarkupMode.None;
        await Run.FailureOf(test);
    }

    [Fact]
    public Task Marks_are_read_in_every_source()
    {
        var test = Run.Of<NameAnalyzer>("class [|a|] { }");
        test.TestState.Sources.Add("class [|b|] { }");
        test.TestState.Sources.Add(("/0/Folder/Named.cs", "class [|c|] { }"));
        return test.RunAsync();
    }
}
