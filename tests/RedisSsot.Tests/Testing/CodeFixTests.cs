using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Testing.Toys;
using Xunit;
using Verify = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    RedisSsot.Tests.Testing.Toys.NameAnalyzer, RedisSsot.Tests.Testing.Toys.NameFix, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace RedisSsot.Tests.Testing;

public class CodeFixTests
{
    private const string Three = "class [|a|] { } class [|b|] { } class [|c|] { }";
    private const string ThreeFixed = "class A { } class B { } class C { }";

    [Fact]
    public Task A_diagnostic_is_fixed() => Verify.VerifyCodeFixAsync("class [|c|] { }", "class C { }");

    [Fact]
    public Task An_explicit_diagnostic_is_fixed() =>
        Verify.VerifyCodeFixAsync("class {|#0:c|} { }", Verify.Diagnostic().WithLocation(0).WithArguments("c"), "class C { }");

    [Fact]
    public Task Many_diagnostics_are_fixed_one_by_one_and_at_once() => Verify.VerifyCodeFixAsync(Three, ThreeFixed);

    [Fact]
    public async Task Another_text_fails()
    {
        var failure = await Run.FailureOf(Run.Of<NameAnalyzer, OneByOneFix>("class [|c|] { }\n", "class D { }\n"));
        Assert.Contains("Iterative code fix application", failure);
        Assert.Contains("content of '/0/Test0.cs' did not match. Diff shown with expected as baseline:", failure);
        Assert.Contains("-class D { }", failure);
        Assert.Contains("+class C { }", failure);
    }

    [Fact]
    public async Task Other_line_ends_fail() =>
        Assert.Contains("<CR><LF>", await Run.FailureOf(Run.Of<NameAnalyzer, NameFix>("class [|c|] { }\r\n", "class C { }\n")));

    [Fact]
    public async Task The_fixed_state_is_verified_like_the_test_state()
    {
        var failure = await Run.FailureOf(Run.Of<NameAnalyzer, BreakingFix>(
            "class Exists { } class [|c|] { }", "class Exists { } class Exists { }"));
        Assert.Contains("Diagnostics of fixed state", failure);
        Assert.Contains("CS0101", failure);
    }

    [Fact]
    public Task Without_fixed_code_no_fix_is_tested() =>
        new CSharpCodeFixTest<NameAnalyzer, BreakingFix, DefaultVerifier> { TestCode = "class [|c|] { }" }.RunAsync();

    [Fact]
    public Task Unchanged_code_means_that_nothing_is_offered() => Run.Of<NameAnalyzer, NoFix>("class [|c|] { }", "class [|c|] { }").RunAsync();

    [Fact]
    public Task Unchanged_code_fails_if_something_is_offered() => Run.FailureOf(Run.Of<NameAnalyzer, NameFix>("class [|c|] { }", "class [|c|] { }"));

    [Fact]
    public Task An_expected_fix_that_is_not_offered_fails() => Run.FailureOf(Run.Of<NameAnalyzer, NoFix>("class [|c|] { }", "class C { }"));

    [Fact]
    public Task A_provider_without_fix_all_is_tested_one_by_one() => Run.Of<NameAnalyzer, OneByOneFix>(Three, ThreeFixed).RunAsync();

    [Fact]
    public Task Only_one_can_be_fixed()
    {
        var test = Run.Of<NameAnalyzer, OneByOneFix>(Three, "class A { } class [|b|] { } class [|c|] { }");
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne;
        return test.RunAsync();
    }

    [Theory]
    [InlineData(0, "class C { }")]
    [InlineData(1, "class Pc { }")]
    public async Task An_action_is_chosen_by_its_index(int index, string fixedCode)
    {
        var test = Run.Of<NameAnalyzer, TwoWaysFix>("class [|c|] { }", fixedCode);
        test.CodeActionIndex = index;
        await test.RunAsync();

        var menu = Run.Of<NameAnalyzer, MenuFix>("class [|c|] { }", fixedCode);
        menu.CodeActionIndex = index;
        await menu.RunAsync();
    }

    [Theory]
    [InlineData("Upper", "class C { }")]
    [InlineData("Prefix", "class Pc { }")]
    public Task An_action_is_chosen_by_its_key(string key, string fixedCode)
    {
        var test = Run.Of<NameAnalyzer, TwoWaysFix>("class [|c|] { }", fixedCode);
        test.CodeActionEquivalenceKey = key;
        return test.RunAsync();
    }

    [Fact]
    public Task Index_and_key_must_agree()
    {
        var test = Run.Of<NameAnalyzer, TwoWaysFix>("class [|c|] { }", "class Pc { }");
        test.CodeActionIndex = 0;
        test.CodeActionEquivalenceKey = "Prefix";
        return Run.FailureOf(test);
    }

    [Fact]
    public Task An_index_out_of_range_offers_nothing()
    {
        var test = Run.Of<NameAnalyzer, TwoWaysFix>("class [|c|] { }", "class [|c|] { }");
        test.CodeActionIndex = 2;
        return test.RunAsync();
    }

    [Fact]
    public Task An_unknown_key_offers_nothing()
    {
        var test = Run.Of<NameAnalyzer, TwoWaysFix>("class [|c|] { }", "class [|c|] { }");
        test.CodeActionEquivalenceKey = "Lower";
        return test.RunAsync();
    }

    [Fact]
    public Task A_chosen_action_can_be_verified()
    {
        var test = Run.Of<NameAnalyzer, NameFix>("class [|c|] { }", "class C { }");
        test.CodeActionVerifier = (action, verifier) => verifier.Equal("Lower", action.Title);
        return Run.FailureOf(test);
    }

    [Fact]
    public async Task A_tree_that_no_text_parses_to_fails()
    {
        const string Code = "class [|c|]{ }";
        const string Fixed = "class C : System.Exception\n{ }";
        await Run.FailureOf(Run.Of<NameAnalyzer, DottedNameFix>(Code, Fixed));

        var test = Run.Of<NameAnalyzer, DottedNameFix>(Code, Fixed);
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_fix_of_a_diagnostic_that_is_not_local_fails() =>
        Assert.Contains(
            "Code fix is attempting to provide a fix for a non-local analyzer diagnostic",
            await Run.FailureOf(Run.Of<EndOfCompilationAnalyzer, NameFix>("class [|c|] { }", "class C { }")));

    [Fact]
    public Task A_fix_of_a_diagnostic_that_is_not_local_can_be_allowed()
    {
        var test = Run.Of<EndOfCompilationAnalyzer, NameFix>("class [|c|] { }", "class C { }");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task A_diagnostic_of_the_compiler_is_fixed() =>
        Run.Of<EmptyDiagnosticAnalyzer, MissingUsingFix>("class C : {|CS0246:Exception|} { }", "using System;\nclass C : Exception { }").RunAsync();

    [Fact]
    public Task An_added_file_is_compared()
    {
        var test = Run.Of<NameAnalyzer, AddingFix>("class [|c|] { }", "class C { }");
        test.FixedState.Sources.Add(("/0/Folder/Added.cs", "class Added { }"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_added_file_in_another_folder_fails()
    {
        var test = Run.Of<NameAnalyzer, AddingFix>("class [|c|] { }", "class C { }");
        test.FixedState.Sources.Add(("/0/Elsewhere/Added.cs", "class Added { }"));
        return Run.FailureOf(test);
    }

    [Fact]
    public Task An_added_file_that_is_not_expected_fails() => Run.FailureOf(Run.Of<NameAnalyzer, AddingFix>("class [|c|] { }", "class C { }"));

    [Fact]
    public Task Other_parts_of_the_test_state_are_inherited()
    {
        var test = Run.Of<ConfiguredAnalyzer, NameFix>("class [|c|] : Base { }", "class C : Base { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ntoy_report = yes\n"));
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Base { }");
        test.TestState.AdditionalProjectReferences.Add("Lib");
        return test.RunAsync();
    }

    [Fact]
    public Task Marks_of_other_ids_stay_expected() =>
        Run.Of<NameAnalyzer, NameFix>("class [|c|] : {|CS0246:D|} { }", "class C : {|CS0246:D|} { }").RunAsync();
}
