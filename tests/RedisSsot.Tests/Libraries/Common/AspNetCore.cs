// A stand-in for the framework Microsoft.AspNetCore, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.AspNetCore.Http
{
    public delegate Task RequestDelegate(HttpContext context);

    public abstract class HttpContext
    {
        public abstract HttpRequest Request { get; }
        public abstract HttpResponse Response { get; }
        public abstract IDictionary<object, object?> Items { get; set; }
        public abstract IServiceProvider RequestServices { get; set; }
        public abstract CancellationToken RequestAborted { get; set; }
    }

    public abstract class HttpRequest
    {
        public abstract HttpContext HttpContext { get; }
        public abstract string Method { get; set; }
    }

    public abstract class HttpResponse
    {
        public abstract HttpContext HttpContext { get; }
        public abstract int StatusCode { get; set; }
        public virtual void RegisterForDispose(IDisposable disposable) { }
        public virtual void RegisterForDisposeAsync(IAsyncDisposable disposable) { }
    }

    public static class HttpResponseWritingExtensions
    {
        public static Task WriteAsync(this HttpResponse response, string text, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IMiddleware
    {
        Task InvokeAsync(HttpContext context, RequestDelegate next);
    }

    public interface IResult
    {
        Task ExecuteAsync(HttpContext httpContext);
    }

    public static class Results
    {
        public static IResult Ok(object? value = null) => throw null!;
        public static IResult NotFound(object? value = null) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Hosting
{
    public interface IWebHostEnvironment : IHostEnvironment
    {
        string WebRootPath { get; set; }
    }
}

namespace Microsoft.AspNetCore.Routing
{
    public interface IEndpointRouteBuilder
    {
        IServiceProvider ServiceProvider { get; }
        IApplicationBuilder CreateApplicationBuilder();
    }

    public sealed class RouteGroupBuilder : IEndpointRouteBuilder, IEndpointConventionBuilder
    {
        internal RouteGroupBuilder() { }
        IServiceProvider IEndpointRouteBuilder.ServiceProvider => throw null!;
        IApplicationBuilder IEndpointRouteBuilder.CreateApplicationBuilder() => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public interface IApplicationBuilder
    {
        IServiceProvider ApplicationServices { get; set; }
        IDictionary<string, object?> Properties { get; }
        IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware);
        IApplicationBuilder New();
        RequestDelegate Build();
    }

    public interface IEndpointConventionBuilder { }

    public sealed class RouteHandlerBuilder : IEndpointConventionBuilder
    {
        internal RouteHandlerBuilder() { }
    }

    public sealed class WebApplicationBuilder : IHostApplicationBuilder
    {
        internal WebApplicationBuilder() { }
        public ConfigurationManager Configuration => throw null!;
        public IWebHostEnvironment Environment => throw null!;
        public ConfigureHostBuilder Host => throw null!;
        public ILoggingBuilder Logging => throw null!;
        public IServiceCollection Services => throw null!;
        public WebApplication Build() => throw null!;
        IDictionary<object, object> IHostApplicationBuilder.Properties => throw null!;
        IConfigurationManager IHostApplicationBuilder.Configuration => throw null!;
        IHostEnvironment IHostApplicationBuilder.Environment => throw null!;
    }

    public sealed class ConfigureHostBuilder : IHostBuilder
    {
        internal ConfigureHostBuilder() { }
        public IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate) => throw null!;
        public IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate) => throw null!;
        IHost IHostBuilder.Build() => throw null!;
    }

    public sealed class WebApplication : IHost, IApplicationBuilder, IEndpointRouteBuilder, IAsyncDisposable
    {
        internal WebApplication() { }
        public static WebApplication Create(string[]? args = null) => throw null!;
        public static WebApplicationBuilder CreateBuilder() => throw null!;
        public static WebApplicationBuilder CreateBuilder(string[] args) => throw null!;
        public static WebApplicationBuilder CreateSlimBuilder() => throw null!;
        public static WebApplicationBuilder CreateSlimBuilder(string[] args) => throw null!;
        public IConfiguration Configuration => throw null!;
        public IWebHostEnvironment Environment => throw null!;
        public IHostApplicationLifetime Lifetime => throw null!;
        public ILogger Logger => throw null!;
        public IServiceProvider Services => throw null!;
        public ICollection<string> Urls => throw null!;
        public void Run(string? url = null) { }
        public Task RunAsync(string? url = null) => throw null!;
        public Task StartAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task StopAsync(CancellationToken cancellationToken = default) => throw null!;
        public IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware) => throw null!;
        public ValueTask DisposeAsync() => throw null!;
        void IDisposable.Dispose() { }
        IServiceProvider IApplicationBuilder.ApplicationServices { get => throw null!; set => throw null!; }
        IDictionary<string, object?> IApplicationBuilder.Properties => throw null!;
        IApplicationBuilder IApplicationBuilder.New() => throw null!;
        RequestDelegate IApplicationBuilder.Build() => throw null!;
        IServiceProvider IEndpointRouteBuilder.ServiceProvider => throw null!;
        IApplicationBuilder IEndpointRouteBuilder.CreateApplicationBuilder() => throw null!;
    }

    public static class EndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapGet(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate) => throw null!;
        public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => throw null!;
        public static IEndpointConventionBuilder MapPost(this IEndpointRouteBuilder endpoints, string pattern, RequestDelegate requestDelegate) => throw null!;
        public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => throw null!;
        public static RouteHandlerBuilder MapPut(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => throw null!;
        public static RouteHandlerBuilder MapDelete(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => throw null!;
        public static RouteGroupBuilder MapGroup(this IEndpointRouteBuilder endpoints, string prefix) => throw null!;
    }

    public static class UseExtensions
    {
        public static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, RequestDelegate, Task> middleware) => throw null!;
    }

    public static class UseMiddlewareExtensions
    {
        public static IApplicationBuilder UseMiddleware<TMiddleware>(this IApplicationBuilder app, params object?[] args) => throw null!;
    }

    public static class HealthCheckEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapHealthChecks(this IEndpointRouteBuilder endpoints, string pattern) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult { }

    public abstract class ControllerBase
    {
        public HttpContext HttpContext => throw null!;
        public IActionResult Ok(object? value) => throw null!;
        public IActionResult NotFound() => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class ApiControllerAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public class RouteAttribute : Attribute
    {
        public RouteAttribute(string template) { }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class HttpGetAttribute : Attribute
    {
        public HttpGetAttribute() { }
        public HttpGetAttribute(string template) { }
    }

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
    public class FromServicesAttribute : Attribute { }
}
