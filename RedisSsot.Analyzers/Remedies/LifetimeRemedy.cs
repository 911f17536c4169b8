using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// What would turn a registration for each scope or use into one for the process. Lifetime and form change together: a container
/// disposes what a factory returns, so a shared connection behind a scoped factory dies with the first request.
/// </summary>
internal static class LifetimeRemedy
{
    /// <summary>Plans the remedy of a registration.</summary>
    /// <param name="registration">The registration.</param>
    /// <param name="choose">Chooses the accessor for an opening.</param>
    /// <param name="accessors">The accessors in force.</param>
    /// <param name="detector">Finds the opening in the factory.</param>
    /// <param name="model">The semantics of the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Remedy For(ServiceRegistration registration, System.Func<Opening, (Accessor? Accessor, string? Refusal)> choose, AccessorSet accessors, OpeningDetector detector, SemanticModel model, CancellationToken cancellation)
    {
        var accessor = accessors.Resolutions.Select(resolution => resolution.Accessor).FirstOrDefault(found => found is not null);
        if (NameOfLifetime(registration) is not { } lifetime)
            return Refuse("its lifetime is not written here; make it a singleton");

        var arguments = registration.Syntax.DescendantNodes().OfType<ArgumentListSyntax>().First(list => list.Parent == registration.Syntax).Arguments;
        if (arguments.Select(argument => argument.Expression).OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault() is not { } factory)
            return Refuse("the container makes the connection itself; register the shared one once, with AddSingleton and the instance");

        var openings = detector.In(factory, model, cancellation).ToList();
        var result = factory.ExpressionBody ?? factory.Block?.DescendantNodes().OfType<ReturnStatementSyntax>().LastOrDefault()?.Expression;
        if (result is null || openings.Count > 1)
            return Refuse("its factory does more than to open one connection");

        if (openings.Count == 0)
        {
            return accessor is { IsService: false } && IsAccessor(result, accessor, model, cancellation) && factory.ExpressionBody == result
                ? Remedy.Use(accessor, ImmutableArray.Create(new Place(PlaceRole.Lifetime, lifetime), new Place(PlaceRole.Instance, factory)))
                : Refuse("what its factory hands out is not opened here; register the shared connection once");
        }

        var (chosen, refusal) = choose(openings[0]);
        if (chosen is { IsService: false })
        {
            if (refusal is not null)
                return Remedy.Refuse(refusal, chosen);
            if (chosen.IsAsync)
                return Remedy.Refuse($"'{chosen.ShortName}' has to be awaited, which is not possible here; blocking on it would be worse", chosen);
            if (registration.Service is { } service && !HasServiceType(registration) && !SymbolEqualityComparer.Default.Equals(service, chosen.ValueType))
                return Remedy.Refuse($"the service is a '{service.Name}', the accessor a '{chosen.ValueType.Name}'; those who ask for the one would not get the other", chosen);
            return ServiceFactory.CanBecomeInstance(factory, result, openings[0].Syntax.Value)
                ? Remedy.Use(chosen, ImmutableArray.Create(new Place(PlaceRole.Lifetime, lifetime), new Place(PlaceRole.Instance, factory)))
                : Remedy.Refuse("its factory does more than to open one connection", chosen);
        }

        // The container itself is the accessor, or is about to become it.
        if (refusal is not null && !accessors.Resolutions.IsEmpty)
            return Remedy.Refuse(refusal, chosen);
        if (AsksForMore(factory, model, cancellation))
            return Refuse("its factory asks the container for services that may not live as long");
        return new(chosen, ImmutableArray.Create(new Place(PlaceRole.Lifetime, lifetime)), null);

        Remedy Refuse(string reason) => Remedy.Refuse(reason, accessor);
    }

    /// <summary>The word to change: <c>AddScoped</c>, or <c>Scoped</c> of <c>ServiceLifetime.Scoped</c>.</summary>
    private static SimpleNameSyntax? NameOfLifetime(ServiceRegistration registration) =>
        registration.Place is SimpleNameSyntax name && ServiceRegistration.MayBeTooShort(name.Identifier.ValueText) && name.Identifier.ValueText != "Describe"
            ? name
            : registration.Syntax.DescendantNodes()
                .OfType<MemberAccessExpressionSyntax>()
                .LastOrDefault(access => access.Parent is ArgumentSyntax && access.Expression.ToString().EndsWith("ServiceLifetime", System.StringComparison.Ordinal))?.Name;

    private static bool HasServiceType(ServiceRegistration registration) =>
        registration.Place is GenericNameSyntax || registration.Syntax.DescendantNodes().OfType<TypeOfExpressionSyntax>().Any(type => type.Parent is ArgumentSyntax);

    private static bool IsAccessor(ExpressionSyntax result, Accessor accessor, SemanticModel model, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(result, cancellation).Symbol, accessor.Symbol);

    // Configuration, options and loggers live as long as the process; of other services nobody knows here.
    private static bool AsksForMore(AnonymousFunctionExpressionSyntax factory, SemanticModel model, CancellationToken cancellation) =>
        factory.DescendantNodes()
            .OfType<GenericNameSyntax>()
            .Where(name => name.Identifier.ValueText is "GetRequiredService" or "GetService" or "GetRequiredKeyedService" or "GetKeyedService")
            .Select(name => model.GetTypeInfo(name.TypeArgumentList.Arguments[0], cancellation).Type?.Name)
            .Any(name => name is not ("IConfiguration" or "IOptions" or "IOptionsMonitor" or "ILogger" or "ILoggerFactory" or "IHostEnvironment" or "IWebHostEnvironment"));
}
