using System.Collections.Immutable;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Containers and hosts that a program gets as a compiled assembly, in the shapes of those that people use.</summary>
internal static class Services
{
    private const string Source = """
        namespace Microsoft.Extensions.DependencyInjection
        {
            using System;

            public class FromKeyedServicesAttribute : Attribute { public FromKeyedServicesAttribute(object key) { } }
            public interface IServiceCollection { }

            public static class ServiceProviderServiceExtensions
            {
                public static T GetRequiredService<T>(this IServiceProvider provider) => throw null;
                public static T GetService<T>(this IServiceProvider provider) => throw null;
                public static T GetRequiredKeyedService<T>(this IServiceProvider provider, object key) => throw null;
                public static T GetKeyedService<T>(this IServiceProvider provider, object key) => throw null;
                public static object GetRequiredService(this IServiceProvider provider, Type type) => throw null;
            }

            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService instance) where TService : class => services;
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
            }
        }

        namespace Microsoft.AspNetCore
        {
            using System;

            public class FromServicesAttribute : Attribute { }
            public class InjectAttribute : Attribute { }
            public class HttpContext { public IServiceProvider RequestServices => throw null; }
            public interface IApplicationBuilder { }

            public class WebApplication
            {
                public IServiceProvider Services => throw null;
                public void MapGet(string pattern, Delegate handler) { }
                public void OnStopping(Action callback) { }
            }
        }

        namespace Autofac
        {
            public interface IContainer { }
            public static class ResolutionExtensions { public static T Resolve<T>(this IContainer container) => throw null; }
        }

        namespace Elsewhere
        {
            using System;
            using System.Collections.Generic;

            public static class Pool<T>
            {
                public static T Rent() => throw null;
                public static IEnumerable<T> All => throw null;
                public static bool TryRent(out T value) => throw null;
            }
        }
        """;

    /// <summary>The assembly.</summary>
    public static Task<MetadataReference> Reference { get; } = CompileAsync();

    private static async Task<MetadataReference> CompileAsync()
    {
        var framework = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create("Services", [CSharpSyntaxTree.ParseText(Source)], framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray());
    }
}
