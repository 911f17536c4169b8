using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Where a value goes.</summary>
internal sealed partial class Migration
{
    private void AddUse(ExpressionSyntax value, SemanticModel model)
    {
        switch (value.Parent)
        {
            case ExpressionStatementSyntax or InterpolationSyntax or AwaitExpressionSyntax { Parent: ExpressionStatementSyntax }:
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == value && !IsManager(assignment.Left):
                CheckFit(value, model.GetTypeInfo(assignment.Left, _cancellation).Type, model);
                Add(assignment);
                break;
            case ParenthesizedExpressionSyntax or CheckedExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                Add((ExpressionSyntax)value.Parent);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                AddResult(coalesce, value, model);
                break;
            case ConditionalExpressionSyntax conditional when conditional.Condition != value:
                AddResult(conditional, value, model);
                break;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax switched }:
                AddResult(switched, value, model);
                break;
            case CastExpressionSyntax cast:
                AddResult(cast, value, model);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison:
                AddCompared(comparison.Left == value ? comparison.Right : comparison.Left);
                break;
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax } or UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax } } or RecursivePatternSyntax { Type: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0, Designation: null } }:
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast when IsManager(cast):
                Add(cast);
                break;
            case IsPatternExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression } or SwitchStatementSyntax or SwitchExpressionSyntax:
                Refuse($"'{value}' is asked for its type at run time");
                break;
            case MemberAccessExpressionSyntax access when access.Expression == value:
                AddMemberUse(access, value, model);
                break;
            case ConditionalAccessExpressionSyntax conditional when conditional.Expression == value:
                AddConditional(conditional, value, model);
                break;
            case ConditionalAccessExpressionSyntax conditional:
                Add(conditional);
                break;
            case ElementAccessExpressionSyntax element when element.Expression == value && !IsExactly(model.GetTypeInfo(value, _cancellation).Type):
                foreach (var key in element.ArgumentList.Arguments)
                    AddIfManager(key.Expression);
                AddIfManager(element);
                break;
            case InvocationExpressionSyntax call when call.Expression == value:
                foreach (var given in call.ArgumentList.Arguments)
                    AddIfManager(given.Expression);
                AddIfManager(call);
                break;
            case ArgumentSyntax argument:
                AddArgument(argument, value, model);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax } initializer:
                AddTarget(model.GetDeclaredSymbol(initializer.Parent!, _cancellation), value, model);
                break;
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax:
                AddReturn(value, model);
                break;
            case AnonymousFunctionExpressionSyntax lambda:
                AddFunction(lambda, value, model);
                break;
            case { RawKind: LaterSyntaxKinds.ExpressionElement or LaterSyntaxKinds.SpreadElement, Parent: ExpressionSyntax collection } when IsManager(collection):
                Add(collection);
                break;
            case { RawKind: LaterSyntaxKinds.ExpressionElement }:
                CheckFit(value, model.GetTypeInfo(value, _cancellation).ConvertedType, model);
                break;
            case InitializerExpressionSyntax elements:
                AddElementOf(elements, value, model);
                break;
            case ForEachStatementSyntax loop:
                if (model.GetDeclaredSymbol(loop, _cancellation) is { } each && Contains(each.Type))
                    Add(each);
                else
                    Refuse(Obstacles.Unfollowable);
                break;
            case AnonymousObjectMemberDeclaratorSyntax:
                Refuse(Obstacles.Packed);
                break;
            case UsingStatementSyntax statement when statement.Expression == value:
                Place(PlaceRole.Close, statement);
                break;
            default:
                RefuseUse(value);
                break;
        }
    }

    /// <summary>Adds an expression that the value becomes: as the manager, or as something that knows less of it.</summary>
    private void AddResult(ExpressionSyntax result, ExpressionSyntax value, SemanticModel model)
    {
        if (IsManager(result))
            Add(result);
        else
            CheckFit(value, model.GetTypeInfo(result, _cancellation).Type, model);
    }

    /// <summary>Adds what is given the value: a variable of its type, or one that knows less of it.</summary>
    private void AddTarget(ISymbol? target, ExpressionSyntax value, SemanticModel model)
    {
        if (Contains(target.ValueType()))
            Add(target);
        else
            CheckFit(value, target.ValueType(), model);
    }

    /// <summary>Adds the array or collection that the value becomes an element of, or the variable that is initialized with the elements alone.</summary>
    private void AddElementOf(InitializerExpressionSyntax elements, ExpressionSyntax value, SemanticModel model)
    {
        if (elements.IsKind(SyntaxKind.ObjectInitializerExpression))
            return; // a property, which is followed by itself

        var made = elements.FirstAncestorOrSelf<ExpressionSyntax>(node => node is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax);
        if (made is not null && IsManager(made))
            Add(made);
        else if (made is null && elements.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator && model.GetDeclaredSymbol(declarator, _cancellation) is { } variable && Contains(variable.ValueType()))
            Add(variable);
        else
            CheckFit(value, model.GetTypeInfo(value, _cancellation).ConvertedType, model);
    }

    private void AddCompared(ExpressionSyntax other)
    {
        if (other is not LiteralExpressionSyntax)
            AddBranch(other);
    }

    private void AddConditional(ConditionalAccessExpressionSyntax conditional, ExpressionSyntax value, SemanticModel model)
    {
        foreach (var binding in conditional.WhenNotNull.DescendantNodesAndSelf().Where(node => node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax).Take(1))
        {
            if (binding is MemberBindingExpressionSyntax member)
                AddMemberUse(member, value, model);
            else
                RefuseUse(value);
        }
    }

    private void AddReturn(ExpressionSyntax value, SemanticModel model)
    {
        var function = Functions.Around(value);
        if (function is AnonymousFunctionExpressionSyntax lambda)
            AddFunction(lambda, value, model);
        else if (model.GetDeclaredSymbol(function, _cancellation) is not { } declared)
            RefuseUse(value);
        else if (declared is not IMethodSymbol { ReturnsVoid: true })
            AddTarget(declared, value, model);
    }

    private void AddFunction(AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax value, SemanticModel model)
    {
        if (IsManager(lambda))
            Add(lambda);
        else if (model.GetTypeInfo(lambda, _cancellation).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod: { ReturnsVoid: false } invoke })
            CheckFit(value, invoke.ReturnType, model);
    }
}
