namespace RedisSsot.Tests.Healthy;

internal static partial class Framework
{
    private const string Configuration = """
        using System;

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration
            {
                string this[string key] { get; set; }
                IConfigurationSection GetSection(string key);
            }

            public interface IConfigurationSection : IConfiguration { string Value { get; set; } }

            public interface IConfigurationManager : IConfiguration { }

            public sealed class ConfigurationManager : IConfigurationManager
            {
                public string this[string key] { get => null; set { } }
                public IConfigurationSection GetSection(string key) => null;
            }

            public static class ConfigurationExtensions
            {
                public static string GetConnectionString(this IConfiguration configuration, string name) => null;
                public static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key) => null;
            }

            public static class ConfigurationBinder
            {
                public static T Get<T>(this IConfiguration configuration) => default;
                public static T GetValue<T>(this IConfiguration configuration, string key) => default;
            }
        }

        namespace Microsoft.Extensions.Options
        {
            public interface IOptions<out TOptions> where TOptions : class { TOptions Value { get; } }

            public interface IOptionsMonitor<out TOptions> { TOptions CurrentValue { get; } TOptions Get(string name); }

            public interface IConfigureOptions<in TOptions> where TOptions : class { void Configure(TOptions options); }

            public static class Options
            {
                public static IOptions<TOptions> Create<TOptions>(TOptions options) where TOptions : class => null;
            }

            public class OptionsBuilder<TOptions> where TOptions : class
            {
                public virtual OptionsBuilder<TOptions> Configure(Action<TOptions> configureOptions) => this;
                public virtual OptionsBuilder<TOptions> Configure<TDep>(Action<TOptions, TDep> configureOptions) where TDep : class => this;
                public virtual OptionsBuilder<TOptions> Validate(Func<TOptions, bool> validation) => this;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.Options;

            public static class OptionsServiceCollectionExtensions
            {
                public static IServiceCollection Configure<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => services;
                public static OptionsBuilder<TOptions> AddOptions<TOptions>(this IServiceCollection services) where TOptions : class => null;
            }

            public static class OptionsConfigurationServiceCollectionExtensions
            {
                public static IServiceCollection Configure<TOptions>(this IServiceCollection services, IConfiguration config) where TOptions : class => services;
            }

            public static class OptionsBuilderConfigurationExtensions
            {
                public static OptionsBuilder<TOptions> BindConfiguration<TOptions>(this OptionsBuilder<TOptions> optionsBuilder, string configSectionPath) where TOptions : class => optionsBuilder;
            }
        }

        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger { }

            public interface ILogger<out TCategoryName> : ILogger { }

            public interface ILoggerFactory { ILogger CreateLogger(string categoryName); }

            public static class LoggerExtensions
            {
                public static void LogInformation(this ILogger logger, string message, params object[] args) { }
                public static void LogWarning(this ILogger logger, string message, params object[] args) { }
                public static void LogWarning(this ILogger logger, Exception exception, string message, params object[] args) { }
                public static void LogError(this ILogger logger, Exception exception, string message, params object[] args) { }
            }

            public static class LoggerFactoryExtensions
            {
                public static ILogger<T> CreateLogger<T>(this ILoggerFactory factory) => null;
            }
        }
        """;

    private const string Hosting = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

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
                public virtual Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
                public virtual Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
                public virtual void Dispose() { }
            }

            public interface IHost : IDisposable { IServiceProvider Services { get; } }

            public interface IHostEnvironment { string EnvironmentName { get; set; } }

            public interface IHostApplicationLifetime
            {
                CancellationToken ApplicationStarted { get; }
                CancellationToken ApplicationStopping { get; }
                CancellationToken ApplicationStopped { get; }
            }

            public interface IHostApplicationBuilder
            {
                IConfigurationManager Configuration { get; }
                IHostEnvironment Environment { get; }
                IServiceCollection Services { get; }
            }

            public sealed class HostApplicationBuilder : IHostApplicationBuilder
            {
                public ConfigurationManager Configuration => null;
                IConfigurationManager IHostApplicationBuilder.Configuration => null;
                public IHostEnvironment Environment => null;
                public IServiceCollection Services => null;
                public IHost Build() => null;
            }

            public class HostBuilderContext
            {
                public IConfiguration Configuration { get; set; }
                public IHostEnvironment HostingEnvironment { get; set; }
            }

            public interface IHostBuilder
            {
                IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate);
                IHost Build();
            }

            public static class HostingHostBuilderExtensions
            {
                public static IHostBuilder ConfigureServices(this IHostBuilder hostBuilder, Action<IServiceCollection> configureDelegate) => hostBuilder;
            }

            public static class Host
            {
                public static HostApplicationBuilder CreateApplicationBuilder(string[] args) => null;
                public static IHostBuilder CreateDefaultBuilder(string[] args) => null;
            }

            public static class HostingAbstractionsHostExtensions
            {
                public static void Run(this IHost host) { }
                public static Task RunAsync(this IHost host, CancellationToken token = default) => Task.CompletedTask;
            }

            public static class HostEnvironmentEnvExtensions
            {
                public static bool IsDevelopment(this IHostEnvironment hostEnvironment) => false;
                public static bool IsProduction(this IHostEnvironment hostEnvironment) => true;
            }
        }

        namespace Microsoft.Extensions.Caching.Distributed
        {
            public interface IDistributedCache
            {
                byte[] Get(string key);
                Task<byte[]> GetAsync(string key, CancellationToken token = default);
            }
        }
        """;
}
