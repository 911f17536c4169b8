using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// Says whether the accessor's value can stand where a connection of another static type stood, an interface for the class say,
/// and which type names have to change with it.
/// </summary>
internal sealed partial class TypeFit
{
    private readonly ITypeSymbol _from;
    private readonly ITypeSymbol _to;
    private readonly Compilation _compilation;
    private readonly References _references;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly SyntaxTree _tree;

    private TypeFit(Opening opening, ITypeSymbol to, CancellationToken cancellation)
    {
        _from = opening.ConnectionType;
        _to = to;
        _tree = opening.Reference.SyntaxTree;
        _compilation = opening.Model.Compilation;
        _references = new(opening.Model, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>The type names that become the accessor's type.</summary>
    public List<Place> Places { get; } = new();

    /// <summary>Why the accessor's type does not fit, as the end of a sentence; null when it does.</summary>
    public string? Misfit { get; private set; }

    /// <summary>Compares the accessor's type with what is done with the opening's result.</summary>
    public static TypeFit Of(Opening opening, ITypeSymbol to, CancellationToken cancellation)
    {
        var fit = new TypeFit(opening, to, cancellation);
        if (opening.Syntax.Form == OpeningForm.MethodGroup && !opening.ReturnsTask)
            fit.CheckDelegate(opening.Reference);
        else if (!opening.ReturnsTask || opening.Syntax.Form is not (OpeningForm.Call or OpeningForm.MethodGroup))
            fit.Check(opening.Syntax.Value);
        else if (!fit.Converts(fit._from))
            fit.Misfit = fit.Needs(fit._from); // a task of another type does not convert, whatever is done with it
        return fit;
    }

    private bool Converts(ITypeSymbol? target) =>
        target is null or IErrorTypeSymbol || _compilation.ClassifyConversion(_to, target) is { IsImplicit: true };

    private string Needs(ITypeSymbol target) => $"the accessor is {Article(_to)} '{_to.Name}', here {Article(target)} '{target.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' is needed";

    private string Inferred => $"the accessor is {Article(_to)} '{_to.Name}', and here the type is inferred from the '{_from.Name}'";

    private static string Article(ITypeSymbol type) => type.Name.Length > 0 && "AEIOU".IndexOf(type.Name[0]) >= 0 ? "an" : "a";

    private void Check(ExpressionSyntax value)
    {
        if (Misfit is not null)
            return;

        var model = _references.ModelOf(value);
        switch (value.Parent)
        {
            case ParenthesizedExpressionSyntax or CheckedExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                Check((ExpressionSyntax)value.Parent);
                break;
            case ConditionalExpressionSyntax conditional when conditional.Condition != value:
                Check(conditional);
                break;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax switched }:
                Check(switched);
                break;
            case CastExpressionSyntax cast:
                if (!_compilation.ClassifyConversion(_to, model.GetTypeInfo(cast, _cancellation).Type!).Exists)
                    Misfit = Needs(model.GetTypeInfo(cast, _cancellation).Type!);
                break;
            case MemberAccessExpressionSyntax access when access.Expression == value:
                CheckMember(model.GetSymbolInfo(access, _cancellation).Symbol);
                break;
            case ConditionalAccessExpressionSyntax { WhenNotNull: var then } conditional when conditional.Expression == value:
                foreach (var binding in then.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().Take(1))
                    CheckMember(model.GetSymbolInfo(binding, _cancellation).Symbol);
                break;
            case ArgumentSyntax argument:
                CheckArgument(argument, model);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                CheckTarget(model.GetDeclaredSymbol(declarator, _cancellation));
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                CheckTarget(model.GetDeclaredSymbol(property, _cancellation));
                break;
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                CheckTarget(model.GetSymbolInfo(assignment.Left, _cancellation).Symbol);
                if (assignment.Parent is not ExpressionStatementSyntax)
                    Check(assignment);
                break;
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax or AnonymousFunctionExpressionSyntax:
                CheckReturn(value, model);
                break;
            case ExpressionStatementSyntax or UsingStatementSyntax or IsPatternExpressionSyntax or InterpolationSyntax
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression }:
                break;
            default:
                if (model.GetTypeInfo(value, _cancellation).ConvertedType is not { } target || SymbolEqualityComparer.Default.Equals(target, _from) || !Converts(target))
                    Misfit = Inferred;
                break;
        }
    }

    private void CheckMember(ISymbol? member)
    {
        if (member is IMethodSymbol { ReducedFrom: { } extension })
        {
            if (!Converts(extension.Parameters[0].Type))
                Misfit = Needs(extension.Parameters[0].Type);
        }
        else if (member is not null && !HasMember(member))
        {
            Misfit = $"'{_to.Name}' has no '{member.Name}'";
        }
    }

    private bool HasMember(ISymbol member) =>
        Family(_to).SelectMany(type => type.GetMembers(member.Name)).Any(candidate => candidate.Kind == member.Kind && SameParameters(candidate, member));

    private IEnumerable<ITypeSymbol> Family(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
        foreach (var implemented in type.AllInterfaces)
            yield return implemented;
        yield return _compilation.ObjectType;
    }

    private static bool SameParameters(ISymbol left, ISymbol right) =>
        left is not IMethodSymbol method
        || right is not IMethodSymbol other
        || (method.Parameters.Length == other.Parameters.Length
            && method.Parameters.Zip(other.Parameters, (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(same => same));

    /// <summary>Checks a variable or function that takes the value, and all that is done with it if its type has to change or follows by itself.</summary>
    private void CheckTarget(ISymbol? symbol)
    {
        var (type, follows) = symbol switch
        {
            ILocalSymbol local => (local.Type, true),
            IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field => (field.Type, true),
            IFieldSymbol field => (field.Type, false),
            IPropertySymbol { DeclaredAccessibility: Accessibility.Private } property => (property.Type, true),
            IPropertySymbol property => (property.Type, false),
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => (function.ReturnType, true),
            IMethodSymbol { DeclaredAccessibility: Accessibility.Private } method => (method.ReturnType, true),
            IMethodSymbol method => (method.ReturnType, false),
            IParameterSymbol parameter => (parameter.Type, false),
            _ => (null, false),
        };
        if (type is null || symbol is IDiscardSymbol)
            return;

        var name = TypeName(symbol!);
        var isVar = name is IdentifierNameSyntax { IsVar: true };
        if (!isVar && Converts(type))
            return;

        if (!follows || name is null || name.SyntaxTree != _tree || !SymbolEqualityComparer.Default.Equals(type, _from))
        {
            Misfit = Needs(type);
            return;
        }

        if (!_seen.Add(symbol!))
            return;

        if (!isVar)
            Places.Add(new(PlaceRole.Retype, name));
        foreach (var mention in _references.To(symbol!))
        {
            if (mention.Parent is AssignmentExpressionSyntax assignment && assignment.Left == mention)
                continue;
            if (symbol is not IMethodSymbol)
                Check(mention);
            else if (mention.Parent is InvocationExpressionSyntax call && call.Expression == mention)
                Check(call);
            else
                CheckDelegate(mention);
        }
    }

    /// <summary>The name of the type that a declaration spells out, without the mark of nullability.</summary>
    private TypeSyntax? TypeName(ISymbol symbol)
    {
        var type = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } => declaration.Type,
            PropertyDeclarationSyntax property => property.Type,
            MethodDeclarationSyntax method => method.ReturnType,
            LocalFunctionStatementSyntax function => function.ReturnType,
            _ => null,
        };
        return type is NullableTypeSyntax nullable ? nullable.ElementType : type;
    }
}
