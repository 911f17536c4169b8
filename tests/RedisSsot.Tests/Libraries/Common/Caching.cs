// A stand-in for the package Microsoft.Extensions.Caching.Abstractions, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Caching.Distributed
{
    public interface IDistributedCache
    {
        byte[]? Get(string key);
        Task<byte[]?> GetAsync(string key, CancellationToken token = default);
        void Set(string key, byte[] value, DistributedCacheEntryOptions options);
        Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default);
        void Refresh(string key);
        Task RefreshAsync(string key, CancellationToken token = default);
        void Remove(string key);
        Task RemoveAsync(string key, CancellationToken token = default);
    }

    public class DistributedCacheEntryOptions
    {
        public DateTimeOffset? AbsoluteExpiration { get; set; }
        public TimeSpan? AbsoluteExpirationRelativeToNow { get; set; }
        public TimeSpan? SlidingExpiration { get; set; }
    }

    public static class DistributedCacheExtensions
    {
        public static string? GetString(this IDistributedCache cache, string key) => throw null!;
        public static Task<string?> GetStringAsync(this IDistributedCache cache, string key, CancellationToken token = default) => throw null!;
        public static void SetString(this IDistributedCache cache, string key, string value) { }
        public static void SetString(this IDistributedCache cache, string key, string value, DistributedCacheEntryOptions options) { }
        public static Task SetStringAsync(this IDistributedCache cache, string key, string value, CancellationToken token = default) => throw null!;
        public static Task SetStringAsync(this IDistributedCache cache, string key, string value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MemoryCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddMemoryCache(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddDistributedMemoryCache(this IServiceCollection services) => throw null!;
    }
}
