using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Setup;

/// <summary>What could be the accessor, and which managers could retire, as the findings of a scan tell. The user decides.</summary>
/// <param name="Accessors">Dotted names, those that most findings speak for first.</param>
/// <param name="Managers">Types that open connections and are called after Redis.</param>
internal sealed record Candidates(IReadOnlyList<string> Accessors, IReadOnlyList<string> Managers)
{
    public static Candidates In(ScanResult scan)
    {
        var findings = scan.Findings.Select(found => found.Finding).Where(finding => finding.State == FindingState.Active).ToList();
        var accessors = Ranked(findings.SelectMany(AccessorsOf));
        if (accessors.Count == 0)
            accessors = Ranked(findings.Where(finding => finding.Rule == "RSSOT1003").Select(StaticHolderAt).OfType<string>());

        var managers = findings.Where(finding => finding.Rule is "RSSOT1001" or "RSSOT1003").Select(TypeAt).OfType<string>().Where(IsCalledAfterRedis).Distinct();
        return new(accessors, [.. managers.Where(manager => !accessors.Any(accessor => accessor == manager || accessor.StartsWith(manager + ".", StringComparison.Ordinal))).Order(StringComparer.Ordinal)]);
    }

    // Where several are possible, a finding of its own names them; where there is one, the others say that they would use it.
    private static IEnumerable<string> AccessorsOf(Finding finding) =>
        finding.Property("Candidates") is { } candidates ? candidates.Split(',', StringSplitOptions.TrimEntries)
            : finding.Property("Accessor") is { } accessor ? [accessor[2..].Split('(')[0]]
            : [];

    private static List<string> Ranked(IEnumerable<string> names) =>
        [.. names.GroupBy(name => name).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    private static string? StaticHolderAt(Finding finding) =>
        DeclarationAt(finding) is { } node && node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() is { } member && member.Modifiers.Any(SyntaxKind.StaticKeyword) && !member.Modifiers.Any(SyntaxKind.PrivateKeyword)
            ? member switch
            {
                PropertyDeclarationSyntax property => $"{TypeOf(property)}.{property.Identifier.ValueText}",
                FieldDeclarationSyntax field => $"{TypeOf(field)}.{field.Declaration.Variables[0].Identifier.ValueText}",
                _ => null,
            }
            : null;

    private static string? TypeAt(Finding finding) => DeclarationAt(finding) is { } node ? TypeOf(node) : null;

    private static SyntaxNode? DeclarationAt(Finding finding)
    {
        if (finding.Line == 0 || !File.Exists(finding.File))
            return null;

        var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(finding.File));
        var lines = tree.GetText().Lines;
        return finding.Line <= lines.Count ? tree.GetRoot().FindToken(Math.Min(lines[finding.Line - 1].Start + finding.Column - 1, tree.Length)).Parent : null;
    }

    private static string? TypeOf(SyntaxNode node)
    {
        var names = node.AncestorsAndSelf().Select(ancestor => ancestor switch
        {
            TypeDeclarationSyntax type => type.Identifier.ValueText,
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => null,
        });
        return node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Any() ? string.Join('.', names.OfType<string>().Reverse()) : null;
    }

    private static bool IsCalledAfterRedis(string type) => type.Split('.')[^1].Contains("Redis", StringComparison.OrdinalIgnoreCase);
}
