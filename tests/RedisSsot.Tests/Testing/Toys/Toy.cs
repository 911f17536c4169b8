using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Tests.Testing.Toys;

/// <summary>What the toy analyzers have in common: they dislike classes whose names start in lower case.</summary>
internal static class Toy
{
    public const string Id = "TOY1";

    public static DiagnosticDescriptor Rule(
        string id = Id,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        bool isOn = true,
        params string[] tags) =>
        new(id, "Title", "The name '{0}' starts in lower case", "Toys", severity, isOn, customTags: tags);

    public static bool IsDisliked(ISymbol symbol) => char.IsLower(symbol.Name[0]);

    public static Diagnostic Complaint(DiagnosticDescriptor rule, ISymbol symbol) =>
        Diagnostic.Create(rule, symbol.Locations[0], symbol.Locations.Skip(1), symbol.Name);
}
