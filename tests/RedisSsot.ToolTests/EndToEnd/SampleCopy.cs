using System.Collections.Generic;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>A copy of the sample, restored and committed. Whoever uses it leaves it as it was.</summary>
public sealed class SampleCopy(PackedTool tool) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal CheckedOutCopy Copy { get; private set; } = null!;

    /// <summary>Every file as it was in the beginning.</summary>
    internal IReadOnlyDictionary<string, string> Before { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Copy = CheckedOutCopy.OfSample(tool, _folder, "ChatPlatform");
        Before = Copy.State;
        (await Dotnet.Run(Copy.Root, new Dictionary<string, string> { ["RedisSsotFromPackage"] = "true" }, "restore")).ShouldSucceed();
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
