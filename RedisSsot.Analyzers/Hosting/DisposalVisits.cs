using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Rules.Lifetime;

namespace RedisSsot.Hosting;

/// <summary>What closes a connection. Names are compared first; only a hit is bound.</summary>
internal sealed class DisposalVisits(Session session)
{
    /// <summary>Judges the mention of a member.</summary>
    public Finding? Visit(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation) =>
        Disposal.Of(node, model, session.Clients, cancellation) is { } disposal ? Judge(disposal, cancellation) : null;

    /// <summary>Judges a <c>using</c>.</summary>
    public IEnumerable<Finding> VisitUsing(StatementSyntax node, SemanticModel model, CancellationToken cancellation) =>
        node is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 }
            ? [] // nearly all of them
            : Disposal.OfUsing(node, model, session.Clients, cancellation).Select(disposal => Judge(disposal, cancellation)).OfType<Finding>();

    private Finding? Judge(Disposal disposal, CancellationToken cancellation)
    {
        if (session.IsInOwner(disposal.Node, disposal.Model, cancellation) || IsInConnection(disposal, cancellation) || OwnershipFlag.Guards(disposal, cancellation))
            return null;

        var accessors = session.AccessorsOf(disposal.Node.SyntaxTree);
        var provenance = Provenance.Of(disposal.Receiver, disposal.Model, session.Detector, session.Clients, accessors.OwnerOf, cancellation);
        return SharedConnectionDisposed.Check(disposal, provenance);
    }

    // A type that is a connection itself passes on what is done to it.
    private bool IsInConnection(Disposal disposal, CancellationToken cancellation) =>
        session.Clients.IsConnection(disposal.Model.GetEnclosingSymbol(disposal.Node.SpanStart, cancellation)?.ContainingType);
}
