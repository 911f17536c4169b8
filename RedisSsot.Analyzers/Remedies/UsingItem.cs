using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>A directive that a build writes for a <c>Using</c> item of the project file. There is no source to change.</summary>
internal static class UsingItem
{
    /// <summary>What is against a fix, as the end of a sentence; null for a directive that somebody wrote.</summary>
    public static string? Obstacle(ManagerImport import) =>
        GeneratedCode.IsOfProjectFile(import.Directive.SyntaxTree) ? "a 'Using' item of the project file declares it; change it there" : null;
}
