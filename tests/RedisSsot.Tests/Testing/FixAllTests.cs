using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Testing.Toys;
using Xunit;

namespace RedisSsot.Tests.Testing;

public class FixAllTests
{
    [Fact]
    public async Task A_fix_all_with_another_result_fails() =>
        Assert.Contains("Fix all in", await Run.FailureOf(Run.Of<NameAnalyzer, InconsistentFix>("class [|c|] { }", "class C { }")));

    [Fact]
    public Task A_fix_all_can_be_expected_to_have_another_result()
    {
        var test = Run.Of<NameAnalyzer, InconsistentFix>("class [|c|] { }", "class C { }");
        test.BatchFixedCode = "class Allc { }";
        return test.RunAsync();
    }

    [Fact]
    public Task A_fix_all_can_be_skipped()
    {
        var test = Run.Of<NameAnalyzer, InconsistentFix>("class [|c|] { }", "class C { }");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }

    [Theory]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck, "Fix all in document")]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck, "Fix all in project")]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck, "Fix all in solution")]
    public async Task Every_scope_is_tried(CodeFixTestBehaviors skipped, string context)
    {
        var test = Run.Of<NameAnalyzer, InconsistentFix>("class [|c|] { }", "class C { }");
        test.CodeFixTestBehaviors = skipped;
        Assert.Contains(context, await Run.FailureOf(test));
    }

    [Fact]
    public async Task A_scope_that_a_provider_lacks_fails_unless_it_is_skipped()
    {
        var test = Run.Of<NameAnalyzer, DocumentOnlyFix>("class [|c|] { }", "class C { }");
        await Run.FailureOf(test);

        test = Run.Of<NameAnalyzer, DocumentOnlyFix>("class [|c|] { }", "class C { }");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task Fewer_iterations_than_announced_fail()
    {
        var test = Run.Of<NameAnalyzer, OneByOneFix>("class [|c|] { }", "class C { }");
        test.NumberOfIncrementalIterations = 2;
        await Run.FailureOf(test);
    }

    [Fact]
    public Task Several_documents_and_projects_are_fixed()
    {
        var test = Run.Of<NameAnalyzer, NameFix>("class [|a|] { }", "class A { }");
        test.TestState.Sources.Add("class [|b|] { }");
        test.FixedState.Sources.Add("class B { }");
        test.TestState.AdditionalProjects["Lib"].Sources.Add("class [|c|] { }");
        test.FixedState.AdditionalProjects["Lib"].Sources.Add("class C { }");
        return test.RunAsync();
    }

    [Fact]
    public async Task A_fix_that_needs_two_rounds_must_say_so()
    {
        await Run.FailureOf(TwoRounds());

        var test = TwoRounds();
        test.NumberOfIncrementalIterations = 2;
        await Run.FailureOf(test);

        test = TwoRounds();
        test.NumberOfFixAllIterations = 2;
        await Run.FailureOf(test);

        test = TwoRounds();
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 2;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_positive_number_of_iterations_is_exact()
    {
        var test = TwoRounds();
        test.NumberOfIncrementalIterations = 3;
        test.NumberOfFixAllIterations = 2;
        await Run.FailureOf(test);
    }

    [Fact]
    public Task A_negative_number_of_iterations_is_a_limit()
    {
        var test = TwoRounds();
        test.NumberOfIncrementalIterations = -3;
        test.NumberOfFixAllIterations = -3;
        return test.RunAsync();
    }

    [Fact]
    public async Task The_text_is_compared_before_the_number_of_iterations()
    {
        var test = TwoRounds();
        test.NumberOfIncrementalIterations = 1;
        test.FixedState.Sources.Clear();
        test.FixedCode = "class D { }";
        Assert.Contains("did not match", await Run.FailureOf(test));
    }

    private static CSharpCodeFixTest<NameAnalyzer, TwoRoundsFix, DefaultVerifier> TwoRounds() =>
        Run.Of<NameAnalyzer, TwoRoundsFix>("class [|c_|] { }", "class C { }");
}
