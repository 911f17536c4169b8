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
            case ParenthesizedExpressionSyntax or CheckedExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                Add((ExpressionSyntax)value.Parent);
                break;
            case ConditionalExpressionSyntax conditional when conditional.Condition != value:
                Add(conditional);
                break;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax switched }:
                Add(switched);
                break;
            case CastExpressionSyntax cast when IsManager(cast):
                Add(cast);
                break;
            case CastExpressionSyntax cast:
                CheckFit(value, model.GetTypeInfo(cast, _cancellation).Type, model);
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
                Add(model.GetDeclaredSymbol(initializer.Parent!, _cancellation));
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
            case InitializerExpressionSyntax:
                if (value.FirstAncestorOrSelf<ExpressionSyntax>(node => node is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax) is { } made)
                    Add(made);
                else if (value.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator)
                    Add(model.GetDeclaredSymbol(declarator, _cancellation));
                break;
            case ForEachStatementSyntax loop:
                Add(model.GetDeclaredSymbol(loop, _cancellation));
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

    private void AddCompared(ExpressionSyntax other)
    {
        if (other is not LiteralExpressionSyntax)
            AddBranch(other);
    }

    private void CheckFit(ExpressionSyntax value, ITypeSymbol? target, SemanticModel model)
    {
        if (!Fits(model.GetTypeInfo(value, _cancellation).Type, target))
            Refuse($"'{_to.Name}' is no '{target!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which is needed for '{value}'");
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
        else if (IsGeneric(parameter.OriginalDefinition.Type))
            AddGenericCall(call, method as IMethodSymbol, model);
        else if (Contains(parameter.Type))
            Add(parameter);
        else
            CheckFit(value, parameter.Type, model);
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

        if (method is { TypeParameters: var parameters } && parameters.Any(parameter => parameter.ConstraintTypes.Length > 0))
            Refuse($"'{method.Name}' asks something of its type");
        AddIfManager(expression);
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

    private void AddReturn(ExpressionSyntax value, SemanticModel model)
    {
        var function = Functions.Around(value);
        if (function is AnonymousFunctionExpressionSyntax lambda)
            AddFunction(lambda, value, model);
        else if (model.GetDeclaredSymbol(function, _cancellation) is not { } declared)
            RefuseUse(value);
        else if (Contains(TypeOf(declared)))
            Add(declared);
        else if (declared is not IMethodSymbol { ReturnsVoid: true })
            CheckFit(value, TypeOf(declared), model);
    }

    private void AddFunction(AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax value, SemanticModel model)
    {
        if (IsManager(lambda))
            Add(lambda);
        else if (model.GetTypeInfo(lambda, _cancellation).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod: { ReturnsVoid: false } invoke })
            CheckFit(value, invoke.ReturnType, model);
    }

    private static ITypeSymbol? TypeOf(ISymbol? symbol) =>
        symbol switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
}
