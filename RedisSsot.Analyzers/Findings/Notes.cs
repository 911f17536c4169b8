using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;
using RedisSsot.Remedies;

namespace RedisSsot.Findings;

/// <summary>
/// What a finding carries for reports and fixes. Written and read here only: the one place that knows how it travels
/// in a diagnostic's properties and additional locations.
/// </summary>
/// <param name="Kind">What was found: <c>call</c> or <c>method group</c>.</param>
/// <param name="Target">The member that opens the connection.</param>
/// <param name="Reason">Why there is no fix; null when there is one.</param>
/// <param name="Accessor">The documentation id of the accessor to write; null when there is no fix.</param>
/// <param name="Connection">The documentation id of the type of the connection that is replaced.</param>
/// <param name="ReturnsTask">Whether the opening returns a task of the connection.</param>
/// <param name="Places">Where else something has to change, and what.</param>
internal sealed record Notes(
    string Kind,
    string Target,
    string? Reason,
    string? Accessor,
    string? Connection,
    bool ReturnsTask,
    ImmutableArray<(PlaceRole Role, Location Location)> Places)
{
    // The names of the first five are read by people: they stand in build logs in SARIF form.
    private const string KindKey = "Kind";
    private const string TargetKey = "Target";
    private const string FixableKey = "Fixable";
    private const string ReasonKey = "Reason";
    private const string AccessorKey = "Accessor";
    private const string ConnectionKey = "Connection";
    private const string ReturnsTaskKey = "ReturnsTask";
    private const string RolesKey = "Roles";

    /// <summary>Whether there is a fix.</summary>
    public bool IsFixable => Accessor is not null && Reason is null;

    /// <summary>The notes of an opening and its remedy.</summary>
    public static Notes Of(Opening opening, Remedy remedy) =>
        new(
            opening.Syntax.Form == OpeningForm.MethodGroup ? "method group" : "call",
            opening.Target,
            remedy.Refusal,
            remedy.Refusal is null ? remedy.Accessor?.Symbol.GetDocumentationCommentId() : null,
            opening.ConnectionType.GetDocumentationCommentId(),
            opening.ReturnsTask,
            remedy.Places.Select(place => (place.Role, place.Node.GetLocation())).ToImmutableArray());

    /// <summary>Reads the notes of a diagnostic.</summary>
    public static Notes Read(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        var roles = Value(RolesKey) is { Length: > 0 } text ? text.Split(',') : [];
        return new(
            Value(KindKey) ?? "",
            Value(TargetKey) ?? "",
            Value(ReasonKey),
            Value(AccessorKey),
            Value(ConnectionKey),
            Value(ReturnsTaskKey) == bool.TrueString,
            roles.Zip(diagnostic.AdditionalLocations, (role, location) => ((PlaceRole)System.Enum.Parse(typeof(PlaceRole), role), location)).ToImmutableArray());

        string? Value(string key) => properties.TryGetValue(key, out var value) ? value : null;
    }

    /// <summary>Writes the notes as properties of a diagnostic; its additional locations are those of <see cref="Places"/>.</summary>
    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(KindKey, Kind);
        properties.Add(TargetKey, Target);
        properties.Add(FixableKey, IsFixable ? "true" : "false");
        Add(ReasonKey, Reason);
        Add(AccessorKey, Accessor);
        Add(ConnectionKey, Connection);
        if (ReturnsTask)
            properties.Add(ReturnsTaskKey, bool.TrueString);
        if (!Places.IsEmpty)
            properties.Add(RolesKey, string.Join(",", Places.Select(place => place.Role)));
        return properties.ToImmutable();

        void Add(string key, string? value)
        {
            if (value is not null)
                properties.Add(key, value);
        }
    }
}
