using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RedisSsot.Tool.Reports;

/// <summary>
/// The words by which a file mentions a Redis client, taken from the analyzers' catalogue: namespaces of client libraries, types that
/// open connections, and members that are called after Redis. Comments and strings mention nothing.
/// </summary>
internal sealed partial class Vocabulary
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _namespaces;
    private readonly SearchValues<string> _traces;

    private Vocabulary(IEnumerable<string> words, IEnumerable<string> namespaces)
    {
        _words = [.. words];
        _namespaces = [.. namespaces];
        _traces = SearchValues.Create([.. _words, .. _namespaces.Select(name => name.Split('.')[^1])], StringComparison.Ordinal);
    }

    /// <summary>What the catalogue knows.</summary>
    public static Vocabulary OfCatalogue { get; } = Read(Entries());

    /// <summary>The same and further words: the user's own accessor.</summary>
    public Vocabulary With(IReadOnlyCollection<string> words) => words.All(_words.Contains) ? this : new(_words.Concat(words), _namespaces);

    /// <summary>Whether a program mentions a client.</summary>
    public bool IsIn(string program) => program.AsSpan().ContainsAny(_traces) && DottedNames(program).Any(IsClient);

    private bool IsClient(List<string> name) => name.Any(_words.Contains) || Beginnings(name).Any(_namespaces.Contains);

    private static IEnumerable<string> Beginnings(List<string> name) => Enumerable.Range(1, name.Count).Select(count => string.Join('.', name.Take(count)));

    private static IEnumerable<List<string>> DottedNames(string program)
    {
        var name = new List<string>();
        var expectsName = true;
        var previous = default(SyntaxToken);
        foreach (var token in SyntaxFactory.ParseTokens(program))
        {
            var isDeclared = token.IsKind(SyntaxKind.IdentifierToken) && IsType(previous);
            previous = token;
            if (isDeclared)
            {
                // What 'string RedisConnection' declares says nothing about Redis.
                if (name.Count > 0)
                    yield return name;
                (name, expectsName) = ([], true);
            }
            else if (token.IsKind(SyntaxKind.IdentifierToken) && expectsName)
            {
                name.Add(token.ValueText);
                expectsName = false;
            }
            else if (token.IsKind(SyntaxKind.DotToken) && name.Count > 0)
            {
                expectsName = true;
            }
            else
            {
                if (name.Count > 0)
                    yield return name;
                name = token.IsKind(SyntaxKind.IdentifierToken) ? [token.ValueText] : [];
                expectsName = name.Count == 0;
            }
        }
    }

    /// <summary>Whether what comes behind the token is the name of something that is declared.</summary>
    private static bool IsType(SyntaxToken token) =>
        SyntaxFacts.IsPredefinedType(token.Kind())
        || (token.IsKind(SyntaxKind.IdentifierToken) && SyntaxFacts.GetContextualKeywordKind(token.ValueText) is SyntaxKind.None or SyntaxKind.VarKeyword);

    private static IEnumerable<Match> Entries()
    {
        foreach (var resource in typeof(Vocabulary).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Libraries/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream(resource)!);
            foreach (Match entry in Entry().Matches(reader.ReadToEnd()))
                yield return entry;
        }
    }

    private static Vocabulary Read(IEnumerable<Match> entries)
    {
        var words = new HashSet<string>();
        var namespaces = new HashSet<string>();
        foreach (var entry in entries)
        {
            var names = entry.Groups["name"].Value.Split('.').Select(name => name.Split('`')[0]).ToList();
            var type = names.Count > 1 && !entry.Groups["kind"].ValueSpan.SequenceEqual("T") ? names[^2] : names[^1];
            var space = string.Join('.', names.TakeWhile(name => name != type));
            if (IsRedis(space))
                namespaces.Add(space);
            words.UnionWith(names.TakeLast(2).Where(IsTelling));
            if (entry.Groups["does"].Value == "connect" && IsTelling(type))
                words.Add("I" + type);
        }

        return new(words, namespaces);
    }

    /// <summary>Whether a name alone, without its namespace, says that Redis is meant.</summary>
    public static bool IsTelling(string name) =>
        (IsRedis(name) && name.Length > "Redis".Length) || name.Contains("Multiplexer", StringComparison.Ordinal) || name.Contains("Garnet", StringComparison.Ordinal);

    private static bool IsRedis(string name) => name.Contains("Redis", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?<does>connect|pool|hidden) (?<kind>[TMPF]):(?<name>[^(\s]+)", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
