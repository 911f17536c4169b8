using System;
using System.Collections.Generic;
using System.Linq;

namespace RedisSsot.Tool.Building;

/// <summary>What the user wants of a build.</summary>
/// <param name="Configuration">The configuration; null for that of the projects.</param>
/// <param name="Properties">Properties, each as <c>name=value</c>.</param>
/// <param name="NoRestore">Whether the packages are there already.</param>
internal sealed record BuildSettings(string? Configuration, IReadOnlyList<string> Properties, bool NoRestore)
{
    /// <summary>What they are to <c>dotnet build</c>.</summary>
    public IReadOnlyList<string> Arguments =>
    [
        .. Configuration is { } name ? ["--configuration", name] : Array.Empty<string>(),
        .. Properties.Select(property => "-property:" + property),
        .. NoRestore ? ["--no-restore"] : Array.Empty<string>(),
    ];

    /// <summary>
    /// What they are to <c>dotnet format</c>, which takes no properties: MSBuild reads environment variables as such. They are weaker,
    /// a project that sets the property itself has its own way.
    /// </summary>
    public IReadOnlyDictionary<string, string?> Variables
    {
        get
        {
            var variables = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            if (Configuration is { } name)
                variables["Configuration"] = name;
            foreach (var property in Properties)
                variables[property.Split('=', 2)[0].Trim()] = property.Split('=', 2)[1];
            return variables;
        }
    }
}
