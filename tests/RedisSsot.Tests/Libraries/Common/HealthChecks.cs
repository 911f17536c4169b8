// A stand-in for the package Microsoft.Extensions.Diagnostics.HealthChecks, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.Diagnostics.HealthChecks
{
    public enum HealthStatus { Unhealthy, Degraded, Healthy }

    public struct HealthCheckResult
    {
        public HealthCheckResult(HealthStatus status, string? description = null, Exception? exception = null, IReadOnlyDictionary<string, object>? data = null) { }
        public static HealthCheckResult Healthy(string? description = null, IReadOnlyDictionary<string, object>? data = null) => throw null!;
        public static HealthCheckResult Degraded(string? description = null, Exception? exception = null, IReadOnlyDictionary<string, object>? data = null) => throw null!;
        public static HealthCheckResult Unhealthy(string? description = null, Exception? exception = null, IReadOnlyDictionary<string, object>? data = null) => throw null!;
    }

    public sealed class HealthCheckContext
    {
        public HealthCheckRegistration Registration { get; set; } = null!;
    }

    public interface IHealthCheck
    {
        Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default);
    }

    public sealed class HealthCheckRegistration
    {
        public HealthCheckRegistration(string name, IHealthCheck instance, HealthStatus? failureStatus, IEnumerable<string>? tags) { }
        public HealthCheckRegistration(string name, Func<IServiceProvider, IHealthCheck> factory, HealthStatus? failureStatus, IEnumerable<string>? tags) { }
        public HealthStatus FailureStatus { get; set; }
        public string Name { get; set; } = null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public interface IHealthChecksBuilder
    {
        IServiceCollection Services { get; }
        IHealthChecksBuilder Add(HealthCheckRegistration registration);
    }

    public static class HealthCheckServiceCollectionExtensions
    {
        public static IHealthChecksBuilder AddHealthChecks(this IServiceCollection services) => throw null!;
    }

    public static class HealthChecksBuilderAddCheckExtensions
    {
        public static IHealthChecksBuilder AddCheck(this IHealthChecksBuilder builder, string name, IHealthCheck instance, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null, TimeSpan? timeout = null) => throw null!;
        public static IHealthChecksBuilder AddCheck<T>(this IHealthChecksBuilder builder, string name, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null, TimeSpan? timeout = null) where T : class, IHealthCheck => throw null!;
    }

    public static class HealthChecksBuilderDelegateExtensions
    {
        public static IHealthChecksBuilder AddCheck(this IHealthChecksBuilder builder, string name, Func<HealthCheckResult> check, IEnumerable<string>? tags = null, TimeSpan? timeout = null) => throw null!;
        public static IHealthChecksBuilder AddAsyncCheck(this IHealthChecksBuilder builder, string name, Func<Task<HealthCheckResult>> check, IEnumerable<string>? tags = null, TimeSpan? timeout = null) => throw null!;
    }
}
