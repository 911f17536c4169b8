using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The fields and properties of a type that keep a service or a connection: those that a constructor was given, and those that were opened.</summary>
internal sealed class InjectedMembers(InjectionSite site, RedisClients clients, CancellationToken cancellation)
{
    private readonly References _references = new(site.Opening.Model, cancellation);

    /// <summary>A member or parameter of the type that is the injected service already, as an expression.</summary>
    public string? Reusable()
    {
        if (site.IsStatic || site.Type is null)
            return null;

        for (var type = site.Type; type is not null; type = type.BaseType)
        {
            var member = type.GetMembers().FirstOrDefault(member => TypeOf(member) is { } kept && site.IsService(kept) && IsSeen(member) && IsInjected(member));
            if (member is not null)
                return InjectionNames.Qualified(site, member.Name);
        }

        return Primary()?.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.None && site.IsService(parameter.Type))?.Name;
    }

    /// <summary>A member of the type that keeps a connection which nobody injected: which of the two would be meant from now on?</summary>
    public string? OwnConnection() =>
        site.Type!.GetMembers().FirstOrDefault(member => TypeOf(member) is { } type && clients.IsConnection(type) && !IsInjected(member))?.Name;

    private IMethodSymbol? Primary() =>
        site.Type!.IsRecord
            ? null // its parameters are properties
            : site.Type.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax));

    private bool IsSeen(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, site.Type) || site.Opening.Model.Compilation.IsSymbolAccessibleWithin(member, site.Type!);

    /// <summary>The type of what an instance keeps: a field, or a property that is one.</summary>
    private static ITypeSymbol? TypeOf(ISymbol member) =>
        member switch
        {
            IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
            IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true, GetMethod: not null } property when IsKept(property) => property.Type,
            _ => null,
        };

    private static bool IsKept(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
            ? property.SetMethod is null or { IsInitOnly: true }
            : property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private bool IsInjected(ISymbol member)
    {
        if (member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InjectAttribute"))
            return true;
        if (member.DeclaringSyntaxReferences is not [var reference])
            return member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol;

        var declaration = reference.GetSyntax(cancellation);
        if (declaration is ParameterSyntax || member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
            return true;

        var initial = declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            _ => null,
        };
        var values = _references.To(member)
            .Select(mention => mention.Parent is AssignmentExpressionSyntax assignment && assignment.Left == mention ? assignment.Right : null)
            .Append(initial is null || IsDefault(initial) ? null : initial)
            .OfType<ExpressionSyntax>()
            .ToList();
        return values.Count > 0 && values.All(IsGiven);
    }

    private static bool IsDefault(ExpressionSyntax value) =>
        value is PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression };

    /// <summary>Says whether a value is what a constructor was given.</summary>
    private bool IsGiven(ExpressionSyntax value) =>
        value switch
        {
            ParenthesizedExpressionSyntax parenthesized => IsGiven(parenthesized.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsGiven(suppressed.Operand),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } guarded => IsGiven(guarded.Left),
            IdentifierNameSyntax => _references.ModelOf(value).GetSymbolInfo(value, cancellation).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } },
            _ => false,
        };
}
