using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>
/// A container that a program gets as a compiled assembly, in the shape of Microsoft.Extensions.DependencyInjection,
/// with some other assembly's methods that take something disposable.
/// </summary>
internal static class Container
{
    private const string Source = """
        namespace Microsoft.Extensions.DependencyInjection
        {
            using System;

            public enum ServiceLifetime { Singleton, Scoped, Transient }

            public class ServiceDescriptor
            {
                public ServiceDescriptor(Type serviceType, object instance) { }
                public ServiceDescriptor(Type serviceType, object serviceKey, object instance) { }
                public ServiceDescriptor(Type serviceType, object serviceKey, Func<IServiceProvider, object, object> factory, ServiceLifetime lifetime) { }
                public ServiceDescriptor(Type serviceType, Func<IServiceProvider, object> factory, ServiceLifetime lifetime) { }
                public ServiceDescriptor(Type serviceType, Type implementationType, ServiceLifetime lifetime) { }
                public static ServiceDescriptor Describe(Type serviceType, Func<IServiceProvider, object> factory, ServiceLifetime lifetime) => null;
                public static ServiceDescriptor DescribeKeyed(Type serviceType, object serviceKey, Func<IServiceProvider, object, object> factory, ServiceLifetime lifetime) => null;
                public static ServiceDescriptor Scoped<TService>(Func<IServiceProvider, TService> factory) where TService : class => null;
                public static ServiceDescriptor Transient<TService>(Func<IServiceProvider, TService> factory) where TService : class => null;
                public static ServiceDescriptor Singleton<TService>(Func<IServiceProvider, TService> factory) where TService : class => null;
                public static ServiceDescriptor Singleton<TService>(TService instance) where TService : class => null;
            }

            public interface IServiceCollection { void Add(ServiceDescriptor descriptor); }

            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> factory) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService instance) where TService : class => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> factory) => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, object instance) => services;
                public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object key, Func<IServiceProvider, object, TService> factory) where TService : class => services;
                public static IServiceCollection AddActivatedSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object key, TService instance) where TService : class => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddScoped<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> factory) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> factory) => services;
                public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Type implementationType) => services;
                public static IServiceCollection AddKeyedScoped<TService>(this IServiceCollection services, object key, Func<IServiceProvider, object, TService> factory) where TService : class => services;
                public static IServiceCollection AddTransient<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> factory) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> factory) => services;
                public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Type implementationType) => services;
                public static IServiceCollection AddKeyedTransient<TService>(this IServiceCollection services, object key, Func<IServiceProvider, object, TService> factory) where TService : class => services;
            }

            public static class ServiceProviderServiceExtensions
            {
                public static T GetRequiredService<T>(this IServiceProvider provider) => default;
                public static T GetRequiredKeyedService<T>(this IServiceProvider provider, object key) => default;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection.Extensions
        {
            using System;

            public static class ServiceCollectionDescriptorExtensions
            {
                public static void TryAdd(this IServiceCollection services, ServiceDescriptor descriptor) { }
                public static IServiceCollection Replace(this IServiceCollection services, ServiceDescriptor descriptor) => services;
                public static void TryAddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class { }
                public static void TryAddSingleton(this IServiceCollection services, Type service, Func<IServiceProvider, object> factory) { }
                public static void TryAddSingleton<TService>(this IServiceCollection services, TService instance) where TService : class { }
                public static void TryAddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class { }
                public static void TryAddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class { }
                public static void TryAddKeyedScoped<TService>(this IServiceCollection services, object key, Func<IServiceProvider, object, TService> factory) where TService : class { }
                public static void TryAddKeyedTransient<TService>(this IServiceCollection services, object key, Func<IServiceProvider, object, TService> factory) where TService : class { }
                public static void TryAddKeyedSingleton<TService>(this IServiceCollection services, object key, TService instance) where TService : class { }
            }
        }

        namespace Elsewhere
        {
            using System;

            public class ContainerBuilder
            {
                public Registration Register<T>(Func<ContainerBuilder, T> factory) => new Registration();
            }

            public class Registration
            {
                public Registration SingleInstance() => this;
                public Registration InstancePerLifetimeScope() => this;
            }

            public interface IPoolPolicy<T>
            {
                T Create();
                System.Threading.Tasks.Task<T> CreateAsync();
            }

            public abstract class PoolPolicy<T>
            {
                public abstract T Create();
            }

            public class Response
            {
                public void RegisterForDispose(IDisposable disposable) { }
            }

            public class Cache : IDisposable
            {
                public Cache(IDisposable connection, bool ownsConnection = false) { }
                public void Dispose() { }
            }
        }
        """;

    /// <summary>The assembly.</summary>
    public static readonly Task<MetadataReference> Reference = CompileAsync();

    /// <summary>Expects that statements of <c>void Add(IServiceCollection services, string cs)</c> become others.</summary>
    public static async Task Fixes(string program, string becomes, TestAccessor? accessor = null)
    {
        (program, becomes) = (Startup(program), Startup(becomes));
        foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable })
        {
            var test = await OfAsync(program, accessor);
            test.Nullable = nullable;
            test.Fixed(becomes, accessor);
            test.NumberOfIncrementalIterations = -20;
            await test.RunAsync();

            string[] others = [.. test.TestState.Sources.Skip(1).Select(source => source.content.ToString()), Source];
            NewProblems.AssertNone(program, becomes, others, nullable, test.RedisVersion, test.OutputKind);
        }
    }

    /// <summary>Expects the marked findings in such statements, or in whole members, and no others.</summary>
    public static async Task Reports(string program, TestAccessor? accessor = null, params string[] settings) =>
        await (await OfAsync(Startup(program), accessor, settings)).RunAsync();

    /// <summary>Expects that the same statements stay as they are, and that every finding says why.</summary>
    public static async Task Refuses(string reason, string program, TestAccessor? accessor = null)
    {
        var test = await OfAsync(Startup(program), accessor);
        test.Fixed(Startup(program), accessor);
        await test.RunAsync();
        await Expect.SaysWhy(reason, test);
    }

    /// <summary>Expects that the same statements stay as they are, and that some finding says why.</summary>
    public static async Task Leaves(string reason, string program, TestAccessor? accessor = null)
    {
        var test = await OfAsync(Startup(program), accessor);
        test.Fixed(Startup(program), accessor);
        await test.RunAsync();
        Assert.Contains(await Reason.Of(test), found => found?.Contains(reason) == true);
    }

    private static async Task<RedisTest> OfAsync(string program, TestAccessor? accessor, params string[] settings)
    {
        var test = RedisTest.Of(program, accessor, settings);
        test.TestState.AdditionalReferences.Add(await Reference);
        return test;
    }

    /// <summary>The statements in their method, or whole members where there are any.</summary>
    private static string Startup(string code) =>
        $$"""
        using Elsewhere;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;

        class Options { public string Redis { get; set; } = ""; }

        static class Startup
        {
            {{(code.Contains("static ") ? code : $"static void Add(IServiceCollection services, string cs)\n{{\n    {code.Replace("\n", "\n    ")}\n}}").Replace("\n", "\n    ")}}
        }

        """;

    private static async Task<MetadataReference> CompileAsync()
    {
        var framework = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create("Container", [CSharpSyntaxTree.ParseText(Source)], framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray());
    }
}
