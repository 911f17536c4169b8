using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Processes;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>
/// Three projects that restore nothing: a stand-in for the client, <c>App</c> with an accessor and a finding, and <c>Web</c>, which
/// references it, with another one.
/// </summary>
internal sealed class SmallSolution : IDisposable
{
    private readonly PackedTool _tool;
    private readonly TemporaryFolder _folder = new();

    public SmallSolution(PackedTool tool)
    {
        _tool = tool;
        Write("Shop.slnx", """<Solution><Project Path="Redis/StackExchange.Redis.csproj" /><Project Path="App/App.csproj" /><Project Path="Web/Web.csproj" /></Solution>""");
        Write("Redis/StackExchange.Redis.csproj", Project(""));
        Write("Redis/ConnectionMultiplexer.cs", """
            namespace StackExchange.Redis;
            public interface IConnectionMultiplexer : System.IDisposable { }
            public sealed class ConnectionMultiplexer : IConnectionMultiplexer
            {
                public static ConnectionMultiplexer Connect(string configuration, System.IO.TextWriter? log = null) => new();
                public void Dispose() { }
            }
            """);
        Write("App/App.csproj", Project("""<ProjectReference Include="..\Redis\StackExchange.Redis.csproj" />"""));
        Write("App/Hub.cs", """
            using StackExchange.Redis;
            namespace Shop;
            public static class Hub { public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379"); }
            """);
        Write("App/Stock.cs", Opening("Stock"));
        Write("Web/Web.csproj", Project("""<ProjectReference Include="..\App\App.csproj" />"""));
        Write("Web/Cart.cs", Opening("Cart"));
        Write(".editorconfig", "root = true\n[*.cs]\nredis_ssot.accessor = Shop.Hub.Shared\n");
    }

    public string this[string relative] => _folder[relative];

    public static string Opening(string type) => $$"""
        using StackExchange.Redis;
        namespace Shop;
        public class {{type}} { public object Open() { return ConnectionMultiplexer.Connect("redis:6379"); } }
        """;

    private static string Project(string item) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>
          <ItemGroup>{item}</ItemGroup>
        </Project>
        """;

    public void Write(string relative, string text) => _folder.Write(relative, text);

    public string Read(string relative) => _folder.Read(relative);

    public Task<CliResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string?>(), arguments);

    public Task<CliResult> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) => _tool.RunAsync(_folder.Path, environment, arguments);

    /// <summary>A check as JSON.</summary>
    public async Task<(CliResult Result, JsonElement Json)> CheckAsync(params string[] arguments)
    {
        var result = await RunAsync(["check", "--format", "json", .. arguments]);
        return (result, result.Output.StartsWith('{') ? JsonDocument.Parse(result.Output).RootElement : default);
    }

    public void Dispose() => _folder.Dispose();
}
