// A stand-in for the package Microsoft.Extensions.Configuration.Abstractions, with the binder and the usual sources, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration
    {
        string? this[string key] { get; set; }
        IConfigurationSection GetSection(string key);
        IEnumerable<IConfigurationSection> GetChildren();
    }

    public interface IConfigurationSection : IConfiguration
    {
        string Key { get; }
        string Path { get; }
        string? Value { get; set; }
    }

    public interface IConfigurationRoot : IConfiguration
    {
        void Reload();
    }

    public interface IConfigurationBuilder
    {
        IDictionary<string, object> Properties { get; }
        IConfigurationRoot Build();
    }

    public interface IConfigurationManager : IConfiguration, IConfigurationBuilder { }

    public class ConfigurationBuilder : IConfigurationBuilder
    {
        public IDictionary<string, object> Properties => throw null!;
        public IConfigurationRoot Build() => throw null!;
    }

    public sealed class ConfigurationManager : IConfigurationManager, IConfigurationRoot, IDisposable
    {
        public string? this[string key] { get => throw null!; set => throw null!; }
        public IConfigurationSection GetSection(string key) => throw null!;
        public IEnumerable<IConfigurationSection> GetChildren() => throw null!;
        public void Dispose() { }
        IDictionary<string, object> IConfigurationBuilder.Properties => throw null!;
        IConfigurationRoot IConfigurationBuilder.Build() => throw null!;
        void IConfigurationRoot.Reload() { }
    }

    public static class ConfigurationExtensions
    {
        public static string? GetConnectionString(this IConfiguration configuration, string name) => throw null!;
        public static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key) => throw null!;
    }

    public static class ConfigurationBinder
    {
        public static T? Get<T>(this IConfiguration configuration) => throw null!;
        public static T? GetValue<T>(this IConfiguration configuration, string key) => throw null!;
        public static T? GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => throw null!;
        public static void Bind(this IConfiguration configuration, object? instance) { }
        public static void Bind(this IConfiguration configuration, string key, object? instance) { }
    }

    public static class JsonConfigurationExtensions
    {
        public static IConfigurationBuilder AddJsonFile(this IConfigurationBuilder builder, string path) => throw null!;
        public static IConfigurationBuilder AddJsonFile(this IConfigurationBuilder builder, string path, bool optional) => throw null!;
        public static IConfigurationBuilder AddJsonFile(this IConfigurationBuilder builder, string path, bool optional, bool reloadOnChange) => throw null!;
    }

    public static class EnvironmentVariablesExtensions
    {
        public static IConfigurationBuilder AddEnvironmentVariables(this IConfigurationBuilder configurationBuilder) => throw null!;
        public static IConfigurationBuilder AddEnvironmentVariables(this IConfigurationBuilder configurationBuilder, string? prefix) => throw null!;
    }

    public static class MemoryConfigurationBuilderExtensions
    {
        public static IConfigurationBuilder AddInMemoryCollection(this IConfigurationBuilder configurationBuilder, IEnumerable<KeyValuePair<string, string?>>? initialData) => throw null!;
    }
}
