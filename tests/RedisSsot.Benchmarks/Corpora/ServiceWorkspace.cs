using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Benchmarks.Programs;

namespace RedisSsot.Benchmarks.Corpora;

/// <summary>A generated service as an editor has it: documents in a workspace.</summary>
internal static class ServiceWorkspace
{
    /// <summary>Loads a service of which every twentieth file touches Redis.</summary>
    public static Project Service(int files, string editorConfig = AllCorpora.EditorConfig) => Load(ServiceProgram.Write(files, touchesRedis: true), editorConfig);

    /// <summary>Loads a program that consists of openings which a fix can replace.</summary>
    /// <param name="files">How many files it has, what it is built on not counted.</param>
    /// <param name="openings">How many openings there are in each.</param>
    public static Project Openings(int files, int openings) =>
        Load(
            [
                new("Platform/GlobalUsings.cs", PlatformFiles.GlobalUsings),
                new("Platform/Web.cs", PlatformFiles.Web),
                new("Platform/Data.cs", PlatformFiles.Data),
                new("Platform/RedisManager.cs", PlatformFiles.Accessor),
                .. Enumerable.Range(0, files).Select(number => new ProgramFile($"Stores/Store{number}.cs", OpeningFiles.Store(number, openings))),
            ],
            AllCorpora.EditorConfig);

    private static Project Load(IReadOnlyList<ProgramFile> files, string editorConfig)
    {
        var id = ProjectId.CreateNewId();
        var documents = files.Select(file => DocumentInfo.Create(
            DocumentId.CreateNewId(id),
            file.Path,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(file.Text), VersionStamp.Default)),
            filePath: "/" + file.Path));
        var info = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Shop",
            "Shop",
            LanguageNames.CSharp,
            compilationOptions: AllCorpora.CompilationOptions,
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            documents: documents,
            metadataReferences: Assemblies.Service.Add(Assemblies.Redis));
        return new AdhocWorkspace().CurrentSolution
            .AddProject(info)
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From(editorConfig), filePath: "/.editorconfig")
            .GetProject(id)!;
    }
}
