using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Tells which diagnostic a mark stands for.</summary>
internal sealed class MarkupDescriptors(ImmutableArray<DiagnosticAnalyzer> analyzers, Func<DiagnosticDescriptor?> getDefault, bool useFirst)
{
    private readonly Lazy<DiagnosticDescriptor?> _default = new(getDefault);

    public DiagnosticResult ResultFor(string name) =>
        Find(name) is { } descriptor ? new(descriptor) : DiagnosticResult.CompilerError(name);

    private DiagnosticDescriptor? Find(string name)
    {
        if (name.Length == 0)
        {
            return _default.Value
                ?? throw new InvalidOperationException("A mark without an id needs a first analyzer with exactly one descriptor.");
        }

        var matching = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(descriptor => descriptor.Id == name).Take(2).ToList();
        return matching.Count < 2 || useFirst
            ? matching.FirstOrDefault()
            : throw new InvalidOperationException($"The mark '{name}' fits several descriptors.");
    }
}
