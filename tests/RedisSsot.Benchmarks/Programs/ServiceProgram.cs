using System;
using System.Collections.Generic;
using System.Linq;

namespace RedisSsot.Benchmarks.Programs;

/// <summary>A generated source file.</summary>
/// <param name="Path">Where it would lie.</param>
/// <param name="Text">Its text.</param>
internal sealed record ProgramFile(string Path, string Text);

/// <summary>A generated program that reads like a real service: parts of eight kinds of files, and every twentieth file touches Redis.</summary>
internal static class ServiceProgram
{
    private const int Seed = 20261122;
    private const int RedisEvery = 20;

    private static readonly (string Name, Func<Words, string, string> Write)[] Kinds =
    [
        ("Entity", ServiceFiles.Entity),
        ("Settings", ServiceFiles.Settings),
        ("Repository", ServiceFiles.Repository),
        ("Service", ServiceFiles.Service),
        ("Controller", EdgeFiles.Controller),
        ("Worker", EdgeFiles.Worker),
        ("Client", EdgeFiles.Client),
        ("Texts", EdgeFiles.Texts),
    ];

    /// <summary>Writes a service.</summary>
    /// <param name="count">How many files it has, what it is built on not counted.</param>
    /// <param name="touchesRedis">Whether every twentieth file touches Redis; else none does.</param>
    public static IReadOnlyList<ProgramFile> Write(int count, bool touchesRedis)
    {
        var files = new List<ProgramFile>
        {
            new("Platform/GlobalUsings.cs", PlatformFiles.GlobalUsings),
            new("Platform/Web.cs", PlatformFiles.Web),
            new("Platform/Data.cs", PlatformFiles.Data),
        };
        if (touchesRedis)
            files.Add(new("Platform/RedisManager.cs", PlatformFiles.Accessor));

        // Where Redis takes a file of its own, the part goes on with the next: none of its files is left out.
        var written = 0;
        var plain = 0;
        while (written < count || plain % Kinds.Length != 0)
        {
            written++;
            if (touchesRedis && written % RedisEvery == 0)
                files.Add(OfRedis(written / RedisEvery));
            else
                files.Add(Plain(plain++));
        }

        return files;
    }

    /// <summary>The same service in a single file of at least so many lines.</summary>
    public static IReadOnlyList<ProgramFile> WriteOneFile(int lines)
    {
        var parts = Write(lines / 40, touchesRedis: true);
        var platform = parts.TakeWhile(file => file.Path.StartsWith("Platform/", StringComparison.Ordinal)).ToList();
        var usings = new SortedSet<string>(StringComparer.Ordinal);
        var body = new List<string>();
        foreach (var file in parts.Skip(platform.Count))
        {
            // Each file becomes a block of its own: a file has one namespace of the short form only.
            var fileLines = file.Text.Split('\n');
            usings.UnionWith(fileLines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('(')));
            var start = Array.FindIndex(fileLines, line => line.StartsWith("namespace ", StringComparison.Ordinal));
            body.AddRange([fileLines[start].TrimEnd(';'), "{", .. fileLines[(start + 1)..].Where(line => line.Length > 0).Select(line => "    " + line), "}", ""]);
            if (usings.Count + body.Count >= lines && file.Path.EndsWith("Texts.cs", StringComparison.Ordinal))
                break;
        }

        return [.. platform, new("Everything.cs", string.Join("\n", [.. usings, "", .. body]))];
    }

    private static ProgramFile Plain(int number)
    {
        var (name, write) = Kinds[number % Kinds.Length];
        var words = new Words(Seed, number / Kinds.Length);
        return new($"{words.Noun}s/{words.Noun}{name}.cs", write(words, $"Shop.{words.Noun}s"));
    }

    // Two of three that touch Redis do what they should.
    private static ProgramFile OfRedis(int number)
    {
        var words = new Words(Seed, number);
        return number % 3 == 0
            ? new($"Stores/{words.Noun}Store.cs", RedisFiles.Unlawful(words, "Shop.Stores"))
            : new($"Caches/{words.Noun}Cache.cs", RedisFiles.Lawful(words, "Shop.Caches"));
    }
}
