using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;
using RedisSsot.Remedies;

namespace RedisSsot.Findings;

/// <summary>
/// What a finding carries for reports and fixes. Written and read here only: the one place that knows how it travels
/// in a diagnostic's properties and additional locations.
/// </summary>
/// <param name="Kind">What was found: <c>call</c>, <c>method group</c>, <c>holder</c>, <c>registration</c> …</param>
/// <param name="Target">The member that is at fault.</param>
internal sealed record Notes(string Kind, string Target)
{
    // The names of the first six are read by people and by the tool: they stand in build logs in SARIF form.
    private const string KindKey = "Kind";
    private const string TargetKey = "Target";
    private const string MemberKey = "Member";
    private const string OrdinalKey = "Ordinal";
    private const string FixableKey = "Fixable";
    private const string ReasonKey = "Reason";
    private const string AccessorKey = "Accessor";
    private const string ConnectionKey = "Connection";
    private const string ReturnsTaskKey = "ReturnsTask";
    private const string RolesKey = "Roles";
    private const string RecipeKey = "Recipe";
    private const string ManagerKey = "Manager";
    private const string ReplacementKey = "Replacement";
    private const string ReplacementTypeKey = "ReplacementType";
    private const string ListedKey = "Listed";
    private const string TextsKey = "Texts";
    private const string CandidatesKey = "Candidates";
    private const string PathKey = "Path";
    private const string SourceKey = "Source";
    private const string IsProviderKey = "IsProvider";
    private const string ParameterKey = "Parameter";

    /// <summary>The member that contains the finding, as a baseline names it; null where it lies in no source.</summary>
    public string? Member { get; init; }

    /// <summary>Which of the findings of the same rule and target in the same member, counted from one; zero where there is no member.</summary>
    public int Ordinal { get; init; }

    /// <summary>Why there is no fix; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>The documentation id of the accessor to write; null when the fix needs none.</summary>
    public string? Accessor { get; init; }

    /// <summary>The documentation id of the type of the connection that is replaced.</summary>
    public string? Connection { get; init; }

    /// <summary>Whether the opening returns a task of the connection.</summary>
    public bool ReturnsTask { get; init; }

    /// <summary>How a library is made to share, in the words of the catalogue; null where no library is concerned.</summary>
    public string? Recipe { get; init; }

    /// <summary>The documentation id of the deprecated type or member; null where none is concerned.</summary>
    public string? Manager { get; init; }

    /// <summary>The dotted name that the list gives for what takes the manager's place; null for the accessor.</summary>
    public string? Replacement { get; init; }

    /// <summary>The documentation id of the type that the replacement, or the accessor, has.</summary>
    public string? ReplacementType { get; init; }

    /// <summary>Whether what a directive leads to is on the list, so that no new import should lead to it.</summary>
    public bool IsListed { get; init; }

    /// <summary>The names of what could be the accessor, where the user has to choose.</summary>
    public ImmutableArray<string> Candidates { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What leads from an injected service to its connection.</summary>
    public string Path { get; init; } = "";

    /// <summary>The expression that is the injected service at the opening's place, or the provider to ask for it; null where nothing is injected.</summary>
    public string? Source { get; init; }

    /// <summary>Whether <see cref="Source"/> is a provider.</summary>
    public bool IsProvider { get; init; }

    /// <summary>The name of the parameters that are added for an injected service.</summary>
    public string? Parameter { get; init; }

    /// <summary>Where else something has to change, and what.</summary>
    public ImmutableArray<(PlaceRole Role, Location Location)> Places { get; init; } = ImmutableArray<(PlaceRole, Location)>.Empty;

    /// <summary>What is written at each of the <see cref="Places"/>, where the notes as a whole do not say it; empty where they always do.</summary>
    public ImmutableArray<string> Texts { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether there is a fix.</summary>
    public bool IsFixable => Reason is null;

    /// <summary>The notes of an opening and its remedy.</summary>
    public static Notes Of(Opening opening, Remedy remedy) =>
        Of(opening.Syntax.Form == OpeningForm.MethodGroup ? "method group" : "call", opening.Target, remedy) with
        {
            Connection = opening.ConnectionType.GetDocumentationCommentId(),
            ReturnsTask = opening.ReturnsTask,
            Places = PlacesOf(opening.Place == opening.Reference ? remedy : remedy with { Places = remedy.Places.Insert(0, new(PlaceRole.Opening, opening.Reference)) }),
        };

    /// <summary>The notes of a registration and its remedy.</summary>
    public static Notes Of(ServiceRegistration registration, Remedy remedy) => Of("registration", registration.Name, remedy);

    /// <summary>The notes of the mention of a deprecated manager and its remedy.</summary>
    public static Notes Of(ManagerReference reference, ManagerRemedy remedy) =>
        Of(reference.Kind, reference.Target, remedy.Remedy) with
        {
            Manager = reference.Symbol.OriginalDefinition.GetDocumentationCommentId(),
            Replacement = remedy.Replacement,
            ReplacementType = remedy.ReplacementType?.GetDocumentationCommentId(),
        };

    /// <summary>The notes of a using directive and its remedy.</summary>
    public static Notes Of(ManagerImport import, ManagerRemedy remedy) =>
        Of(import.Kind, import.Name, remedy.Remedy) with
        {
            Manager = import.Symbol.OriginalDefinition.GetDocumentationCommentId(),
            IsListed = import.Entry is not null,
            Replacement = remedy.Replacement,
            ReplacementType = remedy.ReplacementType?.GetDocumentationCommentId(),
        };

    /// <summary>The notes of anything and its remedy.</summary>
    public static Notes Of(string kind, string target, Remedy remedy) =>
        new(kind, target)
        {
            Reason = remedy.Refusal,
            Accessor = remedy.Refusal is null ? remedy.Accessor?.Symbol.GetDocumentationCommentId() : null,
            Path = remedy.Injection is null ? "" : remedy.Accessor?.Path ?? "",
            Source = remedy.Injection?.Source,
            IsProvider = remedy.Injection is { IsProvider: true },
            Parameter = remedy.Injection?.Parameter,
            Places = PlacesOf(remedy),
            Texts = remedy.Places.Any(place => place.Text is not null) ? remedy.Places.Select(place => place.Text ?? "").ToImmutableArray() : ImmutableArray<string>.Empty,
        };

    private static ImmutableArray<(PlaceRole Role, Location Location)> PlacesOf(Remedy remedy) =>
        remedy.Places.Select(place => (place.Role, place.Node.GetLocation())).ToImmutableArray();

    /// <summary>Reads the notes of a diagnostic.</summary>
    public static Notes Read(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        var roles = Value(RolesKey) is { Length: > 0 } text ? text.Split(',') : [];
        return new(Value(KindKey) ?? "", Value(TargetKey) ?? "")
        {
            Member = Value(MemberKey),
            Ordinal = int.TryParse(Value(OrdinalKey), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0,
            Reason = Value(FixableKey) == "true" ? null : Value(ReasonKey) ?? "",
            Accessor = Value(AccessorKey),
            Connection = Value(ConnectionKey),
            ReturnsTask = Value(ReturnsTaskKey) == bool.TrueString,
            Recipe = Value(RecipeKey),
            Path = Value(PathKey) ?? "",
            Source = Value(SourceKey),
            IsProvider = Value(IsProviderKey) == bool.TrueString,
            Parameter = Value(ParameterKey),
            Manager = Value(ManagerKey),
            Replacement = Value(ReplacementKey),
            ReplacementType = Value(ReplacementTypeKey),
            IsListed = Value(ListedKey) == bool.TrueString,
            Texts = Value(TextsKey)?.Split('\n').ToImmutableArray() ?? ImmutableArray<string>.Empty,
            Candidates = Value(CandidatesKey)?.Split(',').ToImmutableArray() ?? ImmutableArray<string>.Empty,
            Places = roles.Zip(diagnostic.AdditionalLocations, (role, location) => ((PlaceRole)System.Enum.Parse(typeof(PlaceRole), role), location)).ToImmutableArray(),
        };

        string? Value(string key) => properties.TryGetValue(key, out var value) ? value : null;
    }

    /// <summary>Writes the notes as properties of a diagnostic; its additional locations are those of <see cref="Places"/>.</summary>
    public ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(KindKey, Kind);
        properties.Add(TargetKey, Target);
        properties.Add(FixableKey, IsFixable ? "true" : "false");
        Add(MemberKey, Member);
        if (Ordinal > 0)
            properties.Add(OrdinalKey, Ordinal.ToString(CultureInfo.InvariantCulture));
        Add(ReasonKey, Reason);
        Add(AccessorKey, Accessor);
        Add(ConnectionKey, Connection);
        Add(RecipeKey, Recipe);
        Add(SourceKey, Source);
        Add(ParameterKey, Parameter);
        if (Path.Length > 0)
            properties.Add(PathKey, Path);
        if (IsProvider)
            properties.Add(IsProviderKey, bool.TrueString);
        Add(ManagerKey, Manager);
        Add(ReplacementKey, Replacement);
        Add(ReplacementTypeKey, ReplacementType);
        if (!Texts.IsEmpty)
            properties.Add(TextsKey, string.Join("\n", Texts));
        if (!Candidates.IsEmpty)
            properties.Add(CandidatesKey, string.Join(",", Candidates));
        if (IsListed)
            properties.Add(ListedKey, bool.TrueString);
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
