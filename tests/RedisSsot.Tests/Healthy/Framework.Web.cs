namespace RedisSsot.Tests.Healthy;

internal static partial class Framework
{
    private const string Web = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        namespace Microsoft.AspNetCore.Http
        {
            public abstract class HttpContext
            {
                public abstract IServiceProvider RequestServices { get; set; }
                public abstract HttpRequest Request { get; }
            }

            public abstract class HttpRequest { public abstract string Path { get; set; } }

            public delegate Task RequestDelegate(HttpContext context);

            public interface IResult { }

            public static class Results
            {
                public static IResult Ok(object value = null) => null;
                public static IResult NotFound(object value = null) => null;
                public static IResult NoContent() => null;
                public static IResult StatusCode(int statusCode) => null;
            }
        }

        namespace Microsoft.AspNetCore.Routing
        {
            public interface IEndpointRouteBuilder { IServiceProvider ServiceProvider { get; } }
        }

        namespace Microsoft.AspNetCore.Hosting
        {
            public interface IWebHostEnvironment : IHostEnvironment { }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public interface IApplicationBuilder { IServiceProvider ApplicationServices { get; set; } }

            public interface IEndpointConventionBuilder { }

            public sealed class RouteHandlerBuilder : IEndpointConventionBuilder { }

            public sealed class WebApplication : IHost, IApplicationBuilder, IEndpointRouteBuilder, IAsyncDisposable
            {
                public static WebApplicationBuilder CreateBuilder(string[] args) => null;
                public IServiceProvider Services => null;
                public IConfiguration Configuration => null;
                public Hosting.IWebHostEnvironment Environment => null;
                public IHostApplicationLifetime Lifetime => null;
                IServiceProvider IEndpointRouteBuilder.ServiceProvider => null;
                IServiceProvider IApplicationBuilder.ApplicationServices { get; set; }
                public void Run(string url = null) { }
                public Task RunAsync(string url = null) => Task.CompletedTask;
                void IDisposable.Dispose() { }
                public ValueTask DisposeAsync() => default;
            }

            public sealed class WebApplicationBuilder : IHostApplicationBuilder
            {
                public ConfigurationManager Configuration => null;
                IConfigurationManager IHostApplicationBuilder.Configuration => null;
                public Hosting.IWebHostEnvironment Environment => null;
                IHostEnvironment IHostApplicationBuilder.Environment => null;
                public IServiceCollection Services => null;
                public WebApplication Build() => null;
            }

            public static class EndpointRouteBuilderExtensions
            {
                public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
                public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
                public static RouteHandlerBuilder MapDelete(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
            }

            public static class HealthCheckEndpointRouteBuilderExtensions
            {
                public static IEndpointConventionBuilder MapHealthChecks(this IEndpointRouteBuilder endpoints, string pattern) => null;
            }

            public static class ControllerEndpointRouteBuilderExtensions
            {
                public static IEndpointConventionBuilder MapControllers(this IEndpointRouteBuilder endpoints) => null;
            }

            public static class OutputCacheApplicationBuilderExtensions
            {
                public static IApplicationBuilder UseOutputCache(this IApplicationBuilder app) => app;
            }

            public static class UseMiddlewareExtensions
            {
                public static IApplicationBuilder UseMiddleware<TMiddleware>(this IApplicationBuilder app, params object[] args) => app;
            }
        }

        namespace Microsoft.AspNetCore.Mvc
        {
            [AttributeUsage(AttributeTargets.Class)] public class ApiControllerAttribute : Attribute { }

            [AttributeUsage(AttributeTargets.All)] public class RouteAttribute : Attribute { public RouteAttribute(string template) { } }

            [AttributeUsage(AttributeTargets.Method)] public class HttpGetAttribute : Attribute { public HttpGetAttribute(string template = null) { } }

            public interface IActionResult { }

            public abstract class ControllerBase
            {
                public virtual IActionResult Ok(object value) => null;
                public virtual IActionResult NotFound() => null;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IMvcBuilder { }

            public static class MvcServiceCollectionExtensions
            {
                public static IMvcBuilder AddControllers(this IServiceCollection services) => null;
            }

            public static class OutputCacheServiceCollectionExtensions
            {
                public static IServiceCollection AddOutputCache(this IServiceCollection services) => services;
            }

            public interface IHealthChecksBuilder { }

            public static class HealthCheckServiceCollectionExtensions
            {
                public static IHealthChecksBuilder AddHealthChecks(this IServiceCollection services) => null;
            }
        }

        namespace Microsoft.Extensions.Diagnostics.HealthChecks
        {
            public enum HealthStatus { Unhealthy, Degraded, Healthy }
        }
        """;
}
