using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>The types of a project that a container makes once: <c>AddSingleton&lt;IRedisStore, RedisStore&gt;()</c> and its other forms.</summary>
internal sealed class SingletonServices
{
    private static readonly SoughtNames Registrations = new(["Singleton"]);

    private readonly Dictionary<ISymbol, INamedTypeSymbol> _services = new(SymbolEqualityComparer.Default);

    private SingletonServices()
    {
    }

    /// <summary>Reads all registrations of a project: files that name none are passed over unread.</summary>
    public static SingletonServices In(Compilation compilation, CancellationToken cancellation)
    {
        var found = new SingletonServices();
        foreach (var tree in Registrations.FilesOf(compilation, cancellation))
        {
            var model = compilation.SemanticModelOf(tree);
            foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (model is not null && ServiceRegistration.Of(call, model, cancellation) is { IsSingleton: true, IsKeyed: false, Service: INamedTypeSymbol service })
                    found.Add(service, call, model, cancellation);
            }
        }

        return found;
    }

    /// <summary>The service that hands out an instance of the type; null when none does.</summary>
    public INamedTypeSymbol? ServiceOf(INamedTypeSymbol implementation) =>
        _services.TryGetValue(implementation.OriginalDefinition, out var service) ? service : null;

    private void Add(INamedTypeSymbol service, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var implementation = (model.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol)?.TypeArguments.LastOrDefault() as INamedTypeSymbol ?? service;
        if (implementation.TypeKind == TypeKind.Interface && call.ArgumentList.Arguments.Count > 0)
        {
            // A factory or an instance: what it makes.
            implementation = call.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
                .Select(creation => model.GetTypeInfo(creation, cancellation).Type)
                .OfType<INamedTypeSymbol>()
                .FirstOrDefault(type => type.AllInterfaces.Contains(service, SymbolEqualityComparer.Default)) ?? implementation;
        }

        // AddSingleton<RedisStore>() and AddSingleton<IRedisStore>(sp => sp.GetRequiredService<RedisStore>()): the class is the service of the first.
        if (!_services.ContainsKey(implementation.OriginalDefinition) || service.TypeKind == TypeKind.Interface)
            _services[implementation.OriginalDefinition] = service;
    }
}
