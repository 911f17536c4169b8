using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Parameters, and what the callers of their functions pass.</summary>
internal sealed partial class Migration
{
    /// <summary>Says whether a parameter belongs to something whose calls can be found by its name.</summary>
    private static bool IsOfNamedFunction(ISymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.DelegateInvoke or MethodKind.UserDefinedOperator or MethodKind.Conversion) };

    /// <summary>Follows the parameter of a lambda to where the lambda goes. Operators, indexers and delegates are used without their names.</summary>
    private void FollowFunction(ISymbol parameter)
    {
        var declaration = parameter.DeclaringSyntaxReferences[0].GetSyntax(_cancellation);
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } && declaration.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } lambda && IsManager(lambda))
            Add(lambda);
        else
            RefuseUse(declaration);
    }

    /// <summary>Follows a parameter to what its callers pass.</summary>
    private void FollowArguments(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.DelegateInvoke) } function)
            return;

        foreach (var list in new CommentReferences(_references, _cancellation).To(function).InOrder(list => list))
        {
            if (list.Parameters.ElementAtOrDefault(parameter.Ordinal) is { } mentioned)
                Retype(mentioned.Type);
        }

        if (function.MethodKind == MethodKind.Constructor)
        {
            FollowConstructions(parameter, function);
            return;
        }

        foreach (var mention in _references.To(function))
        {
            if (mention.Parent is InvocationExpressionSyntax call)
                AddArgumentOf(call.ArgumentList, parameter, _references.ModelOf(call).GetSymbolInfo(call, _cancellation).Symbol as IMethodSymbol);
            else if (mention.FirstAncestorOrSelf<CrefSyntax>() is null && mention.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } })
                Refuse($"'{function.Name}' is handed on as a delegate");
        }
    }

    private void AddArgumentOf(ArgumentListSyntax? list, IParameterSymbol parameter, IMethodSymbol? called)
    {
        if (list is null || called is null)
            return;
        if (called.ReducedFrom is not null && parameter.Ordinal == 0)
        {
            if (list.Parent is InvocationExpressionSyntax { Expression: var member } && Receivers.Of(member) is { } receiver)
                AddBranch(receiver);
            return;
        }

        foreach (var argument in list.Arguments)
        {
            if (called.ParameterOf(list, argument)?.Ordinal == parameter.Ordinal)
                AddBranch(argument.Expression);
        }
    }

    private void FollowConstructions(IParameterSymbol parameter, IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        var lists = _references.To(type)
            .Select(mention => mention.AncestorsAndSelf().TakeWhile(node => node is TypeSyntax or ObjectCreationExpressionSyntax).OfType<ObjectCreationExpressionSyntax>().FirstOrDefault() as SyntaxNode)
            .Concat(_references.ImplicitConstructions(type).Select(list => list.Parent))
            .Concat(type.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax(_cancellation).DescendantNodes().OfType<ConstructorInitializerSyntax>()))
            .Concat(Bases(type))
            .OfType<SyntaxNode>()
            .Distinct()
            .Where(call => SymbolEqualityComparer.Default.Equals(_references.ModelOf(call).GetSymbolInfo(call, _cancellation).Symbol?.OriginalDefinition, constructor))
            .ToList();
        foreach (var call in lists)
            AddArgumentOf(ArgumentsOf(call), parameter, constructor);

        // Nobody here constructs it, so a container does, and has to know what takes the manager's place.
        if (lists.Count == 0 && !parameter.IsOptional)
            AskContainer(type);
    }

    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode call) =>
        call switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax parent => parent.ArgumentList,
            _ => null,
        };

    /// <summary>The calls of a type's constructors by the types that derive from it.</summary>
    private IEnumerable<SyntaxNode> Bases(INamedTypeSymbol type) =>
        _references.To(type)
            .Select(mention => mention.FirstAncestorOrSelf<BaseTypeSyntax>())
            .OfType<BaseTypeSyntax>()
            .SelectMany(parent => parent is PrimaryConstructorBaseTypeSyntax ? [parent] : parent.Parent!.Parent!.DescendantNodes().OfType<ConstructorInitializerSyntax>().Cast<SyntaxNode>());
}
