using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Whether the successor can be what the manager was: of a type that fits, and left open.</summary>
internal sealed partial class Migration
{
    /// <summary>Checks that what takes the place of a value can be used as another type.</summary>
    private void CheckFit(ExpressionSyntax value, ITypeSymbol? target, SemanticModel model)
    {
        var type = model.GetTypeInfo(value, _cancellation).Type;
        if (!Fits(type, target))
            Refuse($"'{_to.Name}' is no '{target!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which is needed for '{value}'");
        else if (type is null && model.GetSymbolInfo(value, _cancellation).Symbol is IMethodSymbol method && Contains(method.ReturnType))
            Refuse($"'{method.Name}' is handed on as a delegate");
        else if (Contains(type) && !IsExactly(type))
            Refuse(Obstacles.Unfollowable); // the elements of a list of something else
        CheckClosing(value, model);
    }

    /// <summary>Refuses where somebody closes, or may close, a value that is going to be the shared connection, or of it.</summary>
    private void CheckClosing(ExpressionSyntax value, SemanticModel model)
    {
        if (!IsOpen || _to.IsType || model.GetTypeInfo(value, _cancellation).Type is not { } type || !(Contains(type) || _clients.Carries(type)))
            return;

        var flow = ConnectionFlow.From(value, model, _clients, Contains, _cancellation);
        if (flow.IsAskedFor)
            Refuse("code asks at run time for what it is now");
        else if (flow.Obstacle == Obstacles.Pool)
            Refuse(Obstacles.Unfollowable); // whoever owns the collection owns no connection
        else if ((flow.Administration ?? flow.Obstacle) is { } obstacle)
            Refuse(obstacle);
        else if (flow.Places.Any(place => place.Role == PlaceRole.Factory))
            Refuse(Obstacles.Container);
        else if (!flow.Places.IsEmpty)
            Refuse("what it hands out is closed here, and that would be the shared connection");
    }

    private INamedTypeSymbol Substituted(INamedTypeSymbol type) =>
        type.OriginalDefinition.Construct(type.TypeArguments.Select(argument => (ITypeSymbol)(IsExactly(argument) ? _to.Type : argument is INamedTypeSymbol named && Contains(named) ? Substituted(named) : argument)).ToArray());

    /// <summary>Says whether what the expression becomes can stand where a type is asked for.</summary>
    private bool Fits(ITypeSymbol? type, ITypeSymbol? target)
    {
        var becomes = IsExactly(type) ? _to.Type : type is INamedTypeSymbol { ContainingType: null } named && Contains(named) ? Substituted(named) : null;
        return becomes is null || target is null or IErrorTypeSymbol or ITypeParameterSymbol
            || _references.Compilation.ClassifyConversion(becomes, target) is { IsImplicit: true };
    }
}
