// A stand-in for the package Microsoft.Extensions.DependencyInjection, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection
{
    public sealed class ServiceProvider : IKeyedServiceProvider, IDisposable, IAsyncDisposable
    {
        internal ServiceProvider() { }
        public object? GetService(Type serviceType) => throw null!;
        public object? GetKeyedService(Type serviceType, object? serviceKey) => throw null!;
        public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() { }
        public ValueTask DisposeAsync() => throw null!;
    }

    public static class ServiceCollectionContainerBuilderExtensions
    {
        public static ServiceProvider BuildServiceProvider(this IServiceCollection services) => throw null!;
        public static ServiceProvider BuildServiceProvider(this IServiceCollection services, bool validateScopes) => throw null!;
    }
}
