using System.Collections.Immutable;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.Connections;

/// <summary>RSSOT1002: Library opens its own Redis connection.</summary>
internal static class HiddenConnection
{
    /// <summary>Judges the use of a library that opens a connection inside.</summary>
    public static Finding Check(CatalogueUse use, SharingRemedy sharing)
    {
        var closes = use.Entry switch
        {
            { Disposes: true, DisposesWhen: { } when } => $"; {when} it closes the connection that it is given",
            { Disposes: true } => "; it closes the connection that it is given when it is disposed itself",
            _ => "",
        };
        return new(
            Descriptors.HiddenConnection,
            use.Place.GetLocation(),
            ImmutableArray.Create(use.Target, sharing.Advice + closes),
            Notes.Of("library", use.Target, sharing.Remedy) with { Recipe = sharing.Replacement });
    }
}
