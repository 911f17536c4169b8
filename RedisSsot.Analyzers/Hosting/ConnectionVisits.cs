using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;
using RedisSsot.Rules.Connections;
using RedisSsot.Rules.Setup;

namespace RedisSsot.Hosting;

/// <summary>Openings, and the declarations and registrations that keep what they open. Each place belongs to one rule.</summary>
internal sealed class ConnectionVisits
{
    private readonly Session _session;
    private readonly RegistrationVisits _registrations;
    private readonly Lazy<bool> _importsStaticallyEverywhere;

    public ConnectionVisits(Session session)
    {
        _session = session;
        _registrations = new(session);
        _importsStaticallyEverywhere = new(() => session.Compilation.SyntaxTrees.Any(tree =>
            tree.GetRoot() is CompilationUnitSyntax root && root.Usings.Any(directive => directive.GlobalKeyword.RawKind != 0 && directive.StaticKeyword.RawKind != 0)));
    }

    /// <summary>Judges the mention of a member or a construction.</summary>
    public Finding? Visit(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation) =>
        _session.Detector.At(node, model, cancellation) is { } opening ? Judge(opening, cancellation)
        : _registrations.Visit(node, model, cancellation);

    /// <summary>Judges the bare names of a file, if they can be openings.</summary>
    public IEnumerable<Finding> Visit(CompilationUnitSyntax root, SemanticModel model, CancellationToken cancellation) =>
        _session.Detector.MayBeBare(root, cancellation) || _importsStaticallyEverywhere.Value
            ? _session.Detector.BareNames(root, model, cancellation).Select(opening => Judge(opening, cancellation)).OfType<Finding>()
            : [];

    private Finding? Judge(Opening opening, CancellationToken cancellation)
    {
        var accessors = _session.AccessorsOf(opening.Reference.SyntaxTree);
        if (accessors.Ambiguous(opening.Library) is { IsEmpty: false } candidates && candidates.SelectMany(candidate => candidate.Openings).First() == opening.Reference)
            return SeveralAccessors.Check(candidates, opening);
        if (_session.IsInOwner(opening.Reference, opening.Model, cancellation))
            return null;

        var destination = Destination.Of(opening, _session.Clients, keeperOf: null, cancellation);
        if (destination.Registrations.Any(registration => _registrations.IsTooShort(registration) && ServiceRegistration.MayBeTooShort(registration.Name) && registration.Syntax.Contains(opening.Reference)))
            return null; // RSSOT1004 has it
        if (accessors.IsOwn(opening, destination))
        {
            return destination.Registrations.FirstOrDefault(registration => registration.IsSingleton && accessors.IsService(registration.Service)) is { } registration
                && FirstRegistration(registration, opening, cancellation) is { } first
                    ? SecondSourceOfTruth.Check(registration, first, opening)
                    : null;
        }

        if (destination.Registrations.Count > 0 && destination.Registrations.All(registration => registration is { IsKeyed: true, IsSingleton: true }) && !_session.IsProvablyShared(opening, cancellation))
            return null; // the key says which Redis is meant

        _session.NeedsAccessors(opening.Reference.SyntaxTree);
        return Holder.Around(opening, _session.Clients, cancellation) is { } holder
            ? Judge(holder, opening, cancellation)
            : OpenedOutsideAccessor.Check(opening, RemedyOf(opening, comparesTypes: true, cancellation));
    }

    private Remedy RemedyOf(Opening opening, bool comparesTypes, CancellationToken cancellation) =>
        OpeningRemedy.For(opening, _session.AccessorsOf(opening.Reference.SyntaxTree), _session.Origins, _session.Neighbours, _session.Clients, comparesTypes, cancellation);

    /// <summary>Who registers the same service before, if both registrations take effect: in the same list of statements, or elsewhere for the same Redis.</summary>
    private string? FirstRegistration(ServiceRegistration second, Opening opening, CancellationToken cancellation)
    {
        if (second.StaysAlone)
            return null;
        if (RegistrationOrder.Repeats(second, opening.Model, cancellation))
            return second.Name;

        var candidate = _session.Candidates.FirstOrDefault(candidate => candidate.Openings.Contains(opening.Reference));
        if (candidate is null || candidate.RegisteredBy is not null)
            return candidate?.RegisteredBy;

        var function = Functions.Around(second.Syntax);
        return candidate.Openings[0] != opening.Reference
            && !function.Contains(candidate.Openings[0])
            && candidate.Configuration is not { Endpoints: null, Key: null }
                ? second.Name
                : null;
    }

    /// <summary>Judges the declaration once, at its first opening.</summary>
    private Finding? Judge(Holder holder, Opening opening, CancellationToken cancellation)
    {
        var openings = holder.Openings(_session.Detector, opening.Model, cancellation).ToList();
        if (openings.Any(other => other.Reference.SpanStart < opening.Reference.SpanStart))
            return null;

        var remedy = Widen(comparesTypes: true);
        if (remedy.Refusal is not null)
        {
            // A declaration that goes altogether need not have the accessor's type; only its uses have to get along with it.
            var removal = Widen(comparesTypes: false);
            if (removal.Places.Any(place => place.Role == PlaceRole.Remove))
                remedy = removal;
        }

        return SecondSourceOfTruth.Check(holder, opening, remedy);

        Remedy Widen(bool comparesTypes) =>
            HolderRemedy.For(holder, opening, RemedyOf(opening, comparesTypes, cancellation), openings.Count, cancellation);
    }
}
