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
        else if (IsOfAnything(target))
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
        if (!_outgoing.Add(parameter))
            return;

        Carry(parameter, path);
        path = path with { Factory = parameter.ContainingSymbol.Name };
        foreach (var mention in _references.To(parameter.ContainingSymbol))
        {
            var model = _references.ModelOf(mention);
            if (mention.Parent is not InvocationExpressionSyntax { ArgumentList: { } list } call || model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol called)
                continue;

            var given = list.Arguments.FirstOrDefault(argument => called.ParameterOf(list, argument)?.Ordinal == parameter.Ordinal)?.Expression;
            var variable = given switch
            {
                null => null,
                DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax designation } => model.GetDeclaredSymbol(designation, _cancellation),
                _ => model.GetSymbolInfo(given, _cancellation).Symbol,
            };
            if (variable is IParameterSymbol { RefKind: RefKind.Out, ContainingSymbol: IMethodSymbol } outer)
                FollowOut(outer, path);
            else
                Carry(variable, path);
        }
    }

    /// <summary>Says whether a member of another assembly keeps whatever it is given, to hand it out again: <c>AsyncLocal&lt;T&gt;.Value</c>.</summary>
    private bool IsOfAnything(ISymbol? member) =>
        _references.Declared(member) is null
        && member?.OriginalDefinition switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol { AssociatedSymbol: null } field => field.Type,
            _ => null,
        } is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object or SpecialType.System_IDisposable };

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
