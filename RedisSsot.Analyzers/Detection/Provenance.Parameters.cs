using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The connection is given from outside: by a container, or by whoever calls.</summary>
internal sealed partial class Provenance
{
    private void TraceParameter(IParameterSymbol parameter)
    {
        TraceAssignments(parameter); // redis ??= …
        if (IsInjected(parameter))
        {
            _isGiven = true;
            return;
        }

        if (!IsInjectable(parameter.Type) && IsSeenByOthers(parameter.ContainingSymbol))
            Obstacle ??= OthersMayGive(parameter);

        switch (parameter.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                foreach (var list in new ConstructorCalls(_references, _cancellation).Of(constructor))
                    TraceArgument(constructor, parameter, list);
                _isGiven |= IsInjectable(parameter.Type) && constructor.DeclaredAccessibility != Accessibility.Private; // which no container calls
                break;
            case IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property }:
                _mayBeOwn |= !TraceAssignments(property);
                break;
            case IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }:
                if (IsEndpoint(parameter))
                    _isGiven = true;
                else
                    _mayBeOwn = true;
                break;
            case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } method:
                if (IsConvention(method) && IsInjectable(parameter.Type))
                    _isGiven = true;
                else
                    TraceCallers(method, parameter);
                break;
            default:
                _mayBeOwn = true;
                break;
        }
    }

    /// <summary>Follows what callers give. Where nobody is seen to call, nobody knows whose connection it is.</summary>
    private void TraceCallers(IMethodSymbol method, IParameterSymbol parameter)
    {
        var any = false;
        foreach (var mention in _references.To(method))
        {
            if (_mayBeOwn)
                return;
            if (OpeningDetector.IsInNameof(mention, _references.ModelOf(mention), _cancellation) || mention.Ancestors().Any(node => node is CrefSyntax))
                continue;

            any = true;
            if (mention.Parent is not InvocationExpressionSyntax call || call.Expression != mention || _references.ModelOf(call).GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol called)
                _mayBeOwn = true; // a delegate
            else if (called.ReducedFrom is not null && parameter.Ordinal == 0)
                Trace(Receivers.Of(mention));
            else
                TraceArgument(called, parameter, call.ArgumentList);
        }

        _mayBeOwn |= !any;
    }

    private void TraceArgument(IMethodSymbol called, IParameterSymbol parameter, ArgumentListSyntax list)
    {
        foreach (var argument in list.Arguments)
        {
            if (called.ParameterOf(list, argument)?.Ordinal == parameter.Ordinal)
                Trace(argument.Expression);
        }
    }

    /// <summary>Says whether an attribute asks a container for the value.</summary>
    private static bool IsInjected(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute" or "InjectAttribute" or "DependencyAttribute" or "ImportAttribute");

    /// <summary>Says whether the parameter belongs to the handler of a route, which gets its services by its parameters.</summary>
    private bool IsEndpoint(IParameterSymbol parameter)
    {
        var lambda = DeclarationsOf(parameter.ContainingSymbol).OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault();
        return lambda is { Parent: ArgumentSyntax }
            && IsInjectable(parameter.Type)
            && _references.ModelOf(lambda).GetTypeInfo(lambda, _cancellation).ConvertedType is { SpecialType: SpecialType.System_Delegate };
    }

    /// <summary>Says whether a host calls the method by its name and gives services for its parameters: middleware and start-up classes.</summary>
    private static bool IsConvention(IMethodSymbol method) =>
        method.Name switch
        {
            "Invoke" or "InvokeAsync" => method.Parameters is [{ Type.Name: "HttpContext" }, ..],
            "Configure" => method.Parameters.Any(parameter => parameter.Type.Name is "IApplicationBuilder" or "WebApplication"),
            _ => false,
        };

    private static string OthersMayGive(ISymbol given) => $"others may give '{given.Name}' something that has to be closed";

    /// <summary>Says whether other projects can call it, be it through what it overrides or implements.</summary>
    private static bool IsSeenByOthers(ISymbol? member) =>
        IsVisible(member)
        || (member is IMethodSymbol { OverriddenMethod: { } overridden } && IsSeenByOthers(overridden))
        || (member is IMethodSymbol { ContainingType: { } type }
            && type.AllInterfaces.SelectMany(implemented => implemented.GetMembers()).Any(declared => IsVisible(declared) && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member)));

    private static bool IsVisible(ISymbol? member)
    {
        for (; member is not (null or INamespaceSymbol); member = member.ContainingSymbol)
        {
            if (member.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }
}
