// A stand-in for the package MiniProfiler.Providers.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using StackExchange.Redis;

namespace StackExchange.Profiling.Storage
{
    public interface IAsyncStorage { }

    public class RedisStorage : IAsyncStorage, IDisposable
    {
        public RedisStorage(ConnectionMultiplexer multiplexer) { }
        public RedisStorage(ConfigurationOptions options) { }
        public RedisStorage(string configuration) { }
        public RedisStorage(IDatabase database) { }
        public void Dispose() { }
    }
}

namespace StackExchange.Profiling
{
    public class MiniProfilerOptions
    {
        public Storage.IAsyncStorage Storage { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MiniProfilerServiceCollectionExtensions
    {
        public static void AddMiniProfiler(this IServiceCollection services, Action<StackExchange.Profiling.MiniProfilerOptions> configureOptions = null) { }
    }
}
