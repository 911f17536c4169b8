using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The variables, parameters and functions that have the manager's type.</summary>
internal sealed partial class Migration
{
    private void Add(ISymbol? symbol)
    {
        if (symbol is null or IDiscardSymbol)
            return;

        symbol = Meant(symbol).OriginalDefinition;
        if (!Contains(symbol.ValueType()) || !_symbols.Add(symbol))
            return;
        if (_managers.FindScope(symbol.ContainingType) is not null)
            Refuse($"'{NameOf(symbol)}' is deprecated as well");
        else if (symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || !_references.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            Refuse($"'{NameOf(symbol)}' of another project has this type");
        else
            _pending.Enqueue(symbol);
    }

    /// <summary>What stands in source for a symbol: the property for its <c>value</c> and <c>field</c>, the method for its call as an extension.</summary>
    private static ISymbol Meant(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol { ReducedFrom: { } extension } => extension,
            IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property,
            IParameterSymbol { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } } => property,
            _ => symbol,
        };

    private static string NameOf(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: { } function }
            ? function is IMethodSymbol { MethodKind: MethodKind.Constructor } ? function.ContainingType.Name : function.ContainingType.Name + "." + function.Name
            : symbol.ContainingType?.Name + "." + symbol.Name;

    /// <summary>Follows a symbol to its declaration, what it is given and what is done with it.</summary>
    private void Follow(ISymbol symbol)
    {
        if (symbol is IParameterSymbol && !IsOfNamedFunction(symbol))
            FollowFunction(symbol);
        foreach (var related in Relatives(symbol))
            Add(related);

        foreach (var declaration in symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(_cancellation)))
            FollowDeclaration(symbol, declaration);

        AddStaticsBehind(symbol);
        foreach (var mention in _references.To(symbol))
        {
            if (mention.FirstAncestorOrSelf<CrefSyntax>() is not null)
                continue;
            if (symbol is IMethodSymbol && mention.Parent is InvocationExpressionSyntax call && call.Expression == mention)
                Add(call);
            else
                Add(mention);
        }

        if (symbol is IParameterSymbol parameter)
            FollowArguments(parameter);
    }

    private void FollowDeclaration(ISymbol symbol, SyntaxNode declaration)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variables } declarator:
                if (variables.Parent is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } or UsingStatementSyntax)
                    Place(PlaceRole.Close, variables.Parent);
                Retype(variables.Type);
                foreach (var sibling in variables.Variables)
                    Add(_references.ModelOf(sibling).GetDeclaredSymbol(sibling, _cancellation));
                if (declarator.Initializer is { Value: InitializerExpressionSyntax elements })
                    AddElements(elements);
                else if (declarator.Initializer is { } initializer)
                    Add(initializer.Value);
                break;
            case PropertyDeclarationSyntax property:
                Retype(property.Type);
                if (property.Initializer is { } value)
                    Add(value.Value);
                AddResults(property);
                foreach (var accessor in property.AccessorList?.Accessors ?? default)
                {
                    if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                        AddResults(accessor);
                }

                foreach (var given in _references.ToValueOf((IPropertySymbol)symbol))
                    Add(given);
                break;
            case MethodDeclarationSyntax method:
                Retype(method.ReturnType);
                AddResults(method);
                break;
            case LocalFunctionStatementSyntax function:
                Retype(function.ReturnType);
                AddResults(function);
                break;
            case ParameterSyntax parameter:
                if (parameter.Type is { } type)
                    Retype(type);
                break;
            case ForEachStatementSyntax loop:
                Retype(loop.Type);
                if (IsManager(loop.Expression))
                    Add(loop.Expression);
                else
                    RefuseTypeTest(loop.Expression);
                break;
            case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax } declared }:
                Retype(declared.Type);
                Add(declared);
                break;
            default:
                RefuseUse(declaration);
                break;
        }
    }

    /// <summary>What has the same type because the language says so: what it overrides or implements, and the property of a record's parameter.</summary>
    private IEnumerable<ISymbol> Relatives(ISymbol symbol)
    {
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol function } parameter)
        {
            if (function is { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record })
            {
                foreach (var property in record.GetMembers(parameter.Name).OfType<IPropertySymbol>())
                    yield return property;
            }

            foreach (var method in RelativesOf(function))
                yield return method.Parameters[parameter.Ordinal];
        }
        else if (symbol is IMethodSymbol method)
        {
            foreach (var relative in RelativesOf(method))
                yield return relative;
        }
        else if (symbol is IPropertySymbol property)
        {
            foreach (var relative in RelativesOf(property))
                yield return relative;
        }
    }

    private IEnumerable<T> RelativesOf<T>(T member)
        where T : class, ISymbol
    {
        if (member.ContainingType is null || member is IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation) })
            return [];

        ISymbol? overridden = member is IMethodSymbol method ? method.OverriddenMethod : (member as IPropertySymbol)?.OverriddenProperty;
        var implemented = member.ContainingType.AllInterfaces
            .SelectMany(type => type.GetMembers())
            .OfType<T>()
            .Where(candidate => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(candidate), member));
        return implemented.Concat(_references.ImplementationsOf(member)).Concat(overridden is T parent ? [parent] : []);
    }
}
