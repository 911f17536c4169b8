using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.PackageTests;

/// <summary>List files are found from the project's folder upwards, and what is wrong with them is shown at the line.</summary>
[Collection(Packed.Name)]
public sealed class ListFileTests(PackedPackage package) : IDisposable
{
    private const string Wrapper = """
        # The wrapper of this house.
        connect M:Own.Wrapper.Open(System.String)
        """;

    private const string Wrong = Wrapper + "\nconect M:Own.Wrapper.Close\n";

    private readonly Solution _solution = new(package);

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task A_wrong_line_in_the_folder_of_the_solution_is_shown_with_file_and_line()
    {
        Write("src/Own");
        _solution.Folder.Write("RedisSsot.Clients.Own.txt", Wrong);

        var build = (await _solution.Build("src/Own")).ShouldSucceed();

        Assert.Contains(new Reported("RedisSsot.Clients.Own.txt", 3, "warning", "RSSOT9002"), build.Reported);
        Assert.Contains(build.Reported, reported => reported is { File: "Program.cs", Id: "RSSOT1001" });
    }

    [Fact]
    public async Task A_file_in_the_project_s_own_folder_counts_once()
    {
        Write("Own", """<AdditionalFiles Include="RedisSsot.Clients.Own.txt" />""");
        _solution.Folder.Write("Own/RedisSsot.Clients.Own.txt", Wrong);

        var build = (await _solution.Build("Own")).ShouldSucceed();

        Assert.Single(build.Reported, reported => reported.Id == "RSSOT9002");
    }

    [Fact]
    public async Task A_list_of_deprecated_managers_is_found_with_those_of_others_beside_it()
    {
        Write("src/Own");
        _solution.Folder.Write("RedisSsot.Deprecated.txt", "Own.Wrapper\nOwn..Program\n");
        _solution.Folder.Write("src/RedisSsot.Deprecated.Inner.txt", "Own.Gone\n*\n");

        var build = (await _solution.Build("src/Own")).ShouldSucceed();

        Assert.Contains(build.Reported, reported => reported is { File: "Program.cs", Id: "RSSOT2001" });
        Assert.Contains(new Reported("RedisSsot.Deprecated.txt", 2, "warning", "RSSOT9002"), build.Reported);
        Assert.Contains(new Reported("RedisSsot.Deprecated.Inner.txt", 2, "warning", "RSSOT9002"), build.Reported);
    }

    [Fact]
    public async Task A_package_brings_a_list_to_all_that_build_on_it()
    {
        _solution.Folder.Write("lists/Own.Lists.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128</NoWarn> <!-- it has no assembly, and is not meant to have one -->
              </PropertyGroup>
              <ItemGroup>
                <None Include="Own.Lists.props;RedisSsot.Deprecated.Own.txt" Pack="true" PackagePath="buildTransitive" />
              </ItemGroup>
            </Project>
            """);
        _solution.Folder.Write("lists/Own.Lists.props", """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="$(MSBuildThisFileDirectory)RedisSsot.Deprecated.Own.txt" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        _solution.Folder.Write("lists/RedisSsot.Deprecated.Own.txt", "Own.Wrapper\n");
        (await _solution.Dotnet("pack", "lists", "-o", _solution.Folder["feed"])).ShouldSucceed();
        _solution.AddFeed("own", "feed");
        _solution.Folder.Write("Base/Base.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Own.Lists" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        Write("src/Own", """<ProjectReference Include="../../Base/Base.csproj" />""");

        var build = (await _solution.Build("src/Own")).ShouldSucceed();

        Assert.Contains(build.Reported, reported => reported is { File: "Program.cs", Id: "RSSOT2001" });
    }

    [Fact]
    public async Task The_search_ends_at_the_folder_of_the_repository_and_after_eight_levels()
    {
        Write("repository/src/Own");
        Write("1/2/3/4/5/6/7/8/9/Own");
        _solution.Folder.Write("RedisSsot.Clients.Own.txt", Wrong);
        _solution.Folder.Write("repository/.git", "gitdir: elsewhere\n");
        _solution.Folder.Write("repository/RedisSsot.Clients.Inner.txt", Wrapper);

        foreach (var project in new[] { "repository/src/Own", "1/2/3/4/5/6/7/8/9/Own" })
        {
            var build = (await _solution.Build(project)).ShouldSucceed();
            Assert.DoesNotContain(build.Reported, reported => reported.Id == "RSSOT9002");
            Assert.Equal(project.StartsWith("repository", StringComparison.Ordinal), build.Reported.Any(reported => reported.Id == "RSSOT1001"));
        }
    }

    private void Write(string folder, string items = "")
    {
        _solution.Folder.Write($"{folder}/Own.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RedisSsot" Version="{package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        _solution.Folder.Write($"{folder}/Program.cs", """
            namespace Own;

            public static class Program
            {
                public static object Run() => Wrapper.Open("redis");
            }

            public sealed class Wrapper
            {
                public static Wrapper Open(string configuration) => new();
            }
            """);
    }
}
