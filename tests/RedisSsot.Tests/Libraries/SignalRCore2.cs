// A stand-in for the package Microsoft.AspNetCore.SignalR.Redis (2.1 and 2.2), written from facts: the shape that programs bind to, no behaviour.
using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Redis;
using StackExchange.Redis;

namespace Microsoft.AspNetCore.SignalR.Redis
{
    public class RedisOptions
    {
        public ConfigurationOptions Configuration { get; set; }
        public Func<TextWriter, Task<IConnectionMultiplexer>> ConnectionFactory { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class RedisDependencyInjectionExtensions
    {
        public static ISignalRServerBuilder AddRedis(this ISignalRServerBuilder signalrBuilder) => throw null;
        public static ISignalRServerBuilder AddRedis(this ISignalRServerBuilder signalrBuilder, string redisConnectionString) => throw null;
        public static ISignalRServerBuilder AddRedis(this ISignalRServerBuilder signalrBuilder, Action<RedisOptions> configure) => throw null;
        public static ISignalRServerBuilder AddRedis(this ISignalRServerBuilder signalrBuilder, string redisConnectionString, Action<RedisOptions> configure) => throw null;
    }
}
