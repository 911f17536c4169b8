using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.PropertyTests.Programs;

/// <summary>All programs of the other tests, and the samples: every string of a test that reads like a program.</summary>
internal static partial class Corpus
{
    private const int ShortestProgram = 20;
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    /// <summary>The programs, in the same order on every machine.</summary>
    public static ImmutableArray<BaseProgram> Programs { get; } =
    [
        .. OfTests().Concat(OfSamples())
            .DistinctBy(program => program.Text)
            .Where(program => IsProgram(program.Text))
            .Select(program => new BaseProgram(program.Name, program.Text)),
    ];

    private static IEnumerable<(string Name, string Text)> OfSamples() =>
        from path in SourceFiles("samples")
        select (path, File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, path)));

    private static IEnumerable<(string Name, string Text)> OfTests() =>
        from path in SourceFiles("tests/RedisSsot.Tests")
        let tree = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, path)), Newest)
        from literal in tree.GetRoot().DescendantNodes()
        let text = TextOf(literal)
        where text is { Length: >= ShortestProgram }
        select ($"{path}:{literal.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", Marks.Removed(Hole().Replace(text, match => Filled(match.Groups[1].Value))));

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(BuildFacts.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(BuildFacts.RepositoryRoot, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/") && !path.Contains("/Libraries/"))
            .Order(StringComparer.Ordinal);

    /// <summary>What a string says; what a test fills in becomes a name.</summary>
    private static string? TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(part => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "Filled")),
        _ => null,
    };

    /// <summary>Half-typed code counts as soon as it declares something.</summary>
    private static bool IsProgram(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, Newest).GetCompilationUnitRoot();
        return root.Members.Any(member => member is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)
            || ((root.Members.Any() || root.Usings.Any()) && !root.ContainsDiagnostics);
    }

    /// <summary>The tests of migrations write positions, with holes for names.</summary>
    private static string Filled(string hole) => hole switch
    {
        "M" or "m" => "AuthRedisManager",
        "S" => "RedisManager.Shared",
        "T" => "IConnectionMultiplexer",
        _ => hole,
    };

    [GeneratedRegex(@"\{([MmST]|I?Auth\w+)\}")]
    private static partial Regex Hole();
}
