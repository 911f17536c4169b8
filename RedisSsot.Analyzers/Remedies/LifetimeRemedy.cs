using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// What would turn a registration for each scope or use into one for the process. Lifetime and form change together: a container
/// disposes what a factory returns, so a shared connection behind a scoped factory dies with the first request.
/// </summary>
/// <param name="accessors">The accessors in force.</param>
/// <param name="choose">Chooses the accessor for an opening.</param>
/// <param name="isShared">Says whether an opening provably leads to the accessor's Redis.</param>
/// <param name="lenderOf">The accessor whose connection a factory hands out, if its name can take the factory's place.</param>
/// <param name="detector">Finds the opening in a factory.</param>
/// <param name="clients">The Redis clients.</param>
internal sealed class LifetimeRemedy(
    AccessorSet accessors,
    Func<Opening, (Accessor? Accessor, string? Refusal)> choose,
    Func<Opening, bool> isShared,
    Func<AnonymousFunctionExpressionSyntax, Accessor?> lenderOf,
    OpeningDetector detector,
    RedisClients clients)
{
    private const string DoesMore = "its factory does more than to open one connection";

    private readonly Accessor? _accessor = accessors.Resolutions.Select(resolution => resolution.Accessor).FirstOrDefault(found => found is not null);

    /// <summary>Plans the remedy of a registration.</summary>
    public Remedy For(ServiceRegistration registration, SemanticModel model, CancellationToken cancellation)
    {
        var arguments = registration.Arguments.ToList();
        var lifetime = NameOfLifetime(registration, arguments);
        if (lifetime is null && !registration.IsSingleton)
            return Refuse("its lifetime is not written here; make it a singleton");
        if (arguments.OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault() is not { } factory)
        {
            return Refuse(arguments.Any(argument => model.GetSymbolInfo(argument, cancellation).Symbol is IMethodSymbol or ILocalSymbol or IFieldSymbol or IPropertySymbol)
                ? "its factory is not written here; register the shared connection once"
                : "the container makes the connection itself; register the shared one once, with AddSingleton and the instance");
        }

        var openings = detector.In(factory, model, cancellation).ToList();
        var result = ServiceFactory.ResultOf(factory);
        if (result is null || openings.Count > 1)
            return Refuse(DoesMore);
        if (openings.Count == 0)
            return OfShared(registration, lifetime, factory, result, model, cancellation);
        if (lifetime is null)
            return Refuse(DoesMore);

        // A key says which Redis is meant: unless it is the accessor's, only the lifetime is wrong.
        if (registration.IsKeyed && !isShared(openings[0]))
            return Once(lifetime, factory, _accessor, model, cancellation);

        var (chosen, refusal) = choose(openings[0]);
        if (refusal is not null && !accessors.Resolutions.IsEmpty)
            return Remedy.Refuse(refusal, chosen);

        // The container itself is the accessor, or is about to become it.
        if (refusal is not null || chosen is null or { IsService: true })
        {
            return RegistrationOrder.Repeats(registration, model, cancellation)
                ? Refuse($"'{registration.Service?.Name}' is registered as a singleton already; drop this registration")
                : Once(lifetime, factory, chosen, model, cancellation);
        }

        return BareExpression.Of(result) == openings[0].Syntax.Value || result is IdentifierNameSyntax
            ? OfInstance(registration, lifetime, factory, result, openings[0].Syntax.Value, chosen, model, cancellation)
            : Remedy.Refuse(DoesMore, chosen);
    }

    /// <summary>The factory hands out what somebody else opened: the accessor's connection, or one that the container has.</summary>
    private Remedy OfShared(ServiceRegistration registration, SimpleNameSyntax? lifetime, AnonymousFunctionExpressionSyntax factory, ExpressionSyntax result, SemanticModel model, CancellationToken cancellation)
    {
        if (lenderOf(factory) is { } lender && factory.Block is not { Statements.Count: > 1 })
            return OfInstance(registration, lifetime, factory, result, result, lender, model, cancellation);
        if (registration.IsSingleton)
            return Refuse("its factory does more than to name the connection; register the instance");
        return lifetime is not null && ServiceFactory.AskedBy(result) is { } asked && clients.IsConnection(model.GetTypeInfo(asked, cancellation).Type)
            ? new(_accessor, ImmutableArray.Create(new Place(PlaceRole.Lifetime, lifetime)), null)
            : Refuse("what its factory hands out is not opened here; register the shared connection once");
    }

    /// <summary>A static accessor: the container is given its value, which it never disposes.</summary>
    private static Remedy OfInstance(ServiceRegistration registration, SimpleNameSyntax? lifetime, AnonymousFunctionExpressionSyntax factory, ExpressionSyntax result, ExpressionSyntax opening, Accessor accessor, SemanticModel model, CancellationToken cancellation)
    {
        if (accessor.IsAsync)
            return Remedy.Refuse($"'{accessor.ShortName}' has to be awaited, which is not possible here; blocking on it would be worse", accessor);
        if (!registration.TakesInstance)
            return Remedy.Refuse($"this form of '{registration.Name}' takes no instance; register the shared connection with AddSingleton and the service type alone", accessor);
        if (registration.Service is { } service && !(IsSpelt(registration) ? model.Compilation.ClassifyConversion(accessor.ValueType, service).IsImplicit : SymbolEqualityComparer.Default.Equals(service, accessor.ValueType)))
            return Remedy.Refuse($"the service is a '{service.Name}', the accessor a '{accessor.ValueType.Name}'; those who ask for the one would not get the other", accessor);
        if (Sight.Obstacle(accessor, factory, model, cancellation) is { } unseen)
            return Remedy.Refuse(unseen, accessor);
        if (!ServiceFactory.CanBecomeInstance(factory, result, opening))
            return Remedy.Refuse(DoesMore, accessor);

        var instance = ImmutableArray.Create(new Place(PlaceRole.Instance, factory));
        return Remedy.Use(accessor, lifetime is null ? instance : instance.Insert(0, new(PlaceRole.Lifetime, lifetime)));
    }

    /// <summary>The factory stays and runs once.</summary>
    private Remedy Once(SimpleNameSyntax lifetime, AnonymousFunctionExpressionSyntax factory, Accessor? accessor, SemanticModel model, CancellationToken cancellation) =>
        AsksForMore(factory, model, cancellation)
            ? Refuse("its factory asks the container for services that may not live as long")
            : new(accessor, ImmutableArray.Create(new Place(PlaceRole.Lifetime, lifetime)), null);

    private Remedy Refuse(string reason) => Remedy.Refuse(reason, _accessor);

    /// <summary>The word to change: <c>AddScoped</c>, or <c>Scoped</c> of <c>ServiceLifetime.Scoped</c>.</summary>
    private static SimpleNameSyntax? NameOfLifetime(ServiceRegistration registration, System.Collections.Generic.IEnumerable<ExpressionSyntax> arguments) =>
        registration.Place is SimpleNameSyntax name && ServiceRegistration.MayBeTooShort(name.Identifier.ValueText) && name.Identifier.ValueText != "Describe"
            ? name
            : ServiceRegistration.LifetimeIn(arguments);

    private static bool IsSpelt(ServiceRegistration registration) =>
        registration.Place is GenericNameSyntax || registration.Syntax.DescendantNodes().OfType<TypeOfExpressionSyntax>().Any(type => type.Parent is ArgumentSyntax);

    // Configuration, options and loggers live as long as the process; of other services nobody knows here.
    private bool AsksForMore(AnonymousFunctionExpressionSyntax factory, SemanticModel model, CancellationToken cancellation) =>
        factory.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && (ServiceFactory.Asks(name) || name == "GetServices"))
            .Select(call => ServiceFactory.AskedBy(call) is { } asked ? model.GetTypeInfo(asked, cancellation).Type : null)
            .Any(type => !clients.IsConnection(type) && type?.Name is not ("IConfiguration" or "IOptions" or "IOptionsMonitor" or "ILogger" or "ILoggerFactory" or "IHostEnvironment" or "IWebHostEnvironment"));
}
