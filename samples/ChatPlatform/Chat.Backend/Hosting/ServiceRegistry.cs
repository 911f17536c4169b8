using System;
using System.Collections.Generic;

namespace Chat.Backend.Hosting;

/// <summary>Creates each service on first use and hands out the same instance from then on.</summary>
public sealed class ServiceRegistry
{
    private readonly Dictionary<Type, Func<ServiceRegistry, object>> _factories = new();
    private readonly Dictionary<Type, object> _instances = new();
    private readonly object _gate = new();

    public ServiceRegistry Register<TService>(Func<ServiceRegistry, TService> factory)
        where TService : class
    {
        _factories[typeof(TService)] = registry => factory(registry);
        return this;
    }

    public TService Resolve<TService>()
        where TService : class
    {
        lock (_gate)
        {
            if (_instances.TryGetValue(typeof(TService), out object? existing))
            {
                return (TService)existing;
            }

            if (!_factories.TryGetValue(typeof(TService), out var factory))
            {
                throw new InvalidOperationException($"No service of type {typeof(TService)} is registered.");
            }

            object created = factory(this);
            _instances.Add(typeof(TService), created);
            return (TService)created;
        }
    }
}
