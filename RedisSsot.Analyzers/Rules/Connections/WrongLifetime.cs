using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.Connections;

/// <summary>RSSOT1004: Redis connection registered with the wrong lifetime.</summary>
internal static class WrongLifetime
{
    /// <summary>Judges the registration of a connection that a container makes again and again, or disposes though it was only lent it.</summary>
    public static Finding Check(ServiceRegistration registration, Remedy remedy) =>
        new(
            Descriptors.WrongLifetime,
            registration.Place.GetLocation(),
            ImmutableArray.Create(registration.Name, Mistake(registration), Advice(registration, remedy)),
            Notes.Of(registration, remedy));

    private static string Mistake(ServiceRegistration registration) =>
        registration.Lifetime switch
        {
            ServiceLifetime.Scoped => "makes a Redis connection for each scope and disposes it",
            ServiceLifetime.Transient => "makes a Redis connection for each use and disposes it",
            _ => "lets the container dispose the shared Redis connection, as it does with all that a factory returns",
        };

    private static string Advice(ServiceRegistration registration, Remedy remedy) =>
        remedy switch
        {
            { Refusal: not null } => remedy.Advice,
            { Accessor: { } accessor } when registration.IsSingleton => $"register '{accessor.ShortName}' itself",
            { Accessor: { } accessor } when remedy.Places.Any(place => place.Role == PlaceRole.Instance) => $"register '{accessor.ShortName}' once, as a singleton",
            _ => "register it once, as a singleton",
        };
}
