using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace RedisSsot.Tool.Building;

/// <summary>The compiler's log in the SARIF 2.1 format.</summary>
/// <param name="Rules">Our rules, if the analyzers took part in the compilation: the compiler lists the rules of those that did, whether they found something or not.</param>
/// <param name="SwitchedOff">Those of our rules that settings switch off, and whether they are on in no file at all.</param>
/// <param name="Findings">What RedisSsot found.</param>
/// <param name="Errors">The errors of everybody else.</param>
internal sealed record SarifLog(IReadOnlyList<string> Rules, IReadOnlyDictionary<string, bool> SwitchedOff, IReadOnlyList<Finding> Findings, IReadOnlyList<CompilerError> Errors)
{
    private const string Prefix = "RSSOT";

    /// <summary>Whether the analyzers took part in the compilation.</summary>
    public bool Ran => Rules.Count > 0;

    /// <summary>Whether nothing could be found: then a log without findings says nothing.</summary>
    public bool IsSwitchedOff => Ran && Rules.Where(IsAboutConnections).All(rule => SwitchedOff.GetValueOrDefault(rule));

    /// <summary>Whether the compilation failed, and nothing but findings that the project calls errors made it fail.</summary>
    public bool FailedByFindings => Errors.Count == 0 && Findings.Any(finding => finding.Level == "error" && finding.State == FindingState.Active);

    public static SarifLog Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = Items(run.GetProperty("tool").GetProperty("driver"), "rules").Where(rule => IsOurs(Text(rule, "id"))).ToList();
        var results = Items(run, "results").ToList();
        return new(
            [.. rules.Select(rule => Text(rule, "id"))],
            Overrides(run).Where(rule => rule.Contains(false)).ToDictionary(rule => rule.Key, rule => !rule.Contains(true)),
            [.. results.Where(result => IsOurs(Text(result, "ruleId"))).Select(ReadFinding)],
            [.. results.Where(result => !IsOurs(Text(result, "ruleId")) && Text(result, "level") == "error" && StateOf(result) == FindingState.Active).Select(ReadError)]);
    }

    private static bool IsOurs(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    private static bool IsAboutConnections(string id) => id.StartsWith(Prefix + "1", StringComparison.Ordinal);

    // What NoWarn, a ruleset, .editorconfig and .globalconfig made of our rules. A rule that is off in some files has an entry for them and one for the others.
    private static ILookup<string, bool> Overrides(JsonElement run) =>
        Items(run, "invocations")
            .SelectMany(invocation => Items(invocation, "ruleConfigurationOverrides"))
            .Select(entry => (Id: Text(entry.GetProperty("descriptor"), "id"), IsOn: !entry.GetProperty("configuration").TryGetProperty("enabled", out var enabled) || enabled.GetBoolean()))
            .Where(entry => IsOurs(entry.Id))
            .ToLookup(entry => entry.Id, entry => entry.IsOn);

    private static Finding ReadFinding(JsonElement result)
    {
        var (file, line, column) = Place(result);
        return new(Text(result, "ruleId"), Text(result, "level"), file, line, column, Message(result), Properties(result), StateOf(result));
    }

    private static CompilerError ReadError(JsonElement result)
    {
        var (file, line, _) = Place(result);
        return new(Text(result, "ruleId"), file, line, Message(result), "");
    }

    private static (string File, int Line, int Column) Place(JsonElement result)
    {
        if (Items(result, "locations").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } location
            || !location.TryGetProperty("physicalLocation", out var place)
            || !place.TryGetProperty("artifactLocation", out var artifact))
            return ("", 0, 0);

        var file = Uri.TryCreate(Text(artifact, "uri"), UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri.UnescapeDataString(Text(artifact, "uri"));
        return place.TryGetProperty("region", out var region) ? (file, Number(region, "startLine"), Number(region, "startColumn")) : (file, 0, 0);
    }

    private static Dictionary<string, string> Properties(JsonElement result) =>
        result.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var custom)
            ? custom.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString())
            : [];

    private static FindingState StateOf(JsonElement result)
    {
        var suppressions = Items(result, "suppressions").ToList();
        return suppressions.Count == 0 ? FindingState.Active
            : suppressions.Any(IsOfBaseline) ? FindingState.Frozen
            : FindingState.Suppressed;
    }

    // DiagnosticSuppressor { Suppression Id: RSSOTSUP_RSSOT1001, … }; a pragma and an attribute are other types.
    private static bool IsOfBaseline(JsonElement suppression) =>
        suppression.TryGetProperty("properties", out var properties) && Text(properties, "suppressionType").Contains("RSSOTSUP_", StringComparison.Ordinal);

    private static string Message(JsonElement result) =>
        result.TryGetProperty("message", out var message) ? Text(message, "text") : "";

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static int Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;
}
