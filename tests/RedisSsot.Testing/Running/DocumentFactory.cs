using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Describes a document whose text is in memory.</summary>
internal static class DocumentFactory
{
    public static DocumentInfo Create(
        DocumentId id, string name, IEnumerable<string> folders, SourceCodeKind kind, string? path, SourceText text) =>
        DocumentInfo.Create(id, name, folders, kind, TextLoader.From(TextAndVersion.Create(text, VersionStamp.Create(), path)), path);
}
