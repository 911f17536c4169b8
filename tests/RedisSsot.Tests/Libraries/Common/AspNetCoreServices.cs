// A stand-in for the framework Microsoft.AspNetCore.App, of which it has the services that libraries extend, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.SignalR
{
    public interface ISignalRBuilder
    {
        IServiceCollection Services { get; }
    }

    public interface ISignalRServerBuilder : ISignalRBuilder { }

    public class HubOptions
    {
        public bool? EnableDetailedErrors { get; set; }
    }

    public abstract class Hub : IDisposable
    {
        public void Dispose() { }
    }

    public abstract class HubLifetimeManager<THub> where THub : Hub
    {
        public abstract Task SendAllAsync(string methodName, object?[] args, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.AspNetCore.DataProtection
{
    public interface IDataProtectionBuilder
    {
        IServiceCollection Services { get; }
    }

    public static class DataProtectionBuilderExtensions
    {
        public static IDataProtectionBuilder SetApplicationName(this IDataProtectionBuilder builder, string applicationName) => throw null!;
    }
}

namespace Microsoft.AspNetCore.OutputCaching
{
    public class OutputCacheOptions
    {
        public TimeSpan DefaultExpirationTimeSpan { get; set; }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class OutputCacheApplicationBuilderExtensions
    {
        public static IApplicationBuilder UseOutputCache(this IApplicationBuilder app) => throw null!;
    }

    public static class HubEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapHub<THub>(this IEndpointRouteBuilder endpoints, string pattern) where THub : Hub => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class SignalRDependencyInjectionExtensions
    {
        public static ISignalRServerBuilder AddSignalR(this IServiceCollection services) => throw null!;
        public static ISignalRServerBuilder AddSignalR(this IServiceCollection services, Action<HubOptions> configure) => throw null!;
    }

    public static class DataProtectionServiceCollectionExtensions
    {
        public static IDataProtectionBuilder AddDataProtection(this IServiceCollection services) => throw null!;
    }

    public static class OutputCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddOutputCache(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddOutputCache(this IServiceCollection services, Action<OutputCacheOptions> configureOptions) => throw null!;
    }

    public static class MvcServiceCollectionExtensions
    {
        public static IServiceCollection AddControllers(this IServiceCollection services) => throw null!;
    }
}
