using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Facts about diagnostics, two of which the compiler keeps to itself.</summary>
internal static class DiagnosticFacts
{
    private static readonly PropertyInfo? s_arguments = Internal("Arguments");
    private static readonly PropertyInfo? s_suppression = Internal("ProgrammaticSuppressionInfo");

    /// <summary>The texts of the arguments that the message is made from.</summary>
    public static IReadOnlyList<string> Arguments(this Diagnostic diagnostic) =>
        s_arguments?.GetValue(diagnostic) is IEnumerable<object?> arguments ? [.. arguments.Select(Text)] : [];

    /// <summary>Whether a suppressor, not the source, silenced the diagnostic.</summary>
    public static bool IsSuppressedBySuppressor(this Diagnostic diagnostic) =>
        diagnostic.IsSuppressed && s_suppression?.GetValue(diagnostic) is not null;

    public static bool IsFromCompiler(this Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    public static bool IsNotConfigurable(this DiagnosticDescriptor descriptor) =>
        descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>Whether the property bag lists this additional location as unnecessary code.</summary>
    public static bool IsUnnecessaryLocation(this Diagnostic diagnostic, int index) =>
        diagnostic.Properties.TryGetValue(WellKnownDiagnosticTags.Unnecessary, out var indices)
        && Regex.Matches(indices ?? string.Empty, "[0-9]+").Any(number => int.Parse(number.Value, CultureInfo.InvariantCulture) == index);

    public static string Text(object? argument) => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty;

    private static PropertyInfo? Internal(string name) =>
        typeof(Diagnostic).GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic);
}
