using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.House;

/// <summary>A source file of the repository.</summary>
/// <param name="Path">Its path, relative to the repository.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record SourceFile(string Path, CompilationUnitSyntax Root)
{
    /// <summary>The product: analyzers and fixes.</summary>
    public static IReadOnlyList<SourceFile> OfProduct { get; } = [.. In("RedisSsot.Analyzers"), .. In("RedisSsot.CodeFixes")];

    /// <summary>The room: the namespace below that of its project. All rules are one room.</summary>
    public string? Room
    {
        get
        {
            var space = Root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString().Split('.') ?? [];
            return space switch
            {
                ["RedisSsot", "CodeFixes", var room, ..] => $"CodeFixes.{room}",
                ["RedisSsot", var room, ..] => room,
                _ => null,
            };
        }
    }

    /// <summary>All source files below a folder.</summary>
    public static IEnumerable<SourceFile> In(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(BuildFacts.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(BuildFacts.RepositoryRoot, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, Parse(path)));

    /// <summary>The whole dotted names in the file, usings included.</summary>
    public IEnumerable<string> DottedNames() =>
        Root.DescendantNodes(descendIntoTrivia: true)
            .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax or QualifiedCrefSyntax || node is NameSyntax { Parent: UsingDirectiveSyntax })
            .Where(node => node.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.Contains(node) != true)
            .Select(node => node.ToString().Replace("global::", ""));

    public override string ToString() => Path;

    private static CompilationUnitSyntax Parse(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(System.IO.Path.Combine(BuildFacts.RepositoryRoot, path)), path: path).GetCompilationUnitRoot();
}
