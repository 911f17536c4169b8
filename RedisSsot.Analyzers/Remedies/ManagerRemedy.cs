using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>What takes the place of a deprecated manager.</summary>
/// <param name="Remedy">The accessor and the place, or the reason why nothing is rewritten.</param>
/// <param name="Name">What to use instead, for messages; null where nothing can be named.</param>
/// <param name="Replacement">What the list says takes its place; null for the accessor.</param>
/// <param name="ReplacementType">The type that the replacement or the accessor has; null where it is not known.</param>
internal sealed record ManagerRemedy(Remedy Remedy, string? Name, string? Replacement, ITypeSymbol? ReplacementType)
{
    private const string NotYet = "there is no automatic fix for this yet";

    /// <summary>Whether nothing is against a fix but that there is none.</summary>
    public bool IsOpen => Remedy.Refusal == NotYet;

    /// <summary>Plans what becomes of a mention.</summary>
    public static ManagerRemedy For(ManagerReference reference, AccessorSet accessors, CancellationToken cancellation)
    {
        if (reference.Entry.Replacement is { } text)
        {
            return Accessors.Replacement.Resolve(text, reference.Model.Compilation) is { } replacement
                ? new(Plan(reference, null, replacement.Type, cancellation), replacement.ShortName, text, replacement.Type)
                : new(Remedy.Refuse($"this project sees no '{text}'; is a project reference missing?"), text, text, null);
        }

        var accessor = Default(accessors);
        return new(Plan(reference, accessor, accessor?.ValueType, cancellation), null, null, accessor?.ValueType);
    }

    private static Accessor? Default(AccessorSet accessors) => accessors.Resolutions.Select(resolution => resolution.Accessor).FirstOrDefault(usable => usable is not null);

    private static Remedy Plan(ManagerReference reference, Accessor? accessor, ITypeSymbol? type, CancellationToken cancellation)
    {
        var reason = reference.Kind switch
        {
            ReferenceKind.BaseType => "a class that derives from it has to be given the connection instead",
            ReferenceKind.Attribute => "an attribute cannot be replaced by a connection",
            _ => NotYet,
        };
        return Remedy.Refuse(reason, accessor) with { Places = ImmutableArray.Create(new Place(PlaceRole.Manager, Replaced(reference, type, cancellation))) };
    }

    /// <summary>
    /// What the replacement takes the place of. A static member that yields the manager or the connection goes with its type;
    /// of any other the type alone is replaced, so that the member is looked for on the replacement.
    /// </summary>
    private static SyntaxNode Replaced(ManagerReference reference, ITypeSymbol? type, CancellationToken cancellation)
    {
        if (reference.Kind != ReferenceKind.StaticAccess)
            return WithCall(reference.Whole);
        if (!reference.IsType)
            return WithCall(reference.Whole);
        if (reference.Whole.Parent is not MemberAccessExpressionSyntax access)
            return reference.Whole;

        var member = reference.Model.GetSymbolInfo(access, cancellation).Symbol;
        var value = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        return Yields(value, reference.Symbol) || Yields(value, type) ? WithCall(access) : reference.Whole;
    }

    private static SyntaxNode WithCall(SyntaxNode access) =>
        access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access;

    /// <summary>Says whether a value is of a type or of one that the type is.</summary>
    private static bool Yields(ITypeSymbol? value, ISymbol? type) =>
        value is not null
        && type is ITypeSymbol target
        && (SymbolEqualityComparer.Default.Equals(value, target) || target.AllInterfaces.Contains(value, SymbolEqualityComparer.Default));
}
