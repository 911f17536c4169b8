using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Remedies;

/// <summary>What makes an instance of the manager, or something that holds several.</summary>
internal sealed partial class Migration
{
    private void AddCreation(BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        if (!IsExactly(model.GetTypeInfo(creation, _cancellation).Type))
        {
            if (creation is ObjectCreationExpressionSyntax { Type: var type })
                Retype(type);
            foreach (var argument in creation.ArgumentList?.Arguments ?? default)
                AddIfManager(argument.Expression);
            AddElements(creation.Initializer);
        }
        else if (_to.IsType)
        {
            AddRenamedCreation(creation);
        }
        else if (creation.Initializer is { Expressions.Count: > 0 } initializer)
        {
            Refuse($"'{initializer}' sets up an instance of its own");
        }
        else if (creation.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax) || creation.ContainsDirectives)
        {
            Refuse("its arguments do more than to be passed on");
        }
        else
        {
            PlaceValue(creation, model);
        }
    }

    private void AddRenamedCreation(BaseObjectCreationExpressionSyntax creation)
    {
        if (!_members.Constructs(creation.ArgumentList?.ToString() ?? "()", creation.SpanStart, _references.ModelOf(creation)))
            _missing.Add("new" + (creation.ArgumentList?.ToString() ?? "()"));
        if (creation is ObjectCreationExpressionSyntax { Type: var type })
            Retype(type);
    }

    private void AddElements(InitializerExpressionSyntax? initializer)
    {
        foreach (var element in initializer?.Expressions ?? default)
        {
            // '{ "a", manager }' is what a dictionary's element looks like.
            foreach (var part in element is InitializerExpressionSyntax inner ? inner.Expressions.ToArray() : new[] { element })
                AddIfManager(part is AssignmentExpressionSyntax assignment ? assignment.Right : part);
        }
    }
}
