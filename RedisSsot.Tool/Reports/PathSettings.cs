using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>The settings of a project's files, read as the compiler reads them: the analyzers only tell the labels of findings, and clean files have labels too.</summary>
internal sealed class PathSettings(ScannedProject project)
{
    private const string Accessor = "redis_ssot.accessor";

    private readonly AnalyzerConfigSet _settings = AnalyzerConfigSet.Create<List<AnalyzerConfig>>(
        [.. project.Settings.Where(File.Exists).Select(file => AnalyzerConfig.Parse(File.ReadAllText(file), file))]);

    public string? Phase(string file) => Value(file, "redis_ssot.phase");

    public string? Service(string file) => Value(file, "redis_ssot.service");

    /// <summary>The names by which a file uses its accessors: the type that declares one, or the service.</summary>
    public IReadOnlyList<string> AccessorTypes(string file) =>
        [.. Options(file)
            .Where(option => option.Key == Accessor || option.Key.StartsWith(Accessor + ".", StringComparison.Ordinal))
            .SelectMany(option => TypesOf(option.Value.Trim().Split('.')))];

    // A name alone does not tell whether its last part is a member or a service.
    private static IEnumerable<string> TypesOf(string[] names) =>
        names.TakeLast(2).Where(Vocabulary.IsTelling).ToList() is { Count: > 0 } telling ? telling : names.SkipLast(1).TakeLast(1);

    private string? Value(string file, string key) => Options(file).TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private ImmutableDictionary<string, string> Options(string file) => _settings.GetOptionsForSourcePath(file.Replace('\\', '/')).AnalyzerOptions;
}
