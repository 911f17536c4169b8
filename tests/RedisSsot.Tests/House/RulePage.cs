using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.House;

/// <summary>The page of a rule, cut into its sections.</summary>
internal sealed class RulePage
{
    private readonly Dictionary<string, string[]> _sections = [];

    private RulePage(string[] lines)
    {
        FirstLine = lines.FirstOrDefault() ?? "";
        Text = string.Join("\n", lines);
        var heads = lines.Select((line, index) => (line, index)).Where(head => head.line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        foreach (var ((line, index), next) in heads.Zip(heads.Skip(1).Select(head => head.index).Append(lines.Length)))
            _sections.Add(line[3..], lines[(index + 1)..next]);
    }

    public string FirstLine { get; }

    public string Text { get; }

    /// <summary>The titles of the sections, in their order.</summary>
    public IEnumerable<string> Sections => _sections.Keys;

    public static string PathOf(string id) => $"docs/rules/{id}.md";

    public static RulePage Of(string id)
    {
        var path = Path.Combine(BuildFacts.RepositoryRoot, PathOf(id));
        return new(File.Exists(path) ? File.ReadAllLines(path) : []);
    }

    public static RulePage Of(DiagnosticDescriptor descriptor) => Of(descriptor.Id);

    /// <summary>The words of a section, without its code and its tables.</summary>
    public string ProseOf(string section)
    {
        var isCode = false;
        return string.Join("\n", _sections[section].Where(line => !IsFence(line) && !isCode && !line.StartsWith('|')));

        bool IsFence(string line)
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            return isFence;
        }
    }

    /// <summary>The code blocks of a section in a language.</summary>
    public IEnumerable<string> CodeOf(string section, string language)
    {
        var lines = _sections[section];
        for (var start = Array.IndexOf(lines, "```" + language); start >= 0; start = Array.IndexOf(lines, "```" + language, start + 1))
            yield return string.Join("\n", lines.Skip(start + 1).TakeWhile(line => line != "```")) + "\n";
    }

    /// <summary>The first cells of the table in a section.</summary>
    public IEnumerable<string> FirstCellsOf(string section) =>
        _sections[section].Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Split(" | ")[0][2..].Replace(@"\<", "<"));
}
