using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Managers;
using RedisSsot.Remedies;
using RedisSsot.Rules.References;

namespace RedisSsot.Hosting;

/// <summary>Mentions of deprecated managers.</summary>
internal sealed class ManagerVisits(Session session, DeprecatedSet managers)
{
    private readonly ManagerDetector _detector = new(session.Compilation, managers);
    private readonly ImportDetector _imports = new(managers, session.Clients);

    /// <summary>Judges the mentions in a file.</summary>
    public IEnumerable<Finding> Visit(CompilationUnitSyntax root, SemanticModel model, CancellationToken cancellation) =>
        _detector.In(root, model, cancellation).Select(reference => Judge(reference, cancellation));

    /// <summary>Judges a using directive.</summary>
    public Finding? Visit(UsingDirectiveSyntax directive, SemanticModel model, CancellationToken cancellation)
    {
        if (_imports.At(directive, model, DeclaresAccessor, cancellation) is not { } import)
            return null;

        var remedy = ManagerRemedy.For(import, session.AccessorsOf(directive.SyntaxTree));
        return AliasHidesManager.Check(import, remedy) ?? DeprecatedImport.Check(import, remedy);

        bool DeclaresAccessor(INamedTypeSymbol type) =>
            session.AccessorsOf(directive.SyntaxTree).Resolutions.Any(resolution => SymbolEqualityComparer.Default.Equals(resolution.DeclaringType, type));
    }

    private Finding Judge(ManagerReference reference, CancellationToken cancellation)
    {
        var tree = reference.Place.SyntaxTree;
        if (reference.Entry.Replacement is null)
            session.NeedsAccessors(tree);
        return DeprecatedManager.Check(reference, ManagerRemedy.For(reference, session.AccessorsOf(tree), cancellation));
    }
}
