using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;
using RedisSsot.Settings;

namespace RedisSsot.Remedies;

/// <summary>What is done with the manager's members.</summary>
internal sealed partial class Migration
{
    /// <summary>Checks the use of a member of a value; of something that contains the manager, follows what comes out.</summary>
    private void AddMemberUse(ExpressionSyntax member, ExpressionSyntax value, SemanticModel model)
    {
        var symbol = model.GetSymbolInfo(member, _cancellation).Symbol;
        var whole = Whole(member);
        if (symbol is IMethodSymbol { ReducedFrom: { } extension })
            AddExtension(extension, whole, value, model);
        else if (!IsExactly(model.GetTypeInfo(value, _cancellation).Type))
            AddContainerUse(whole, symbol);
        else if (symbol is null)
            Refuse("this code does not compile");
        else if (symbol is IMethodSymbol && Disposal.IsNameOfClosing(symbol.Name))
            PlaceClosing(whole);
        else
            CheckMember(member, symbol, whole, model);
    }

    private static ExpressionSyntax Whole(ExpressionSyntax member) =>
        member.Parent is InvocationExpressionSyntax call && call.Expression == member ? call : member;

    private void AddExtension(IMethodSymbol extension, ExpressionSyntax whole, ExpressionSyntax value, SemanticModel model)
    {
        if (Contains(extension.Parameters[0].Type))
            Add(extension.Parameters[0]);
        else if (IsGeneric(extension.OriginalDefinition.Parameters[0].Type))
            AddGenericCall(whole, extension, model);
        else
            CheckFit(value, extension.Parameters[0].Type, model);
    }

    // A list, a task, a function: its members stay, their types change with it.
    private void AddContainerUse(ExpressionSyntax whole, ISymbol? symbol)
    {
        if (symbol is IMethodSymbol method && whole is InvocationExpressionSyntax { ArgumentList: var list })
        {
            foreach (var argument in list.Arguments)
            {
                if (method.ParameterOf(list, argument) is { OriginalDefinition.Type: var type } && IsGeneric(type))
                    AddIfManager(argument.Expression);
            }
        }

        AddIfManager(whole);
    }

    private void PlaceClosing(ExpressionSyntax whole)
    {
        if (Closing.Removable(Closing.Whole(whole)) is { } closing)
            Place(PlaceRole.Close, closing);
        else
            Refuse($"'{whole}' closes it inside a larger expression");
    }

    /// <summary>A member is replaced as the list says; is what the successor is itself; or has to exist there as well.</summary>
    private void CheckMember(ExpressionSyntax member, ISymbol symbol, ExpressionSyntax whole, SemanticModel model)
    {
        if (_managers.FindMember(symbol)?.Replacement is { } listed)
            PlaceListed(member, listed, whole, model);
        else if (_members.Accepts(member, whole, model, _cancellation) is { Exists: true } there)
            CheckResult(symbol, whole, there.Result, model);
        else if (member is MemberAccessExpressionSyntax && IsItself(symbol))
            Place(PlaceRole.Unwrap, whole);
        else
            _missing.Add(symbol.Name);
        CheckClosing(whole, model);
    }

    /// <summary>Says whether a member only hands out the connection that the successor is: <c>manager.Connection</c>, <c>manager.GetConnection()</c>.</summary>
    private bool IsItself(ISymbol symbol) =>
        !_to.IsType
        && symbol is not IMethodSymbol { Parameters.IsEmpty: false }
        && !Disposal.IsNameOfClosing(symbol.Name)
        && Yields(symbol.ValueType());

    /// <summary>Says whether something of a type is the connection that the successor is: of its type, or of another of the same library that fits.</summary>
    private bool Yields(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None }
        && (SymbolEqualityComparer.Default.Equals(type, _to.Type) || (SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, _to.Type.ContainingNamespace) && Fits(_from, type)));

    private void CheckResult(ISymbol symbol, ExpressionSyntax whole, ITypeSymbol? result, SemanticModel model)
    {
        if (_clients.IsConnection(_to.Type) && _clients.IsCommands(symbol.ValueType()) && _choices.Of(symbol) is { } choice)
            Refuse($"'{symbol.Name}' of '{_from.Name}' gives another database or other keys, by '{Words.Shown(choice.ToString())}'; say in the list what takes its place");

        var type = Needed(whole, model);
        if (whole.Parent is ExpressionStatementSyntax || type is null || result is null || Contains(type)
            || _references.Compilation.ClassifyConversion(result, type) is { IsImplicit: true })
        {
            return;
        }

        Refuse($"'{symbol.Name}' of '{_to.Type.Name}' gives '{Minimal(result)}', here '{Minimal(type)}' is needed");
    }

    /// <summary>The type that is asked for where an expression stands; its own where nothing else is.</summary>
    private ITypeSymbol? Needed(ExpressionSyntax whole, SemanticModel model) =>
        model.GetTypeInfo(whole, _cancellation) is var type && type.ConvertedType is null or IErrorTypeSymbol ? type.Type : type.ConvertedType;

    private static string Minimal(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
