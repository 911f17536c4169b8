using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>What becomes of a using directive that leads to a manager: an alias is dissolved, an import goes when nothing needs it.</summary>
internal static class ImportRemedy
{
    /// <summary>Plans what becomes of a using directive.</summary>
    public static ManagerRemedy For(ManagerImport import, AccessorSet accessors, CancellationToken cancellation)
    {
        var reason = UsingItem.Obstacle(import) ?? (import.Hides ? AliasRemedy.Obstacle(import, cancellation) : Need(import, cancellation));
        var places = ImmutableArray.Create(new Place(PlaceRole.Import, import.Directive));
        if (import.Entry?.Replacement is { } text)
        {
            var replacement = Replacement.Resolve(text, import.Model.Compilation);
            return new(new(null, places, reason), replacement?.ShortName ?? text, text, replacement?.Type);
        }

        var accessor = import.Entry is null ? null : accessors.Resolutions.Select(resolution => resolution.Accessor).FirstOrDefault(usable => usable is not null);
        return new(new(accessor, places, reason), null, null, accessor?.ValueType);
    }

    /// <summary>What still needs an import, as the end of a sentence; null when nothing does.</summary>
    private static string? Need(ManagerImport import, CancellationToken cancellation)
    {
        var target = import.Model.GetSymbolInfo(import.Target, cancellation).Symbol as INamespaceOrTypeSymbol;
        var uses = import.Alias is null && target is not null && !IsRepeated(import, target, cancellation) ? new ImportUses(target) : null;
        foreach (var root in import.Scope(cancellation).InOrder(root => root))
        {
            if (InactiveCode.Mentioned(root, identifier => import.Alias is { } name ? AliasUses.MayMean(identifier, name) : uses?.MayMean(identifier) == true) is { } mentioned)
                return $"code that '#if' leaves out mentions '{mentioned}'";
            if (import.Model.Compilation.SemanticModelOf(root.SyntaxTree) is not { } model)
                continue;

            var used = import.Alias is not null
                ? AliasUses.In(import.Directive, root, model, cancellation).FirstOrDefault()?.Identifier.ValueText
                : uses?.FirstIn(import.IsGlobal ? root : import.Directive.Parent!, model, cancellation);
            if (used is not null)
                return import.IsGlobal ? $"the project still uses '{used}' from it" : $"the file still uses '{used}' from it";
        }

        return null;
    }

    /// <summary>Says whether a global directive brings the same, so that the one of the file is not needed.</summary>
    private static bool IsRepeated(ManagerImport import, INamespaceOrTypeSymbol target, CancellationToken cancellation) =>
        !import.IsGlobal
        && import.Model.Compilation.SyntaxTrees
            .Select(tree => tree.GetRoot(cancellation))
            .OfType<CompilationUnitSyntax>()
            .SelectMany(root => root.Usings)
            .Where(other => other.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && other.Alias is null && other.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) == import.Directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            .Where(other => other.Name is { } name && name.ToString().EndsWith(target.Name, System.StringComparison.Ordinal))
            .Any(other => SymbolEqualityComparer.Default.Equals(import.Model.Compilation.SemanticModelOf(other.SyntaxTree)?.GetSymbolInfo(other.Name!, cancellation).Symbol, target));
}
