using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Fixes;

public partial class MixedFilesTests
{
    [Fact]
    public Task An_accessor_of_the_interface_type() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Feed;

        public sealed class Timeline : IDisposable
        {
            private static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect(Settings.Redis);

            private readonly ConnectionMultiplexer _own;
            private readonly Timer _timer;

            public Timeline()
            {
                _own = ConnectionMultiplexer.Connect(Settings.Redis);
                _timer = new Timer(_ => Trim(), null, 0, 1000);
            }

            public static void Add(IServiceCollection services)
            {
                services.AddTransient<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Settings.Redis));
                services.AddStackExchangeRedisCache(options => options.Configuration = Settings.Redis);
            }

            public void Post(string text) => Redis.GetDatabase().ListLeftPush("feed", text);

            public void Dispose()
            {
                _timer.Dispose();
                _own.Dispose();
            }

            private void Trim()
            {
                using (RedisManager.Shared)
                {
                    _own.GetDatabase().ListTrim("feed", 0, 100);
                }
            }
        }

        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Feed;

        public sealed class Timeline : IDisposable
        {
            private readonly IConnectionMultiplexer _own;
            private readonly Timer _timer;

            public Timeline()
            {
                _own = RedisManager.Shared;
                _timer = new Timer(_ => Trim(), null, 0, 1000);
            }

            public static void Add(IServiceCollection services)
            {
                services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
                services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared));
            }

            public void Post(string text) => RedisManager.Shared.GetDatabase().ListLeftPush("feed", text);

            public void Dispose()
            {
                _timer.Dispose();
            }

            private void Trim()
            {
                {
                    _own.GetDatabase().ListTrim("feed", 0, 100);
                }
            }
        }

        """,
        MixedFile.Interface);

    [Fact(Skip = "A private Lazy<> is left where the accessor has the interface type, though a plain field goes.")]
    public Task A_Lazy_beside_an_accessor_of_the_interface_type() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Feed;

        public static class Likes
        {
            private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(Settings.Redis));

            public static void Add(IServiceCollection services)
            {
                services.AddTransient<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Settings.Redis));
                services.AddStackExchangeRedisCache(options => options.Configuration = Settings.Redis);
            }

            public static void Like(string post) => Redis.Value.GetDatabase().StringIncrement(post);

            public static void Clear(string post)
            {
                ConnectionMultiplexer.Connect(Settings.Redis).GetDatabase().KeyDelete(post);
                RedisManager.Shared.Dispose();
            }
        }

        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Feed;

        public static class Likes
        {
            public static void Add(IServiceCollection services)
            {
                services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
                services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared));
            }

            public static void Like(string post) => RedisManager.Shared.GetDatabase().StringIncrement(post);

            public static void Clear(string post)
            {
                RedisManager.Shared.GetDatabase().KeyDelete(post);
            }
        }

        """,
        MixedFile.Interface);
}
