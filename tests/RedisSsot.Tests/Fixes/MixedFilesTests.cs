using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Files in which every rule finds something: the fixes of one rule leave the others what they need.</summary>
public partial class MixedFilesTests
{
    [Fact]
    public Task A_file_of_registrations() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Shop;

        public static class Startup
        {
            // Used before there is a container.
            private static readonly ConnectionMultiplexer Early = ConnectionMultiplexer.Connect(Settings.Redis);

            public static void Configure(IServiceCollection services)
            {
                services.AddScoped<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Settings.Redis));
                services.AddStackExchangeRedisCache(options => options.Configuration = Settings.Redis);
                Early.GetDatabase().StringSet("shop:started", "1");

                using var redis = RedisManager.Shared;
                redis.GetDatabase().StringIncrement("shop:starts");
                Console.WriteLine(ConnectionMultiplexer.Connect(Settings.Redis).GetStatus());
            }
        }

        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Shop;

        public static class Startup
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
                services.AddStackExchangeRedisCache(options => options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared));
                RedisManager.Shared.GetDatabase().StringSet("shop:started", "1");

                var redis = RedisManager.Shared;
                redis.GetDatabase().StringIncrement("shop:starts");
                Console.WriteLine(RedisManager.Shared.GetStatus());
            }
        }

        """);

    [Fact]
    public Task A_class_that_awaits() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Shop;

        public sealed class Orders
        {
            private readonly Lazy<ConnectionMultiplexer> _redis = new(() => ConnectionMultiplexer.Connect(Settings.Redis));

            public static void Register(IServiceCollection services)
            {
                services.AddTransient(_ => RedisManager.Shared);
                services.AddStackExchangeRedisCache(options =>
                {
                    options.InstanceName = "orders";
                    options.Configuration = Settings.Redis;
                });
            }

            public async Task<long> CountAsync()
            {
                await using var redis = await ConnectionMultiplexer.ConnectAsync(Settings.Redis);
                return await redis.GetDatabase().ListLengthAsync("orders");
            }

            public void Place(string order) => _redis.Value.GetDatabase().ListLeftPush("orders", order);

            public async Task StopAsync()
            {
                Console.WriteLine("stop");
                await RedisManager.Shared.CloseAsync();
            }
        }

        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        namespace Company.Shop;

        public sealed class Orders
        {
            public static void Register(IServiceCollection services)
            {
                services.AddSingleton(RedisManager.Shared);
                services.AddStackExchangeRedisCache(options =>
                {
                    options.InstanceName = "orders";
                    options.ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared);
                });
            }

            public async Task<long> CountAsync()
            {
                var redis = RedisManager.Shared;
                return await redis.GetDatabase().ListLengthAsync("orders");
            }

            public void Place(string order) => RedisManager.Shared.GetDatabase().ListLeftPush("orders", order);

            public Task StopAsync()
            {
                Console.WriteLine("stop");
                return Task.CompletedTask;
            }
        }

        """);

    [Fact]
    public Task A_file_with_blocks_and_descriptors() => MixedFile.Becomes(
        """
        using Microsoft.Extensions.Caching.StackExchangeRedis;
        using Microsoft.Extensions.DependencyInjection;

        namespace Company
        {
            public class Outbox : IDisposable
            {
                public static readonly ConnectionMultiplexer Connection = ConnectionMultiplexer.Connect(Settings.Redis);

                private readonly IDatabase _db;

                public Outbox()
                {
                    _db = ConnectionMultiplexer.Connect(Settings.Redis).GetDatabase();
                }

                public static RedisCacheOptions Options => new RedisCacheOptions { InstanceName = "outbox", Configuration = Settings.Redis };

                public static void Register(ICollection<ServiceDescriptor> services)
                {
                    services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(Settings.Redis), ServiceLifetime.Scoped));
                }

                public void Flush()
                {
                    using (var redis = RedisManager.Shared)
                    {
                        redis.GetDatabase().KeyDelete("outbox");
                    }
                }

                public void Send(string mail)
                {
                    _db.ListLeftPush("outbox", mail);
                }

                public void Dispose()
                {
                    _db.Multiplexer.Dispose();
                }
            }
        }

        """,
        """
        using Microsoft.Extensions.Caching.StackExchangeRedis;
        using Microsoft.Extensions.DependencyInjection;

        namespace Company
        {
            public class Outbox : IDisposable
            {
                public static ConnectionMultiplexer Connection => RedisManager.Shared;

                private readonly IDatabase _db;

                public Outbox()
                {
                    _db = RedisManager.Shared.GetDatabase();
                }

                public static RedisCacheOptions Options => new RedisCacheOptions { InstanceName = "outbox", ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared) };

                public static void Register(ICollection<ServiceDescriptor> services)
                {
                    services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), RedisManager.Shared));
                }

                public void Flush()
                {
                    {
                        var redis = RedisManager.Shared;
                        redis.GetDatabase().KeyDelete("outbox");
                    }
                }

                public void Send(string mail)
                {
                    _db.ListLeftPush("outbox", mail);
                }

                public void Dispose()
                {
                }
            }
        }

        """);
}
