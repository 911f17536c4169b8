using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The connection is kept in a variable, or returned.</summary>
internal sealed partial class Provenance
{
    private void Trace(ISymbol symbol)
    {
        if (_references.Declared(symbol) is not { } carrier || _carriers.Count >= MaxCarriers)
        {
            _mayBeOwn = true;
            return;
        }

        if (!_carriers.Add(carrier))
            return;

        switch (carrier)
        {
            case ILocalSymbol or IFieldSymbol:
                TraceVariable(carrier);
                break;
            case IPropertySymbol property when IsInjected(property):
                _isGiven = true;
                break;
            case IPropertySymbol property:
                TraceProperty(property);
                break;
            case IParameterSymbol parameter:
                TraceParameter(parameter);
                break;
            case IMethodSymbol method:
                TraceMethod(method);
                break;
            default:
                _mayBeOwn = true;
                break;
        }
    }

    private void TraceVariable(ISymbol variable)
    {
        foreach (var declaration in DeclarationsOf(variable))
        {
            switch (declaration)
            {
                case VariableDeclaratorSyntax { Initializer: var initializer }:
                    if (initializer is not null)
                        Trace(initializer.Value);
                    break;
                case SingleVariableDesignationSyntax designation when Matched(designation) is { } matched:
                    Trace(matched);
                    break;
                case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax argument } }:
                    TraceReference(argument);
                    break;
                default:
                    _mayBeOwn = true; // an element of a collection or of a tuple
                    break;
            }
        }

        TraceAssignments(variable);
    }

    /// <summary>Follows what the variable is given anywhere.</summary>
    /// <returns>Whether it is given anything.</returns>
    private bool TraceAssignments(ISymbol variable)
    {
        var any = false;
        foreach (var mention in _references.To(variable))
        {
            if (_mayBeOwn)
                break;

            any |= TraceAssigned(mention);
        }

        return any;
    }

    private bool TraceAssigned(ExpressionSyntax mention)
    {
        switch (mention.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == mention:
                Trace(assignment.Right);
                return true;
            case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax deconstruction } tuple } element when deconstruction.Left == tuple:
                var index = tuple.Arguments.IndexOf(element);
                Trace(deconstruction.Right is TupleExpressionSyntax values ? values.Arguments.ElementAtOrDefault(index)?.Expression : deconstruction.Right as ThrowExpressionSyntax);
                return true;
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } reference when IsAtomic(call):
                foreach (var value in list.Arguments.Where(other => other != reference && other.RefKindKeyword.RawKind == 0))
                    TraceWrapped(value.Expression);
                return true;
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument:
                TraceReference(argument);
                return true;
            case RefExpressionSyntax:
                _mayBeOwn = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Follows what a method puts into a variable by a reference to it.</summary>
    private void TraceReference(ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax list
            || _references.ModelOf(list).GetSymbolInfo(list.Parent!, _cancellation).Symbol is not IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } called
            || called.ParameterOf(list, argument) is not { } parameter
            || _references.Declared(called.ReducedFrom ?? called) is not IMethodSymbol method)
        {
            _mayBeOwn = true;
            return;
        }

        foreach (var (running, declaration) in WithImplementations(method.PartialImplementationPart ?? method))
        {
            _mayBeOwn |= declaration is BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null };
            if (running.Parameters.ElementAtOrDefault(parameter.Ordinal) is { } reference && _referenced.Add(reference))
                TraceAssignments(reference);
        }
    }

    private bool IsAtomic(InvocationExpressionSyntax call) =>
        _references.ModelOf(call).GetSymbolInfo(call, _cancellation).Symbol?.ContainingType is { Name: "Interlocked" or "Volatile" or "LazyInitializer" } type
        && type.ContainingNamespace.ToDisplayString() == "System.Threading";

    /// <summary>The value that a pattern gives to its variable.</summary>
    private static ExpressionSyntax? Matched(SingleVariableDesignationSyntax designation)
    {
        var outer = designation.Parent;
        while (outer is PatternSyntax or CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax or SwitchSectionSyntax)
            outer = outer.Parent;
        return outer switch
        {
            IsPatternExpressionSyntax test => test.Expression,
            SwitchStatementSyntax statement => statement.Expression,
            SwitchExpressionSyntax expression => expression.GoverningExpression,
            _ => null,
        };
    }

    private void TraceProperty(IPropertySymbol property)
    {
        if (property is { SetMethod: not null } && !IsInjectable(property.Type) && IsSeenByOthers(property.SetMethod))
            Obstacle ??= OthersMayGive(property);

        // The implementations of indexers go by other names.
        _mayBeOwn |= property is { IsIndexer: true } and not { IsVirtual: false, IsAbstract: false, IsOverride: false };
        foreach (var (running, declaration) in WithImplementations(property))
        {
            switch (declaration)
            {
                case PropertyDeclarationSyntax { ExpressionBody.Expression: var value }:
                    Trace(value);
                    break;
                case IndexerDeclarationSyntax { ExpressionBody.Expression: var value }:
                    Trace(value);
                    break;
                case BasePropertyDeclarationSyntax { AccessorList.Accessors: var accessors }:
                    var getter = accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
                    if (getter is { Body: null, ExpressionBody: null } or null)
                        TraceAutomatic(running, declaration);
                    else
                        TraceResults(getter);
                    break;
                case ParameterSyntax parameter when _references.ModelOf(parameter).GetDeclaredSymbol(parameter, _cancellation) is { } symbol:
                    Trace(symbol); // of a record
                    TraceAssignments(running);
                    break;
                default:
                    _mayBeOwn = true;
                    break;
            }
        }
    }

    private void TraceAutomatic(IPropertySymbol property, SyntaxNode declaration)
    {
        if (declaration is PropertyDeclarationSyntax { Initializer: { } initializer })
            Trace(initializer.Value);
        TraceAssignments(property);
    }

    private void TraceMethod(IMethodSymbol method)
    {
        foreach (var (_, declaration) in WithImplementations(method))
            TraceResults(declaration);
    }

    /// <summary>The members that have a body and may run when the member is called, with their declarations; a doubt when there is none.</summary>
    private List<(T Member, SyntaxNode Declaration)> WithImplementations<T>(T member)
        where T : class, ISymbol
    {
        var running = _references.ImplementationsOf(member).ToList();
        if (!member.IsAbstract)
            running.Add(member);
        var declarations = running.SelectMany(one => DeclarationsOf(one).Select(declaration => (one, declaration))).ToList();
        if (declarations.Count == 0)
            _mayBeOwn = true;
        return declarations;
    }

    /// <summary>Follows what a function returns.</summary>
    private void TraceResults(SyntaxNode function)
    {
        var body = function switch
        {
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.ExpressionBody?.Expression ?? method.Body,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.ExpressionBody?.Expression ?? local.Body,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.ExpressionBody?.Expression ?? accessor.Body,
            AnonymousFunctionExpressionSyntax lambda => lambda.Body,
            _ => null,
        };
        if (body is ExpressionSyntax result)
        {
            Trace(result);
            return;
        }

        var returned = body?.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Select(statement => statement.Expression)
            .ToList() ?? [];
        if (returned.Count == 0)
            _mayBeOwn = true;
        foreach (var value in returned)
            Trace(value);
    }

    private IEnumerable<SyntaxNode> DeclarationsOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(_cancellation));
}
