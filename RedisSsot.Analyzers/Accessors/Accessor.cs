using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Accessors;

/// <summary>The one place the rest of the code gets its connection from: a static member, or a service that a container hands out.</summary>
/// <param name="Name">The dotted name, as the user wrote it.</param>
/// <param name="Symbol">The static property, field or parameterless method; the type when it is a service.</param>
/// <param name="ValueType">The type that comes out in the end, after <c>.Value</c> and <c>await</c>.</param>
/// <param name="IsLazy">Whether the member is a <c>Lazy&lt;&gt;</c>.</param>
/// <param name="TaskType">The type of the task that has to be awaited, or null.</param>
internal sealed record Accessor(string Name, ISymbol Symbol, ITypeSymbol ValueType, bool IsLazy, INamedTypeSymbol? TaskType)
{
    /// <summary>Whether the value has to be awaited.</summary>
    public bool IsAsync => TaskType is not null;

    /// <summary>Whether it is a service, which a container injects.</summary>
    public bool IsService => Symbol is INamedTypeSymbol;

    /// <summary>What leads from the service to its connection: nothing, or <c>.Connection</c>, <c>.GetConnection()</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>The last two segments of the name, short enough for a message.</summary>
    public string ShortName =>
        Symbol is INamedTypeSymbol ? Symbol.Name : Symbol.ContainingType.Name + "." + Symbol.Name + (Symbol is IMethodSymbol ? "()" : "");

    /// <summary>Models a type as an accessor that is injected.</summary>
    /// <param name="name">The dotted name, as the user wrote it.</param>
    /// <param name="service">The type.</param>
    /// <param name="isConnection">Says whether a type is a connection.</param>
    /// <returns>The accessor, or the reason why the service cannot be one.</returns>
    public static (Accessor? Accessor, string? Problem) OfService(string name, INamedTypeSymbol service, Func<ITypeSymbol, bool> isConnection)
    {
        if (isConnection(service))
            return (new(name, service, service, IsLazy: false, TaskType: null), null);

        // The user's own store: the first of its members that hands out the connection.
        var member = service.AllInterfaces.Prepend(service)
            .SelectMany(type => type.GetMembers())
            .Where(member => !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public)
            .Select(member => (member.Name, Model: Read(name, member)))
            .FirstOrDefault(member => member.Model.Accessor is { IsLazy: false, IsAsync: false } model && isConnection(model.ValueType));
        return member.Model.Accessor is { } accessor
            ? (new(name, service, accessor.ValueType, IsLazy: false, TaskType: null) { Path = "." + member.Name + (accessor.Symbol is IMethodSymbol ? "()" : "") }, null)
            : (null, $"'{service.Name}' has no public member that returns the connection");
    }

    /// <summary>Models a type as an accessor again, once it is known what leads to the connection.</summary>
    /// <returns>The accessor, or null when the service has changed in the meantime.</returns>
    public static Accessor? OfService(INamedTypeSymbol service, string path)
    {
        if (path.Length == 0)
            return new(service.Name, service, service, IsLazy: false, TaskType: null);

        var name = path.Substring(1).Replace("()", "");
        return service.AllInterfaces.Prepend(service)
            .SelectMany(type => type.GetMembers(name))
            .Select(member => Read(name, member).Accessor)
            .FirstOrDefault(accessor => accessor is not null) is { } found
                ? new(service.Name, service, found.ValueType, IsLazy: false, TaskType: null) { Path = path }
                : null;
    }

    /// <summary>Models a member as an accessor.</summary>
    /// <returns>The accessor, or the reason why the member cannot be one.</returns>
    public static (Accessor? Accessor, string? Problem) From(string name, ISymbol member)
    {
        var read = Read(name, member);
        return read.Accessor is null || member.IsStatic ? read : (null, "it is not static");
    }

    private static (Accessor? Accessor, string? Problem) Read(string name, ISymbol member)
    {
        var type = member switch
        {
            IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary, Arity: 0, ReturnsVoid: false } method when TakesNothing(method) => method.ReturnType,
            _ => null,
        };

        if (type is null)
            return (null, "it is not a property, a field or a method that returns a connection and takes no arguments");
        if (member.IsStatic && member.ContainingType.IsGenericType)
            return (null, "its type is generic, so it is not one place");
        if (type.TypeKind == TypeKind.Error)
            return (null, "its type cannot be found in this project");

        var isLazy = type is INamedTypeSymbol { Name: "Lazy", Arity: 1 } && IsIn(type, "System");
        if (isLazy)
            type = ((INamedTypeSymbol)type).TypeArguments[0];

        INamedTypeSymbol? task = null;
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } generic && IsIn(type, "System.Threading.Tasks"))
        {
            task = generic;
            type = generic.TypeArguments[0];
        }

        return (new(name, member, type, isLazy, task), null);
    }

    private static bool TakesNothing(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (!parameter.IsOptional)
                return false;
        }

        return true;
    }

    private static bool IsIn(ITypeSymbol type, string space) => type.ContainingNamespace?.ToDisplayString() == space;
}
