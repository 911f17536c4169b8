using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Where code calls a constructor.</summary>
internal sealed class ConstructorCalls(References references, CancellationToken cancellation)
{
    private static readonly CompilationAnswers<ISymbol, ImmutableArray<ArgumentListSyntax>> Known = new(SymbolEqualityComparer.Default);

    /// <summary>The arguments of all constructions of a type by one of its constructors, also those that other constructors make.</summary>
    public ImmutableArray<ArgumentListSyntax> Of(IMethodSymbol constructor) =>
        Known.Of(references.Compilation, constructor, _ => In(constructor).ToImmutableArray());

    private IEnumerable<ArgumentListSyntax> In(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        var lists = references.To(type).Select(Outermost).SelectMany(ArgumentsAt).Concat(references.ImplicitConstructions(type));
        var own = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>().SelectMany(Initializers);
        return lists.Concat(own).Distinct().Where(list => MayCall(list, constructor));
    }

    // Where another argument does not bind, the constructor is only a candidate, or nothing is known but the number of arguments.
    private bool MayCall(ArgumentListSyntax list, IMethodSymbol constructor)
    {
        var called = references.ModelOf(list).GetSymbolInfo(list.Parent!, cancellation);
        var candidates = called.Symbol is { } only ? ImmutableArray.Create(only) : called.CandidateSymbols;
        return candidates.IsEmpty
            ? list.Arguments.Count == constructor.Parameters.Length
            : candidates.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, constructor));
    }

    /// <summary>The arguments that the mention of a type is followed by: in <c>new T(…)</c>, as a base with arguments, and in the constructors of a derived type.</summary>
    private static IEnumerable<ArgumentListSyntax> ArgumentsAt(SyntaxNode type) =>
        type.Parent switch
        {
            ObjectCreationExpressionSyntax { ArgumentList: { } list } => [list],
            PrimaryConstructorBaseTypeSyntax { ArgumentList: { } list } => [list],
            SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived } => Initializers(derived),
            _ => [],
        };

    private static SyntaxNode Outermost(ExpressionSyntax mention)
    {
        SyntaxNode name = mention;
        while (name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            name = name.Parent;
        return name;
    }

    private static IEnumerable<ArgumentListSyntax> Initializers(TypeDeclarationSyntax type) =>
        type.Members.OfType<ConstructorDeclarationSyntax>().Select(constructor => constructor.Initializer?.ArgumentList).OfType<ArgumentListSyntax>();
}
