using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>Programs whose accessor is a service. They get a container, a web host and test attributes as a compiled assembly.</summary>
internal static partial class Services
{
    private const string Source = """
        namespace Microsoft.Extensions.DependencyInjection
        {
            using System;

            public interface IServiceCollection { }
            public interface IServiceScope : IDisposable { IServiceProvider ServiceProvider { get; } }

            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) where TService : class => services;
            }

            public static class ServiceProviderServiceExtensions
            {
                public static T GetRequiredService<T>(this IServiceProvider provider) where T : notnull => default!;
                public static IServiceScope CreateScope(this IServiceProvider provider) => null!;
            }
        }

        namespace Microsoft.Extensions.Hosting
        {
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            public interface IHost { IServiceProvider Services { get; } }
            public abstract class BackgroundService { protected abstract Task ExecuteAsync(CancellationToken stoppingToken); }
        }

        namespace Microsoft.AspNetCore.Http
        {
            using System;
            using System.Threading.Tasks;

            public abstract class HttpContext { public abstract IServiceProvider RequestServices { get; set; } }
            public delegate Task RequestDelegate(HttpContext context);
        }

        namespace Microsoft.AspNetCore.Routing { public interface IEndpointRouteBuilder { } }

        namespace Microsoft.AspNetCore.Mvc { public abstract class ControllerBase { } }

        namespace Microsoft.AspNetCore.Components { public sealed class InjectAttribute : System.Attribute { } }

        namespace Microsoft.AspNetCore.Builder
        {
            using System;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Routing;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;

            public sealed class WebApplicationBuilder
            {
                public IServiceCollection Services => null!;
                public WebApplication Build() => null!;
            }

            public sealed class WebApplication : IHost, IEndpointRouteBuilder
            {
                public static WebApplicationBuilder CreateBuilder() => null!;
                public IServiceProvider Services => null!;
                public void Run() { }
            }

            public static class EndpointRouteBuilderExtensions
            {
                public static void MapGet(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) { }
                public static void MapGet(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate) { }
                public static void MapPost(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) { }
                public static void MapPut(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) { }
                public static void MapDelete(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) { }
                public static void MapMethods(this IEndpointRouteBuilder endpoints, string pattern, string[] methods, Delegate handler) { }
            }
        }

        namespace Xunit { public sealed class FactAttribute : System.Attribute { } }
        """;

    private const string Nothing = """
        namespace Company;

        internal static class Nothing { }
        """;

    /// <summary>The interface of a connection.</summary>
    public static readonly TestAccessor Interface = new(Nothing, "StackExchange.Redis.IConnectionMultiplexer");

    /// <summary>The class of a connection.</summary>
    public static readonly TestAccessor Class = new(Nothing, "StackExchange.Redis.ConnectionMultiplexer");

    /// <summary>A service of the user's with a property for the connection.</summary>
    public static readonly TestAccessor Store = StoreWith("IConnectionMultiplexer Connection { get; }");

    /// <summary>The interface <c>Company.IRedisStore</c> with some members.</summary>
    public static TestAccessor StoreWith(string members) => new(
        $$"""
        using StackExchange.Redis;

        namespace Company;

        public interface IRedisStore
        {
            {{members}}
        }
        """,
        "Company.IRedisStore");

    private static readonly Task<MetadataReference> Reference = CompileAsync();

    /// <summary>Expects that fixing all marked findings, one by one and at once, gives the other program, without new errors or warnings.</summary>
    public static async Task Fixes(string program, string becomes, TestAccessor? accessor = null)
    {
        accessor ??= Interface;
        foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable })
        {
            var test = await OfAsync(program, accessor);
            test.Nullable = nullable;
            test.Fixed(becomes, accessor);
            await test.RunAsync();

            string[] others = [.. test.TestState.Sources.Skip(1).Select(source => source.content.ToString()), Source];
            NewProblems.AssertNone(Marks.Replace(program, "$1"), becomes, others, nullable, test.RedisVersion, test.OutputKind);
        }
    }

    /// <summary>The same for a language version that not every compiler knows; nothing is asked of one that does not.</summary>
    public static Task Fixes(int version, string program, string becomes, TestAccessor? accessor = null) =>
        Language.Knows(version) ? Fixes(program, becomes, accessor) : Task.CompletedTask;

    /// <summary>Expects that the program stays as it is, and that every RSSOT1001 says why.</summary>
    public static async Task Refuses(string reason, string program, TestAccessor? accessor = null)
    {
        accessor ??= Interface;
        var test = await OfAsync(program, accessor);
        test.Fixed(program, accessor);
        await test.RunAsync();
        await Expect.SaysWhy(reason, test);
    }

    /// <summary>The same for a language version that not every compiler knows.</summary>
    public static Task Refuses(int version, string reason, string program, TestAccessor? accessor = null) =>
        Language.Knows(version) ? Refuses(reason, program, accessor) : Task.CompletedTask;

    /// <summary>Expects that a field or property, marked <c>{|#0:…|}</c>, keeps its connection, and that its RSSOT1003 says why.</summary>
    public static async Task RefusesHolder(string holder, string reason, string program, TestAccessor? accessor = null)
    {
        accessor ??= Interface;
        var test = await OfAsync(program, accessor);
        var service = accessor.Member!.Split('.')[^1];
        var finding = new DiagnosticResult(Descriptors.SecondSourceOfTruth).WithLocation(0).WithArguments(holder, $"take '{service}' from the container (no automatic fix: {reason})");
        test.ExpectedDiagnostics.Add(finding);
        test.Fixed(program, accessor);
        test.FixedState.ExpectedDiagnostics.Add(finding);
        await test.RunAsync();
    }

    /// <summary>A test that can be changed before it runs.</summary>
    public static async Task<RedisTest> OfAsync(string program, TestAccessor accessor)
    {
        var test = RedisTest.Of(program, accessor);
        test.TestState.AdditionalReferences.Add(await Reference);

        // A second finding may be fixed together with the first, or only once the first is.
        test.NumberOfIncrementalIterations = -20;
        test.NumberOfFixAllIterations = -20;
        return test;
    }

    [GeneratedRegex(@"\{\|[^:|]+:(.*?)\|\}")]
    private static partial Regex Marks { get; }

    private static async Task<MetadataReference> CompileAsync()
    {
        var framework = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        using var image = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var result = CSharpCompilation.Create("Services", [CSharpSyntaxTree.ParseText(Source)], framework, options).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray());
    }
}
