// A stand-in for the package DotNetCore.CAP.RedisStreams, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using DotNetCore.CAP;
using StackExchange.Redis;

namespace DotNetCore.CAP
{
    public class CapOptions { }

    public class CapRedisOptions
    {
        public ConfigurationOptions? Configuration { get; set; }
        public uint StreamEntriesCount { get; set; }
        public uint ConnectionPoolSize { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddCap(this IServiceCollection services, Action<CapOptions> setupAction) => throw null!;
    }

    public static class CapRedisOptionsExtensions
    {
        public static CapOptions UseRedis(this CapOptions options) => throw null!;
        public static CapOptions UseRedis(this CapOptions options, string connection) => throw null!;
        public static CapOptions UseRedis(this CapOptions options, Action<CapRedisOptions> configure) => throw null!;
    }
}
