using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;
using RedisSsot.Rules.Connections;

namespace RedisSsot.Hosting;

/// <summary>Registrations of connections with a container, which disposes what it makes. Names are compared first; only a hit is bound.</summary>
internal sealed class RegistrationVisits(Session session)
{
    private readonly LentServices _lent = new(session.Compilation, session.Detector, session.Clients, session.AccessorsOf);

    /// <summary>Judges the mention of a member or a construction.</summary>
    public Finding? Visit(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation) =>
        node.Parent is InvocationExpressionSyntax call && call.Expression == node && MayBeWrong(MentionedName.TextOf(node), call) ? Judge(call, model, cancellation)
        : node is BaseObjectCreationExpressionSyntax creation && MayBeDescriptor(creation) ? Judge(node, model, cancellation)
        : null;

    /// <summary>Says whether a connection is registered for each scope or use.</summary>
    public bool IsTooShort(ServiceRegistration registration) =>
        registration.Lifetime is ServiceLifetime.Scoped or ServiceLifetime.Transient
        && (session.Clients.IsConnection(registration.Service) || session.AccessorsOf(registration.Syntax.SyntaxTree).IsService(registration.Service));

    private static bool MayBeWrong(string name, InvocationExpressionSyntax call) =>
        ServiceRegistration.MayBeTooShort(name) || (ServiceRegistration.MayBeSingleton(name) && call.ArgumentList.Arguments.Count > 0);

    // A descriptor with a lifetime is told the service, who makes it, and the lifetime. With less, 'new()' is not worth binding.
    private static bool MayBeDescriptor(BaseObjectCreationExpressionSyntax creation) =>
        ServiceRegistration.IsDescriptor(creation) || creation is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 2 };

    private Finding? Judge(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation)
    {
        if (ServiceRegistration.Of(node, model, cancellation) is not { } registration
            || !(IsTooShort(registration) || DisposesShared(registration, model, cancellation))
            || session.IsInOwner(node, model, cancellation))
        {
            return null;
        }

        session.NeedsAccessors(node.SyntaxTree);
        var accessors = session.AccessorsOf(node.SyntaxTree);
        var remedy = new LifetimeRemedy(
            accessors,
            opening => AccessorChoice.For(opening, accessors, session.Origins, session.Neighbours, session.Clients, cancellation),
            opening => session.IsProvablyShared(opening, cancellation),
            factory => _lent.Of(factory, model, cancellation).Lender,
            session.Detector,
            session.Clients);
        return WrongLifetime.Check(registration, remedy.For(registration, model, cancellation));
    }

    /// <summary>Says whether a singleton is made by a factory that hands out the shared connection: the container disposes what a factory returns.</summary>
    private bool DisposesShared(ServiceRegistration registration, SemanticModel model, CancellationToken cancellation) =>
        registration.IsSingleton
        && session.Clients.IsConnection(registration.Service)
        && registration.FactoryIn(model, cancellation) is { } factory
        && _lent.Of(factory, model, cancellation).IsLent;
}
