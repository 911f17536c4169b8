using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Whether the successor can be what the manager was: of a type that fits, and left open.</summary>
internal sealed partial class Migration
{
    private void CheckFit(ExpressionSyntax value, ITypeSymbol? target, SemanticModel model)
    {
        if (!Fits(model.GetTypeInfo(value, _cancellation).Type, target))
            Refuse($"'{_to.Name}' is no '{target!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which is needed for '{value}'");
        CheckClosing(value, model);
    }

    /// <summary>Refuses where somebody closes, or may close, a value that is going to be the shared connection, or of it.</summary>
    private void CheckClosing(ExpressionSyntax value, SemanticModel model)
    {
        if (_to.IsType || model.GetTypeInfo(value, _cancellation).Type is not { } type || !(Contains(type) || _clients.Carries(type)))
            return;

        var flow = ConnectionFlow.From(value, model, _clients, Contains, _cancellation);
        if (flow.IsAskedFor)
            Refuse("code asks at run time for what it is now");
        else if (flow.Obstacle == Obstacles.Pool)
            Refuse(Obstacles.Unfollowable); // whoever owns the collection owns no connection
        else if (flow.Obstacle is { } obstacle and not Obstacles.Container)
            Refuse(obstacle);
        else if (flow.Places.Any(place => place.Role == PlaceRole.Close))
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
