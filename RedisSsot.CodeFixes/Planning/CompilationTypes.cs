using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Looks up types that may be defined more than once.</summary>
internal static class CompilationTypes
{
    /// <summary>The first public type of that name, or null. The plain look-up answers null when two assemblies define the type.</summary>
    public static INamedTypeSymbol? BestType(this Compilation compilation, string metadataName) =>
        compilation.GetTypesByMetadataName(metadataName).FirstOrDefault(type => type.DeclaredAccessibility == Accessibility.Public);
}
