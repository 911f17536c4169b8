using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>A field or property that is initialized with a connection of its own, or with a <c>Lazy</c>, a task or a database of one.</summary>
/// <param name="Identifier">Its name in the declaration.</param>
/// <param name="Symbol">The field or property.</param>
/// <param name="Declaration">The whole declaration.</param>
internal sealed record Holder(SyntaxToken Identifier, ISymbol Symbol, MemberDeclarationSyntax Declaration)
{
    /// <summary>Finds the declaration whose initializer an opening is part of.</summary>
    public static Holder? Around(Opening opening, RedisClients clients, CancellationToken cancellation)
    {
        var initializer = opening.Reference.Ancestors()
            .TakeWhile(node => node is not (StatementSyntax or ArrowExpressionClauseSyntax { Parent: MemberDeclarationSyntax }) || node.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any())
            .OfType<EqualsValueClauseSyntax>()
            .LastOrDefault();
        var (identifier, declaration) = initializer?.Parent switch
        {
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } declarator => (declarator.Identifier, (MemberDeclarationSyntax)field),
            PropertyDeclarationSyntax property => (property.Identifier, property),
            _ => default,
        };
        if (declaration is null || opening.Model.GetDeclaredSymbol(initializer!.Parent!, cancellation) is not { } symbol)
            return null;

        // A delegate opens each time it is called; it keeps nothing.
        var type = symbol is IFieldSymbol variable ? variable.Type : ((IPropertySymbol)symbol).Type;
        return type.TypeKind != TypeKind.Delegate && clients.Carries(type) ? new(identifier, symbol, declaration) : null;
    }
}
