// A stand-in for the package Microsoft.AspNetCore.SignalR.StackExchangeRedis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.StackExchangeRedis;
using StackExchange.Redis;

namespace Microsoft.AspNetCore.SignalR.StackExchangeRedis
{
    public class RedisOptions
    {
        public ConfigurationOptions Configuration { get; set; } = null!;
        public Func<TextWriter, Task<IConnectionMultiplexer>>? ConnectionFactory { get; set; }
    }

    public class RedisHubLifetimeManager<THub> : HubLifetimeManager<THub>, IDisposable where THub : Hub
    {
        public override Task SendAllAsync(string methodName, object?[] args, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class StackExchangeRedisDependencyInjectionExtensions
    {
        public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder) => throw null!;
        public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder, string redisConnectionString) => throw null!;
        public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder, Action<RedisOptions> configure) => throw null!;
        public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder, string redisConnectionString, Action<RedisOptions> configure) => throw null!;
    }
}
