using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>Finds uses of what the catalogue knows. Names are compared first; only a hit is bound.</summary>
internal sealed class CatalogueDetector(BoundCatalogue catalogue)
{
    private readonly SoughtNames _constructedTypes = new(catalogue.ConstructedTypes);
    private readonly ConditionalWeakTable<Compilation, object> _hasGlobalAlias = new();
    private readonly ConditionalWeakTable<Compilation, object> _isNamed = new();

    /// <summary>What the catalogue knows.</summary>
    public BoundCatalogue Catalogue => catalogue;

    /// <summary>Reads a node as a use: a call, construction, assignment, base call or attribute.</summary>
    public CatalogueUse? At(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node switch
        {
            MemberAccessExpressionSyntax access when IsKnown(access.Name) => OfMember(access, model, cancellation),
            MemberBindingExpressionSyntax binding when IsKnown(binding.Name) => OfMember(binding, model, cancellation),
            IdentifierNameSyntax name when IsKnown(name) => OfMember(name, model, cancellation),
            InvocationExpressionSyntax { Expression: SimpleNameSyntax name } when IsKnown(name) => OfMember(name, model, cancellation),
            AssignmentExpressionSyntax assignment when IsKnown(MentionedName.Of(assignment.Left)) => Of(assignment.Left, assignment, model.GetSymbolInfo(assignment.Left, cancellation), model),
            ObjectCreationExpressionSyntax creation when IsKnown(MentionedName.Of(creation.Type)) || MayConstruct(model, cancellation) => Of(creation.Type, creation, model.GetSymbolInfo(creation, cancellation), model),
            ImplicitObjectCreationExpressionSyntax creation when MayConstructUnnamed(model.Compilation) => Of(creation, creation, model.GetSymbolInfo(creation, cancellation), model),
            ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.BaseConstructorInitializer } initializer when MayDerive(initializer, model, cancellation) => Of(initializer, initializer, model.GetSymbolInfo(initializer, cancellation), model),
            PrimaryConstructorBaseTypeSyntax parent when MayConstruct(model, cancellation) => Of(parent.Type, parent, model.GetSymbolInfo(parent, cancellation), model),
            SimpleBaseTypeSyntax parent when IsKnown(MentionedName.Of(parent.Type)) => OfBaseType(parent, model, cancellation),
            AttributeSyntax attribute when IsKnown(MentionedName.Of(attribute.Name)) => Of(attribute.Name, attribute, model.GetSymbolInfo(attribute, cancellation), model),
            TypeOfExpressionSyntax type when IsKnown(MentionedName.Of(type.Type)) && type.Ancestors().OfType<AttributeSyntax>().Any() => Of(type.Type, type, model.GetSymbolInfo(type.Type, cancellation), model),
            _ => null,
        };

    /// <summary>Finds the calls by which libraries register the accessor.</summary>
    public IEnumerable<CatalogueUse> AccessorsIn(Compilation compilation, CancellationToken cancellation)
    {
        var names = catalogue.Entries.Where(entry => entry.Flag == CatalogueFlag.Accessor).Select(entry => entry.Id.Name);
        foreach (var tree in new SoughtNames(names).FilesOf(compilation, cancellation))
        {
            if (compilation.SemanticModelOf(tree) is not { } model)
                continue;

            foreach (var access in tree.GetRoot(cancellation).DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            {
                if (At(access, model, cancellation) is { Entry.Flag: CatalogueFlag.Accessor } use)
                    yield return use;
            }
        }
    }

    private bool IsKnown(SimpleNameSyntax? name) => name is not null && catalogue.Names.Contains(name.Identifier.ValueText);

    // Methods only: of an option, it is the assignment that matters.
    private CatalogueUse? OfMember(ExpressionSyntax reference, SemanticModel model, CancellationToken cancellation)
    {
        var use = Of(reference, reference.Parent is InvocationExpressionSyntax call && call.Expression == reference ? call : reference, model.GetSymbolInfo(reference, cancellation), model);
        return use?.Symbol is IMethodSymbol && !IsInNameof(reference) ? use : null;
    }

    private CatalogueUse? Of(SyntaxNode place, SyntaxNode whole, SymbolInfo symbols, SemanticModel model)
    {
        if (symbols.Symbol is { } symbol)
            return catalogue.Find(symbol) is { Kind: not CatalogueKind.Close } entry ? new(place, whole, symbol, entry, model) : null;

        // Half-typed code leaves candidates. If the catalogue knows all of them, or all that take what is written, it knows the one that is meant well enough.
        var candidates = symbols.CandidateSymbols
            .OfType<IMethodSymbol>()
            .Where(candidate => Takes(candidate, whole, model))
            .OrderBy(candidate => candidate.GetDocumentationCommentId(), StringComparer.Ordinal)
            .Select(candidate => (Symbol: candidate, Entry: catalogue.Find(candidate)))
            .ToList();
        return candidates.Count > 0 && candidates.All(candidate => candidate.Entry is { Kind: not CatalogueKind.Close })
            ? new(place, whole, candidates[0].Symbol, candidates[0].Entry!, model)
            : null;
    }

    // An argument of a type that is not at hand is a string or options, unless it is called a multiplexer; a function is seen to be one.
    private static bool Takes(IMethodSymbol candidate, SyntaxNode whole, SemanticModel model)
    {
        var list = CatalogueUse.ArgumentsOf(whole);
        return list is null || list.Arguments.All(argument =>
            candidate.ParameterOf(list, argument) is { } parameter
            && (argument.Expression is AnonymousFunctionExpressionSyntax
                ? parameter.Type is { TypeKind: TypeKind.Delegate or TypeKind.TypeParameter }
                : model.GetTypeInfo(argument.Expression).Type is not IErrorTypeSymbol
                    || (parameter.Type is { TypeKind: not (TypeKind.Delegate or TypeKind.Interface) } && argument.ToString().IndexOf("multiplexer", StringComparison.OrdinalIgnoreCase) < 0)));
    }

    /// <summary>A class without a constructor of its own calls the parameterless one of its base class.</summary>
    private CatalogueUse? OfBaseType(SimpleBaseTypeSyntax parent, SemanticModel model, CancellationToken cancellation)
    {
        if (parent.Parent?.Parent is not TypeDeclarationSyntax declaration
            || model.GetDeclaredSymbol(declaration, cancellation) is not { BaseType: { } type } derived
            || !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(parent.Type, cancellation).Type, type)
            || !derived.InstanceConstructors.Any(constructor => constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty))
        {
            return null;
        }

        return type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.All(parameter => parameter.IsOptional)) is { } called && catalogue.Find(called) is { } entry
            ? new(parent.Type, parent, called, entry, model)
            : null;
    }

    /// <summary>Says whether <c>new()</c> can construct one: some file names its type, perhaps that of the base class or of another part.</summary>
    public bool MayConstructUnnamed(Compilation compilation) => (bool)_isNamed.GetValue(compilation, IsNamed);

    private object IsNamed(Compilation compilation) => _constructedTypes.FilesOf(compilation, CancellationToken.None).Any();

    /// <summary>Says whether the file can name a type that is constructed; only then constructions by an alias and calls of base constructors are bound.</summary>
    private bool MayConstruct(SemanticModel model, CancellationToken cancellation) =>
        _constructedTypes.AreIn(model.SyntaxTree, cancellation)
        || (bool)_hasGlobalAlias.GetValue(model.Compilation, HasGlobalAlias);

    // The base class of a partial class may be named in any file.
    private bool MayDerive(ConstructorInitializerSyntax initializer, SemanticModel model, CancellationToken cancellation) =>
        initializer.Parent?.Parent is not TypeDeclarationSyntax type || type.Modifiers.Any(SyntaxKind.PartialKeyword) || MayConstruct(model, cancellation);

    private object HasGlobalAlias(Compilation compilation) =>
        compilation.SyntaxTrees.Any(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings.Any(directive => directive is { Alias: not null, GlobalKeyword.RawKind: not 0 } && _constructedTypes.AreIn(directive.ToString())));

    private static bool IsInNameof(ExpressionSyntax node) =>
        node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
}
