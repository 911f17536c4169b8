using System;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.PackageTests;

/// <summary>
/// A new solution that installs the package and goes the whole way once: build, build with warnings as errors, fix, fix
/// again, rebuild. The tests look at what each step left.
/// </summary>
public sealed class FreshSolution(PackedPackage package) : IAsyncLifetime
{
    public const string Shared = "Fresh.Core/RedisManager.cs";
    public const string MultiTargeted = "Fresh.Core/Presence.cs";
    public const string Application = "Fresh.App/Program.cs";
    public const string WithoutRedis = "Fresh.Plain/Lookalike.cs";
    public const string TestCode = "Fresh.Tests/Fixture.cs";

    private readonly Solution _solution = new(package);

    internal DotnetRun Build { get; private set; } = null!;

    internal DotnetRun BuildWithWarningsAsErrors { get; private set; } = null!;

    internal DotnetRun Fix { get; private set; } = null!;

    internal string ApplicationAfterFix { get; private set; } = null!;

    internal string MultiTargetedAfterFix { get; private set; } = null!;

    internal DotnetRun Rebuild { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Write();

        Build = await _solution.Build();
        BuildWithWarningsAsErrors = await _solution.Build("--no-restore", "-warnaserror");
        Fix = await Format();
        ApplicationAfterFix = Read(Application);
        MultiTargetedAfterFix = Read(MultiTargeted);
        await Format();
        Rebuild = await _solution.Build("--no-restore");
    }

    public Task DisposeAsync()
    {
        _solution.Dispose();
        return Task.CompletedTask;
    }

    internal string Read(string file) => _solution.Folder.Read(file);

    private Task<DotnetRun> Format() => _solution.Dotnet("format", "analyzers", "--no-restore");

    private async Task Write()
    {
        Add(".editorconfig", """
            root = true

            [*.cs]
            redis_ssot.accessor = Fresh.RedisManager.Shared
            """);

        // StackExchange.Redis 1.2.6 is old on purpose; what an audit says about it is not the subject here.
        Add("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RedisSsot" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);

        Add("Fresh.Core/Fresh.Core.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="StackExchange.Redis" Version="1.2.6" />
              </ItemGroup>
            </Project>
            """);
        Add(Shared, Sources.Shared);
        Add(MultiTargeted, Sources.MultiTargeted);

        Add("Fresh.App/Fresh.App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Fresh.Core/Fresh.Core.csproj" />
              </ItemGroup>
            </Project>
            """);
        Add(Application, Sources.Application);

        Add("Fresh.Plain/Fresh.Plain.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        Add(WithoutRedis, Sources.WithoutRedis);

        Add("Fresh.Tests/Fresh.Tests.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <IsTestProject>true</IsTestProject>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Fresh.Core/Fresh.Core.csproj" />
              </ItemGroup>
            </Project>
            """);
        Add(TestCode, Sources.TestCode);

        (await _solution.Dotnet("new", "sln", "--format", "sln", "--name", "Fresh")).ShouldSucceed();
        (await _solution.Dotnet("sln", "add", "Fresh.Core", "Fresh.App", "Fresh.Plain", "Fresh.Tests")).ShouldSucceed();
    }

    private void Add(string file, string text) => _solution.Folder.Write(file, text + "\n");

    /// <summary>The line that holds <paramref name="text"/>, counted as compilers count.</summary>
    internal static int LineOf(string text, string source) =>
        source[..source.IndexOf(text, StringComparison.Ordinal)].Split('\n').Length;

    internal static class Sources
    {
        public const string Shared = """
            using StackExchange.Redis;

            namespace Fresh
            {
                public static class RedisManager
                {
                    public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("localhost:6379");
                }
            }
            """;

        public const string MultiTargeted = """
            using StackExchange.Redis;

            namespace Fresh
            {
                public static class Presence
                {
                    // Who is there?
                    public static string Online(string cs) => ConnectionMultiplexer.Connect(cs).GetDatabase().StringGet("online");
                }
            }
            """;

        public const string Application = """
            using System;
            using StackExchange.Redis;

            namespace Fresh;

            public static class Program
            {
                public static void Main(string[] args)
                {
                    var cs = args[0];
                    using var mux = ConnectionMultiplexer.Connect(cs); // one visitor more
                    Console.WriteLine(mux.GetDatabase().StringIncrement("visits"));
                }
            }
            """;

        public const string WithoutRedis = """
            namespace Fresh.Plain
            {
                public sealed class ConnectionMultiplexer
                {
                    public static ConnectionMultiplexer Connect(string configuration) => new ConnectionMultiplexer();

                    public static ConnectionMultiplexer Mine { get; } = ConnectionMultiplexer.Connect("mine");
                }
            }
            """;

        public const string TestCode = """
            using StackExchange.Redis;

            namespace Fresh.Tests
            {
                public sealed class Fixture
                {
                    public ConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect("localhost:6380");
                }
            }
            """;
    }
}
