using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The parameter lists with which comments choose a function among its overloads: <c>cref="Save(RedisManager)"</c>.</summary>
internal sealed class CommentReferences(References references, CancellationToken cancellation)
{
    /// <summary>The lists that choose a function.</summary>
    public IEnumerable<CrefParameterListSyntax> To(IMethodSymbol function)
    {
        var name = function.MethodKind == MethodKind.Constructor ? function.ContainingType.Name : function.Name;
        foreach (var tree in references.Compilation.SyntaxTrees)
        {
            var text = tree.GetText(cancellation).ToString();
            for (var at = text.IndexOf("cref=", StringComparison.Ordinal); at >= 0; at = text.IndexOf("cref=", at + 1, StringComparison.Ordinal))
            {
                var line = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
                if (text.IndexOf(name, at, line - at, StringComparison.Ordinal) < 0)
                    continue;

                var cref = tree.GetRoot(cancellation).FindToken(at, findInsideTrivia: true).Parent?.FirstAncestorOrSelf<XmlCrefAttributeSyntax>()?.Cref;
                foreach (var list in cref?.DescendantNodesAndSelf().OfType<CrefParameterListSyntax>() ?? [])
                {
                    if (SymbolEqualityComparer.Default.Equals(FunctionOf(list), function.OriginalDefinition))
                        yield return list;
                }
            }
        }
    }

    /// <summary>The function that a list chooses.</summary>
    public IMethodSymbol? FunctionOf(CrefParameterListSyntax list) =>
        list.AncestorsAndSelf().OfType<CrefSyntax>().Last() is var cref ? references.ModelOf(cref).GetSymbolInfo(cref, cancellation).Symbol?.OriginalDefinition as IMethodSymbol : null;
}
