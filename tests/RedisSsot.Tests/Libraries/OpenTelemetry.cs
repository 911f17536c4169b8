// A stand-in for the package OpenTelemetry.Instrumentation.StackExchangeRedis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using OpenTelemetry;
using OpenTelemetry.Instrumentation.StackExchangeRedis;
using OpenTelemetry.Trace;
using StackExchange.Redis;

namespace OpenTelemetry
{
    public sealed class OpenTelemetryBuilder
    {
        internal OpenTelemetryBuilder() { }
        public OpenTelemetryBuilder WithTracing(Action<TracerProviderBuilder> configure) => throw null!;
    }
}

namespace OpenTelemetry.Instrumentation.StackExchangeRedis
{
    public class StackExchangeRedisInstrumentationOptions
    {
        public TimeSpan FlushInterval { get; set; }
        public bool SetVerboseDatabaseStatements { get; set; }
    }

    public sealed class StackExchangeRedisInstrumentation : IDisposable
    {
        internal StackExchangeRedisInstrumentation() { }
        public IDisposable AddConnection(IConnectionMultiplexer connection) => throw null!;
        public IDisposable AddConnection(string name, IConnectionMultiplexer connection) => throw null!;
        public void Dispose() { }
    }
}

namespace OpenTelemetry.Trace
{
    public abstract class TracerProviderBuilder { }

    public static class TracerProviderBuilderExtensions
    {
        public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder) => throw null!;
        public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder, IConnectionMultiplexer connection) => throw null!;
        public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder, object serviceKey) => throw null!;
        public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder, Action<StackExchangeRedisInstrumentationOptions> configure) => throw null!;
        public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder, IConnectionMultiplexer connection, Action<StackExchangeRedisInstrumentationOptions> configure) => throw null!;
        public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder, string? name, object serviceKey, Action<StackExchangeRedisInstrumentationOptions> configure) => throw null!;
        public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder, string? name, IConnectionMultiplexer? connection, object? serviceKey, Action<StackExchangeRedisInstrumentationOptions>? configure) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenTelemetryServicesExtensions
    {
        public static OpenTelemetryBuilder AddOpenTelemetry(this IServiceCollection services) => throw null!;
    }
}
