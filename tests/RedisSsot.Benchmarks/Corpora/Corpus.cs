using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RedisSsot.Benchmarks.Corpora;

/// <summary>Source code to analyse, parsed: one compilation, or those of several projects.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Projects">Its projects.</param>
internal sealed record Corpus(string Name, ImmutableArray<CorpusProject> Projects)
{
    /// <summary>How many files it has.</summary>
    public int Files => Projects.Sum(project => project.Compilation.SyntaxTrees.Count());

    /// <summary>How many lines it has.</summary>
    public int Lines => Projects.Sum(project => project.Compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count));

    /// <summary>The same corpus, once it was seen to compile: what does not compile measures the wrong thing.</summary>
    public Corpus Checked()
    {
        var errors = Projects.SelectMany(project => project.Fresh().GetDiagnostics()).Where(problem => problem.Severity == DiagnosticSeverity.Error).Take(5).ToList();
        return errors.Count == 0 ? this : throw new InvalidOperationException($"{Name} does not compile:\n{string.Join("\n", errors)}");
    }
}

/// <summary>A project of a corpus.</summary>
/// <param name="Compilation">Its compilation, of which only copies are used, so that nothing in it is bound before its time.</param>
/// <param name="Options">What analyzers are told.</param>
internal sealed record CorpusProject(Compilation Compilation, AnalyzerOptions Options)
{
    /// <summary>A copy in which nothing was bound yet.</summary>
    public Compilation Fresh() => Compilation.Clone();

    /// <summary>What analyzers are told, with further files.</summary>
    public AnalyzerOptions OptionsWith(IEnumerable<AdditionalText> files) => new(Options.AdditionalFiles.AddRange(files), Options.AnalyzerConfigOptionsProvider);
}
