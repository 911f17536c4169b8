using System.Collections.Immutable;
using RedisSsot.Settings;

namespace RedisSsot.Catalogue;

/// <summary>What a member of a client library does with connections.</summary>
internal enum CatalogueKind
{
    /// <summary>Opens a connection itself.</summary>
    Connect,

    /// <summary>Creates, or feeds, a pool that opens connections.</summary>
    Pool,

    /// <summary>Opens a connection inside the library, or is told where the library should open one.</summary>
    Hidden,

    /// <summary>Closes a connection for everyone who holds it.</summary>
    Close,
}

/// <summary>When an entry is a finding.</summary>
internal enum CatalogueFlag
{
    /// <summary>Wherever it is not the accessor's business.</summary>
    Always,

    /// <summary>Like always, but the library offers no way to share, so that nothing can be rewritten.</summary>
    ReportOnly,

    /// <summary>Never by itself: the member takes a connection that exists. Its arguments are another matter.</summary>
    Never,

    /// <summary>Never: the call registers the accessor.</summary>
    Accessor,
}

/// <summary>One member of a client library, and what has to be known of it. Everything but the id is optional in the text.</summary>
internal sealed record CatalogueEntry(CatalogueKind Kind, DocumentationId Id)
{
    /// <summary>The library as people call it.</summary>
    public string Library { get; init; } = "";

    /// <summary>The packages that the member ships in.</summary>
    public ImmutableArray<string> Packages { get; init; } = ImmutableArray<string>.Empty;

    public CatalogueFlag Flag { get; init; }

    /// <summary>Documentation ids of the members that make the library share once they are set in the same lambda or initializer.</summary>
    public ImmutableArray<string> Unless { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Documentation ids of the options that say where to connect to. Where one of them is assigned in the lambda of this call, the finding lies there.</summary>
    public ImmutableArray<string> Options { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The library's own way to share, for messages.</summary>
    public string? Seam { get; init; }

    /// <summary>The ways to rewrite the code so that it shares, best first: a later one is for other versions of the library.</summary>
    public ImmutableArray<ShareRecipe> Shares { get; init; } = ImmutableArray<ShareRecipe>.Empty;

    /// <summary>Whether the library closes the connection that it is given.</summary>
    public bool Disposes { get; init; }

    /// <summary>Which versions of the library do so, when not all of them; for messages.</summary>
    public string? DisposesWhen { get; init; }

    /// <summary>Whether the way to share hands out clients that go back by being disposed.</summary>
    public bool Leases { get; init; }

    /// <summary>What comes into being, for messages.</summary>
    public string? Opens { get; init; }

    /// <summary>The id of the type that a receiver must have, for members of types that are not the library's, like <c>IDisposable.Dispose</c>.</summary>
    public DocumentationId? Receiver { get; init; }

    /// <summary>Whether all constructors of the type count, also those of versions to come.</summary>
    public bool AnyConstructor { get; init; }

    /// <summary>The types that a constructor may take to be none of those after all: it shares.</summary>
    public ImmutableArray<string> SharingTypes { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The first version of the library that has the member, when it is known not to be the oldest.</summary>
    public string? Since { get; init; }

    /// <summary>The last version of the library that has the member, when it is known not to be the newest.</summary>
    public string? Until { get; init; }

    /// <summary>The type whose presence in a reference makes the entry matter.</summary>
    public string Type => (Receiver ?? Id).Type;
}
