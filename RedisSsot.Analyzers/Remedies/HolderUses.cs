using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The uses of a holder that the accessor can take the place of.</summary>
internal static class HolderUses
{
    /// <summary>Finds the uses.</summary>
    /// <param name="holder">The declaration that would go.</param>
    /// <param name="opening">The opening in its initializer.</param>
    /// <param name="accessor">The accessor.</param>
    /// <param name="places">What changes anyway: closings go, and their mentions of the holder with them.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The expressions to replace; null when the declaration has to stay.</returns>
    public static List<ExpressionSyntax>? Of(Holder holder, Opening opening, Accessor accessor, ImmutableArray<Place> places, CancellationToken cancellation)
    {
        var isLazy = IsLazyOf(holder, opening, cancellation);
        if (opening.Syntax.Form is not (OpeningForm.Call or OpeningForm.Blocked)
            || (opening is { ReturnsTask: true, Syntax.Form: OpeningForm.Call })
            || (!isLazy && holder.Initializer != opening.Syntax.Value))
        {
            return null;
        }

        // Where the accessor's type differs, a use may only stand where no type is inferred from it. What had to be retyped was checked for that.
        var kept = isLazy ? ((INamedTypeSymbol)holder.Type).TypeArguments[0] : holder.Type;
        var isSameType = SymbolEqualityComparer.Default.Equals(kept, accessor.ValueType) || places.Any(place => place.Role == PlaceRole.Retype);

        var closings = new HashSet<SyntaxNode>(places.Where(place => place.Role == PlaceRole.Close).Select(place => place.Node));
        var uses = new List<ExpressionSyntax>();
        foreach (var mention in new References(opening.Model, cancellation).To(holder.Symbol))
        {
            if (IsClosing(mention, closings))
                continue;

            var use = isLazy ? ValueOf(mention) : mention;
            if (use is null
                || use.SyntaxTree != holder.Declaration.SyntaxTree
                || !CanBeReplaced(use)
                || (!holder.Symbol.IsStatic && IsOfAnother(mention))
                || !(isSameType || NeedsNoOtherType(use, accessor, opening.Model, cancellation)))
            {
                return null;
            }

            uses.Add(use);
        }

        return uses;
    }

    /// <summary>Says whether the initializer is <c>new Lazy&lt;…&gt;(() => Connect(…))</c>, with nothing else to it.</summary>
    private static bool IsLazyOf(Holder holder, Opening opening, CancellationToken cancellation)
    {
        if (holder.Initializer is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var first }, ..], Initializer: null } creation
            || opening.Model.GetTypeInfo(creation, cancellation).Type is not INamedTypeSymbol { Name: "Lazy", Arity: 1 } type
            || !SymbolEqualityComparer.Default.Equals(type, holder.Type))
        {
            return false;
        }

        if (first is not AnonymousFunctionExpressionSyntax factory)
            return first == opening.Syntax.Value;

        var result = factory.ExpressionBody ?? (factory.Block?.Statements.LastOrDefault() as ReturnStatementSyntax)?.Expression;
        return result is not null
            && (result == opening.Syntax.Value || result is IdentifierNameSyntax)
            && ServiceFactory.CanBecomeInstance(factory, result, opening.Syntax.Value);
    }

    private static MemberAccessExpressionSyntax? ValueOf(ExpressionSyntax lazy) =>
        lazy.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } value && value.Expression == lazy ? value : null;

    // other._redis: whose connection it was is said there, and would be lost.
    private static bool IsOfAnother(ExpressionSyntax mention) =>
        mention is MemberBindingExpressionSyntax or MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax };

    private static bool CanBeReplaced(ExpressionSyntax use) =>
        !Delegation.IsWritten(use)
        && use.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };

    /// <summary>Says whether the mention goes with what closes the connection: with the call, or with the condition that it stands under.</summary>
    private static bool IsClosing(ExpressionSyntax mention, HashSet<SyntaxNode> closings) =>
        mention.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node =>
            (node is not (UsingStatementSyntax or LocalDeclarationStatementSyntax) && closings.Contains(node))
            || (node is IfStatementSyntax { Else: null } condition && condition.Condition.Span.Contains(mention.Span) && OnlyCloses(condition.Statement, closings)));

    private static bool OnlyCloses(StatementSyntax statement, HashSet<SyntaxNode> closings) =>
        statement is BlockSyntax { Statements: { Count: > 0 } statements } ? statements.All(closings.Contains) : closings.Contains(statement);

    /// <summary>Says whether the place takes the accessor's type as it took the holder's: the same member, the same overload, the same declared type.</summary>
    private static bool NeedsNoOtherType(ExpressionSyntax use, Accessor accessor, SemanticModel model, CancellationToken cancellation) =>
        use.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == use && HasMember(accessor.ValueType, access.Name.Identifier.ValueText),
            ConditionalAccessExpressionSyntax { WhenNotNull: var then } conditional => conditional.Expression == use
                && then.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } binding
                && HasMember(accessor.ValueType, binding.Name.Identifier.ValueText),
            ArgumentSyntax { Parent.Parent: { } call } => model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { IsGenericMethod: false } method
                && method.ContainingType.GetMembers(method.Name).Length == 1,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => true,
            AssignmentExpressionSyntax => true,
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => !use.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } or PropertyDeclarationSyntax } => true,
            _ => false,
        };

    private static bool HasMember(ITypeSymbol type, string name) =>
        type.AllInterfaces.Prepend(type).Any(part => part.GetMembers(name).Any(member => member.DeclaredAccessibility == Accessibility.Public) && (part.TypeKind != TypeKind.Interface || type.TypeKind == TypeKind.Interface));
}
