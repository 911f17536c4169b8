using System.Collections.Generic;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Processes;
using RedisSsot.ToolTests.Live;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary><c>redis-ssot connections</c> where Redis only talks TLS.</summary>
[Collection(Packed.Name)]
public sealed class TlsConnectionsTests(PackedTool tool, TlsRedisProcess redis) : IClassFixture<TlsRedisProcess>
{
    // Where .NET looks for the certificates that it trusts, on Linux.
    private const string Trusted = "SSL_CERT_FILE";

    [Fact]
    public async Task It_asks_through_TLS()
    {
        var run = await AskAsync(",ssl=true", new() { [Trusted] = redis.Certificate });

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("0 connections of 0 clients.", run.Output);
    }

    [Fact]
    public Task A_certificate_that_nobody_trusts_ends_it() => IsSaidAsync(",ssl=true", []);

    [Fact]
    public Task Without_TLS_it_does_not_get_in() => IsSaidAsync("", new() { [Trusted] = redis.Certificate });

    private async Task IsSaidAsync(string options, Dictionary<string, string?> variables)
    {
        var run = await AskAsync(options, variables);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Equal($"redis-ssot: Redis at {redis.Address} does not let the tool in. Look at the password (,password=…) and at TLS (,ssl=true).\n", run.Error);
    }

    private Task<CliResult> AskAsync(string options, Dictionary<string, string?> variables) =>
        tool.RunAsync(Repository.Root, variables, "connections", redis.Configuration + options);
}
