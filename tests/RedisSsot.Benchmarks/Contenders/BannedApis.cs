using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Benchmarks.Contenders;

/// <summary>Microsoft.CodeAnalysis.BannedApiAnalyzers, told of the openings of the client library.</summary>
internal static class BannedApis
{
    private const string Version = "5.6.0";

    /// <summary>Its analyzers for C#.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. Load()];

    /// <summary>The list of what is banned: the public static members that return a connection or a task of one.</summary>
    public static AdditionalText List { get; } = new ListText("/BannedSymbols.txt", string.Join("\n", Openings().Select(opening => $"{opening};Use the shared accessor")));

    private static IEnumerable<DiagnosticAnalyzer> Load()
    {
        var folder = Path.Combine(BuildFacts.NuGetPackageRoot, "microsoft.codeanalysis.bannedapianalyzers", Version, "analyzers", "dotnet", "cs");
        return new[] { "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll" }
            .Select(file => AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, file)))
            .ToList()
            .SelectMany(TypesOf)
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)) && IsOfCSharp(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
    }

    // Its fixes need more than is here; the analyzers do not.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException incomplete)
        {
            return incomplete.Types.OfType<Type>();
        }
    }

    private static bool IsOfCSharp(Type type) =>
        type.GetCustomAttributes(typeof(DiagnosticAnalyzerAttribute), inherit: false).Cast<DiagnosticAnalyzerAttribute>().Any(attribute => attribute.Languages.Contains(LanguageNames.CSharp));

    private static IEnumerable<string> Openings()
    {
        var connection = CSharpCompilation.Create("Openings", references: [.. Assemblies.Service, Assemblies.Redis]).GetTypeByMetadataName("StackExchange.Redis.ConnectionMultiplexer")!;
        return connection.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } && IsConnection(method.ReturnType))
            .Select(method => method.GetDocumentationCommentId()!);

        bool IsConnection(ITypeSymbol type) =>
            SymbolEqualityComparer.Default.Equals(type, connection) || (type is INamedTypeSymbol { Name: "Task", TypeArguments: [var result] } && IsConnection(result));
    }
}
