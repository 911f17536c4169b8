using System.Collections.Generic;
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
/// <param name="Initializer">The value that it is given.</param>
internal sealed record Holder(SyntaxToken Identifier, ISymbol Symbol, MemberDeclarationSyntax Declaration, ExpressionSyntax Initializer)
{
    /// <summary>The type of the field or property.</summary>
    public ITypeSymbol Type => Symbol is IFieldSymbol variable ? variable.Type : ((IPropertySymbol)Symbol).Type;

    /// <summary>Finds the declaration whose initializer an opening is part of.</summary>
    public static Holder? Around(Opening opening, RedisClients clients, CancellationToken cancellation)
    {
        // Lambdas and local declarations inside the initializer belong to it; a member of any other kind has none.
        var member = opening.Reference.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        var initializer = opening.Reference.Ancestors()
            .TakeWhile(node => node != member)
            .OfType<EqualsValueClauseSyntax>()
            .LastOrDefault();
        var identifier = initializer?.Parent switch
        {
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } declarator => declarator.Identifier,
            PropertyDeclarationSyntax property => property.Identifier,
            _ => default,
        };
        if (identifier.RawKind == 0 || opening.Model.GetDeclaredSymbol(initializer!.Parent!, cancellation) is not { } symbol)
            return null;

        var holder = new Holder(identifier, symbol, member!, initializer.Value);
        return KeepsOne(holder.Type, clients) ? holder : null;
    }

    /// <summary>The openings in the initializer.</summary>
    public IEnumerable<Opening> Openings(OpeningDetector detector, SemanticModel model, CancellationToken cancellation) =>
        detector.In(Initializer, model, cancellation);

    // A delegate opens each time it is called and keeps nothing; in a collection each opening is judged by itself.
    private static bool KeepsOne(ITypeSymbol type, RedisClients clients) =>
        type switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
            INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Length == 1 && !IsCollection(generic) && KeepsOne(generic.TypeArguments[0], clients),
            INamedTypeSymbol => clients.Carries(type),
            _ => false,
        };

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable || implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
