using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Findings;
using RedisSsot.Settings;

namespace RedisSsot.Hosting;

/// <summary>The one way by which findings become diagnostics.</summary>
internal sealed class Gate(AnalyzerConfigOptions projectOptions)
{
    private const string IsTestProject = "build_property.IsTestProject";

    private readonly bool _isTestProject =
        projectOptions.TryGetValue(IsTestProject, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Turns a finding that lies in no source file into a diagnostic.</summary>
    public static Diagnostic Pass(Finding finding) =>
        Diagnostic.Create(finding.Descriptor, finding.Location, finding.Notes?.ToProperties(), finding.Arguments.Cast<object>().ToArray());

    /// <summary>Turns a finding into a diagnostic.</summary>
    /// <returns>The diagnostic, or null where the user does not want it.</returns>
    public Diagnostic? Pass(Finding finding, RedisSettings settings)
    {
        // A setting that is wrong is wrong everywhere, the one for test projects included.
        var mode = _isTestProject && finding.Descriptor != Descriptors.SettingIsWrong ? settings.TestProjects : TestProjectMode.Report;
        if (mode == TestProjectMode.Ignore)
            return null;

        var notes = finding.Notes;
        var properties = notes?.ToProperties();
        if (settings.Service is { } service)
            properties = properties?.SetItem("Service", service);
        if (settings.Phase is { } phase)
            properties = properties?.SetItem("Phase", phase);

        return Diagnostic.Create(
            finding.Descriptor,
            finding.Location,
            mode == TestProjectMode.Suggest ? DiagnosticSeverity.Info : finding.Severity ?? finding.Descriptor.DefaultSeverity,
            notes?.Places.Select(place => place.Location),
            properties,
            finding.Arguments.Cast<object>().ToArray());
    }
}
