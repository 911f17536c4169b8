using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// A field or property whose initializer opens the connection and that never gets another value. It can read the accessor each time
/// instead of keeping a connection that the accessor may have replaced in the meantime.
/// </summary>
internal static class Delegation
{
    /// <summary>The declaration that can become a property with a getter only, or null.</summary>
    public static SyntaxNode? Of(Opening opening, Accessor accessor, CancellationToken cancellation)
    {
        if (accessor.IsAsync || opening.Syntax.Form == OpeningForm.MethodGroup || (opening.ReturnsTask && opening.Syntax.Form == OpeningForm.Call))
            return null;

        return Initialized(opening, cancellation).Parent switch
        {
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }
                when ReadsOnly(property) && opening.Model.GetDeclaredSymbol(property, cancellation) is { } symbol && !IsWritten(symbol, opening, cancellation) => property,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } declarator }
                when field.Declaration.Variables.Count == 1
                    && field.AttributeLists.Count == 0
                    && field.Modifiers.All(CanBeOnProperty)
                    && opening.Model.GetDeclaredSymbol(declarator, cancellation) is IFieldSymbol symbol
                    && !IsWritten(symbol, opening, cancellation) => field,
            _ => null,
        };
    }

    /// <summary>The opening, or the database or subscriber that is asked of it: these are cheap to ask for again, where it is always the same one.</summary>
    private static ExpressionSyntax Initialized(Opening opening, CancellationToken cancellation) =>
        opening.Syntax.Value.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetDatabase" or "GetSubscriber", Parent: InvocationExpressionSyntax call }
        && call.ArgumentList.Arguments.All(argument => opening.Model.GetConstantValue(argument.Expression, cancellation).HasValue)
            ? call
            : opening.Syntax.Value;

    // 'readonly' and 'volatile' go; anything else unusual, 'required' say, keeps the field a field.
    private static bool CanBeOnProperty(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword
            or SyntaxKind.StaticKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.VolatileKeyword or SyntaxKind.NewKeyword;

    private static bool ReadsOnly(PropertyDeclarationSyntax property) =>
        property.AccessorList is { Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration, Body: null, ExpressionBody: null, AttributeLists.Count: 0 }] };

    // Where others can see a field, only 'readonly' keeps them from writing to it; constructors may write even then.
    private static bool IsWritten(ISymbol member, Opening opening, CancellationToken cancellation) =>
        member is IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private }
        || new References(opening.Model, cancellation).To(member).Any(IsWritten);

    /// <summary>Says whether a mention of a member is a place where it may get another value.</summary>
    public static bool IsWritten(ExpressionSyntax mention) =>
        mention.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == mention,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax deconstruction } tuple } => deconstruction.Left == tuple,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0,
            RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } => true,
            _ => false,
        };
}
