using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The static members of the manager.</summary>
internal sealed partial class Migration
{
    /// <summary>Adds the use of a static member: what yields the manager or the connection goes with its type, any other has to exist on the successor.</summary>
    private void AddStatic(ExpressionSyntax member)
    {
        var model = _references.ModelOf(member);
        var symbol = model.GetSymbolInfo(member, _cancellation).Symbol;
        var whole = Whole(member);
        if (symbol is null)
            Refuse("this code does not compile");
        else if (_managers.FindMember(symbol)?.Replacement is { } listed)
            PlaceListed(member, listed, whole, model);
        else if (_to.IsType)
            AddRenamedStatic(member, symbol, whole, model);
        else if (Contains(symbol.ValueType()))
            Add(whole);
        else if (Value(whole, model) is var value && Yields(model.GetTypeInfo(value, _cancellation).Type))
            PlaceConnection(value, model);
        else if (member is MemberAccessExpressionSyntax { Expression: { } type } && _members.Accepts(member, whole, model, _cancellation) is { Exists: true } there)
        {
            CheckResult(symbol, whole, there.Result, model);
            CheckClosing(whole, model);
            PlaceValue(type, model);
        }
        else
        {
            _missing.Add(symbol.Name);
        }
    }

    /// <summary>
    /// Adds the uses of static members by a name that a member shares with its type: <c>Manager Manager { get; }</c>. Once its type is another, the
    /// name means nothing but the member.
    /// </summary>
    private void AddStaticsBehind(ISymbol member)
    {
        if (member.Name != _from.Name)
            return;

        foreach (var type in _references.To(_from))
        {
            if (type is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } && access.Expression == type && IsHidden(type))
                AddStatic(access);
        }

        bool IsHidden(ExpressionSyntax type) =>
            _references.ModelOf(type).LookupSymbols(type.SpanStart, name: member.Name).Any(found => SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, member));
    }

    private void AddRenamedStatic(ExpressionSyntax member, ISymbol symbol, ExpressionSyntax whole, SemanticModel model)
    {
        if (member is not MemberAccessExpressionSyntax { Expression: { } type })
            Refuse($"'{symbol.Name}' is named without its type");
        else if (_members.HasStatic(member, whole, model, _cancellation) is not { Exists: true } there)
            _missing.Add(symbol.Name);
        else
        {
            CheckResult(symbol, whole, there.Result, model);
            Place(PlaceRole.Retype, type);
            if (Contains(symbol.ValueType()))
                AddUse(whole, model);
        }
    }

    /// <summary>A static member that yields the manager: the successor takes the place of it and of the <c>await</c> or <c>.Value</c> behind it.</summary>
    private void PlaceStatic(ExpressionSyntax value, SemanticModel model)
    {
        var whole = Value(value, model);
        if (_to.IsType)
        {
            RefuseUse(value);
        }
        else if (IsExactly(model.GetTypeInfo(whole, _cancellation).Type))
        {
            PlaceValue(whole, model);
            if (whole != value)
                Add(whole);
        }
        else
        {
            Refuse($"'{value}' is no '{_from.Name}' yet");
        }
    }

    /// <summary>The value behind <c>await</c> or <c>.Value</c>; the expression itself where there is neither.</summary>
    private ExpressionSyntax Value(ExpressionSyntax whole, SemanticModel model) =>
        (model.GetTypeInfo(whole, _cancellation).Type, whole.Parent) switch
        {
            (INamedTypeSymbol { Name: "Task" or "ValueTask" }, AwaitExpressionSyntax awaited) => awaited,
            (INamedTypeSymbol { Name: "Lazy" }, MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } value) => value,
            _ => whole,
        };

    private void PlaceConnection(ExpressionSyntax value, SemanticModel model)
    {
        CheckClosing(value, model);
        PlaceValue(value, model);
    }
}
