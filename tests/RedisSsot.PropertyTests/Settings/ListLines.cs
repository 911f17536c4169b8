using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.PropertyTests.Settings;

/// <summary>A file that somebody wrote with any editor, or that something overwrote.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Lines">Its lines, each with its end.</param>
/// <param name="Encoding">How it is written.</param>
internal sealed record ListLines(string Name, string[] Lines, string Encoding)
{
    private static readonly string[] Names = ["RedisSsot.Deprecated.txt", "RedisSsot.Deprecated.Chat.txt", "RedisSsot.Baseline.txt", "RedisSsot.Clients.Own.txt"];
    private static readonly string[] Ends = ["\n", "\r\n", "\r", "\u2028", "\u0085", "\n\n", "", "\0"];
    private static readonly string[] Encodings = ["UTF-8", "UTF-8 with BOM", "UTF-16", "UTF-16 BE", "UTF-32", "Latin-1", "cut off", "UTF-8 with noise"];

    private static readonly string[] Pieces =
    [
        "Chat.Auth.AuthRedisManager", "Chat.Auth.*", "Chat.*.RedisManager", "*", "*.*", "**", "Chat.Legacy.LegacyRedis.GetClient()", "Chat.Legacy.LegacyRedis.GetClient(int)", "Chat.Auth.AuthRedisPool<T>",
        "T:Chat.Auth.AuthRedisManager", "M:Chat.Legacy.LegacyRedis.GetClient(System.Int32)", "P:Chat.Legacy.LegacyRedis.Name", "F:X", "N:Chat.Legacy", "N:", "E:A", "T:", "M:A.B(", "M:A.B``1(``0)", "T:A`9999999999",
        " -> ", "->", "-> ->", "Chat.Backend.RedisManager.Shared", "Chat.Backend.RedisManager.Shared.GetDatabase()", "#", " # why", "\t", "  ", ".", "..", "Chat.", ".Chat", "<", ">", "()", "(", ")", ",", "`", "`1", "@class",
        "RSSOT1001", "RSSOT9002", "RSSOT1", "rssot1001", " | ", "|", "||", "One.Open()", "ConnectionMultiplexer.Connect", "1", "0", "-1", "99999999999999999999", "01", "operator +", "this[int]", "<top>",
        "package Own", "library Own", "library", "connect M:Chat.Auth.AuthRedisManager.Open\n", "pool M:Chat.Auth.AuthRedisPool.#ctor\n", "hidden M:Chat.Legacy.LegacyRedis.#ctor(System.String)\n", "hidden ", "close M:Chat.Auth.AuthRedisManager.Dispose\n",
        "  flag report-only\n", "  flag ", "  seam Add(IConnectionMultiplexer)\n", "  share argument name => {connection}\n", "  share arguments => {connection}, {0}\n", "  share option Own => () => {connection}\n", "  share call => {receiver}.Own({connection})\n", "  share ", "  drop name\n", "  single\n",
        "  constructors any\n", "  constructors any but ", "  disposes\n", "  unless P:Chat.Legacy.LegacyRedis.Name\n", "  options ", "  leases\n", "  receiver T:Chat.Auth.AuthRedisManager\n", "  since 1.0\n", "{type Chat.Auth.AuthRedisManager}", "{connection}", "{0}", "{", "}}", "\"", "'", "\\", "\\u0000",
        "\uFEFF", "\u200B", "\u0000", "\u001B[31m", "\u0007", "\uD800", "\uDC00", "é", "ｆｕｌｌ", "مدير", "👍", "İ", "ß", "\u2029", "\v", "\f", new string('a', 5000), new string('.', 3000), new string('*', 500), string.Concat(Enumerable.Repeat("A<", 2000)),
    ];

    /// <summary>Makes some; a smaller one has fewer lines.</summary>
    public static Arbitrary<ListLines> Any { get; } = Arb.From(
        from name in Gen.Elements(Names)
        from lines in Line().ArrayOf()
        from encoding in Gen.Elements(Encodings)
        select new ListLines(name, lines, encoding),
        Smaller);

    /// <summary>The text as a host reads it.</summary>
    public SourceText Text
    {
        get
        {
            using var stream = new MemoryStream(Bytes());
            return SourceText.From(stream);
        }
    }

    public override string ToString() => $"{Name} in {Encoding}: {string.Join(" ", Lines.Select(line => $"\"{Escaped(line)}\""))}";

    private static Gen<string> Line() =>
        from pieces in Gen.Frequency((8, Gen.Elements(Pieces)), (1, Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()))).ArrayOf().Resize(6)
        from end in Gen.Elements(Ends)
        select string.Concat(pieces) + end;

    private static IEnumerable<ListLines> Smaller(ListLines file)
    {
        for (var index = 0; index < file.Lines.Length; index++)
            yield return file with { Lines = [.. file.Lines.Where((_, other) => other != index)] };
        for (var index = 0; index < file.Lines.Length; index++)
        {
            if (file.Lines[index].Length is > 1 and var length)
            {
                yield return file with { Lines = [.. file.Lines.Select((line, other) => other == index ? line[..(length / 2)] : line)] };
                yield return file with { Lines = [.. file.Lines.Select((line, other) => other == index ? line[(length / 2)..] : line)] };
            }
        }

        if (file.Encoding != Encodings[0])
            yield return file with { Encoding = Encodings[0] };
    }

    private byte[] Bytes()
    {
        var text = string.Concat(Lines);
        return Encoding switch
        {
            "UTF-8 with BOM" => [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text)],
            "UTF-16" => [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(text)],
            "UTF-16 BE" => [.. System.Text.Encoding.BigEndianUnicode.Preamble, .. System.Text.Encoding.BigEndianUnicode.GetBytes(text)],
            "UTF-32" => [.. System.Text.Encoding.UTF32.Preamble, .. System.Text.Encoding.UTF32.GetBytes(text)],
            "Latin-1" => System.Text.Encoding.Latin1.GetBytes(text),
            "cut off" => System.Text.Encoding.UTF8.GetBytes(text + "é")[..^1],
            "UTF-8 with noise" => [.. System.Text.Encoding.UTF8.GetBytes(text).SelectMany((value, index) => index % 7 == 3 ? new byte[] { 0xFF, 0xC0, value, 0x80 } : [value])],
            _ => System.Text.Encoding.UTF8.GetBytes(text),
        };
    }

    private static string Escaped(string text) =>
        text.Length > 200 ? $"{text.Length} × {text[0]}…" : string.Concat(text.Select(character => character is >= ' ' and < '\x7F' ? character.ToString() : $"\\u{(int)character:X4}"));
}
