using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>What has to happen at a place when a connection is replaced by the shared one.</summary>
internal enum PlaceRole
{
    /// <summary>It opens the connection: where the finding itself lies on a declaration.</summary>
    Opening,

    /// <summary>It closes the connection: a call, or a <c>using</c>. It has to go, or it would close the shared connection.</summary>
    Close,

    /// <summary>A factory that hands the connection to a container, which would dispose it. The instance has to be handed over instead.</summary>
    Factory,

    /// <summary>A type name that has to become the accessor's type.</summary>
    Retype,

    /// <summary>A field or property that keeps what its initializer makes. It has to read the accessor each time.</summary>
    Holder,

    /// <summary>A private field or property that nothing needs any more.</summary>
    Remove,

    /// <summary>A use of what is removed. The accessor takes its place.</summary>
    Use,

    /// <summary>The name of a lifetime that has to become a singleton's.</summary>
    Lifetime,

    /// <summary>What tells a library where to connect. What makes it share takes its place.</summary>
    Sharing,

    /// <summary>An argument that belongs to the connection which is no longer opened.</summary>
    Drop,

    /// <summary>A using directive. It goes when nothing needs it any more.</summary>
    Import,

    /// <summary>A deprecated manager. The value of its replacement takes its place.</summary>
    Manager,

    /// <summary>A member of a manager that only hands out the connection. What it is called on is that connection now.</summary>
    Unwrap,

    /// <summary>The name of a member that is called otherwise now.</summary>
    Rename,

    /// <summary>A call that has to be awaited now.</summary>
    Await,

    /// <summary>The registration of a manager with a container. It registers the accessor's value, once, from now on.</summary>
    Registration,

    /// <summary>What a container is given. It has to become the accessor's value.</summary>
    Instance,

    /// <summary>A list of parameters that gets one more: the injected service.</summary>
    Parameter,

    /// <summary>A constructor that keeps the injected service.</summary>
    Assign,

    /// <summary>A call of another constructor that has to pass the injected service on.</summary>
    Pass,

    /// <summary>A type that needs a field for the injected service.</summary>
    Field,

    /// <summary>A type without a constructor that needs one for the injected service.</summary>
    Constructor,

    /// <summary>The initializer of an instance field or property, which has to move into the constructors.</summary>
    Initializer,
}

/// <summary>A place beside the opening that belongs to the same edit.</summary>
/// <param name="Role">What has to happen there.</param>
/// <param name="Node">The place.</param>
/// <param name="Text">What is written there, where the finding as a whole does not say it.</param>
internal readonly record struct Place(PlaceRole Role, SyntaxNode Node, string? Text = null);
