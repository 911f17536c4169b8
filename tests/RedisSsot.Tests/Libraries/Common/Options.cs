// A stand-in for the package Microsoft.Extensions.Options, with its bridge to the configuration, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.Options
{
    public interface IOptions<out TOptions> where TOptions : class
    {
        TOptions Value { get; }
    }

    public interface IOptionsSnapshot<out TOptions> : IOptions<TOptions> where TOptions : class
    {
        TOptions Get(string? name);
    }

    public interface IOptionsMonitor<out TOptions>
    {
        TOptions CurrentValue { get; }
        TOptions Get(string? name);
        IDisposable? OnChange(Action<TOptions, string?> listener);
    }

    public interface IConfigureOptions<in TOptions> where TOptions : class
    {
        void Configure(TOptions options);
    }

    public static class Options
    {
        public static IOptions<TOptions> Create<TOptions>(TOptions options) where TOptions : class => throw null!;
    }

    public class OptionsWrapper<TOptions> : IOptions<TOptions> where TOptions : class
    {
        public OptionsWrapper(TOptions options) { }
        public TOptions Value => throw null!;
    }

    public class OptionsBuilder<TOptions> where TOptions : class
    {
        public OptionsBuilder(IServiceCollection services, string? name) { }
        public string Name => throw null!;
        public IServiceCollection Services => throw null!;
        public virtual OptionsBuilder<TOptions> Configure(Action<TOptions> configureOptions) => throw null!;
        public virtual OptionsBuilder<TOptions> Configure<TDep>(Action<TOptions, TDep> configureOptions) where TDep : class => throw null!;
        public virtual OptionsBuilder<TOptions> PostConfigure(Action<TOptions> configureOptions) => throw null!;
        public virtual OptionsBuilder<TOptions> PostConfigure<TDep>(Action<TOptions, TDep> configureOptions) where TDep : class => throw null!;
        public virtual OptionsBuilder<TOptions> Validate(Func<TOptions, bool> validation) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OptionsServiceCollectionExtensions
    {
        public static IServiceCollection AddOptions(this IServiceCollection services) => throw null!;
        public static OptionsBuilder<TOptions> AddOptions<TOptions>(this IServiceCollection services) where TOptions : class => throw null!;
        public static OptionsBuilder<TOptions> AddOptions<TOptions>(this IServiceCollection services, string? name) where TOptions : class => throw null!;
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => throw null!;
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, string? name, Action<TOptions> configureOptions) where TOptions : class => throw null!;
        public static IServiceCollection ConfigureAll<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => throw null!;
        public static IServiceCollection PostConfigure<TOptions>(this IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => throw null!;
        public static IServiceCollection PostConfigure<TOptions>(this IServiceCollection services, string? name, Action<TOptions> configureOptions) where TOptions : class => throw null!;
        public static IServiceCollection ConfigureOptions<TConfigureOptions>(this IServiceCollection services) where TConfigureOptions : class => throw null!;
    }

    public static class OptionsConfigurationServiceCollectionExtensions
    {
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, IConfiguration config) where TOptions : class => throw null!;
        public static IServiceCollection Configure<TOptions>(this IServiceCollection services, string? name, IConfiguration config) where TOptions : class => throw null!;
    }

    public static class OptionsBuilderConfigurationExtensions
    {
        public static OptionsBuilder<TOptions> Bind<TOptions>(this OptionsBuilder<TOptions> optionsBuilder, IConfiguration config) where TOptions : class => throw null!;
        public static OptionsBuilder<TOptions> BindConfiguration<TOptions>(this OptionsBuilder<TOptions> optionsBuilder, string configSectionPath) where TOptions : class => throw null!;
    }
}
