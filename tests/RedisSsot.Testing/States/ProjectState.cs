using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a project is made of.</summary>
public class ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
{
    /// <summary>The name of the project and of its assembly.</summary>
    public string Name { get; } = name;

    /// <summary>The language.</summary>
    public string Language { get; } = language;

    /// <summary>The name of the project's assembly.</summary>
    public string AssemblyName => Name;

    /// <summary>The reference assemblies, or <see langword="null"/> for those of the test.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>What is built, or <see langword="null"/> for a library.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>How documentation comments are read, or <see langword="null"/> for the default.</summary>
    public DocumentationMode? DocumentationMode { get; set; }

    /// <summary>The source files.</summary>
    public SourceFileList Sources { get; } = new(defaultPrefix, defaultExtension);

    /// <summary>The additional files.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>Functions that yield further additional files.</summary>
    public List<Func<IEnumerable<(string filename, SourceText content)>>> AdditionalFilesFactories { get; } = [];

    /// <summary>The <c>.editorconfig</c> and global configuration files.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>The names of the referenced projects of the same solution.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>References on top of the reference assemblies.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    internal string DefaultPrefix { get; } = defaultPrefix;

    internal string DefaultExtension { get; } = defaultExtension;
}
