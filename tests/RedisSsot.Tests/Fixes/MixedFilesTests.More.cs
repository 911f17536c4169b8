using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Fixes;

public partial class MixedFilesTests
{
    [Fact]
    public Task A_file_that_does_not_import_the_accessor_yet() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;

        namespace Warehouse;

        internal sealed class Stock
        {
            private readonly string shelf;

            public Stock(string shelf) => this.shelf = shelf;

            internal static IConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect(Company.Settings.Redis);

            public int Count => (int)ConnectionMultiplexer.Connect(Company.Settings.Redis).GetDatabase().StringGet(shelf);

            public static void Add(IServiceCollection services)
            {
                services.TryAddTransient<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Company.Settings.Redis));
                services.AddStackExchangeRedisCache(options => options.Configuration = Company.Settings.Redis);
            }

            public void Close()
            {
                Redis.GetDatabase().KeyDelete(shelf);
                Company.RedisManager.Shared.Close();
            }
        }

        """,
        """
        using Company;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;

        namespace Warehouse;

        internal sealed class Stock
        {
            private readonly string shelf;

            public Stock(string shelf) => this.shelf = shelf;

            internal static IConnectionMultiplexer Redis => RedisManager.Shared;

            public int Count => (int)RedisManager.Shared.GetDatabase().StringGet(shelf);

            public static void Add(IServiceCollection services)
            {
                services.TryAddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
                services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared));
            }

            public void Close()
            {
                Redis.GetDatabase().KeyDelete(shelf);
            }
        }

        """);

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
