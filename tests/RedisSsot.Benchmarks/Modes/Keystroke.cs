using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>
/// One changed document in a warm workspace, as an editor asks for it: the new compilation, and the findings of that document alone.
/// </summary>
internal sealed class Keystroke
{
    private readonly Project _project;
    private readonly DocumentId _document;
    private int _count;

    /// <param name="project">The project, which is compiled once before the first keystroke.</param>
    /// <param name="file">How the path of the document ends.</param>
    public Keystroke(Project project, string file)
    {
        _project = project;
        _document = project.Documents.First(document => document.FilePath!.EndsWith(file, StringComparison.Ordinal)).Id;
    }

    /// <summary>Compiles the project, as an editor has when somebody types.</summary>
    public async Task<Keystroke> WarmAsync()
    {
        (await _project.GetCompilationAsync())!.GetDiagnostics();
        return this;
    }

    /// <summary>Types once in the body of the last method, and analyses the document.</summary>
    /// <param name="contender">The analyzers.</param>
    /// <param name="alone">Whether the document's errors and warnings of the compiler, which every editor shows as well, are left out.</param>
    /// <returns>How many findings there are.</returns>
    public async Task<int> TypeAsync(Contender contender, bool alone = false)
    {
        var document = _project.GetDocument(_document)!;
        var text = await document.GetTextAsync();
        var at = text.ToString().LastIndexOf("return ", StringComparison.Ordinal);
        var project = document.WithText(text.Replace(at, 0, $"/* {_count++} */ ")).Project;
        var compilation = (await project.GetCompilationAsync())!;
        var tree = (await project.GetDocument(_document)!.GetSyntaxTreeAsync())!;
        if (contender.Analyzers.IsEmpty)
        {
            compilation.GetSemanticModel(tree).GetDiagnostics();
            return 0;
        }

        var analysis = contender.Over(new(compilation, project.AnalyzerOptions), compilation);
        var syntax = await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, default);
        var model = analysis.Compilation.GetSemanticModel(tree);
        if (!alone)
            model.GetDiagnostics();
        var semantic = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, default);
        return syntax.Length + semantic.Length;
    }
}
