using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.Mutation;

/// <summary>A project of the product, as its build hands it to the compiler.</summary>
internal sealed class SourceProject
{
    private readonly CSharpCommandLineArguments _arguments;

    private SourceProject(CSharpCommandLineArguments arguments, CSharpCompilation compilation) => (_arguments, Compilation) = (arguments, compilation);

    /// <summary>The project as it is.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The file name of what it is compiled to.</summary>
    public string OutputFile => _arguments.OutputFileName!;

    /// <summary>Its own files, without those that the build writes.</summary>
    public IEnumerable<SyntaxTree> Files => Compilation.SyntaxTrees.Where(tree => !tree.FilePath.Split(Path.DirectorySeparatorChar).Contains("obj"));

    /// <summary>Asks the build for the compiler's arguments.</summary>
    /// <param name="folder">The folder of the project, which was built before.</param>
    public static SourceProject Read(string folder)
    {
        using var build = Process.Start(new ProcessStartInfo(
            "dotnet", ["build", folder, "--no-restore", "-t:PrepareResources;Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:NonExistentFile=-", "-getItem:CscCommandLineArgs"])
        {
            RedirectStandardOutput = true,
        })!;
        var answer = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new InvalidOperationException($"{folder} does not build:\n{answer}");

        string[] lines = [.. JsonDocument.Parse(answer).RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
        var arguments = CSharpCommandLineParser.Default.Parse(lines, folder, sdkDirectory: null);
        return new(arguments, CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path), arguments.Encoding), arguments.ParseOptions, file.Path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.Combine(folder, reference.Reference))),
            arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)));
    }

    /// <summary>Compiles the project with a change.</summary>
    /// <param name="mutation">A change of one of <see cref="Files"/>.</param>
    /// <param name="folder">Where the assembly is written.</param>
    /// <returns>Whether it compiles.</returns>
    public bool TryEmit(Mutation mutation, string folder) => TryEmit(Compilation.ReplaceSyntaxTree(mutation.Tree, mutation.Mutant), folder);

    /// <summary>Compiles the project, or what was made of it.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="folder">Where the assembly is written.</param>
    /// <returns>Whether it compiles.</returns>
    public bool TryEmit(CSharpCompilation compilation, string folder)
    {
        using var assembly = new MemoryStream();
        if (!compilation.Emit(assembly, manifestResources: _arguments.ManifestResources, options: _arguments.EmitOptions).Success)
            return false;

        File.WriteAllBytes(Path.Combine(folder, OutputFile), assembly.ToArray());
        return true;
    }
}
