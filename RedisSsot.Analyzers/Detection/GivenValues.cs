using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>What code gives to a variable, parameter, field or property.</summary>
internal sealed class GivenValues(References references, CancellationToken cancellation)
{
    private static readonly CompilationAnswers<ISymbol, (ImmutableArray<ExpressionSyntax> Values, bool AreAll)> KnownValues = new(SymbolEqualityComparer.Default);
    private static readonly CompilationAnswers<ISymbol, ImmutableArray<ExpressionSyntax>> KnownArguments = new(SymbolEqualityComparer.Default);

    private readonly Writes _writes = new(references);

    /// <summary>The expressions that are given to it, and whether there can be no others.</summary>
    public (ImmutableArray<ExpressionSyntax> Values, bool AreAll) To(ISymbol symbol) => KnownValues.Of(references.Compilation, symbol, Read);

    /// <summary>The arguments of all calls for a parameter; its default value where one gives none.</summary>
    public ImmutableArray<ExpressionSyntax> Arguments(IParameterSymbol parameter) => KnownArguments.Of(references.Compilation, parameter, _ => Called(parameter).InOrder(value => value).ToImmutableArray());

    private (ImmutableArray<ExpressionSyntax> Values, bool AreAll) Read(ISymbol symbol)
    {
        var values = symbol switch
        {
            ILocalSymbol => Initializers(symbol).Concat(_writes.AssignedTo(symbol)).Concat(Returned(symbol)),
            IParameterSymbol parameter => Arguments(parameter).Concat(_writes.AssignedTo(parameter)),
            IFieldSymbol => Initializers(symbol).Concat(_writes.AssignedTo(symbol).SelectMany(BehindSetter)),
            IPropertySymbol property => references.ImplementationsOf(property).Prepend(property).SelectMany(Given),
            _ => [],
        };
        return _writes.IsChangedInParts(symbol) ? (ImmutableArray<ExpressionSyntax>.Empty, false) : (values.InOrder(value => value).ToImmutableArray(), AreAll(symbol));
    }

    // What others see they may write, and a reference to it is enough.
    private bool AreAll(ISymbol symbol) =>
        symbol switch
        {
            ILocalSymbol => Declarations(symbol).All(declaration => declaration is VariableDeclaratorSyntax) && !_writes.IsHandedOut(symbol),
            IFieldSymbol { IsConst: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false } => true,
            IFieldSymbol field => (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private) && !_writes.IsHandedOut(symbol),
            _ => false,
        };

    private IEnumerable<ExpressionSyntax> Called(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor } function)
            return [];

        var calls = function.MethodKind == MethodKind.Constructor
            ? new ConstructorCalls(references, cancellation).Of(function)
            : references.To(function).Select(mention => (mention.Parent as InvocationExpressionSyntax)?.ArgumentList).OfType<ArgumentListSyntax>();
        return calls.Select(list => Argument(list, parameter, function) ?? Default(parameter)).OfType<ExpressionSyntax>();
    }

    private ExpressionSyntax? Argument(ArgumentListSyntax list, IParameterSymbol parameter, IMethodSymbol function)
    {
        var called = references.ModelOf(list).GetSymbolInfo(list.Parent!, cancellation).Symbol as IMethodSymbol ?? function;
        return called.ReducedFrom is not null && parameter.Ordinal == 0
            ? Receivers.Of(((InvocationExpressionSyntax)list.Parent!).Expression)
            : list.Arguments.FirstOrDefault(argument => called.ParameterOf(list, argument)?.Ordinal == parameter.Ordinal)?.Expression;
    }

    private ExpressionSyntax? Default(IParameterSymbol parameter) =>
        Declarations(parameter).OfType<ParameterSyntax>().FirstOrDefault()?.Default?.Value;

    /// <summary>What a property was given, or what it computes.</summary>
    private IEnumerable<ExpressionSyntax> Given(IPropertySymbol property)
    {
        foreach (var declaration in Declarations(property))
        {
            var getter = (declaration as PropertyDeclarationSyntax)?.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
            var values = declaration switch
            {
                PropertyDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
                PropertyDeclarationSyntax when getter?.ExpressionBody is { } arrow => [arrow.Expression],
                PropertyDeclarationSyntax when getter?.Body is { } body => Functions.Returns(body),
                PropertyDeclarationSyntax => Initializers(property).Concat(_writes.AssignedTo(property)),
                ParameterSyntax => _writes.AssignedTo(property).Concat(Constructed(property)),
                _ => [],
            };
            foreach (var value in values)
                yield return value;
        }
    }

    // set => _field = value; what is assigned to the property.
    private IEnumerable<ExpressionSyntax> BehindSetter(ExpressionSyntax value) =>
        value is IdentifierNameSyntax { Identifier.ValueText: "value" }
        && references.ModelOf(value).GetSymbolInfo(value, cancellation).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } }
            ? _writes.AssignedTo(property)
            : [value];

    // The parameter of a record that the property stands for.
    private IEnumerable<ExpressionSyntax> Constructed(IPropertySymbol property) =>
        property.ContainingType.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name && parameter.Locations.SequenceEqual(property.Locations))
            .SelectMany(parameter => Arguments(parameter));

    private IEnumerable<ExpressionSyntax> Initializers(ISymbol symbol) =>
        Declarations(symbol).Select(declaration => declaration switch
        {
            VariableDeclaratorSyntax { Initializer: { } value } => value.Value,
            PropertyDeclarationSyntax { Initializer: { } value } => value.Value,
            _ => null,
        }).OfType<ExpressionSyntax>();

    // What a function puts into it: Find(out var where).
    private IEnumerable<ExpressionSyntax> Returned(ISymbol local)
    {
        var declared = Declarations(local).OfType<SingleVariableDesignationSyntax>().Select(designation => designation.Parent?.Parent);
        var mentioned = Declarations(local).OfType<VariableDeclaratorSyntax>().Any(declarator => declarator.Initializer is null) ? references.To(local).Select(mention => mention.Parent) : [];
        return declared.Concat(mentioned)
            .OfType<ArgumentSyntax>()
            .Where(argument => argument.RefKindKeyword.RawKind != 0 && argument.Parent is ArgumentListSyntax)
            .Select(argument => (references.ModelOf(argument).GetSymbolInfo(argument.Parent!.Parent!, cancellation).Symbol as IMethodSymbol)?.ParameterOf((ArgumentListSyntax)argument.Parent!, argument))
            .OfType<IParameterSymbol>()
            .SelectMany(_writes.AssignedTo);
    }

    private IEnumerable<SyntaxNode> Declarations(ISymbol symbol) =>
        (references.Declared(symbol)?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty).Select(reference => reference.GetSyntax(cancellation));
}
