using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.Connections;

/// <summary>RSSOT1004: Redis connection registered with the wrong lifetime.</summary>
internal static class WrongLifetime
{
    /// <summary>Judges the registration of a connection that a container makes again and again.</summary>
    public static Finding? Check(ServiceRegistration registration, Remedy remedy) =>
        registration.Lifetime is ServiceLifetime.Scoped or ServiceLifetime.Transient
            ? new(
                Descriptors.WrongLifetime,
                registration.Place.GetLocation(),
                ImmutableArray.Create(registration.Name, registration.Lifetime == ServiceLifetime.Scoped ? "scope" : "use", Advice(remedy)),
                Notes.Of(registration, remedy))
            : null;

    private static string Advice(Remedy remedy) =>
        remedy switch
        {
            { Refusal: not null } => remedy.Advice,
            { Accessor: { } accessor } when remedy.Places.Any(place => place.Role == PlaceRole.Instance) => $"register '{accessor.ShortName}' once, as a singleton",
            _ => "register it once, as a singleton",
        };
}
