using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Samples;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>A project of one program and its settings, as a page shows them.</summary>
internal static class SingleProject
{
    // What the pages leave out.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using StackExchange.Redis;
        """;

    private const string Folder = "/page/";

    /// <summary>The project, which has to compile without a warning.</summary>
    public static Project Of(string program, string settings, params (string Path, string Text)[] others)
    {
        var client = ClientVersion.For([program, GlobalUsings, .. others.Select(other => other.Text)], references: [Container.Reference.Result]);
        var project = new AdhocWorkspace()
            .AddProject("Page", LanguageNames.CSharp)
            .WithMetadataReferences([.. FrameworkAssemblies.References, RedisAssembly.Of(client), Container.Reference.Result])
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        project = project.AddDocument("Program.cs", SourceText.From(program), filePath: Folder + "Program.cs").Project;
        project = project.AddDocument("GlobalUsings.cs", SourceText.From(GlobalUsings), filePath: Folder + "GlobalUsings.cs").Project;
        foreach (var (path, text) in others)
            project = project.AddDocument(path, SourceText.From(text), filePath: Folder + path).Project;
        project = With(project, ".editorconfig", "root = true\n\n" + settings);

        var problems = project.GetCompilationAsync().Result!.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning);
        Assert.True(!problems.Any(), string.Join("\n", problems));
        return project;
    }

    /// <summary>The project with a further file of settings.</summary>
    public static Project With(Project project, string fileName, string settings) =>
        project.AddAnalyzerConfigDocument(fileName, SourceText.From(settings), filePath: Folder + fileName).Project;
}
