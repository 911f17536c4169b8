using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The members of which the list says what takes their place.</summary>
internal sealed partial class Migration
{
    /// <summary>Adds a member that is listed without its type, or that extends another.</summary>
    private void AddListed(ExpressionSyntax member, ManagerReference start)
    {
        var whole = Whole(member);
        if (_managers.FindMember(start.Symbol)?.Replacement is { } listed)
            PlaceListed(member, listed, whole, start.Model);
        else if (!_to.IsType && Value(whole, start.Model) is var value && Yields(start.Model.GetTypeInfo(value, _cancellation).Type))
            PlaceConnection(value, start.Model);
        else
            Refuse($"the list does not say what takes the place of '{start.Symbol.Name}'");
    }

    /// <summary>A member that the list replaces: by another member of the successor's type, or by a value from somewhere else.</summary>
    private void PlaceListed(ExpressionSyntax member, string listed, ExpressionSyntax whole, SemanticModel model)
    {
        if (Replacement.Resolve(listed, model.Compilation) is not { } replacement)
        {
            Refuse($"this project sees no '{listed}'; is a project reference missing?");
            return;
        }

        var needed = Needed(whole, model);
        var becomesAsync = IsTaskOf(replacement.Type, needed);
        if (becomesAsync && !IsInAsyncCode(whole, model))
            Refuse($"'{replacement.ShortName}' is asynchronous, and this code is not");
        else if (!becomesAsync && needed is not null && whole.Parent is not ExpressionStatementSyntax && _references.Compilation.ClassifyConversion(replacement.Type, needed) is not { IsImplicit: true })
            Refuse($"'{replacement.ShortName}' gives '{Minimal(replacement.Type)}', here '{Minimal(needed)}' is needed");
        else if (Sight.Obstacle(replacement.Owner, replacement.ShortName, whole, model, _cancellation) is { } obstacle)
            Refuse(obstacle);
        else if (replacement.Member is null)
            Place(PlaceRole.Manager, replacement.KeepsArguments ? member : whole, replacement.Text);
        else if (member is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax)
            Place(PlaceRole.Rename, MentionedName.Of(member)!, replacement.Member.Name);
        else
            RefuseUse(member);

        CheckClosing(whole, model);
        if (becomesAsync)
            Place(PlaceRole.Await, whole);
    }

    private static bool IsTaskOf(ITypeSymbol type, ITypeSymbol? result) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task
        && result is not INamedTypeSymbol { Name: "Task" or "ValueTask" }
        && (task.Arity == 0 ? result is null or { SpecialType: SpecialType.System_Void } : SymbolEqualityComparer.Default.Equals(task.TypeArguments[0], result));
}
