using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using RedisSsot.ToolTests.Live;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>What the tool does for somebody who sits at a terminal. Only Linux has the program that these tests need.</summary>
[Collection(Packed.Name)]
[Trait(Pace.Name, Pace.Slow)]
public sealed class TerminalTests : IClassFixture<RedisProcess>, IDisposable
{
    private readonly PackedTool _tool;
    private readonly RedisProcess _redis;
    private readonly SmallSolution _solution;

    public TerminalTests(PackedTool tool, RedisProcess redis)
    {
        _tool = tool;
        _redis = redis;
        _solution = new(tool);
        _solution.Write(".editorconfig", "root = true\n");
        _solution.Write("App/Other.cs", """
            using StackExchange.Redis;
            namespace Shop;
            public static class Other { public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379"); }
            public class CartRedisManager { private readonly ConnectionMultiplexer _own = ConnectionMultiplexer.Connect("redis:6379"); public object Get() => _own; }
            public class RedisBox { private readonly ConnectionMultiplexer _own = ConnectionMultiplexer.Connect("redis:6379"); public object Get() => _own; }
            """);
    }

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task Init_asks_which_accessor_and_which_managers()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var terminal = Run("init");
        await terminal.Until("Which one is the shared accessor?");
        terminal.Type(PseudoTerminal.Down + PseudoTerminal.Enter);
        await terminal.Until("Which of these managers retire?");
        terminal.Type(" " + PseudoTerminal.Enter);

        Assert.Equal(0, await terminal.ExitCodeAsync());
        Assert.Contains("redis_ssot.accessor = Shop.Other.Shared\n", _solution.Read(".editorconfig"));
        Assert.Equal("Shop.CartRedisManager\n", _solution.Read("RedisSsot.Deprecated.txt"));
    }

    [Fact]
    public async Task Ctrl_C_at_a_question_ends_init_at_once_and_writes_nothing()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var terminal = Run("init");
        await terminal.Until("Which one is the shared accessor?");
        var watch = Stopwatch.StartNew();
        terminal.Type(PseudoTerminal.Interrupt);

        Assert.Equal(3, await terminal.ExitCodeAsync());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        Assert.Contains("redis-ssot: Interrupted.", terminal.Screen);
        Assert.Equal("root = true\n", _solution.Read(".editorconfig"));
        Assert.False(File.Exists(_solution["RedisSsot.Deprecated.txt"]));
    }

    [Fact]
    public async Task Watching_connections_goes_on_until_Ctrl_C()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var terminal = Run($"connections {_redis.Configuration} --watch 1 --expect 2");
        await terminal.Until("No client holds more than the 2 that are expected.");
        var first = terminal.Screen.Length;
        while (terminal.Screen.Length < first * 2)
            await Task.Delay(100);
        terminal.Type(PseudoTerminal.Interrupt);

        Assert.Equal(0, await terminal.ExitCodeAsync());
        Assert.DoesNotContain(RedisProcess.Password, terminal.Screen);
    }

    private PseudoTerminal Run(string arguments) => new(_solution[""], $"'{_tool.Command}' {arguments}");
}
