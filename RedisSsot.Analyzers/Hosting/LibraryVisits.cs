using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;
using RedisSsot.Rules.Connections;

namespace RedisSsot.Hosting;

/// <summary>Uses of libraries that open connections inside.</summary>
internal sealed class LibraryVisits(Session session)
{
    private readonly LibraryOptions _options = new(session.Compilation, session.Catalogue, session.Clients);

    /// <summary>Judges a use of what the catalogue knows, unless it is an opening like any other.</summary>
    public Finding? Visit(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (session.Catalogue.At(node, model, cancellation) is not { } use
            || use.Entry.Flag is CatalogueFlag.Never or CatalogueFlag.Accessor
            || session.Detector.IsOpening(use)
            || OpeningDetector.IsInExpressionTree(use.Whole, model, cancellation)
            || session.IsInOwner(node, model, cancellation))
        {
            return null;
        }

        if (use.Entry.Kind != CatalogueKind.Hidden && ConnectsItself(use))
            return null;
        if (use.Entry.Kind != CatalogueKind.Hidden)
            return OpenedOutsideAccessor.Check(use, Remedy.Refuse(use.Entry is { Leases: true, Seam: { } seam } ? Obstacles.Leased(seam) : Obstacles.Unshareable));
        if (_options.Settle(use, cancellation))
            return null;

        session.NeedsAccessors(node.SyntaxTree);
        return HiddenConnection.Check(use, SharingRemedy.For(use, session.AccessorsOf(node.SyntaxTree), session.Origins, session.Clients, cancellation));
    }

    /// <summary>The client that connects was constructed before, and that place has the finding: <c>await client.ConnectAsync()</c>.</summary>
    private bool ConnectsItself(CatalogueUse use) =>
        use is { Symbol: IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } method, Entry.Flag: CatalogueFlag.Always }
        && session.Catalogue.Catalogue.FindConstructorsOf(method.ContainingType).Any(entry => entry.Kind is CatalogueKind.Connect or CatalogueKind.Pool);
}
