using System.Collections.Immutable;
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
                ImmutableArray.Create(registration.Name, registration.Lifetime == ServiceLifetime.Scoped ? "scope" : "use", remedy.Advice),
                Notes.Of(registration, remedy))
            : null;
}
