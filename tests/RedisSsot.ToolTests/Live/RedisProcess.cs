using System;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using Xunit;

namespace RedisSsot.ToolTests.Live;

/// <summary>A real <c>redis-server</c> on a free port of this machine, with a password, which stores nothing.</summary>
public class RedisProcess : IAsyncLifetime
{
    internal const string Password = "correct-horse";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Process? _process;

    private protected TemporaryFolder Folder { get; } = new();

    private protected int Port { get; } = FreePort();

    internal string Address => $"127.0.0.1:{Port}";

    internal string Configuration => $"{Address},password={Password}";

    /// <summary>How it listens.</summary>
    private protected virtual string[] Listening => ["--port", $"{Port}"];

    public virtual async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("redis-server", [.. Listening, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--requirepass", Password, "--dir", Folder.Path])
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
        Folder.Dispose();
        return Task.CompletedTask;
    }

    private async Task Ready()
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (watch.Elapsed < Patience && !_process!.HasExited)
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
