using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Finds the names in a file that mean nothing to the compiler, but something by the settings and lists. Names are compared first; only a hit is bound.</summary>
internal sealed class MissingNames
{
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly ListedNames _listed;
    private readonly KnownTypes _known;
    private readonly NamesInScope _scope;

    public MissingNames(SyntaxNode root, SemanticModel model, ListedNames listed, KnownTypes known, CancellationToken cancellation)
    {
        _root = root;
        _model = model;
        _cancellation = cancellation;
        _listed = listed;
        _known = known;
        _scope = new(root, model.Compilation);
    }

    /// <summary>All such names, in the order of the text.</summary>
    public IReadOnlyList<MissingName> Find()
    {
        var found = _scope.Usings.SelectMany(OfDirective).ToList();
        var aliases = new HashSet<string>(_scope.Usings.Select(directive => directive.Alias?.Name.Identifier.ValueText).OfType<string>());
        foreach (var name in _root.DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>().Where(IsMention))
        {
            var identifier = name.Identifier.ValueText;
            if (_known.MayName(identifier) || aliases.Contains(identifier) || (DottedText.Of(ManagerSyntax.WholeName(name)) ?? ImmutableArray.Create(identifier)).Any(_listed.MayName))
                found.AddRange(OfName(name).Take(1));
        }

        return found;
    }

    private IEnumerable<MissingName> OfDirective(UsingDirectiveSyntax directive)
    {
        if (directive.Name is not { } target || DottedText.Of(target) is not { } name || !IsUnbound(target) || (directive.GlobalKeyword.RawKind != 0 && directive.Alias is not null))
            return []; // what a global alias means is a matter of other files too

        return _listed.Import(name).Select(entry => new MissingName(target, directive, MissingKind.Import, name[name.Length - 1]) { Entry = entry });
    }

    private IEnumerable<MissingName> OfName(SimpleNameSyntax name)
    {
        var written = ManagerSyntax.WholeName(name);
        if (DottedText.Of(written) is not { } parts)
            return OfMember(name, written);
        if (!IsUnbound(written))
            return OfHidden(name, written);

        return OfListed(name, written, parts).Concat(OfKnown(name, written, parts)).Concat(OfMember(name, written));
    }

    /// <summary>A listed type, or a member of one.</summary>
    private IEnumerable<MissingName> OfListed(SimpleNameSyntax name, SyntaxNode written, ImmutableArray<string> parts)
    {
        var next = DottedText.Next(written);
        var names = _scope.FullNames(parts, written).ToList();
        if (next is not null)
        {
            var member = next.Identifier.ValueText;
            var arguments = DottedText.Arguments(written.Parent!);
            var listed = names.Select(full => _listed.Member(full.Add(member), arguments)).FirstOrDefault(entry => entry is not null)
                ?? (parts.Length == 1 && !_known.HasMember(parts[0], member) ? _listed.Member(parts.Add(member), arguments, isFull: false) : null);
            if (listed is not null)
                yield return new(name, written.Parent!, MissingKind.Member, parts[parts.Length - 1]) { Entry = listed };
        }

        var type = names.Select(full => _listed.Type(full, next is null && written is QualifiedNameSyntax)).FirstOrDefault(entry => entry is not null) ?? (parts.Length == 1 ? _listed.Type(parts[0]) : null);
        if (type is not null && (parts.Length > 1 || _known.IsOnly(parts[0], null)))
            yield return new(name, written, MissingKind.Type, names[0][names[0].Length - 1]) { Entry = type };
    }

    /// <summary>The accessor's type or an owner, without its using.</summary>
    private IEnumerable<MissingName> OfKnown(SimpleNameSyntax name, SyntaxNode written, ImmutableArray<string> parts)
    {
        if (parts.Length == 1 && _known.Find(parts[0], DottedText.Next(written)?.Identifier.ValueText) is { } type)
            yield return new(name, written, MissingKind.Unseen, parts[0]) { Meant = type };
    }

    /// <summary>A listed member of a type that is still there, or of a value of one that is not.</summary>
    private IEnumerable<MissingName> OfMember(SimpleNameSyntax name, SyntaxNode written)
    {
        if (written is not MemberAccessExpressionSyntax access || access.Name != name || !IsUnbound(access))
            yield break;

        var member = name.Identifier.ValueText;
        var arguments = DottedText.Arguments(access);
        var receiver = _model.GetSymbolInfo(access.Expression, _cancellation).Symbol as INamedTypeSymbol ?? _model.GetTypeInfo(access.Expression, _cancellation).Type;
        if (receiver is IErrorTypeSymbol { Name: { Length: > 0 } gone })
        {
            var names = _scope.FullNames(ImmutableArray.Create(gone), access);
            var entry = names.Select(full => _listed.Member(full.Add(member), arguments)).FirstOrDefault(found => found is not null) ?? _listed.Member(ImmutableArray.Create(gone, member), arguments, isFull: false);
            if (entry is not null)
                yield return new(name, access, MissingKind.Member, gone) { Entry = entry };
            yield break;
        }

        for (var type = receiver; type is not null; type = type.BaseType)
        {
            if (_listed.Member(DottedText.Of(type).Add(member), arguments) is { } entry)
                yield return new(name, access, MissingKind.Member, type.Name) { Entry = entry };
        }
    }

    /// <summary>The accessor's type, where its name means something else that has no such member.</summary>
    private IEnumerable<MissingName> OfHidden(SimpleNameSyntax name, SyntaxNode written)
    {
        if (written == name
            && DottedText.Next(written) is { } member
            && IsUnbound(written.Parent!)
            && _known.Find(name.Identifier.ValueText, member.Identifier.ValueText) is { } type
            && !SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(name, _cancellation).Symbol, type))
        {
            yield return new(name, written, MissingKind.Unseen, type.Name) { Meant = type };
        }
    }

    private bool IsUnbound(SyntaxNode node)
    {
        var info = _model.GetSymbolInfo(node, _cancellation);
        return info.Symbol is IErrorTypeSymbol
            || (info.Symbol is null && (info.CandidateSymbols.IsEmpty || info.CandidateReason == CandidateReason.Ambiguous));
    }

    /// <summary>Says whether the name mentions something, and does not give a name to it. In <c>nameof</c> it is a text.</summary>
    private static bool IsMention(SimpleNameSyntax name) =>
        !name.IsMissing
        && name.Parent is not (NameColonSyntax or NameEqualsSyntax)
        && name.FirstAncestorOrSelf<SyntaxNode>(node => node is not NameSyntax) is not BaseNamespaceDeclarationSyntax
        && !name.Ancestors().TakeWhile(node => node is not StatementSyntax).Any(node => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
