using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;

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
            CheckResult(member, symbol, whole, there.Result, model);
        else if (member is MemberAccessExpressionSyntax && IsItself(symbol, whole))
            Place(PlaceRole.Unwrap, whole);
        else
            _missing.Add(symbol.Name);
    }

    /// <summary>Says whether a member only hands out the connection that the successor is: <c>manager.Connection</c>, <c>manager.GetConnection()</c>.</summary>
    private bool IsItself(ISymbol symbol, ExpressionSyntax whole) =>
        !_to.IsType
        && TypeOf(symbol) is { TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None } type
        && symbol is not IMethodSymbol { Parameters.IsEmpty: false }
        && !Disposal.IsNameOfClosing(symbol.Name)
        && (SymbolEqualityComparer.Default.Equals(type, _to.Type) || (type.ContainingNamespace.Equals(_to.Type.ContainingNamespace, SymbolEqualityComparer.Default) && Fits(_from, type)))
        && !IsClosed(whole);

    /// <summary>Says whether the connection is closed on the spot. It is the shared one afterwards.</summary>
    private static bool IsClosed(ExpressionSyntax whole) =>
        whole.Parent is UsingStatementSyntax or EqualsValueClauseSyntax { Parent.Parent.Parent: UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } }
        || (whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole && Disposal.IsNameOfClosing(access.Name.Identifier.ValueText))
        || whole.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" or "Close" or "CloseAsync" } } };

    private void CheckResult(ExpressionSyntax member, ISymbol symbol, ExpressionSyntax whole, ITypeSymbol? result, SemanticModel model)
    {
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

    /// <summary>A member that the list replaces: by another member of the successor's type, or by a value from somewhere else.</summary>
    private void PlaceListed(ExpressionSyntax member, string listed, ExpressionSyntax whole, SemanticModel model)
    {
        if (Replacement.Resolve(listed, model.Compilation) is not { } replacement)
        {
            Refuse($"this project sees no '{listed}'; is a project reference missing?");
            return;
        }

        var type = Needed(whole, model);
        var becomesAsync = IsTaskOf(replacement.Type, type);
        if (becomesAsync && !IsInAsyncCode(whole, model))
        {
            Refuse($"'{replacement.ShortName}' is asynchronous, and this code is not");
            return;
        }

        if (!becomesAsync && type is not null && whole.Parent is not ExpressionStatementSyntax && _references.Compilation.ClassifyConversion(replacement.Type, type) is not { IsImplicit: true })
        {
            Refuse($"'{replacement.ShortName}' gives '{Minimal(replacement.Type)}', here '{Minimal(type)}' is needed");
            return;
        }

        if (Sight.Obstacle(replacement.Owner, replacement.ShortName, whole, model, _cancellation) is { } obstacle)
            Refuse(obstacle);
        if (replacement.Member is { IsStatic: false } instance)
        {
            if (member is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && MentionedName.Of(member) is { } name)
            {
                Place(PlaceRole.Rename, name, instance.Name);
                if (becomesAsync)
                    Place(PlaceRole.Await, whole);
            }
            else
            {
                RefuseUse(member);
            }
        }
        else
        {
            Place(PlaceRole.Manager, replacement.KeepsArguments ? member : whole, replacement.Text);
            if (becomesAsync)
                Place(PlaceRole.Await, whole);
        }
    }

    /// <summary>Adds a member that is listed without its type, or that extends another.</summary>
    private void AddListed(ExpressionSyntax member, ManagerReference start)
    {
        var whole = Whole(member);
        if (_managers.FindMember(start.Symbol)?.Replacement is { } listed)
            PlaceListed(member, listed, whole, start.Model);
        else if (Value(whole, start.Model) is { } value && !_to.IsType && Yields(start.Model.GetTypeInfo(value, _cancellation).Type))
            PlaceConnection(value, start.Model);
        else
            Refuse($"the list does not say what takes the place of '{start.Symbol.Name}'");
    }

    private static bool IsTaskOf(ITypeSymbol type, ITypeSymbol? result) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task
        && result is not INamedTypeSymbol { Name: "Task" or "ValueTask" }
        && (task.Arity == 0 ? result is null or { SpecialType: SpecialType.System_Void } : SymbolEqualityComparer.Default.Equals(task.TypeArguments[0], result));

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
        else if (Contains(TypeOf(symbol)))
            Add(whole);
        else if (Value(whole, model) is { } value && Yields(model.GetTypeInfo(value, _cancellation).Type))
            PlaceConnection(value, model);
        else if (member is MemberAccessExpressionSyntax { Expression: { } type } && _members.Accepts(member, whole, model, _cancellation) is { Exists: true } there)
            PlaceBefore(type, member, symbol, whole, there.Result, model);
        else
            _missing.Add(symbol.Name);
    }

    private void PlaceBefore(ExpressionSyntax type, ExpressionSyntax member, ISymbol symbol, ExpressionSyntax whole, ITypeSymbol? result, SemanticModel model)
    {
        CheckResult(member, symbol, whole, result, model);
        PlaceValue(type, model);
    }

    private void AddRenamedStatic(ExpressionSyntax member, ISymbol symbol, ExpressionSyntax whole, SemanticModel model)
    {
        if (member is not MemberAccessExpressionSyntax { Expression: { } type })
            Refuse($"'{symbol.Name}' is named without its type");
        else if (_members.HasStatic(member, whole, model, _cancellation) is not { Exists: true } there)
            _missing.Add(symbol.Name);
        else
        {
            CheckResult(member, symbol, whole, there.Result, model);
            Place(PlaceRole.Retype, type);
            if (Contains(TypeOf(symbol)))
                AddUse(whole, model);
        }
    }

    /// <summary>A static member that yields the manager: the successor takes the place of it and of the <c>await</c> or <c>.Value</c> behind it.</summary>
    private void PlaceStatic(ExpressionSyntax value, SemanticModel model)
    {
        var whole = Value(value, model) ?? value;
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

    /// <summary>The value behind <c>await</c> or <c>.Value</c>.</summary>
    private ExpressionSyntax? Value(ExpressionSyntax whole, SemanticModel model) =>
        (model.GetTypeInfo(whole, _cancellation).Type, whole.Parent) switch
        {
            (INamedTypeSymbol { Name: "Task" or "ValueTask" }, AwaitExpressionSyntax awaited) => awaited,
            (INamedTypeSymbol { Name: "Lazy" }, MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } value) => value,
            _ => whole,
        };

    private bool Yields(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Interface or TypeKind.Class, SpecialType: SpecialType.None }
        && (SymbolEqualityComparer.Default.Equals(type, _to.Type) || (type.ContainingNamespace?.Equals(_to.Type.ContainingNamespace, SymbolEqualityComparer.Default) == true && Fits(_from, type)));

    private void PlaceConnection(ExpressionSyntax value, SemanticModel model)
    {
        if (IsClosed(value))
            Refuse("what it hands out is closed here, and that would be the shared connection");
        PlaceValue(value, model);
    }
}
