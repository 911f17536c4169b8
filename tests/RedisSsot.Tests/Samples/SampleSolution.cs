using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Samples;

/// <summary>The sample, loaded from its project files as far as they need it.</summary>
internal static class SampleSolution
{
    /// <summary>The folder of the sample.</summary>
    public static readonly string Folder = Path.Combine(BuildFacts.RepositoryRoot, "samples", "ChatPlatform");

    /// <summary>The files that the fixes change, as they look afterwards.</summary>
    public static readonly string FixedFolder = Folder + ".Fixed";

    // The sample stays on an old client on purpose.
    private const string RedisVersion = "1.2.6";

    // Files in C# 12, which a compiler that does not know it leaves out.
    private static readonly string[] LaterFiles = !Language.Knows(12) ? ["Chat.Notifications/PushSender.cs"] : [];

    // An old client was built against older assemblies of the framework.
    private static readonly Dictionary<string, ReportDiagnostic> HiddenBySdk = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    /// <summary>The sample as it is.</summary>
    public static Solution Load() => Load(file => file);

    /// <summary>The sample with its fixed files in place.</summary>
    public static Solution LoadFixed() => Load(file => FixedFileOf(Path.GetRelativePath(Folder, file)));

    /// <summary>The file that shows how a source file looks after the fixes: one of its own, or the file itself if it stays as it is.</summary>
    public static string FixedFileOf(string file) =>
        Path.Combine(FixedFolder, file) is var changed && File.Exists(changed) ? changed : Path.Combine(Folder, file);

    /// <summary>Says whether the compiler that the tests run on can read a file, relative to the sample.</summary>
    public static bool CanRead(string file) => !LaterFiles.Contains(file);

    /// <summary>The source files of a folder, relative to it.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !$"/{file}".Contains("/obj/") && !$"/{file}".Contains("/bin/"))
            .Order(StringComparer.Ordinal);

    private static Solution Load(Func<string, string> contentOf)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var projects = Directory.GetFiles(Folder, "*.csproj", SearchOption.AllDirectories).ToDictionary(file => file, file => ProjectId.CreateNewId(file));
        foreach (var (file, id) in projects)
            solution = AddProject(solution, file, id, contentOf);
        foreach (var (file, id) in projects)
            solution = solution.WithProjectReferences(id, ReferencesOf(file).Select(reference => new ProjectReference(projects[reference])));
        return solution;
    }

    private static Solution AddProject(Solution solution, string file, ProjectId id, Func<string, string> contentOf)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var options = new CSharpCompilationOptions(
            Property(file, "OutputType") == "Exe" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Property(file, "Nullable") == "enable" ? NullableContextOptions.Enable : NullableContextOptions.Disable,
            specificDiagnosticOptions: HiddenBySdk);

        solution = solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, file, compilationOptions: options))
            .WithProjectMetadataReferences(id, [.. FrameworkAssemblies.References, .. PackagesOf(file)]);

        // The project's settings lie beside those of the sample; the list files are the sample's.
        var folder = Path.GetDirectoryName(file)!;
        foreach (var settings in new[] { Folder, folder }.Select(place => Path.Combine(place, ".editorconfig")).Where(File.Exists))
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), Path.GetFileName(settings), Text(settings), filePath: settings);
        foreach (var list in new[] { "RedisSsot.Clients.*.txt", "RedisSsot.Deprecated*.txt" }.SelectMany(pattern => Directory.GetFiles(Folder, pattern)))
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(list), Text(list), filePath: list);

        foreach (var source in SourceFiles(folder).Where(source => CanRead($"{name}/{source}")).Select(source => Path.Combine(folder, source)))
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(source), Text(contentOf(source)), filePath: source);
        return solution;
    }

    private static SourceText Text(string file)
    {
        using var stream = File.OpenRead(file);
        return SourceText.From(stream);
    }

    /// <summary>A property of a project, else what the sample says for all its projects.</summary>
    private static string? Property(string project, string name) =>
        new[] { project, Path.Combine(Folder, "Directory.Build.props") }
            .Select(file => XDocument.Load(file).Descendants(name).SingleOrDefault()?.Value)
            .FirstOrDefault(value => value is not null);

    private static IEnumerable<MetadataReference> PackagesOf(string project) =>
        XDocument.Load(project)
            .Descendants("PackageReference")
            .Select(package => package.Attribute("Include")!.Value)
            .Select(package => package switch
            {
                "StackExchange.Redis" => RedisAssembly.Of(RedisVersion),
                "Microsoft.Extensions.DependencyInjection.Abstractions" => ExtensionAssembly.DependencyInjection,
                _ => throw new NotSupportedException(package),
            });

    /// <summary>The projects that a project references, and those that they reference: a build sees them as well.</summary>
    private static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Load(project)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, reference.Attribute("Include")!.Value.Replace('\\', '/'))))
            .SelectMany(reference => ReferencesOf(reference).Prepend(reference))
            .Distinct();
}
