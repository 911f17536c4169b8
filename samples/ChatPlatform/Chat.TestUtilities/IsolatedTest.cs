namespace Chat.TestUtilities;

/// <summary>For tests that read back what they wrote.</summary>
public abstract class IsolatedTest : IDisposable
{
    private readonly string _prefix = Guid.NewGuid().ToString("N") + ":";

    protected TestRedisManager Redis { get; } = new TestRedisManager();

    protected string Key(string name) => _prefix + name;

    public void Dispose() => Redis.Reset(_prefix);
}
