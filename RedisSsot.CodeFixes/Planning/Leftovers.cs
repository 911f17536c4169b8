using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>
/// Variables that only said where to connect. The compiler warns of a local or private field that is given a constant, or a field that is given
/// nothing, and never read; so these go with the opening that read them.
/// </summary>
internal sealed class Leftovers(TextEditor editor, SemanticModel model, CancellationToken cancellation)
{
    /// <summary>Removes what only the given expressions and declarations, which are replaced or removed, have read.</summary>
    public void Add(IEnumerable<SyntaxNode> replaced)
    {
        var gone = replaced.ToList();
        var judged = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var i = 0; i < gone.Count; i++)
        {
            foreach (var symbol in Read(gone[i]).Where(judged.Add).ToList())
            {
                // A variable that only another leftover reads is one too, so judge again when that one goes.
                if (Declaration(symbol) is not { } declaration)
                    continue;
                if (!IsOnlyReadIn(symbol, gone))
                    judged.Remove(symbol);
                else
                    Remove(declaration, gone);
            }
        }
    }

    private void Remove(SyntaxNode declaration, List<SyntaxNode> gone)
    {
        gone.Add(declaration);
        if (declaration is StatementSyntax statement)
            editor.RemoveStatement(statement);
        else
            editor.RemoveMember((MemberDeclarationSyntax)declaration);
    }

    private IEnumerable<ISymbol> Read(SyntaxNode node) =>
        node.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name, cancellation).Symbol)
            .Where(symbol => symbol is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsConst: false })!;

    /// <summary>The declaration, if it stands alone and gives a constant, or a field nothing; nothing else would be missed or warned of.</summary>
    private SyntaxNode? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var reference]
        && reference.SyntaxTree == editor.Root.SyntaxTree
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: var initializer, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } declaration } }
        && (initializer is null ? declaration is FieldDeclarationSyntax : model.GetConstantValue(initializer.Value, cancellation).HasValue)
        && declaration is LocalDeclarationStatementSyntax or FieldDeclarationSyntax { AttributeLists.Count: 0 }
        && !declaration.ContainsDirectives
            ? declaration
            : null;

    private bool IsOnlyReadIn(ISymbol symbol, List<SyntaxNode> gone)
    {
        // Parts of the type in other files may read the field as well.
        var elsewhere = symbol is IFieldSymbol ? symbol.ContainingType.DeclaringSyntaxReferences.Where(part => part.SyntaxTree != editor.Root.SyntaxTree).Select(part => part.GetSyntax(cancellation)) : [];
        if (new References(model, cancellation).To(symbol, elsewhere).Any())
            return false;

        return editor.Root.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name && !gone.Any(node => node.Span.Contains(name.Span)))
            .All(name => !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, symbol));
    }
}
