using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The names of the type.</summary>
internal sealed partial class Migration
{
    /// <summary>Adds what a type is written for: the variable that it declares, the function that returns it, the call that it is an argument of.</summary>
    private void AddType(SyntaxNode name)
    {
        var type = name;
        while (type.Parent is TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax)
            type = type.Parent;

        var model = _references.ModelOf(name);
        switch (type.Parent)
        {
            case VariableDeclarationSyntax { Parent: not EventFieldDeclarationSyntax } variables:
                foreach (var variable in variables.Variables)
                    AddDeclared(variable, name, model);
                break;
            case PropertyDeclarationSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax or ForEachStatementSyntax:
                AddDeclared(type.Parent, name, model);
                break;
            case ParameterSyntax { Parent.Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or TypeDeclarationSyntax or AnonymousFunctionExpressionSyntax }:
                AddDeclared(type.Parent, name, model);
                break;
            case DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable }:
                AddDeclared(variable, name, model);
                break;
            case BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or DefaultExpressionSyntax:
                Add((ExpressionSyntax)type.Parent);
                break;
            case MemberAccessExpressionSyntax access when access.Name == type && access.Parent is InvocationExpressionSyntax call:
                AddTypeArgument(call, model);
                break;
            case InvocationExpressionSyntax call:
                AddTypeArgument(call, model);
                break;
            case CastExpressionSyntax cast when IsManager(cast.Expression):
                Add(cast);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast when cast.Right == type && IsManager(cast.Left):
                Add(cast);
                break;
            case CrefParameterSyntax { Parent: CrefParameterListSyntax list } parameter when new CommentReferences(_references, _cancellation).FunctionOf(list) is { } function:
                Add(function.Parameters.ElementAtOrDefault(list.Parameters.IndexOf(parameter)));
                break;
            default:
                RefuseUse(type.Parent ?? type);
                break;
        }
    }

    private void AddDeclared(SyntaxNode declaration, SyntaxNode name, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(declaration, _cancellation) is { } symbol && Contains(symbol.ValueType()))
            Add(symbol);
        else
            RefuseUse(declaration);
    }

    private void AddTypeArgument(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (ServiceRegistration.Of(call, model, _cancellation) is { } registration)
            AddRegistration(registration);
        else if (model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol method)
            RefuseUse(call);
        else if (IsRequest(call, method))
            Add(call);
        else
            AddGenericCall(call, method, model);
    }

    /// <summary>Lets the names of the manager in a type become those of the successor's type.</summary>
    private void Retype(TypeSyntax type)
    {
        var model = _references.ModelOf(type);
        foreach (var name in type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name, _cancellation).Symbol;
            if (symbol is not INamedTypeSymbol named || name is IdentifierNameSyntax { IsVar: true })
                continue;
            if (IsExactly(named))
                Place(PlaceRole.Retype, ManagerSyntax.WholeName(name));
            else if (name is IdentifierNameSyntax && Contains(named))
                Refuse($"the alias '{name}' stands for it");
        }
    }
}
