using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Additional projects by name; asking for one that is not there creates it.</summary>
public class ProjectCollection(string defaultLanguage, string defaultExtension) : Dictionary<string, ProjectState>
{
    /// <summary>The project of this name.</summary>
    public new ProjectState this[string projectName]
    {
        get => this[projectName, defaultLanguage];
        set => base[projectName] = value;
    }

    /// <summary>The project of this name; a new one is in this language.</summary>
    public ProjectState this[string projectName, string language]
    {
        get
        {
            if (!TryGetValue(projectName, out var project))
            {
                project = new(projectName, language, $"/{projectName}/Test", defaultExtension);
                Add(projectName, project);
            }

            return project;
        }
    }
}
