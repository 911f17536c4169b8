// A stand-in for the package Microsoft.Extensions.Hosting, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.Hosting
{
    public interface IHostedService
    {
        Task StartAsync(CancellationToken cancellationToken);
        Task StopAsync(CancellationToken cancellationToken);
    }

    public abstract class BackgroundService : IHostedService, IDisposable
    {
        protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
        public virtual Task StartAsync(CancellationToken cancellationToken) => throw null!;
        public virtual Task StopAsync(CancellationToken cancellationToken) => throw null!;
        public virtual void Dispose() { }
    }

    public interface IHostEnvironment
    {
        string EnvironmentName { get; set; }
        string ApplicationName { get; set; }
        string ContentRootPath { get; set; }
    }

    public static class HostEnvironmentEnvExtensions
    {
        public static bool IsDevelopment(this IHostEnvironment hostEnvironment) => throw null!;
        public static bool IsProduction(this IHostEnvironment hostEnvironment) => throw null!;
        public static bool IsEnvironment(this IHostEnvironment hostEnvironment, string environmentName) => throw null!;
    }

    public interface IHostApplicationLifetime
    {
        CancellationToken ApplicationStarted { get; }
        CancellationToken ApplicationStopping { get; }
        CancellationToken ApplicationStopped { get; }
        void StopApplication();
    }

    public interface IHost : IDisposable
    {
        IServiceProvider Services { get; }
        Task StartAsync(CancellationToken cancellationToken = default);
        Task StopAsync(CancellationToken cancellationToken = default);
    }

    public class HostBuilderContext
    {
        public HostBuilderContext(IDictionary<object, object> properties) { }
        public IConfiguration Configuration { get; set; } = null!;
        public IHostEnvironment HostingEnvironment { get; set; } = null!;
    }

    public interface IHostBuilder
    {
        IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate);
        IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate);
        IHost Build();
    }

    public interface IHostApplicationBuilder
    {
        IDictionary<object, object> Properties { get; }
        IConfigurationManager Configuration { get; }
        IHostEnvironment Environment { get; }
        ILoggingBuilder Logging { get; }
        IServiceCollection Services { get; }
    }

    public sealed class HostApplicationBuilder : IHostApplicationBuilder
    {
        public HostApplicationBuilder() { }
        public HostApplicationBuilder(string[]? args) { }
        public ConfigurationManager Configuration => throw null!;
        public IHostEnvironment Environment => throw null!;
        public ILoggingBuilder Logging => throw null!;
        public IServiceCollection Services => throw null!;
        public IHost Build() => throw null!;
        IDictionary<object, object> IHostApplicationBuilder.Properties => throw null!;
        IConfigurationManager IHostApplicationBuilder.Configuration => throw null!;
    }

    public static class Host
    {
        public static HostApplicationBuilder CreateApplicationBuilder() => throw null!;
        public static HostApplicationBuilder CreateApplicationBuilder(string[]? args) => throw null!;
        public static IHostBuilder CreateDefaultBuilder() => throw null!;
        public static IHostBuilder CreateDefaultBuilder(string[]? args) => throw null!;
    }

    public static class HostingHostBuilderExtensions
    {
        public static IHostBuilder ConfigureServices(this IHostBuilder hostBuilder, Action<IServiceCollection> configureDelegate) => throw null!;
        public static IHostBuilder ConfigureLogging(this IHostBuilder hostBuilder, Action<ILoggingBuilder> configureLogging) => throw null!;
        public static Task RunConsoleAsync(this IHostBuilder hostBuilder, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class HostingAbstractionsHostExtensions
    {
        public static void Start(this IHost host) { }
        public static void Run(this IHost host) { }
        public static Task RunAsync(this IHost host, CancellationToken token = default) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionHostedServiceExtensions
    {
        public static IServiceCollection AddHostedService<THostedService>(this IServiceCollection services) where THostedService : class, IHostedService => throw null!;
        public static IServiceCollection AddHostedService<THostedService>(this IServiceCollection services, Func<IServiceProvider, THostedService> implementationFactory) where THostedService : class, IHostedService => throw null!;
    }
}
