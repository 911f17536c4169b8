using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Where a value comes from.</summary>
internal sealed partial class Migration
{
    private void AddOrigin(ExpressionSyntax value, SemanticModel model)
    {
        switch (value)
        {
            case LiteralExpressionSyntax or ThrowExpressionSyntax:
                break;
            case DefaultExpressionSyntax @default:
                Retype(@default.Type);
                break;
            case ParenthesizedExpressionSyntax or CheckedExpressionSyntax or AwaitExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                AddIfManager(value.ChildNodes().OfType<ExpressionSyntax>().First());
                break;
            case CastExpressionSyntax cast:
                AddConverted(cast.Expression, cast.Type);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast:
                AddConverted(cast.Left, (TypeSyntax)cast.Right);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                AddIfManager(coalesce.Left);
                AddBranch(coalesce.Right);
                break;
            case ConditionalExpressionSyntax conditional:
                AddBranch(conditional.WhenTrue);
                AddBranch(conditional.WhenFalse);
                break;
            case SwitchExpressionSyntax switched:
                foreach (var arm in switched.Arms)
                    AddBranch(arm.Expression);
                break;
            case AssignmentExpressionSyntax assignment:
                Add(assignment.Left);
                AddBranch(assignment.Right);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                AddCreation(creation, model);
                break;
            case ArrayCreationExpressionSyntax array:
                Retype(array.Type);
                AddElements(array.Initializer);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                AddElements(array.Initializer);
                break;
            case { RawKind: LaterSyntaxKinds.CollectionExpression }:
                foreach (var element in value.ChildNodes().SelectMany(node => node.ChildNodes()).OfType<ExpressionSyntax>())
                    AddIfManager(element);
                break;
            case AnonymousFunctionExpressionSyntax lambda:
                AddLambda(lambda, model);
                break;
            case DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable }:
                Add(model.GetDeclaredSymbol(variable, _cancellation));
                break;
            case ConditionalAccessExpressionSyntax conditional:
                AddIfManager(conditional.WhenNotNull);
                break;
            case InvocationExpressionSyntax or IdentifierNameSyntax or GenericNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ElementAccessExpressionSyntax:
                AddNamed(value, model);
                break;
            default:
                if (model.GetSymbolInfo(value, _cancellation).Symbol is IFieldSymbol field)
                    Add(field); // the keyword 'field'
                else
                    RefuseUse(value);
                break;
        }
    }

    /// <summary>Adds one of several values of which any may be the result; one of another type has to fit beside the successor.</summary>
    private void AddBranch(ExpressionSyntax value)
    {
        var type = _references.ModelOf(value).GetTypeInfo(value, _cancellation).Type;
        if (type is null || Contains(type))
            Add(value);
        else
            Refuse($"'{value}' is no '{_from.Name}'");
    }

    private void AddConverted(ExpressionSyntax operand, TypeSyntax type)
    {
        if (!IsManager(operand))
        {
            RefuseTypeTest(operand);
            return;
        }

        Retype(type);
        Add(operand);
    }

    /// <summary>Lets the successor's value take the place of an expression, with the <c>await</c> that it needs.</summary>
    private void PlaceValue(ExpressionSyntax value, SemanticModel model)
    {
        if (_to.IsAsync && !IsInAsyncCode(value, model))
            Refuse($"'{_to.Name}' has to be awaited, and this code is not asynchronous");
        Place(PlaceRole.Manager, value);
    }

    private bool IsInAsyncCode(SyntaxNode node, SemanticModel model) =>
        Functions.Around(node) switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.RawKind != 0,
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
            MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
            CompilationUnitSyntax => model.GetEnclosingSymbol(node.SpanStart, _cancellation) is IMethodSymbol,
            _ => false,
        };

    private void AddLambda(AnonymousFunctionExpressionSyntax lambda, SemanticModel model)
    {
        if (model.GetSymbolInfo(lambda, _cancellation).Symbol is IMethodSymbol function)
        {
            foreach (var parameter in function.Parameters.Where(parameter => Contains(parameter.Type)))
                Add(parameter);
        }

        AddResults(lambda);
    }

    /// <summary>Adds what a function returns.</summary>
    private void AddResults(SyntaxNode function)
    {
        var body = function switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.Body,
            MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody?.Expression,
            _ => null,
        };
        if (body is ExpressionSyntax expression)
        {
            if (expression is ThrowExpressionSyntax || _references.ModelOf(expression).GetTypeInfo(expression, _cancellation).Type is null || IsManager(expression))
                Add(expression);
            return;
        }

        var results = body?.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Select(node => node is ReturnStatementSyntax { Expression: { } returned } ? returned : node is YieldStatementSyntax { Expression: { } yielded } ? yielded : null);
        foreach (var result in results ?? [])
        {
            if (result is not null)
                AddIfManager(result);
        }
    }

    /// <summary>Adds what a name or call yields: a variable, the result of a function, an element of a container.</summary>
    private void AddNamed(ExpressionSyntax value, SemanticModel model)
    {
        var symbol = model.GetSymbolInfo(value, _cancellation).Symbol;
        switch (symbol)
        {
            case null when value is ElementAccessExpressionSyntax element && model.GetTypeInfo(element.Expression, _cancellation).Type is IArrayTypeSymbol:
                AddIfManager(element.Expression);
                break;
            case null:
                Refuse("this code does not compile");
                break;
            case ILocalSymbol or IParameterSymbol:
                Add(symbol);
                break;
            case { IsStatic: true } when IsExactly(symbol.ContainingType):
                PlaceStatic(value, model);
                break;
            case IMethodSymbol method when value is InvocationExpressionSyntax call && IsRequest(call, method):
                PlaceRequest(call, model);
                break;
            case IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.DelegateInvoke }:
                AddIfReceiver(value);
                break;
            default:
                AddMember(value, symbol);
                break;
        }
    }

    private void AddMember(ExpressionSyntax value, ISymbol symbol)
    {
        if (value is not InvocationExpressionSyntax && symbol is IMethodSymbol { Parameters: var parameters } && parameters.Any(parameter => Contains(parameter.Type)))
        {
            Refuse($"'{symbol.Name}' is handed on as a delegate");
            return;
        }

        var declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        if (Contains(declared.OriginalDefinition.ValueType()))
        {
            Add(symbol);
            return;
        }

        // The type comes from a type argument: of what it is a member of, or of the call.
        AddIfReceiver(value);
        if (value is InvocationExpressionSyntax call)
        {
            foreach (var argument in call.ArgumentList.Arguments)
                AddIfManager(argument.Expression);
            RetypeArguments(call, symbol as IMethodSymbol);
        }
    }

    private void AddIfReceiver(ExpressionSyntax value)
    {
        var member = value is InvocationExpressionSyntax call ? call.Expression : value;
        if (value is InvocationExpressionSyntax && member is IdentifierNameSyntax)
            AddIfManager(member); // a delegate in a variable
        else if (value is ElementAccessExpressionSyntax element)
            AddIfManager(element.Expression);
        else if (Receivers.Of(member) is { } receiver)
            AddIfManager(receiver);
    }
}
