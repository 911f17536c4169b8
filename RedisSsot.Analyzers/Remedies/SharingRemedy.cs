using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Settings;

namespace RedisSsot.Remedies;

/// <summary>What would make a library share the connection instead of opening one.</summary>
/// <param name="Remedy">The accessor to hand over and the place where, or the reason why not.</param>
/// <param name="Replacement">What takes the place's place, as a template whose arguments are filled in.</param>
/// <param name="Seam">The library's own way to share; null when it has none.</param>
internal sealed record SharingRemedy(Remedy Remedy, string? Replacement, string? Seam)
{
    /// <summary>What the message tells the reader to do.</summary>
    public string Advice
    {
        get
        {
            var what = Remedy.Accessor is { } accessor ? $"'{accessor.ShortName}'" : "the shared connection";
            var advice = Seam is null ? "" : $"give it {what} by '{Seam}'";
            return (advice, Remedy.Refusal) switch
            {
                (_, null) => advice,
                ("", var reason) => reason,
                (_, var reason) => $"{advice} (no automatic fix: {reason})",
            };
        }
    }

    /// <summary>Plans the remedy of a use.</summary>
    public static SharingRemedy For(CatalogueUse use, AccessorSet accessors, AccessorOrigins origins, RedisClients clients, CancellationToken cancellation)
    {
        var entry = use.Entry;
        if (entry.Flag == CatalogueFlag.ReportOnly || (entry.Seam is null && entry.Shares.IsEmpty))
            return new(Remedy.Refuse("the library offers no way to share one; if it is meant, name this type in 'redis_ssot.owners'"), null, null);

        var (accessor, refusal) = AccessorChoice.ByConfiguration(ConfigurationOf(use, cancellation), ClientOf(use, clients), accessors, origins, clients, cancellation);
        if (accessor is null || refusal is not null)
            return Refuse(refusal!);
        if (!clients.IsConnection(accessor.ValueType))
            return Refuse($"'{accessor.ShortName}' is a '{accessor.ValueType.Name}', not a connection");
        if (accessor.IsService)
            return Refuse("it is a service; take it from the container where this library is set up");
        if (accessor.IsAsync)
            return Refuse($"'{accessor.ShortName}' has to be awaited, which is not possible here; blocking on it would be worse");
        if (Sight.Obstacle(accessor, use.Place, use.Model, cancellation) is { } unseen)
            return Refuse(unseen);
        if (entry.Disposes && MadeObject.IsDisposedHere(use, cancellation))
            return Refuse("it is disposed here, and would close the shared connection with it; let it live as long as the process, or name this type in 'redis_ssot.owners'");
        if (IsSaidTwice(use, cancellation))
            return Refuse("another option beside it says where to connect, too; keep one of the two");
        if (entry.Shares.FirstOrDefault(recipe => Fits(recipe, use)) is not { } chosen)
            return Refuse("this has to be written by hand");

        return PlaceOf(chosen, use) is { } place && FilledRecipe.Of(chosen, use) is { } template && !use.Whole.ContainsDirectives
            ? new(Remedy.Use(accessor, Places(chosen, place, use)), template, entry.Seam)
            : Refuse("this has to be written by hand");

        SharingRemedy Refuse(string reason) => new(Remedy.Refuse(reason, accessor), null, entry.Seam);
    }

    /// <summary>The client whose connections the library takes: another overload says so where it is not StackExchange.Redis.</summary>
    private static string ClientOf(CatalogueUse use, RedisClients clients) =>
        use.Symbol.ContainingType?.GetMembers(use.Symbol.Name)
            .OfType<IMethodSymbol>()
            .SelectMany(overload => overload.Parameters)
            .Select(parameter => clients.LibraryOf(parameter.Type))
            .FirstOrDefault(library => library is not null) ?? RedisClients.StackExchangeRedis;

    /// <summary>What the code says about the Redis that the library would connect to.</summary>
    private static ConnectionConfiguration ConfigurationOf(CatalogueUse use, CancellationToken cancellation)
    {
        var written = new WrittenConfiguration(use.Model, cancellation);
        if (use.Whole is AssignmentExpressionSyntax assignment)
            return written.Of(assignment.Right);

        var configuration = ConnectionConfiguration.Unknown;
        foreach (var argument in use.Arguments?.Arguments.Select(argument => argument.Expression) ?? [])
        {
            configuration = configuration.With(argument is AnonymousFunctionExpressionSyntax lambda
                ? written.SetIn(lambda)
                : SaysWhere(argument, use) ? written.Of(argument) : ConnectionConfiguration.Unknown);
        }

        return configuration;
    }

    /// <summary>Says whether another option of the same object says where to connect as well.</summary>
    private static bool IsSaidTwice(CatalogueUse use, CancellationToken cancellation) =>
        use.Whole is AssignmentExpressionSyntax assignment
        && OptionsObject.AssignmentsBeside(assignment).Any(other => use.Model.GetSymbolInfo(other.Left, cancellation).Symbol is IPropertySymbol option
            && SymbolEqualityComparer.Default.Equals(option.ContainingType, use.Symbol.ContainingType)
            && (option.Type.Name == "ConfigurationOptions" || option.Name.EndsWith("Configuration", System.StringComparison.Ordinal)));

    private static bool SaysWhere(ExpressionSyntax argument, CatalogueUse use) =>
        use.Entry.Shares.Any(recipe => recipe.Target is not null && use.ArgumentOf(recipe.Target)?.Expression == argument)
        || use.Model.GetTypeInfo(argument).Type is { Name: "ConfigurationOptions" };

    // The same option takes a function of a connection in old versions of a library and one of a pair in new ones.
    private static bool Fits(ShareRecipe recipe, CatalogueUse use)
    {
        var type = recipe.Form == ShareForm.Call
            ? (use.Symbol as IMethodSymbol)?.ReturnType
            : use.Entry.Unless.Select(id => TypeOf(DocumentationId.Parse(id)!, use.Model.Compilation)).FirstOrDefault();
        var made = (type as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType ?? type;
        var isPair = made is INamedTypeSymbol { TypeArguments: [{ IsTupleType: true }] };
        return isPair == recipe.Template.ToString().Contains(", bool)");
    }

    private static ITypeSymbol? TypeOf(DocumentationId option, Compilation compilation) =>
        compilation.GetTypesByMetadataName(option.Type).SelectMany(type => type.GetMembers(option.Name)).OfType<IPropertySymbol>().FirstOrDefault()?.Type;

    /// <summary>The node that the template takes the place of; null when it is not written here.</summary>
    private static SyntaxNode? PlaceOf(ShareRecipe recipe, CatalogueUse use) =>
        recipe.Form switch
        {
            ShareForm.Argument => use.ArgumentOf(recipe.Target!) is { } argument && IsInOrder(argument, use) && (!recipe.Single || IsSingle(argument.Expression)) ? argument : null,
            ShareForm.Arguments => use.Arguments,
            ShareForm.Option => use.Whole as AssignmentExpressionSyntax,
            _ => use.Whole as ExpressionSyntax,
        };

    // Another overload may give the parameter another name, so that the argument loses its own and has to lie where the parameter does.
    private static bool IsInOrder(ArgumentSyntax argument, CatalogueUse use) =>
        argument.NameColon is null || (use.Symbol is IMethodSymbol method && use.Arguments!.Arguments.IndexOf(argument) is var index && index < method.Parameters.Length && method.Parameters[index].Name == argument.NameColon.Name.Identifier.ValueText);

    private static bool IsSingle(ExpressionSyntax collection)
    {
        var filled = collection.DescendantNodesAndSelf().FirstOrDefault(node => node is InitializerExpressionSyntax || node.RawKind == LaterSyntaxKinds.CollectionExpression) as ExpressionSyntax;
        return filled is not null && CollectionElements.Of(filled).ToList() is [BaseObjectCreationExpressionSyntax only] && !HasSettings(only);
    }

    // A server that comes with a database, a key format or a password of its own is not what everybody shares.
    private static bool HasSettings(BaseObjectCreationExpressionSyntax server) =>
        server.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() is not ("EndPoint" or "EndPoints")) == true;

    private static ImmutableArray<Place> Places(ShareRecipe recipe, SyntaxNode place, CatalogueUse use) =>
        recipe.Drops
            .Select(use.ArgumentOf)
            .Where(argument => argument is not null)
            .Select(argument => new Place(PlaceRole.Drop, argument!))
            .Prepend(new Place(PlaceRole.Sharing, place))
            .ToImmutableArray();
}
