using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The connection is given to a variable, or put where no variable keeps it.</summary>
internal sealed partial class ConnectionFlow
{
    private void FollowDeclarator(VariableDeclaratorSyntax declarator, Path path)
    {
        if (declarator.Parent?.Parent is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } or UsingStatementSyntax)
        {
            if (declarator.Parent is VariableDeclarationSyntax { Variables.Count: > 1 })
                Obstacle ??= "its 'using' declares several resources; split it first";
            Close(declarator.Parent.Parent, path);
        }

        Carry(_references.ModelOf(declarator).GetDeclaredSymbol(declarator, _cancellation), path);
    }

    private void FollowAssignment(AssignmentExpressionSyntax assignment, Path path)
    {
        var target = _references.ModelOf(assignment).GetSymbolInfo(assignment.Left, _cancellation).Symbol;
        if (assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax)
            KeepInTable(assignment, access: assignment.Left as ElementAccessExpressionSyntax);
        else if (target is IParameterSymbol { RefKind: RefKind.Out, ContainingSymbol: IMethodSymbol } outgoing)
            FollowOut(outgoing, path);
        else if (target is IParameterSymbol { RefKind: not RefKind.None } || assignment.Left is TupleExpressionSyntax)
            Keep(assignment.Right, Obstacles.Unfollowable);
        else
            Carry(target, path);

        if (target is IPropertySymbol property)
        {
            foreach (var value in _references.ToValueOf(property))
                Follow(value, path with { ThroughMember = true });
        }

        if (assignment.Parent is not ExpressionStatementSyntax)
            Follow(assignment, path);
    }

    /// <summary>Follows the connection to the variables that callers give for an <c>out</c> parameter.</summary>
    private void FollowOut(IParameterSymbol parameter, Path path)
    {
        Carry(parameter, path);
        foreach (var mention in _references.To(parameter.ContainingSymbol))
        {
            var model = _references.ModelOf(mention);
            var arguments = mention.Parent is InvocationExpressionSyntax { ArgumentList: { } list } ? list.Arguments : default;
            switch (arguments.ElementAtOrDefault(parameter.Ordinal)?.Expression)
            {
                case DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax designation }:
                    Carry(model.GetDeclaredSymbol(designation, _cancellation), path with { Factory = parameter.ContainingSymbol.Name });
                    break;
                case { } variable:
                    Carry(model.GetSymbolInfo(variable, _cancellation).Symbol, path with { Factory = parameter.ContainingSymbol.Name });
                    break;
            }
        }
    }

    private bool IsManyDisposables(ExpressionSyntax value) =>
        _references.ModelOf(value).GetTypeInfo(value, _cancellation).Type switch
        {
            IArrayTypeSymbol array => IsClosable(array.ElementType),
            INamedTypeSymbol { TypeArguments: [var element] } => IsClosable(element),
            _ => false,
        };

    /// <summary>The value is put where it cannot be followed. Databases and factories may be; a connection may not.</summary>
    private void Keep(ExpressionSyntax value, string obstacle)
    {
        var type = _references.ModelOf(value).GetTypeInfo(value, _cancellation).Type;
        if (_clients.Holds(type) || IsClosable(type))
            Obstacle ??= obstacle;
    }

    /// <summary>A table by key may hold several connections, and the databases of several.</summary>
    private void KeepInTable(AssignmentExpressionSyntax assignment, ElementAccessExpressionSyntax? access)
    {
        var model = _references.ModelOf(assignment);
        var isOneOfMany = access is not null
            && _clients.Carries(model.GetTypeInfo(assignment.Right, _cancellation).Type)
            && access.ArgumentList.Arguments.Any(index => !model.GetConstantValue(index.Expression, _cancellation).HasValue)
            && model.GetTypeInfo(assignment.Right, _cancellation).Type is not { TypeKind: TypeKind.Delegate };
        if (isOneOfMany)
            Obstacle ??= Obstacles.Pool;
        else
            Keep(assignment.Right, Obstacles.Pool);
    }
}
