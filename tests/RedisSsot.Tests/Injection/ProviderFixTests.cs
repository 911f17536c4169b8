using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>A service that is asked of a provider which is at hand, or of a minimal API.</summary>
public class ProviderFixTests
{
    [Fact]
    public Task A_factory_asks_its_provider() => Services.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Add(IServiceCollection services, string cs) =>
                services.AddSingleton<IDatabase>(sp => [|ConnectionMultiplexer.Connect|](cs).GetDatabase());
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Add(IServiceCollection services, string cs) =>
                services.AddSingleton<IDatabase>(sp => sp.GetRequiredService<IConnectionMultiplexer>().GetDatabase());
        }
        """);

    [Fact]
    public Task A_factory_that_constructs_a_service_asks_its_provider() => Services.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Cache { public Cache(IDatabase database) => Database = database; public IDatabase Database { get; } }

        static class Startup
        {
            static void Add(IServiceCollection services, string cs) =>
                services.AddSingleton((IServiceProvider provider) =>
                {
                    var redis = [|ConnectionMultiplexer.Connect|](cs);
                    return new Cache(redis.GetDatabase());
                });
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        class Cache { public Cache(IDatabase database) => Database = database; public IDatabase Database { get; } }

        static class Startup
        {
            static void Add(IServiceCollection services, string cs) =>
                services.AddSingleton((IServiceProvider provider) =>
                {
                    var redis = provider.GetRequiredService<IConnectionMultiplexer>();
                    return new Cache(redis.GetDatabase());
                });
        }
        """);

    [Fact]
    public Task A_provider_among_the_parameters_is_asked_and_the_extensions_are_imported() => Services.Fixes(
        """
        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs)
            {
                using var redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase().StringSet("a", "b");
            }
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs)
            {
                var redis = provider.GetRequiredService<IConnectionMultiplexer>();
                redis.GetDatabase().StringSet("a", "b");
            }
        }
        """);

    [Fact]
    public Task The_import_is_put_among_the_others() => Services.Fixes(
        """
        using System.Text;
        using Xunit;

        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet("a", Encoding.UTF8.WebName);
        }
        """,
        """
        using System.Text;
        using Microsoft.Extensions.DependencyInjection;
        using Xunit;

        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs) => provider.GetRequiredService<IConnectionMultiplexer>().GetDatabase().StringSet("a", Encoding.UTF8.WebName);
        }
        """);

    [Fact]
    public Task The_nearest_provider_is_asked() => Services.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Seed
        {
            public static void Run(IHost host, string cs)
            {
                using (var scope = host.Services.CreateScope())
                {
                    [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet("a", "b");
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Seed
        {
            public static void Run(IHost host, string cs)
            {
                using (var scope = host.Services.CreateScope())
                {
                    scope.ServiceProvider.GetRequiredService<IConnectionMultiplexer>().GetDatabase().StringSet("a", "b");
                }
            }
        }
        """);

    [Fact]
    public Task A_host_is_asked_for_its_services() => Services.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Seed
        {
            public static IDatabase Open(this IHost host, string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Seed
        {
            public static IDatabase Open(this IHost host, string cs) => host.Services.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        }
        """);

    [Fact]
    public Task Top_level_statements_ask_the_application() => Services.Fixes(
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        var redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
        redis.GetDatabase().StringSet("a", "b");
        app.Run();
        """,
        """
        // top-level
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var app = WebApplication.CreateBuilder().Build();
        var redis = app.Services.GetRequiredService<IConnectionMultiplexer>();
        redis.GetDatabase().StringSet("a", "b");
        app.Run();
        """);

    [Fact]
    public Task A_request_is_asked_for_its_services() => Services.Fixes(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;

        static class Health
        {
            public static bool Check(HttpContext context, string cs) => [|ConnectionMultiplexer.Connect|](cs).IsConnected;
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;

        static class Health
        {
            public static bool Check(HttpContext context, string cs) => context.RequestServices.GetRequiredService<IConnectionMultiplexer>().IsConnected;
        }
        """);

    [Fact]
    public Task A_static_provider_of_the_class_is_the_last_resort() => Services.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Legacy
        {
            public static IServiceProvider Services { get; } = null!;

            public static IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Legacy
        {
            public static IServiceProvider Services { get; } = null!;

            public static IDatabase Open(string cs) => Services.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        }
        """);

    [Fact]
    public Task A_class_with_a_provider_that_cannot_be_injected_into_asks_that() => Services.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;

        class Job
        {
            private readonly IServiceProvider _provider;

            public Job(IServiceProvider provider) => _provider = provider;

            public static Job Create(IServiceProvider provider) => new Job(provider);

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        class Job
        {
            private readonly IServiceProvider _provider;

            public Job(IServiceProvider provider) => _provider = provider;

            public static Job Create(IServiceProvider provider) => new Job(provider);

            public IDatabase Open(string cs) => _provider.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_lambda_asks_its_own_parameter() => Services.Fixes(
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Add(IServiceCollection services) =>
                services.AddSingleton<IDatabase>(static sp => [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase());
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Startup
        {
            static void Add(IServiceCollection services) =>
                services.AddSingleton<IDatabase>(static sp => sp.GetRequiredService<IConnectionMultiplexer>().GetDatabase());
        }
        """);

    [Fact]
    public Task A_store_is_asked_of_a_provider_and_then_for_its_connection() => Services.Fixes(
        """
        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet("a", "b");
        }
        """,
        """
        using Microsoft.Extensions.DependencyInjection;

        static class Seed
        {
            public static void Run(IServiceProvider provider, string cs) => provider.GetRequiredService<IRedisStore>().Connection.GetDatabase().StringSet("a", "b");
        }
        """,
        Services.Store);

    [Fact]
    public Task A_handler_gets_a_parameter() => Services.Fixes(
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", () => [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase().StringGet("a").ToString());
        app.Run();
        """,
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", (IConnectionMultiplexer redis) => redis.GetDatabase().StringGet("a").ToString());
        app.Run();
        """);

    [Fact]
    public Task A_handler_with_parameters_gets_another() => Services.Fixes(
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapPost("/{id}", async (string id) =>
        {
            using var redis = await [|ConnectionMultiplexer.ConnectAsync|]("cache:6379");
            await redis.GetDatabase().StringSetAsync(id, "b");
            return id;
        });
        app.Run();
        """,
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapPost("/{id}", async (string id, IConnectionMultiplexer sharedRedis) =>
        {
            var redis = sharedRedis;
            await redis.GetDatabase().StringSetAsync(id, "b");
            return id;
        });
        app.Run();
        """);

    [Fact]
    public Task A_handler_uses_the_parameter_that_it_has() => Services.Fixes(
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapPut("/{id}", (string id, IConnectionMultiplexer redis) =>
        {
            redis.GetDatabase().StringSet(id, "a");
            [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase().StringSet(id, "b");
        });
        app.Run();
        """,
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapPut("/{id}", (string id, IConnectionMultiplexer redis) =>
        {
            redis.GetDatabase().StringSet(id, "a");
            redis.GetDatabase().StringSet(id, "b");
        });
        app.Run();
        """);

    [Fact]
    public Task Two_openings_of_one_handler_share_the_parameter() => Services.Fixes(
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapMethods("/{id}", new[] { "GET" }, static (string id) =>
        {
            [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase().StringSet(id, "a");
            [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase().StringSet(id, "b");
        });
        app.Run();
        """,
        """
        // top-level
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.CreateBuilder().Build();
        app.MapMethods("/{id}", new[] { "GET" }, static (string id, IConnectionMultiplexer redis) =>
        {
            redis.GetDatabase().StringSet(id, "a");
            redis.GetDatabase().StringSet(id, "b");
        });
        app.Run();
        """);

    [Fact]
    public Task A_handler_of_a_request_asks_that() => Services.Fixes(
        """
        // top-level
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", async context =>
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|]("cache:6379");
            await redis.GetDatabase().StringSetAsync("a", "b");
        });
        app.Run();
        """,
        """
        // top-level
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", async context =>
        {
            var redis = context.RequestServices.GetRequiredService<IConnectionMultiplexer>();
            await redis.GetDatabase().StringSetAsync("a", "b");
        });
        app.Run();
        """);

    [Fact]
    public Task A_handler_in_a_method_gets_a_store() => Services.Fixes(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        static class Endpoints
        {
            public static void MapCache(this IEndpointRouteBuilder app) =>
                app.MapDelete("/{id}", (string id) => [|ConnectionMultiplexer.Connect|]("cache:6379").GetDatabase().KeyDelete(id));
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        static class Endpoints
        {
            public static void MapCache(this IEndpointRouteBuilder app) =>
                app.MapDelete("/{id}", (string id, IRedisStore redisStore) => redisStore.Connection.GetDatabase().KeyDelete(id));
        }
        """,
        Services.Store);
}
