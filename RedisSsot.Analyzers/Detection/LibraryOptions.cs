using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>The options that a library is given: whether they hand over a connection or say where to open one.</summary>
internal sealed class LibraryOptions(Compilation compilation)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _assigned = new();

    /// <summary>Says whether the use shares: an option that does so is set beside it, in its lambda, or elsewhere for options that are not at hand.</summary>
    public bool Share(CatalogueUse use, CancellationToken cancellation) =>
        !use.Entry.Unless.IsEmpty
        && (Assigns(ScopeOf(use), use.Entry.Unless, use.Model, cancellation) || (use.Whole is not AssignmentExpressionSyntax && !SaysWhere(use) && use.Entry.Unless.Any(id => IsAssignedAnywhere(id, cancellation))));

    /// <summary>Says whether something in the call's lambda is the better place for the finding: an option that says where to connect.</summary>
    public static bool LiesInOption(CatalogueUse use, CancellationToken cancellation) =>
        !use.Entry.Options.IsEmpty && Assigns(use.Arguments, use.Entry.Options, use.Model, cancellation);

    /// <summary>Says whether the call leaves open where to connect: its lambda sets neither option and binds no configuration.</summary>
    public static bool IsUnconfigured(CatalogueUse use) =>
        !use.Entry.Options.IsEmpty
        && use.Whole is InvocationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: LambdaExpressionSyntax lambda }] }
        && !lambda.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Bind" or "Get" });

    /// <summary>Says whether the same options object is told before where to connect: one finding is enough.</summary>
    public static bool IsRepeated(CatalogueUse use, CancellationToken cancellation) =>
        use.Whole is AssignmentExpressionSyntax own
        && ScopeOf(use) is { } scope
        && scope.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .TakeWhile(other => other != own)
            .Any(other => Receiver(other) == Receiver(own)
                && use.Model.GetSymbolInfo(other.Left, cancellation).Symbol is IPropertySymbol { ContainingType: var type, Type: var optionType } option
                && SymbolEqualityComparer.Default.Equals(type, use.Symbol.ContainingType)
                && option.Name.IndexOf("Configuration", System.StringComparison.Ordinal) >= 0
                && optionType.TypeKind != TypeKind.Delegate);

    private static string? Receiver(AssignmentExpressionSyntax assignment) =>
        assignment.Left is MemberAccessExpressionSyntax access ? access.Expression.ToString() : null;

    /// <summary>What belongs to one options object: the initializer, the lambda, or the block.</summary>
    private static SyntaxNode? ScopeOf(CatalogueUse use) =>
        use.Whole switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } => initializer,
            AssignmentExpressionSyntax assignment => Functions.Around(assignment),
            _ => use.Arguments,
        };

    private static bool Assigns(SyntaxNode? scope, ImmutableArray<string> options, SemanticModel model, CancellationToken cancellation) =>
        scope is not null
        && Assignments(scope).Any(assignment => Is(options, assignment, model, cancellation));

    private static IEnumerable<AssignmentExpressionSyntax> Assignments(SyntaxNode scope) =>
        scope.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>().Where(assignment => !assignment.Right.IsKind(SyntaxKind.NullLiteralExpression));

    private static bool Is(ImmutableArray<string> options, AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellation) =>
        options.Any(id => id.EndsWith("." + NameOf(assignment.Left), System.StringComparison.Ordinal))
        && model.GetSymbolInfo(assignment.Left, cancellation).Symbol is { } symbol
        && SymbolId.Of(symbol) is { } id
        && options.Contains(id);

    private static string NameOf(ExpressionSyntax left) =>
        left switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => "?",
        };

    private static bool SaysWhere(CatalogueUse use) =>
        use.Arguments?.Arguments.Any(argument => use.Model.GetTypeInfo(argument.Expression).Type is { SpecialType: SpecialType.System_String } or { Name: "ConfigurationOptions" }) == true;

    // services.AddOptions<RedisCacheOptions>().Configure<IConnectionMultiplexer>((options, redis) => options.ConnectionMultiplexerFactory = …)
    private bool IsAssignedAnywhere(string option, CancellationToken cancellation)
    {
        if (_assigned.TryGetValue(option, out var known))
            return known;

        var name = option.Substring(option.LastIndexOf('.') + 1);
        var options = ImmutableArray.Create(option);
        var found = compilation.SyntaxTrees
            .Where(tree => tree.GetText(cancellation).ToString().IndexOf(name, System.StringComparison.Ordinal) >= 0)
            .Any(tree => compilation.SemanticModelOf(tree) is { } model && Assigns(tree.GetRoot(cancellation), options, model, cancellation));
        return _assigned.GetOrAdd(option, found);
    }
}
