using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.PropertyTests.Programs;

namespace RedisSsot.PropertyTests.Mutants;

/// <summary>The ways in which a program is damaged: a few tokens at a time, as fingers do, or cut off, as by somebody who is still typing.</summary>
internal static class Mutation
{
    private const int MostChanges = 3;

    /// <summary>Makes a mutant.</summary>
    /// <param name="program">The program.</param>
    /// <param name="other">Another one, which lends what is put in.</param>
    /// <param name="random">The source of chance.</param>
    public static Mutant Of(BaseProgram program, BaseProgram other, Random random)
    {
        if (program.Tokens.IsEmpty || random.Next(10) == 0)
            return Truncated(program, random.Next(program.Text.Length + 1));
        if (random.Next(20) == 0)
            return Spliced(program, other, random);

        var changes = Enumerable.Range(0, random.Next(1, MostChanges + 1))
            .SelectMany(_ => Changes(program, other, random))
            .OrderBy(change => change.Change.Span.Start)
            .Aggregate(ImmutableArray<(TextChange Change, string What)>.Empty, (taken, next) => taken.All(change => !change.Change.Span.IntersectsWith(next.Change.Span)) ? taken.Add(next) : taken);
        var text = SourceText.From(program.Text).WithChanges(changes.Select(change => change.Change)).ToString();
        return new(program, string.Join("; ", changes.Select(change => change.What)), text);
    }

    /// <summary>The beginning of a program.</summary>
    public static Mutant Truncated(BaseProgram program, int length) => new(program, $"cut off after {length} characters", program.Text[..length]);

    private static Mutant Spliced(BaseProgram program, BaseProgram other, Random random)
    {
        var (end, start) = (random.Next(program.Text.Length + 1), random.Next(other.Text.Length + 1));
        return new(program, $"after {end} characters it goes on as {other.Name} after {start}", program.Text[..end] + other.Text[start..]);
    }

    private static (TextChange Change, string What)[] Changes(BaseProgram program, BaseProgram other, Random random)
    {
        var index = random.Next(program.Tokens.Length);
        var token = program.Tokens[index];
        var next = program.Tokens[Math.Min(index + 1, program.Tokens.Length - 1)];
        switch (random.Next(10))
        {
            case 0 or 1:
                return [(new(token.Span, ""), $"without {Shown(token)}")];
            case 2:
                return [(new(new(token.SpanStart, 0), token.Text + " "), $"{Shown(token)} twice")];
            case 3:
                return token == next ? [] : [(new(TextSpan.FromBounds(token.SpanStart, next.Span.End), $"{next.Text} {token.Text}"), $"{Shown(token)} behind {Shown(next)}")];
            case 4:
                var far = program.Tokens[random.Next(program.Tokens.Length)];
                return far == token ? [] : [(new(token.Span, far.Text), $"{Shown(token)} became {Shown(far)}"), (new(far.Span, token.Text), $"{Shown(far)} became {Shown(token)}")];
            case 5:
                var word = Words.Any(random);
                return [(new(token.Span, word), $"{Shown(token)} became '{word}'")];
            case 6:
                var inserted = Words.Any(random);
                return [(new(new(token.SpanStart, 0), inserted + " "), $"'{inserted}' before {Shown(token)}")];
            case 7 when !other.Tokens.IsEmpty:
                var from = random.Next(other.Tokens.Length);
                var piece = string.Join(" ", other.Tokens.Skip(from).Take(random.Next(1, 12)).Select(lent => lent.Text));
                return [(new(new(token.SpanStart, 0), piece + " "), $"'{piece}' of {other.Name} before {Shown(token)}")];
            default:
                return Renamed(program, random);
        }
    }

    /// <summary>A name becomes one that looks like it, once or everywhere.</summary>
    private static (TextChange Change, string What)[] Renamed(BaseProgram program, Random random)
    {
        var names = program.Tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        if (names.Count == 0)
            return [];

        var name = names[random.Next(names.Count)];
        var lookAlike = random.Next(4) == 0 ? names[random.Next(names.Count)].Text : Words.LookAlikeOf(name.Text, random);
        var renamed = random.Next(2) == 0 ? [name] : names.Where(token => token.Text == name.Text);
        return [.. renamed.Select(token => (new TextChange(token.Span, lookAlike), $"{Shown(token)} became '{lookAlike}'"))];
    }

    private static string Shown(SyntaxToken token) => $"'{token.Text}' at {token.SpanStart}";
}

/// <summary>A damaged program.</summary>
/// <param name="Base">What it was made of.</param>
/// <param name="What">What happened to it.</param>
/// <param name="Text">What it is now.</param>
internal sealed record Mutant(BaseProgram Base, string What, string Text);
