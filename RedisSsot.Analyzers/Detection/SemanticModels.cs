using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>The one place that asks for the semantics of another file than the one at hand.</summary>
internal static class SemanticModels
{
    /// <summary>The semantics of a file of the compilation, or of a project that it references and that the host has in memory as source.</summary>
    /// <returns>The semantics, or null when the file belongs to neither.</returns>
    public static SemanticModel? SemanticModelOf(this Compilation compilation, SyntaxTree tree)
    {
        var owner = compilation.ContainsSyntaxTree(tree)
            ? compilation
            : compilation.References.OfType<CompilationReference>().Select(reference => reference.Compilation).FirstOrDefault(referenced => referenced.ContainsSyntaxTree(tree));

        // Costly for a callback on every node, which is what RS1030 warns of. Those who ask here read few files: the ones into
        // which a connection or the accessor leads, and, once for a compilation, those whose text names what is looked for.
#pragma warning disable RS1030 // a model of another file than the callback's is what this method is for
        return owner?.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
