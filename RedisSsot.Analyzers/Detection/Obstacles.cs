namespace RedisSsot.Detection;

/// <summary>Why a connection cannot become the shared one: the reasons that are given in more than one place.</summary>
internal static class Obstacles
{
    public const string Pool =
        "it is one of several connections in a collection; if this pool is meant, name its type in 'redis_ssot.owners'";

    public const string Packed =
        "it is packed into a tuple or an anonymous object, where it cannot be followed";

    public const string Unfollowable =
        "it is handed on in a way that cannot be followed to where it is closed";

    public const string Callback =
        "it is handed to a callback, which may close it";

    public const string Container =
        "the container disposes what a factory returns; register the instance instead";

    public static string Asked(string function) =>
        $"whoever asks the container for '{function}' may close what it returns";

    public static string Leased(string seam) =>
        $"a client is leased and given back; take one by '{seam}'";

    public const string Unshareable =
        "what it opens cannot be shared; if it is meant, name this type in 'redis_ssot.owners'";

    public const string ReconnectByHand =
        "this code replaces one connection by another; StackExchange.Redis reconnects by itself, and code that forces it belongs into an owner ('redis_ssot.owners')";
}
