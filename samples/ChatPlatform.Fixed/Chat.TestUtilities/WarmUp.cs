using Chat.Backend;

namespace Chat.TestUtilities;

public static class WarmUp
{
    /// <summary>The first connection of a process loads a dozen assemblies; the timing tests do not want to measure that.</summary>
    public static void Run()
    {
        _ = RedisManager.Shared;
        GC.Collect();
    }
}
