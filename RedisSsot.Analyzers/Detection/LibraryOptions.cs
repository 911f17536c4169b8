using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>The options that a library is given: whether they hand over a connection, and which place says where to open one.</summary>
internal sealed class LibraryOptions(Compilation compilation, CatalogueDetector detector, RedisClients clients)
{
    private readonly ConcurrentDictionary<string, Setting> _settings = new();

    /// <summary>Where an option is set in the project.</summary>
    private enum Setting
    {
        /// <summary>Nowhere.</summary>
        None,

        /// <summary>In some object, perhaps another one.</summary>
        Somewhere,

        /// <summary>For all objects that the container makes: <c>Configure&lt;IConnectionMultiplexer&gt;((options, redis) => …)</c>.</summary>
        ForAll,
    }

    /// <summary>Says whether the library shares the connection after all, or another place is the one to report.</summary>
    public bool Settle(CatalogueUse use, CancellationToken cancellation) =>
        use.Whole is AssignmentExpressionSyntax assignment
            ? OptionsObject.IsNothing(assignment.Right) || IsShared(assignment, use, cancellation) || IsRepeated(assignment, use, cancellation)
            : TakesConnection(use, cancellation) || IsShared(use, cancellation) || LiesInside(use, cancellation) || IsUnconfigured(use, cancellation);

    private bool IsShared(AssignmentExpressionSyntax assignment, CatalogueUse use, CancellationToken cancellation) =>
        !use.Entry.Unless.IsEmpty
        && (OptionsObject.AssignmentsBeside(assignment).Any(other => Is(use.Entry.Unless, other, use.Model, cancellation))
            || (assignment.Parent is not InitializerExpressionSyntax && use.Entry.Unless.Any(id => SettingOf(id, cancellation) == Setting.ForAll)));

    private bool IsShared(CatalogueUse use, CancellationToken cancellation) =>
        !use.Entry.Unless.IsEmpty
        && (Assignments(use).Any(assignment => Is(use.Entry.Unless, assignment, use.Model, cancellation))
            || use.Entry.Unless.Any(id => SettingOf(id, cancellation) is var setting && (setting == Setting.ForAll || (setting == Setting.Somewhere && !SaysWhere(use)))));

    // Of two options that say where to connect, one finding is enough.
    private bool IsRepeated(AssignmentExpressionSyntax assignment, CatalogueUse use, CancellationToken cancellation) =>
        OptionsObject.AssignmentsBeside(assignment).Any(other => other.SpanStart < assignment.SpanStart && IsHidden(other, use, cancellation));

    private bool TakesConnection(CatalogueUse use, CancellationToken cancellation) =>
        use.Arguments?.Arguments.Any(argument => clients.Carries(use.Model.GetTypeInfo(argument.Expression, cancellation).Type)) == true;

    /// <summary>What the call is given has a finding of its own: an option that is set in its lambda, or an options object.</summary>
    private bool LiesInside(CatalogueUse use, CancellationToken cancellation) =>
        Inner(use).Any(node => IsHidden(node, use, cancellation))
        || (!SaysWhere(use) && !Lambdas(use).Any() && use.Entry.Options.Any(id => SettingOf(id, cancellation) != Setting.None))
        || use.Arguments?.Arguments.Any(argument => use.Model.GetTypeInfo(argument.Expression, cancellation).Type is INamedTypeSymbol type
            && detector.Catalogue.FindConstructorsOf(type).Any(entry => entry.Kind == CatalogueKind.Hidden)) == true;

    /// <summary>The call's lambda leaves open where to connect: it mentions no option that says so and binds no configuration.</summary>
    private static bool IsUnconfigured(CatalogueUse use, CancellationToken cancellation) =>
        !use.Entry.Options.IsEmpty
        && !SaysWhere(use)
        && Lambdas(use).Any()
        && !Lambdas(use).SelectMany(lambda => lambda.DescendantNodes()).OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Name.Identifier.ValueText is "Bind" or "Get"
            || (IsNamed(use.Entry.Options, access.Name.Identifier.ValueText) && use.Model.GetSymbolInfo(access, cancellation).Symbol is { } symbol && Is(use.Entry.Options, symbol)));

    private bool IsHidden(SyntaxNode node, CatalogueUse outer, CancellationToken cancellation) =>
        !(node is AssignmentExpressionSyntax assignment && OptionsObject.IsNothing(assignment.Right))
        && detector.At(node, outer.Model, cancellation) is { Entry: { Kind: CatalogueKind.Hidden, Flag: CatalogueFlag.Always or CatalogueFlag.ReportOnly } entry }
        && entry.Library == outer.Entry.Library;

    private static IEnumerable<SyntaxNode> Inner(CatalogueUse use) =>
        (use.Arguments?.DescendantNodes() ?? []).Concat(use.Whole is BaseObjectCreationExpressionSyntax creation ? OptionsObject.AssignmentsBeside(creation) : []);

    private static IEnumerable<AssignmentExpressionSyntax> Assignments(CatalogueUse use) =>
        Inner(use).OfType<AssignmentExpressionSyntax>().Where(assignment => !OptionsObject.IsNothing(assignment.Right));

    private static IEnumerable<AnonymousFunctionExpressionSyntax> Lambdas(CatalogueUse use) =>
        use.Arguments?.Arguments.Select(argument => argument.Expression).OfType<AnonymousFunctionExpressionSyntax>() ?? [];

    // A name that the library wants of a store or a queue is a string, too.
    private static bool SaysWhere(CatalogueUse use) =>
        use.Symbol is IMethodSymbol method
        && use.Arguments is { } list
        && list.Arguments.Any(argument => method.ParameterOf(list, argument) is { } parameter
            && (parameter.Type.Name == "ConfigurationOptions" || (parameter.Type.SpecialType == SpecialType.System_String && Says(parameter.Name))));

    private static bool Says(string parameter) =>
        parameter.IndexOf("connection", StringComparison.OrdinalIgnoreCase) >= 0 || parameter.IndexOf("configuration", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Is(ImmutableArray<string> options, AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellation) =>
        IsNamed(options, MentionedName.TextOf(assignment.Left))
        && model.GetSymbolInfo(assignment.Left, cancellation).Symbol is { } symbol
        && Is(options, symbol);

    private static bool Is(ImmutableArray<string> options, ISymbol symbol) => SymbolId.Of(symbol) is { } id && options.Contains(id);

    private static bool IsNamed(ImmutableArray<string> options, string name) => name.Length > 0 && options.Any(id => id.EndsWith("." + name, StringComparison.Ordinal));

    private Setting SettingOf(string option, CancellationToken cancellation)
    {
        if (_settings.TryGetValue(option, out var known))
            return known;

        var name = option.Substring(option.LastIndexOf('.') + 1);
        var options = ImmutableArray.Create(option);
        var found = compilation.SyntaxTrees
            .Where(tree => NameSearch.MayMention(tree, name, cancellation))
            .SelectMany(tree => compilation.SemanticModelOf(tree) is { } model
                ? tree.GetRoot(cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => !OptionsObject.IsNothing(assignment.Right) && Is(options, assignment, model, cancellation))
                : [])
            .Select(assignment => Configures(Functions.Around(assignment)) ? Setting.ForAll : Setting.Somewhere)
            .DefaultIfEmpty(Setting.None)
            .Max();
        return _settings.GetOrAdd(option, found);
    }

    private static bool Configures(SyntaxNode function) =>
        function switch
        {
            AnonymousFunctionExpressionSyntax { Parent.Parent.Parent: InvocationExpressionSyntax call } => IsConfigure(MentionedName.TextOf(call.Expression)) && !IsForOneName(call),
            MethodDeclarationSyntax { Identifier.ValueText: var name } => IsConfigure(name),
            _ => false,
        };

    // Configure<T>("tenant", …), AddOptions<T>("tenant").Configure(…): one of several objects.
    private static bool IsForOneName(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count > 1
        || (call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } inner } && MentionedName.TextOf(inner.Expression) == "AddOptions");

    private static bool IsConfigure(string name) => name is "Configure" or "ConfigureAll" or "PostConfigure" or "PostConfigureAll";
}
