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
}
