using System.Collections.Generic;
using System.Collections.Immutable;
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

        switch (parameter.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                foreach (var list in ConstructionsOf(constructor))
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

    /// <summary>The arguments of all constructions of a type by one of its constructors, also those that other constructors make.</summary>
    private IEnumerable<ArgumentListSyntax> ConstructionsOf(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        var lists = _references.To(type).Select(Outermost).SelectMany(ArgumentsAt).Concat(_references.ImplicitConstructions(type));
        var own = DeclarationsOf(type).OfType<TypeDeclarationSyntax>().SelectMany(Initializers);
        return lists.Concat(own).Distinct().Where(list => MayCall(list, constructor));
    }

    // Where another argument does not bind, the constructor is only a candidate, or nothing is known but the number of arguments.
    private bool MayCall(ArgumentListSyntax list, IMethodSymbol constructor)
    {
        var called = _references.ModelOf(list).GetSymbolInfo(list.Parent!, _cancellation);
        var candidates = called.Symbol is { } only ? ImmutableArray.Create(only) : called.CandidateSymbols;
        return candidates.IsEmpty
            ? list.Arguments.Count == constructor.Parameters.Length
            : candidates.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, constructor));
    }

    /// <summary>The arguments that the mention of a type is followed by: in <c>new T(…)</c>, as a base with arguments, and in the constructors of a derived type.</summary>
    private static IEnumerable<ArgumentListSyntax> ArgumentsAt(SyntaxNode type) =>
        type.Parent switch
        {
            ObjectCreationExpressionSyntax { ArgumentList: { } list } => [list],
            PrimaryConstructorBaseTypeSyntax { ArgumentList: { } list } => [list],
            SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived } => Initializers(derived),
            _ => [],
        };

    private static SyntaxNode Outermost(ExpressionSyntax mention)
    {
        SyntaxNode name = mention;
        while (name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            name = name.Parent;
        return name;
    }

    private static IEnumerable<ArgumentListSyntax> Initializers(TypeDeclarationSyntax type) =>
        type.Members.OfType<ConstructorDeclarationSyntax>().Select(constructor => constructor.Initializer?.ArgumentList).OfType<ArgumentListSyntax>();

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
}
