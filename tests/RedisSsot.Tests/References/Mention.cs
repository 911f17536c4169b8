using Microsoft.CodeAnalysis;
using RedisSsot.Findings;

namespace RedisSsot.Tests.References;

/// <summary>A finding as these tests look at it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Text">What lies under it.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Kind">The kind of the notes.</param>
/// <param name="Finding">The finding itself.</param>
internal sealed record Mention(string Rule, string Text, int Start, string Kind, Diagnostic Finding)
{
    public static Mention Of(Diagnostic finding)
    {
        var place = finding.Location;
        return new(finding.Id, place.SourceTree?.GetText().ToString(place.SourceSpan) ?? "", place.SourceSpan.Start, Notes.Read(finding).Kind, finding);
    }

    public Notes Notes => Notes.Read(Finding);

    public string Message => Finding.GetMessage(null);

    /// <summary>What the replacement takes the place of.</summary>
    public string Replaced => Notes.Places is [var place, ..] ? place.Location.SourceTree!.GetText().ToString(place.Location.SourceSpan) : "";
}
