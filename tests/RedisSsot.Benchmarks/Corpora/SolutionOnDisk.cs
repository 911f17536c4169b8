using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using RedisSsot.Benchmarks.Programs;

namespace RedisSsot.Benchmarks.Corpora;

/// <summary>A solution of small projects, written to disk.</summary>
internal static class SolutionOnDisk
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <NoWarn>NU1701;NU1902;NU1903;NU1904;CS1701;CS1702</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="StackExchange.Redis" Version="1.2.6" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Writes it.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="projects">How many projects.</param>
    /// <param name="filesEach">How many files each has; one of them with openings.</param>
    public static void Write(string folder, int projects, int filesEach)
    {
        var solution = new StringBuilder("Microsoft Visual Studio Solution File, Format Version 12.00\n");
        for (var number = 0; number < projects; number++)
        {
            var name = $"Shop.Part{number}";
            solution.Append(CultureInfo.InvariantCulture, $"Project(\"{{9A19103F-16F7-4668-BE54-9A1E7A4F7556}}\") = \"{name}\", \"{name}/{name}.csproj\", \"{{00000000-0000-0000-0000-{number:D12}}}\"\nEndProject\n");
            Directory.CreateDirectory(Path.Combine(folder, name));
            File.WriteAllText(Path.Combine(folder, name, name + ".csproj"), Project);
            File.WriteAllText(Path.Combine(folder, name, "GlobalUsings.cs"), "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\nglobal using System.Threading.Tasks;\n");
            File.WriteAllText(Path.Combine(folder, name, "RedisManager.cs"), PlatformFiles.Accessor);
            File.WriteAllText(Path.Combine(folder, name, "Store.cs"), OpeningFiles.Store(number, openings: 4));
            foreach (var file in Enumerable.Range(0, filesEach - 2))
                File.WriteAllText(Path.Combine(folder, name, $"Model{file}.cs"), PlainFiles.Model(new Words(number, file), "Shop.Models"));
        }

        solution.Append("Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n\t\tDebug|Any CPU = Debug|Any CPU\n\tEndGlobalSection\n\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n");
        for (var number = 0; number < projects; number++)
        {
            foreach (var what in new[] { "ActiveCfg", "Build.0" })
                solution.Append(CultureInfo.InvariantCulture, $"\t\t{{00000000-0000-0000-0000-{number:D12}}}.Debug|Any CPU.{what} = Debug|Any CPU\n");
        }

        solution.Append("\tEndGlobalSection\nEndGlobal\n");
        File.WriteAllText(Path.Combine(folder, "Shop.sln"), solution.ToString());
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), AllCorpora.EditorConfig);
    }
}
