// A stand-in for the package WolverineFx.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Microsoft.Extensions.Hosting;
using StackExchange.Redis;
using Wolverine.Redis.Internal;

namespace Wolverine
{
    public sealed class WolverineOptions { }

    public class BrokerName
    {
        public BrokerName(string name) { }
    }

    public static class HostBuilderExtensions
    {
        public static IHostBuilder UseWolverine(this IHostBuilder builder, Action<WolverineOptions>? overrides = null) => throw null!;
        public static IHostApplicationBuilder UseWolverine(this IHostApplicationBuilder builder, Action<WolverineOptions>? overrides = null) => throw null!;
    }
}

namespace Wolverine.Redis.Internal
{
    public class RedisTransportExpression
    {
        internal RedisTransportExpression() { }
        public RedisTransportExpression AddTenant(string tenantId, string connectionString) => throw null!;
        public RedisTransportExpression AddTenant(string tenantId, ConfigurationOptions configurationOptions) => throw null!;
        public RedisTransportExpression AutoProvision() => throw null!;
    }
}

namespace Wolverine.Redis
{
    public static class WolverineOptionsExtensions
    {
        public static RedisTransportExpression UseRedisTransport(this WolverineOptions options, string connectionString) => throw null!;
        public static RedisTransportExpression UseRedisTransport(this WolverineOptions options, ConfigurationOptions configurationOptions) => throw null!;
        public static RedisTransportExpression UseRedisTransport(this WolverineOptions options, IConnectionMultiplexer connection) => throw null!;
        public static RedisTransportExpression UseRedisTransport(this WolverineOptions options, Func<IServiceProvider, IConnectionMultiplexer> connectionFactory) => throw null!;
        public static RedisTransportExpression AddNamedRedisBroker(this WolverineOptions options, BrokerName name, string connectionString) => throw null!;
        public static RedisTransportExpression AddNamedRedisBroker(this WolverineOptions options, BrokerName name, ConfigurationOptions configurationOptions) => throw null!;
    }
}
