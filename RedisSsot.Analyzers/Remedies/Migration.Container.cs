using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// What a container hands out: whoever registers the manager, asks for it, or lets it be injected changes together, or the program
/// compiles and fails when it starts.
/// </summary>
internal sealed partial class Migration
{
    private static readonly SoughtNames Singletons = new(["Singleton(", "Singleton<"]);

    private bool _containerAsked;

    /// <summary>Says whether a call asks a provider for a service.</summary>
    private static bool IsRequest(InvocationExpressionSyntax call, IMethodSymbol method) =>
        method.Name is "GetRequiredService" or "GetService" && method.IsGenericMethod && call.ArgumentList.Arguments.Count == 0;

    private void PlaceRequest(InvocationExpressionSyntax call, SemanticModel model)
    {
        PlaceValue(call, model);
        AddServices();
    }

    private void AddRegistration(ServiceRegistration registration)
    {
        if (registration.Syntax is not InvocationExpressionSyntax call || registration.IsKeyed || !IsExactly(registration.Service))
        {
            Refuse($"'{registration.Name}' registers it in a way of its own");
            return;
        }

        if (registration.Lifetime == ServiceLifetime.Unknown || registration.Name is "Register" or "RegisterInstance" or "RegisterSingleton")
            Refuse($"'{registration.Name}' registers it with a container that is not known");
        if (_to.IsType || _to.IsAsync)
            Refuse("its registration has to be written by hand");
        Place(PlaceRole.Registration, call);
        AddServices();
    }

    /// <summary>Makes sure that a container which constructs a type knows what takes the manager's place.</summary>
    private void AskContainer(INamedTypeSymbol type)
    {
        AddServices();
        if (!_places.Any(place => place.Role == PlaceRole.Registration) && !RegistersSuccessor())
            Refuse($"a container may construct '{type.Name}', and nothing here registers a '{_to.Type.Name}' with it");
    }

    /// <summary>Adds all that the project has to do with the manager as a service.</summary>
    private void AddServices()
    {
        if (_containerAsked)
            return;

        _containerAsked = true;
        var isConsumed = false;
        foreach (var mention in _mentions().Where(mention => mention.IsType && IsExactly(mention.Manager)))
        {
            var name = mention.Whole is BaseObjectCreationExpressionSyntax creation ? creation : mention.Whole;
            if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => ServiceRegistration.Of(call, mention.Model, _cancellation) is { } found && IsExactly(found.Service)) is { } registration)
                AddRegistration(ServiceRegistration.Of(registration, mention.Model, _cancellation)!);
            else if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } request && mention.Model.GetSymbolInfo(request, _cancellation).Symbol is IMethodSymbol method && IsRequest(request, method) && Contains(method.ReturnType))
                Consume(() => Add(request));
            else if (name.Parent is ParameterSyntax parameter && mention.Model.GetDeclaredSymbol(parameter, _cancellation) is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } injected)
                Consume(() => Add(injected));
        }

        if (!isConsumed)
            Refuse("nobody here asks the container for it, so others may");

        void Consume(System.Action add)
        {
            isConsumed = true;
            add();
        }
    }

    private bool RegistersSuccessor() =>
        Singletons.FilesOf(_references.Compilation, _cancellation)
            .SelectMany(tree => tree.GetRoot(_cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Any(call => ServiceRegistration.Of(call, _references.ModelOf(call), _cancellation) is { IsKeyed: false } registration && SymbolEqualityComparer.Default.Equals(registration.Service, _to.Type));
}
