using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Tests.References;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Migrations;

/// <summary>A program with one file for each position of the language in which a manager can be named, written with one kind of name.</summary>
internal sealed class ManagerCorpus
{
    private const string Backend = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static IConnectionMultiplexer Shared => null!;
            }
        }

        namespace App
        {
            public static class Sample
            {
                public static object Object => "";
                public static IDatabase Database => null!;
                public static void Use(object value) { }
                public static T Same<T>(T value) => value;
                public static T Make<T>() => default!;
            }

            public class Box<T>
            {
                public T Value = default!;
            }
        }
        """;

    private const string Managers = """
        namespace Chat.Auth
        {
            public interface IAuthRedis { }
            public struct AuthRedisKey { }
            public delegate void AuthRedisHandler();
            public class AuthRedisPool<T> { public static AuthRedisPool<T> Default => null!; }
            public sealed class AuthRedisAttribute : Attribute { public Type Type { get; set; } = null!; }
            public static class AuthRedisExtensions { public static string GetJson(this IDatabase database, string key) => key; }

            public class AuthRedisManager : IDisposable
            {
                public const string Prefix = "auth:";
                public AuthRedisManager() { }
                public AuthRedisManager(string name) { }
                public static AuthRedisManager Instance { get; } = new AuthRedisManager();
                public static Task<AuthRedisManager> GetAsync() => Task.FromResult(Instance);
                public static IConnectionMultiplexer Open() => null!;
                public string Name { get; set; } = "";
                public IConnectionMultiplexer Connection => null!;
                public IDatabase GetDatabase() => null!;
                public void Dispose() { }
            }
        }
        """;

    private ManagerCorpus(NameKind kind, bool nullable)
    {
        Entries = [.. Positions.All.Where(position => position.IsWrittenWith(kind)).Select((position, index) => new CorpusEntry(position, kind, $"P{index}"))];
        var files = Entries.ToImmutableDictionary(entry => entry.Path, entry => entry.Text)
            .Add("/Program/Backend.cs", Backend)
            .Add("/Program/Usings.cs", ManagerProgram.Usings);
        Program = new("Chat.Auth.*")
        {
            Nullable = nullable,
            Projects = [("Program", kind.IsExtern ? files : files.Add("/Program/Managers.cs", Managers), [])],
            References = kind.IsExtern ? [ManagersAssembly.Value] : [],
        };
    }

    /// <summary>The files, each with what is expected of it.</summary>
    public ImmutableArray<CorpusEntry> Entries { get; }

    /// <summary>The program that consists of them.</summary>
    public ManagerSolution Program { get; }

    /// <summary>Writes all positions with a kind of name.</summary>
    public static ManagerCorpus Of(string kind, bool nullable) => new(NameKind.All.Single(known => known.Name == kind), nullable);

    private static readonly Lazy<MetadataReference> ManagersAssembly = new(() =>
    {
        var image = new MemoryStream();
        var result = CSharpCompilation.Create(
            "Managers",
            new[] { Managers, ManagerProgram.Usings }.Select(source => CSharpSyntaxTree.ParseText(source)),
            StandIn.Basis,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        return result.Success ? MetadataReference.CreateFromImage(image.ToArray(), new MetadataReferenceProperties(aliases: ["global", "old"])) : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    });
}

/// <summary>How the programs write the name of a manager.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Directive">What the name needs at the top of the file; <c>{0}</c> is the type.</param>
/// <param name="Before">What stands before the innermost name.</param>
/// <param name="Prefix">With what the innermost name begins.</param>
internal sealed record NameKind(string Name, string Directive, string Before, string Prefix = "")
{
    public static ImmutableArray<NameKind> All { get; } =
    [
        new("simple", "using Chat.Auth;", ""),
        new("alias of the type", "using Old{0} = Chat.Auth.{0};", "", "Old"),
        new("qualified", "", "Chat.Auth."),
        new("alias of the namespace", "using Old = Chat.Auth;", "Old."),
        new("global", "", "global::Chat.Auth."),
        new("alias and two colons", "using Old = Chat.Auth;", "Old::"),
        new("extern alias", "extern alias old;", "old::Chat.Auth."),
    ];

    public bool IsExtern => Name == "extern alias";

    public bool IsSimple => Name == "simple";

    public bool HasColons => Before == "Old::";

    public bool HidesTypes => Prefix.Length > 0;
}

/// <summary>A position, written with one kind of name into a file of its own.</summary>
internal sealed class CorpusEntry
{
    private static readonly Regex Hole = new(@"\{([MmST]|I?Auth\w+)\}");
    private readonly NameKind _kind;

    public CorpusEntry(Position position, NameKind kind, string name)
    {
        Position = position;
        _kind = kind;
        Path = $"/Program/{name}.cs";
        var types = Hole.Matches(position.Code).Select(match => TypeIn(match.Groups[1].Value)).OfType<string>().Distinct().ToList();
        var directives = position.Header ?? string.Join("\n", types.Select(type => string.Format(System.Globalization.CultureInfo.InvariantCulture, kind.Directive, type)).Distinct());
        var marked = File(directives, name, Filled(position.Code, isMarked: true));
        (Text, Marks) = Unmark(marked);
        Becomes = position.Becomes is null ? Text : File(Needed(position.Becomes), name, Filled(position.Becomes, isMarked: false));
        Reasons = [.. position.Reasons.Select(reason => Filled(reason, isMarked: false))];
    }

    public Position Position { get; }

    public string Path { get; }

    /// <summary>The file.</summary>
    public string Text { get; }

    /// <summary>What the fix makes of it; the same where it refuses.</summary>
    public string Becomes { get; }

    /// <summary>Where findings are expected, and the name in their messages.</summary>
    public ImmutableArray<(int Start, int End, string Target)> Marks { get; }

    /// <summary>Why nothing is rewritten: one reason for all findings, or one for each; one that begins with … may begin differently.</summary>
    public ImmutableArray<string> Reasons { get; }

    private string Needed(string code) =>
        string.Join("\n", new[] { _kind.IsExtern ? _kind.Directive : "", code.Contains("{S}") ? "using Chat.Backend;" : "" }.Where(line => line.Length > 0));

    private string File(string directives, string name, string code)
    {
        var body = Position.IsTop ? code : $"public partial class Subject\n{{\n    {code.Replace("\n", "\n    ")}\n}}";
        return $"{directives}{(directives.Length > 0 ? "\n\n" : "")}namespace App.{name};\n\n{body}\n";
    }

    private static string? TypeIn(string hole) => hole switch { "M" or "m" => "AuthRedisManager", "S" or "T" => null, _ => hole };

    private string Filled(string code, bool isMarked) =>
        Hole.Replace(code, match => match.Groups[1].Value switch
        {
            "S" => "RedisManager.Shared",
            "T" => "IConnectionMultiplexer",
            var hole when isMarked && hole != "m" => $"{_kind.Before}[|{_kind.Prefix}{TypeIn(hole)}|]",
            var hole => _kind.Before + _kind.Prefix + TypeIn(hole),
        });

    private (string Text, ImmutableArray<(int Start, int End, string Target)> Marks) Unmark(string source)
    {
        var marks = ImmutableArray.CreateBuilder<(int, int, string)>();
        for (var open = source.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = source.IndexOf("[|", StringComparison.Ordinal))
        {
            var close = source.IndexOf("|]", open, StringComparison.Ordinal);
            var marked = source[(open + 2)..close];
            source = source[..open] + marked + source[(close + 2)..];
            marks.Add((open, close - 2, Position.Target ?? (marked.StartsWith("new", StringComparison.Ordinal) ? "AuthRedisManager" : marked[_kind.Prefix.Length..])));
        }

        return (source, marks.ToImmutable());
    }
}
