using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Fixes;

public partial class MixedFilesTests
{
    [Fact]
    public Task A_Lazy_accessor() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Billing;

        public class Invoices
        {
            private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(Settings.Redis);
            private readonly string _tenant;

            public Invoices(string tenant) => _tenant = tenant;

            public bool Exists(string number) => _redis.GetDatabase().KeyExists(_tenant + number);

            public static IServiceCollection Add(IServiceCollection services) => services
                .AddScoped<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Settings.Redis))
                .AddStackExchangeRedisCache(options => options.Configuration = Settings.Redis);

            public void Delete(string number)
            {
                var db = ConnectionMultiplexer.Connect(Settings.Redis).GetDatabase();
                try
                {
                    db.KeyDelete(_tenant + number);
                }
                catch (RedisException problem)
                {
                    Console.WriteLine(problem.Message);
                }
                finally
                {
                    RedisManager.Shared.Value.Dispose();
                }
            }
        }

        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Billing;

        public class Invoices
        {
            private readonly string _tenant;

            public Invoices(string tenant) => _tenant = tenant;

            public bool Exists(string number) => RedisManager.Shared.Value.GetDatabase().KeyExists(_tenant + number);

            public static IServiceCollection Add(IServiceCollection services) => services
                .AddSingleton<IConnectionMultiplexer>(RedisManager.Shared.Value)
                .AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared.Value));

            public void Delete(string number)
            {
                var db = RedisManager.Shared.Value.GetDatabase();
                try
                {
                    db.KeyDelete(_tenant + number);
                }
                catch (RedisException problem)
                {
                    Console.WriteLine(problem.Message);
                }
            }
        }

        """,
        MixedFile.Lazy);

    [Fact]
    public Task A_method_as_the_accessor() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Search;

        public static class Index
        {
            private static readonly IDatabase Db = ConnectionMultiplexer.Connect(Settings.Redis).GetDatabase();

            public static void Add(IServiceCollection services)
            {
                services.AddKeyedScoped<IConnectionMultiplexer>("index", (_, _) => ConnectionMultiplexer.Connect(Settings.Redis));
                services.AddStackExchangeRedisCache(options => options.Configuration = Settings.Redis);
            }

            public static async Task RebuildAsync(IEnumerable<string> words)
            {
                using (var redis = await ConnectionMultiplexer.ConnectAsync(Settings.Redis))
                {
                    foreach (var word in words)
                        await redis.GetDatabase().SetAddAsync("index", word);
                }

                await Db.KeyDeleteAsync("index:old");
                var shared = RedisManager.Shared();
                await shared.CloseAsync();
            }
        }

        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Search;

        public static class Index
        {
            private static IDatabase Db => RedisManager.Shared().GetDatabase();

            public static void Add(IServiceCollection services)
            {
                services.AddKeyedSingleton<IConnectionMultiplexer>("index", RedisManager.Shared());
                services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared()));
            }

            public static async Task RebuildAsync(IEnumerable<string> words)
            {
                {
                    var redis = RedisManager.Shared();
                    foreach (var word in words)
                        await redis.GetDatabase().SetAddAsync("index", word);
                }

                await Db.KeyDeleteAsync("index:old");
                var shared = RedisManager.Shared();
            }
        }

        """,
        MixedFile.Method);
}
