using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The value as an argument or as the result of a function, where types may be inferred from it.</summary>
internal sealed partial class TypeFit
{
    private void CheckArgument(ArgumentSyntax argument, SemanticModel model)
    {
        if (argument.Parent is not ArgumentListSyntax list || list.Parent is not { } call)
        {
            Misfit = Inferred;
            return;
        }

        if (model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol method)
            return;

        var index = list.Arguments.IndexOf(argument);
        var parameter = argument.NameColon is { } name
            ? method.Parameters.FirstOrDefault(candidate => candidate.Name == name.Name.Identifier.ValueText)
            : method.Parameters.ElementAtOrDefault(index) ?? method.Parameters.LastOrDefault();
        if (parameter is null)
            return;

        if (argument.RefKindKeyword.RawKind != 0 || IsInferred(method, parameter, call))
            Misfit = Inferred;
        else if (!Converts(parameter.IsParams && parameter.Type is IArrayTypeSymbol array ? array.ElementType : parameter.Type))
            Misfit = Needs(parameter.Type);
    }

    /// <summary>Says whether a type argument of the call comes from this argument.</summary>
    private static bool IsInferred(IMethodSymbol method, IParameterSymbol parameter, SyntaxNode call)
    {
        if (!method.IsGenericMethod || call is not InvocationExpressionSyntax invocation)
            return false;

        var name = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            var other => other,
        };
        return name is not GenericNameSyntax && Mentions(parameter.OriginalDefinition.Type);

        static bool Mentions(ITypeSymbol type) =>
            type switch
            {
                ITypeParameterSymbol { DeclaringMethod: not null } => true,
                IArrayTypeSymbol array => Mentions(array.ElementType),
                INamedTypeSymbol named => named.TypeArguments.Any(Mentions),
                _ => false,
            };
    }

    private void CheckReturn(ExpressionSyntax value, SemanticModel model)
    {
        var function = Functions.Around(value);
        if (function is AnonymousFunctionExpressionSyntax lambda)
        {
            CheckLambda(lambda, model);
            return;
        }

        var symbol = model.GetDeclaredSymbol(function, _cancellation);
        if (symbol is IMethodSymbol { IsAsync: true } method)
        {
            if (method.ReturnType is INamedTypeSymbol { TypeArguments: [var result] } && !Converts(result))
                Misfit = Needs(result);
        }
        else if (symbol is not IMethodSymbol { ReturnsVoid: true })
        {
            CheckTarget(symbol);
        }
    }

    private void CheckDelegate(ExpressionSyntax methodGroup)
    {
        if (_references.ModelOf(methodGroup).GetTypeInfo(methodGroup, _cancellation).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } && !Converts(invoke.ReturnType))
            Misfit = Needs(invoke.ReturnType);
    }

    private void CheckLambda(AnonymousFunctionExpressionSyntax lambda, SemanticModel model)
    {
        if (model.GetTypeInfo(lambda, _cancellation).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            return;

        if (lambda.Parent is ArgumentSyntax { Parent.Parent: { } call } argument
            && model.GetSymbolInfo(call, _cancellation).Symbol is IMethodSymbol method
            && argument.Parent is ArgumentListSyntax list
            && method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument)) is { } parameter
            && IsInferred(method, parameter, call))
        {
            Misfit = Inferred;
            return;
        }

        var result = invoke.ReturnType;
        if (lambda.AsyncKeyword.RawKind != 0 && result is INamedTypeSymbol { TypeArguments: [var awaited] })
            result = awaited;
        if (!invoke.ReturnsVoid && !Converts(result))
            Misfit = Needs(result);
    }
}
