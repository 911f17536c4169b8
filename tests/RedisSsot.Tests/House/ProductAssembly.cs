using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RedisSsot.Tests.House;

/// <summary>An assembly of the product, read as the compiler left it.</summary>
internal sealed class ProductAssembly : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    private ProductAssembly(string path)
    {
        _file = new(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>The assemblies that it references.</summary>
    public Dictionary<string, Version> References =>
        _metadata.AssemblyReferences.Select(_metadata.GetAssemblyReference).ToDictionary(reference => _metadata.GetString(reference.Name), reference => reference.Version);

    /// <summary>The types of other assemblies that its code mentions.</summary>
    public IEnumerable<string> TypesMentioned => _metadata.TypeReferences.Select(type => Name(type));

    /// <summary>The members of other assemblies that its code mentions.</summary>
    public IEnumerable<string> MembersMentioned =>
        _metadata.MemberReferences
            .Select(_metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{Name((TypeReferenceHandle)member.Parent)}.{_metadata.GetString(member.Name)}");

    /// <summary>The framework it is built for.</summary>
    public string TargetFramework =>
        (from handle in _metadata.GetAssemblyDefinition().GetCustomAttributes()
         let attribute = _metadata.GetCustomAttribute(handle)
         where attribute.Constructor.Kind == HandleKind.MemberReference
         let type = _metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
         where type.Kind == HandleKind.TypeReference && Name((TypeReferenceHandle)type) == "System.Runtime.Versioning.TargetFrameworkAttribute"
         select FirstString(attribute)).Single();

    public static ProductAssembly Of(string name) => new(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    public void Dispose() => _file.Dispose();

    private string Name(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        var name = _metadata.GetString(type.Name);
        return type.Namespace.IsNil ? name : $"{_metadata.GetString(type.Namespace)}.{name}";
    }

    private string FirstString(CustomAttribute attribute)
    {
        var value = _metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16(); // the prolog
        return value.ReadSerializedString()!;
    }
}
