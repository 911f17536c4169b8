using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Testing.Toys;
using Xunit;

namespace RedisSsot.Tests.Testing;

public class ProjectSetupTests
{
    [Fact]
    public async Task A_rule_that_is_off_by_default_is_on()
    {
        // The workspaces of the oldest supported compiler ignore the switch that both this library and its users could set.
        if (typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14))
        {
            await Run.Of<OffByDefaultAnalyzer>("class [|c|] { }").RunAsync();
        }
    }

    [Fact]
    public Task A_rule_that_is_off_by_default_can_be_switched_on_in_an_editorconfig()
    {
        var test = Run.Of<OffByDefaultAnalyzer>("class [|c|] { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TOY1.severity = warning\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_rule_can_be_disabled()
    {
        var test = Run.Of<NameAnalyzer>("class c { }");
        test.DisabledDiagnostics.Add(Toy.Id);
        return test.RunAsync();
    }

    [Fact]
    public Task The_options_of_an_editorconfig_reach_the_analyzer()
    {
        var test = Run.Of<ConfiguredAnalyzer>("class [|c|] { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ntoy_report = yes\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task The_options_of_an_editorconfig_reach_only_the_files_they_are_meant_for()
    {
        var test = Run.Of<ConfiguredAnalyzer>("class c { }");
        test.TestState.Sources.Add(("/0/Folder/Named.cs", "class [|d|] { }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Folder/.editorconfig", "[*.cs]\ntoy_report = yes\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task The_options_of_a_global_configuration_reach_the_analyzer()
    {
        var test = Run.Of<ConfiguredAnalyzer>("class [|c|] { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ntoy_report = yes\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Without_options_the_analyzer_gets_none() => Run.Of<ConfiguredAnalyzer>("class c { }").RunAsync();

    [Fact]
    public Task A_severity_of_an_editorconfig_silences_a_rule()
    {
        var test = Run.Of<NameAnalyzer>("class c { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TOY1.severity = none\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Additional_files_reach_the_analyzer()
    {
        var test = Run.Of<AdditionalFileAnalyzer>("class [|c|] { } class d { }");
        test.TestState.AdditionalFiles.Add(("toys.txt", "c"));
        return test.RunAsync();
    }

    [Fact]
    public async Task Top_level_statements_need_an_application()
    {
        var test = Run.Of<NameAnalyzer>("System.Console.WriteLine();");
        Assert.Contains("CS8805", await Run.FailureOf(test));

        test = Run.Of<NameAnalyzer>("System.Console.WriteLine();");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    [Fact]
    public Task An_additional_project_is_analyzed_and_can_be_referenced()
    {
        var test = Run.Of<NameAnalyzer>("class [|c|] : Base { }");
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Base { } class {|#0:d|} { }");
        test.TestState.AdditionalProjectReferences.Add("Lib");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Toy.Id, DiagnosticSeverity.Warning).WithLocation(0).WithArguments("d"));
        return test.RunAsync();
    }

    [Fact]
    public Task The_sources_of_an_additional_project_lie_in_its_folder()
    {
        var test = Run.Of<NameAnalyzer>("class C { }");
        test.TestState.AdditionalProjects["Lib"].Sources.Add("class d { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Toy.Id, DiagnosticSeverity.Warning).WithSpan("/Lib/Test0.cs", 1, 7, 1, 8).WithArguments("d"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_assembly_can_be_referenced()
    {
        var test = Run.Of<NameAnalyzer>("class [|c|] : Xunit.FactAttribute { }");
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return test.RunAsync();
    }

    [Fact]
    public Task An_assembly_can_be_referenced_by_its_path()
    {
        var test = Run.Of<NameAnalyzer>("class [|c|] : Xunit.FactAttribute { }");
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly.Location);
        return test.RunAsync();
    }

    [Fact]
    public Task A_metadata_reference_can_be_added()
    {
        var test = Run.Of<NameAnalyzer>("class [|c|] : Xunit.FactAttribute { }");
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        return test.RunAsync();
    }

    [Fact]
    public Task A_solution_can_be_transformed()
    {
        var test = Run.Of<NameAnalyzer>("class C { string? f; }");
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.DisabledDiagnostics.Add("CS0169");
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(
            id,
            ((CSharpCompilationOptions)solution.GetProject(id)!.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Enable)));
        return test.RunAsync();
    }
}
