using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The manager as an argument.</summary>
internal sealed partial class Migration
{
    private void AddArgument(ArgumentSyntax argument, ExpressionSyntax value, SemanticModel model)
    {
        var call = argument.Parent?.Parent;
        if (call is null || argument.Parent is TupleExpressionSyntax)
        {
            Refuse(Obstacles.Packed);
            return;
        }

        if (call is BaseObjectCreationExpressionSyntax creation && IsExactly(model.GetTypeInfo(creation, _cancellation).Type))
            return; // it goes together with the creation
        if (call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
            return;
        if (call is ExpressionSyntax registering && ServiceRegistration.Of(registering, model, _cancellation) is { } registration)
        {
            AddRegistration(registration);
            return;
        }

        var method = model.GetSymbolInfo(call, _cancellation).Symbol;
        var parameter = (method, argument.Parent) switch
        {
            (IMethodSymbol called, ArgumentListSyntax list) => called.ParameterOf(list, argument),
            (IPropertySymbol indexer, BaseArgumentListSyntax list) => indexer.OriginalDefinition.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument)),
            _ => null,
        };
        if (parameter is null)
            RefuseUse(value);
        else if (model.GetTypeInfo(value, _cancellation).ConvertedType is { } given && !Contains(given))
            CheckFit(value, given, model);
        else if (IsGeneric(parameter.OriginalDefinition.Type))
            AddGenericCall(call, method as IMethodSymbol, model);
        else
            AddTarget(parameter, value, model);
    }

    private static bool IsGeneric(ITypeSymbol type) =>
        type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => IsGeneric(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsGeneric),
            _ => false,
        };

    /// <summary>Adds a call or construction of which a type argument is the manager: what it is called on, its other arguments, its result.</summary>
    private void AddGenericCall(SyntaxNode call, IMethodSymbol? method, SemanticModel model)
    {
        if (call is not ExpressionSyntax expression)
        {
            RefuseUse(call);
            return;
        }

        if (expression is ElementAccessExpressionSyntax element)
            AddIfManager(element.Expression);
        if (expression is InvocationExpressionSyntax invocation)
        {
            if (method is { MethodKind: MethodKind.DelegateInvoke })
                AddIfManager(invocation.Expression);
            if (Receivers.Of(invocation.Expression) is { } receiver)
                AddIfManager(receiver);
            foreach (var argument in invocation.ArgumentList.Arguments)
                AddIfManager(argument.Expression);
            RetypeArguments(invocation, method);
        }

        // What it does with it can be seen, where its source is at hand; what it returns is followed here.
        if (_references.Declared(method?.ReducedFrom ?? method) is not null)
            CheckGiven(expression, model);
        if (method is { TypeParameters: var parameters } && parameters.Any(parameter => parameter.ConstraintTypes.Length > 0))
            Refuse($"'{method.Name}' asks something of its type");
        AddIfManager(expression);
    }

    private void CheckGiven(ExpressionSyntax call, SemanticModel model)
    {
        var given = (call as InvocationExpressionSyntax)?.ArgumentList.Arguments ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList?.Arguments ?? default;
        foreach (var argument in given.Where(argument => IsManager(argument.Expression)))
            CheckClosing(argument.Expression, model);
        if (call is InvocationExpressionSyntax { Expression: var called } && Receivers.Of(called) is { } receiver && IsManager(receiver))
            CheckClosing(receiver, model);
    }

    /// <summary>Retypes the type arguments of a call that is also given the manager. One that is only told of the type may look for it, or make it.</summary>
    private void RetypeArguments(InvocationExpressionSyntax call, IMethodSymbol? method)
    {
        if (MentionedName.Of(call.Expression) is not GenericNameSyntax generic)
            return;

        var given = call.ArgumentList.Arguments.Select(argument => argument.Expression).Concat(Receivers.Of(call.Expression) is { } receiver ? [receiver] : []);
        if (method is not { Name: "Empty" or "FromResult" } && generic.TypeArgumentList.Arguments.Any(type => Contains(_references.ModelOf(type).GetTypeInfo(type, _cancellation).Type)) && !given.Any(IsManager))
            Refuse($"'{generic.Identifier.ValueText}' is told of this very type");
        Retype(generic);
    }
}
