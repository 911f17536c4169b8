using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>A container must not dispose the shared connection: it gets the instance, not a factory.</summary>
public class OpeningFixTestsOfRegistrations
{
    [Fact]
    public Task A_factory_becomes_the_instance() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task An_instance_stays_one() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>([|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task A_factory_with_an_interface_as_the_accessor() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_factory_with_a_lazy_accessor() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared.Value);
        """,
        TestAccessor.Lazy);

    [Fact]
    public Task A_factory_that_reads_its_configuration_from_the_container() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>(provider =>
        {
            var options = provider.GetRequiredService<Options>();
            return [|ConnectionMultiplexer.Connect|](options.Redis);
        });
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task A_factory_whose_arguments_come_from_the_container() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>(provider => [|ConnectionMultiplexer.Connect|](provider.GetRequiredService<Options>().Redis));
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task The_service_type_stays_the_class() => Container.Fixes(
        """
        services.AddSingleton(provider => [|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.AddSingleton(RedisManager.Shared);
        """);

    [Fact]
    public Task A_service_type_as_an_argument() => Container.Fixes(
        """
        services.AddSingleton(typeof(IConnectionMultiplexer), _ => [|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.AddSingleton(typeof(IConnectionMultiplexer), RedisManager.Shared);
        """);

    [Fact]
    public Task A_keyed_service_that_leads_to_the_same_Redis() => Container.Fixes(
        """
        services.AddKeyedSingleton<IConnectionMultiplexer>("session", (_, _) => [|ConnectionMultiplexer.Connect|]("cache:6379"));
        """,
        """
        services.AddKeyedSingleton<IConnectionMultiplexer>("session", RedisManager.Shared);
        """,
        TestAccessor.To("cache:6379"));

    [Fact]
    public Task A_registration_that_may_be_there_already() => Container.Fixes(
        """
        services.TryAddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.TryAddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task A_chain_of_registrations() => Container.Fixes(
        """
        services
            .AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs))
            .AddSingleton<Options>(_ => new Options());
        """,
        """
        services
            .AddSingleton<IConnectionMultiplexer>(RedisManager.Shared)
            .AddSingleton<Options>(_ => new Options());
        """);

    [Fact]
    public Task A_factory_that_blocks() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.ConnectAsync|](cs).GetAwaiter().GetResult());
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task A_factory_that_casts() => Container.Fixes(
        """
        services.AddSingleton(_ => (IConnectionMultiplexer)[|ConnectionMultiplexer.Connect|](cs));
        """,
        """
        services.AddSingleton((IConnectionMultiplexer)RedisManager.Shared);
        """);

    [Fact]
    public Task An_anonymous_method_as_the_factory() => Container.Fixes(
        """
        services.AddSingleton<IConnectionMultiplexer>(delegate { return [|ConnectionMultiplexer.Connect|](cs); });
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task A_factory_of_the_database_stays_a_factory() => Container.Fixes(
        """
        services.AddSingleton<IDatabase>(_ => [|ConnectionMultiplexer.Connect|](cs).GetDatabase());
        services.AddScoped<IDatabase>(_ => [|ConnectionMultiplexer.Connect|](cs).GetDatabase());
        """,
        """
        services.AddSingleton<IDatabase>(_ => RedisManager.Shared.GetDatabase());
        services.AddScoped<IDatabase>(_ => RedisManager.Shared.GetDatabase());
        """);

    [Fact]
    public Task A_local_is_registered_as_the_instance() => Container.Fixes(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        services.AddSingleton<IConnectionMultiplexer>(redis);
        """,
        """
        var redis = RedisManager.Shared;
        services.AddSingleton<IConnectionMultiplexer>(redis);
        """);

    [Fact]
    public Task A_local_that_a_factory_returns_is_registered_as_the_instance() => Container.Fixes(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        services.AddSingleton<IConnectionMultiplexer>(_ => redis);
        """,
        """
        var redis = RedisManager.Shared;
        services.AddSingleton<IConnectionMultiplexer>(redis);
        """);

    [Fact]
    public Task A_method_that_a_factory_calls_is_called_for_the_instance() => Container.Fixes(
        """
        static void Add(IServiceCollection services, string cs) => services.AddSingleton<IConnectionMultiplexer>(_ => Open(cs));
        static ConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        """,
        """
        static void Add(IServiceCollection services, string cs) => services.AddSingleton<IConnectionMultiplexer>(Open(cs));
        static ConnectionMultiplexer Open(string cs) => RedisManager.Shared;
        """);

    [Fact]
    public Task A_service_around_the_connection_that_leaves_it_open() => Container.Fixes(
        """
        static void Add(IServiceCollection services, string cs) => services.AddSingleton(_ => new Store([|ConnectionMultiplexer.Connect|](cs)));

        class Store
        {
            private readonly IConnectionMultiplexer _redis;
            public Store(IConnectionMultiplexer redis) => _redis = redis;
            public IDatabase Database => _redis.GetDatabase();
        }
        """,
        """
        static void Add(IServiceCollection services, string cs) => services.AddSingleton(_ => new Store(RedisManager.Shared));

        class Store
        {
            private readonly IConnectionMultiplexer _redis;
            public Store(IConnectionMultiplexer redis) => _redis = redis;
            public IDatabase Database => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_lazy_connection_as_the_service_stays_lazy() => Container.Fixes(
        """
        services.AddSingleton(_ => new Lazy<ConnectionMultiplexer>(() => [|ConnectionMultiplexer.Connect|](cs)));
        """,
        """
        services.AddSingleton(_ => new Lazy<ConnectionMultiplexer>(() => RedisManager.Shared));
        """);

    [Fact]
    public Task A_descriptor_made_by_a_method() => Container.Fixes(
        """
        services.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs)));
        """,
        """
        services.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(RedisManager.Shared));
        """);
}
