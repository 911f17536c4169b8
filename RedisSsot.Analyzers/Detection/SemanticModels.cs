using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>The one place that asks for the semantics of another file than the one at hand.</summary>
internal static class SemanticModels
{
    /// <summary>The semantics of a file of the compilation.</summary>
    public static SemanticModel SemanticModelOf(this Compilation compilation, SyntaxTree tree)
    {
        // Costly for a callback on every node, which is what RS1030 warns of. Here a connection was found first, and only
        // the few files are read into which it, or the accessor, leads.
#pragma warning disable RS1030
        return compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
