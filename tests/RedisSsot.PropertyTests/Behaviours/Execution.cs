using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.PropertyTests.Running;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>Runs a program with a client that notes where each command would have gone.</summary>
internal static class Execution
{
    private const string ClientName = "StackExchange.Redis";
    private const string ContainerName = "Microsoft.Extensions.DependencyInjection";
    private const string ContainerVersion = "10.0.0";
    private static readonly Lazy<byte[]> Client = new(CompileClient);

    /// <summary>What went where, and what was thrown, in order.</summary>
    /// <param name="project">A project that compiles, with a method <c>Driver.Run(Action&lt;string&gt;)</c>, which tells what was thrown.</param>
    public static async Task<ImmutableArray<string>> TrafficOfAsync(Project project)
    {
        using var program = new MemoryStream();
        var emitted = (await project.GetCompilationAsync())!.Emit(program);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));

        // What the accessor asks the environment for.
        Environment.SetEnvironmentVariable("REDIS", Server.Main.Text);
        program.Position = 0;
        var room = new Room();
        try
        {
            var traffic = (List<string>)room.LoadFromAssemblyName(new(ClientName)).GetType($"{ClientName}.Traffic", throwOnError: true)!.GetField("Log")!.GetValue(null)!;
            room.LoadFromStream(program).GetType("Driver", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [(Action<string>)traffic.Add]);
            return [.. traffic];
        }
        finally
        {
            room.Unload();
        }
    }

    private static byte[] CompileClient()
    {
        using var source = new StreamReader(typeof(Execution).Assembly.GetManifestResourceStream("Behaviours/Client.cs")!);
        var assembly = $"[assembly: System.Reflection.AssemblyVersion(\"{AssemblyName.GetAssemblyName(((PortableExecutableReference)RedisAssembly.Of(BuildFacts.RedisVersion)).FilePath!).Version}\")]";
        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create(
            ClientName,
            [CSharpSyntaxTree.ParseText(source.ReadToEnd()), CSharpSyntaxTree.ParseText(assembly)],
            StandIn.Framework,
            new(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        return emitted.Success ? image.ToArray() : throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error)));
    }

    /// <summary>Where one program lives: its statics are its own. It must not hold what it has loaded, or it would never go.</summary>
    private sealed class Room() : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == ClientName ? LoadFromStream(new MemoryStream(Client.Value))
            : assemblyName.Name!.StartsWith(ContainerName, StringComparison.Ordinal) ? LoadFromAssemblyPath(PathOf(assemblyName.Name))
            : null;

        private static string PathOf(string package) =>
            Path.Combine(BuildFacts.NuGetPackageRoot, package.ToLowerInvariant(), ContainerVersion, "lib", "net8.0", package + ".dll");
    }
}
