using System;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool;
using RedisSsot.Tool.Live;
using Xunit;

namespace RedisSsot.ToolTests.Live;

/// <summary>A real <c>redis-server</c> on a free port of this machine, with a password, which stores nothing.</summary>
public sealed class RedisProcess : IAsyncLifetime
{
    internal const string Password = "correct-horse";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    internal string Address { get; } = $"127.0.0.1:{FreePort()}";

    internal string Configuration => $"{Address},password={Password}";

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("redis-server", ["--port", Address.Split(':')[1], "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--requirepass", Password, "--dir", _folder.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        await Ready();
    }

    public Task DisposeAsync()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }

    private async Task Ready()
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var server = await RedisServer.ConnectAsync(Configuration);
                return;
            }
            catch (ToolException) when (watch.Elapsed < Patience && !_process!.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
