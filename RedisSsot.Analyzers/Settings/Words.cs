using System;
using System.Collections.Generic;
using System.Linq;

namespace RedisSsot.Settings;

/// <summary>How messages speak of words that somebody wrote.</summary>
internal static class Words
{
    private const int Slips = 3;
    private const int Room = 60;

    /// <summary>Says what may be meant by a word that is none of those known.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> known)
    {
        var nearest = known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= Slips)
            .Select(candidate => (Word: candidate, Distance: EditDistance.Between(word.ToLowerInvariant(), candidate)))
            .Where(candidate => candidate.Distance <= Slips && candidate.Distance < candidate.Word.Length)
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return nearest.Word is null ? $"expected one of {string.Join(", ", known.Select(candidate => $"'{candidate}'"))}" : $"did you mean '{nearest.Word}'?";
    }

    /// <summary>The text as it can stand in a message: on one line, and not too long.</summary>
    public static string Shown(string text)
    {
        var shown = text.Length <= Room ? text : text.Substring(0, Room) + "…";
        return new(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c).ToArray());
    }
}
