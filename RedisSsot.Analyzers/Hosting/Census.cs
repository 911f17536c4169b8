using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Baseline;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.Hosting;

/// <summary>
/// Tells findings apart by their member and their ordinal in it. A host may ask for a part of a file only, and in any order; so the member of a
/// finding is judged as a whole to count those before it. Members without findings cost nothing.
/// </summary>
internal sealed class Census(Compilation compilation, ImmutableArray<Visit> visits)
{
    private readonly ILookup<SyntaxKind, Visit> _visits = visits.Where(visit => !visit.IsOfFiles).SelectMany(visit => visit.Kinds.Select(kind => (kind, visit))).ToLookup(entry => entry.kind, entry => entry.visit);

    // Files, and nodes with findings: they are asked for again when others are counted.
    private readonly ConcurrentDictionary<(Visit Visit, SyntaxNode Node), ImmutableArray<Finding>> _judged = new();
    private readonly ConcurrentDictionary<SyntaxNode, ILookup<SyntaxNode?, Finding>> _ofFilesByDeclaration = new();
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<Finding>> _ofDeclarations = new();

    /// <summary>The findings at a node, each with its member and its ordinal.</summary>
    public IEnumerable<Finding> At(Visit visit, SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        // Nearly all nodes have none.
        var findings = Judge(visit, node, model, cancellation);
        return findings.IsEmpty ? [] : Identify(findings, model, cancellation);
    }

    private IEnumerable<Finding> Identify(ImmutableArray<Finding> findings, SemanticModel model, CancellationToken cancellation) =>
        findings.Select(finding => Identify(finding, model, cancellation));

    private Finding Identify(Finding finding, SemanticModel nearby, CancellationToken cancellation)
    {
        if (finding.Notes is not { } notes || DeclarationOf(finding, cancellation) is not { } declaration || ModelOf(declaration.SyntaxTree, nearby) is not { } model)
            return finding;

        var name = ContainingMember.NameOf(declaration, model, cancellation);
        var before = DeclarationsLike(declaration)
            .SelectMany(part => FindingsIn(part, model, cancellation))
            .Where(other => other.Descriptor.Id == finding.Descriptor.Id && other.Notes?.Target == notes.Target && IsBefore(other.Location, finding.Location) && IsIn(other))
            .Select(other => other.Location)
            .Distinct()
            .Count();
        return finding with { Notes = notes with { Member = name, Ordinal = before + 1 } };

        // Only of the same name, if the declarations are those of several overloads or variables.
        bool IsIn(Finding other) =>
            DeclarationOf(other, cancellation) is { } place
            && (place == declaration || (ModelOf(place.SyntaxTree, model) is { } own && ContainingMember.NameOf(place, own, cancellation) == name));
    }

    /// <summary>What is found in a declaration itself, without the members that it contains.</summary>
    private ImmutableArray<Finding> FindingsIn(SyntaxNode declaration, SemanticModel nearby, CancellationToken cancellation)
    {
        if (_ofDeclarations.TryGetValue(declaration, out var known))
            return known;
        if (ModelOf(declaration.SyntaxTree, nearby) is not { } model)
            return ImmutableArray<Finding>.Empty;

        var found =
            from node in declaration.DescendantNodesAndSelf(node => node == declaration || !ContainingMember.IsDeclaration(node))
            where node == declaration || !ContainingMember.IsDeclaration(node)
            from visit in _visits[node.Kind()]
            from finding in Judge(visit, node, model, cancellation)
            select finding;
        return _ofDeclarations.GetOrAdd(declaration, found.Concat(OfFiles(model, cancellation)[declaration]).ToImmutableArray());
    }

    /// <summary>What the visits of whole files find in a file.</summary>
    private ILookup<SyntaxNode?, Finding> OfFiles(SemanticModel model, CancellationToken cancellation)
    {
        var file = model.SyntaxTree.GetRoot(cancellation);
        return _ofFilesByDeclaration.GetOrAdd(
            file,
            _ => visits.Where(visit => visit.IsOfFiles).SelectMany(visit => Judge(visit, file, model, cancellation)).ToLookup(finding => DeclarationOf(finding, cancellation)));
    }

    private ImmutableArray<Finding> Judge(Visit visit, SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (_judged.TryGetValue((visit, node), out var known))
            return known;

        var found = visit.At(node, model, cancellation).ToImmutableArray();
        return found.IsEmpty && !visit.IsOfFiles ? found : _judged.GetOrAdd((visit, node), found);
    }

    /// <summary>The declarations whose findings may have the same member: those of other parts, and those that have no names of their own.</summary>
    private IEnumerable<SyntaxNode> DeclarationsLike(SyntaxNode declaration) =>
        declaration switch
        {
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => TopLevelOf(unit),
            AttributeListSyntax => Files().SelectMany(unit => unit.AttributeLists),
            UsingDirectiveSyntax import when ContainingMember.TypeOf(import) is { } type => PartsAndImportsOf(type),
            UsingDirectiveSyntax { Parent: CompilationUnitSyntax unit } import when !ContainingMember.IsForAllFiles(import) && ContainingMember.IsTopLevel(unit) => TopLevelOf(unit),
            UsingDirectiveSyntax or CompilationUnitSyntax => Files().SelectMany(ImportsOf).Where(import => ContainingMember.TypeOf(import) is null).Append<SyntaxNode>(declaration).Distinct(),
            BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => PartsAndImportsOf(declaration),
            BaseFieldDeclarationSyntax field => FieldAndVariables(field),
            VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } => FieldAndVariables(field),
            MemberDeclarationSyntax { Parent: TypeDeclarationSyntax type } member when IsPartial(member) =>
                PartsOf(type).OfType<TypeDeclarationSyntax>().SelectMany(part => part.Members).Where(other => other.Kind() == member.Kind() && IsPartial(other)),
            _ => new[] { declaration },
        };

    private IEnumerable<SyntaxNode> PartsAndImportsOf(SyntaxNode type)
    {
        var parts = PartsOf(type).ToList();
        return parts.Concat(parts.Select(part => part.SyntaxTree.GetRoot()).Distinct().SelectMany(ImportsOf));
    }

    private static IEnumerable<SyntaxNode> TopLevelOf(CompilationUnitSyntax unit) => unit.Members.OfType<GlobalStatementSyntax>().Concat<SyntaxNode>(unit.Usings);

    private static IEnumerable<SyntaxNode> FieldAndVariables(BaseFieldDeclarationSyntax field) => field.Declaration.Variables.Prepend<SyntaxNode>(field);

    private IEnumerable<CompilationUnitSyntax> Files() => compilation.SyntaxTrees.Select(tree => tree.GetRoot()).OfType<CompilationUnitSyntax>();

    private static IEnumerable<UsingDirectiveSyntax> ImportsOf(SyntaxNode file) =>
        file.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    private IEnumerable<SyntaxNode> PartsOf(SyntaxNode type) =>
        compilation.SemanticModelOf(type.SyntaxTree)?.GetDeclaredSymbol(type) is { } symbol
            ? symbol.DeclaringSyntaxReferences.Select(part => part.GetSyntax())
            : new[] { type };

    private static bool IsPartial(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PartialKeyword);

    private SemanticModel? ModelOf(SyntaxTree tree, SemanticModel nearby) => tree == nearby.SyntaxTree ? nearby : compilation.SemanticModelOf(tree);

    private static SyntaxNode? DeclarationOf(Finding finding, CancellationToken cancellation) =>
        finding.Location is { IsInSource: true, SourceTree: { } tree }
            ? ContainingMember.DeclarationOf(tree.GetRoot(cancellation).FindNode(finding.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true))
            : null;

    private static bool IsBefore(Location left, Location right) =>
        string.CompareOrdinal(left.SourceTree?.FilePath, right.SourceTree?.FilePath) is var order && (order != 0 ? order < 0 : left.SourceSpan.Start < right.SourceSpan.Start);
}
