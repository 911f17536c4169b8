using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>What a container would do to the shared connection.</summary>
public class OpeningRefusalTestsOfRegistrations
{
    [Fact]
    public Task A_factory_with_other_work() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        services.AddSingleton<IConnectionMultiplexer>(provider =>
        {
            Console.WriteLine("first use");
            return [|ConnectionMultiplexer.Connect|](cs);
        });
        """);

    [Fact]
    public Task A_factory_with_two_ways() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        services.AddSingleton<IConnectionMultiplexer>(provider =>
        {
            if (cs.Length == 0)
                return null;
            return [|ConnectionMultiplexer.Connect|](cs);
        });
        """);

    [Fact]
    public Task A_factory_that_adds_handlers() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        services.AddSingleton<IConnectionMultiplexer>(provider =>
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.ConnectionFailed += (_, e) => Console.WriteLine(e.FailureType);
            return redis;
        });
        """);

    [Fact]
    public Task A_factory_that_asks_the_container_first() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        services.AddSingleton<IConnectionMultiplexer>(provider => provider.GetRequiredService<Options>().Redis.Length == 0 ? null : [|ConnectionMultiplexer.Connect|](cs));
        """);

    [Theory]
    [InlineData("services.AddSingleton<Func<ConnectionMultiplexer>>(() => [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("services.AddSingleton<Func<ConnectionMultiplexer>>(_ => () => [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("services.AddScoped<Func<IConnectionMultiplexer>>(_ => () => [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("services.AddSingleton<Func<Task<ConnectionMultiplexer>>>(() => [|ConnectionMultiplexer.ConnectAsync|](cs));")]
    [InlineData("services.AddSingleton<Func<string, ConnectionMultiplexer>>(_ => name => [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("Func<ConnectionMultiplexer> open = () => [|ConnectionMultiplexer.Connect|](cs);\nservices.AddSingleton(open);")]
    [InlineData("services.AddSingleton<Func<IDisposable>>(() => [|ConnectionMultiplexer.Connect|](cs));")]
    public Task A_function_as_the_service(string statement) => Container.Refuses("may close what it returns", statement);

    [Theory]
    [InlineData("services.Add(new(typeof(IConnectionMultiplexer), _ => [|ConnectionMultiplexer.Connect|](cs), ServiceLifetime.Singleton));")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => [|ConnectionMultiplexer.Connect|](cs), ServiceLifetime.Singleton));")]
    [InlineData("services.Add(ServiceDescriptor.Describe(typeof(IConnectionMultiplexer), _ => [|ConnectionMultiplexer.Connect|](cs), ServiceLifetime.Singleton));")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer, ConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(factory: _ => [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("services.TryAddSingleton(typeof(IConnectionMultiplexer), _ => [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("services.AddActivatedSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));")]
    public Task A_form_that_takes_no_instance(string statement) => Container.Refuses("the container disposes what a factory returns", statement);

    [Theory]
    [InlineData("class Policy : PoolPolicy<ConnectionMultiplexer> { public override ConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|](\"localhost\"); }")]
    [InlineData("abstract class Base : PoolPolicy<IConnectionMultiplexer> { public abstract override IConnectionMultiplexer Create(); }\nclass Policy : Base { public override IConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|](\"localhost\"); }")]
    [InlineData("class Policy : IPoolPolicy<ConnectionMultiplexer>\n{\n    ConnectionMultiplexer IPoolPolicy<ConnectionMultiplexer>.Create() => [|ConnectionMultiplexer.Connect|](\"localhost\");\n    public async Task<ConnectionMultiplexer> CreateAsync() => await [|ConnectionMultiplexer.ConnectAsync|](\"localhost\");\n}")]
    public Task A_method_that_another_assembly_calls(string members) => Container.Refuses("cannot be followed", members + "\nstatic void Add() { }");

    [Fact]
    public Task A_method_as_the_factory() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        static void Add(IServiceCollection services) => services.AddSingleton<IConnectionMultiplexer>(Open);
        static ConnectionMultiplexer Open(IServiceProvider provider) => [|ConnectionMultiplexer.Connect|]("localhost");
        """);

    [Fact]
    public Task A_delegate_variable_as_the_factory() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        Func<IServiceProvider, IConnectionMultiplexer> factory = _ => [|ConnectionMultiplexer.Connect|](cs);
        services.AddSingleton<IConnectionMultiplexer>(factory);
        """);

    [Fact]
    public Task A_descriptor_with_a_factory() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => [|ConnectionMultiplexer.Connect|](cs), ServiceLifetime.Singleton));
        """);

    [Fact]
    public Task A_factory_that_hides_its_type() => Container.Refuses(
        "the container disposes what a factory returns",
        """
        services.AddSingleton(typeof(IConnectionMultiplexer), _ =>
        {
            Console.WriteLine("first use");
            return (object)[|ConnectionMultiplexer.Connect|](cs);
        });
        """);

    [Fact]
    public Task Another_container() => Container.Refuses(
        "'Register' disposes the connection",
        """
        new ContainerBuilder().Register(_ => [|ConnectionMultiplexer.Connect|](cs)).SingleInstance();
        """);

    [Fact]
    public Task A_flag_of_ownership() => Container.Refuses(
        "'ownsConnection: true' makes 'Cache' close it",
        """
        new Cache([|ConnectionMultiplexer.Connect|](cs), ownsConnection: true).ToString();
        """);

    [Fact]
    public Task A_request_that_disposes_it_at_its_end() => Container.Refuses(
        "",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        new Response().RegisterForDispose(redis);
        """);

    [Fact]
    public Task A_service_that_closes_it() => Container.Refuses(
        "handed to code that closes it",
        """
        static void Add(IServiceCollection services, string cs) => services.AddSingleton(_ => new Store([|ConnectionMultiplexer.Connect|](cs)));

        class Store : IDisposable
        {
            private readonly IConnectionMultiplexer _redis;
            public Store(IConnectionMultiplexer redis) => _redis = redis;
            public void Dispose() => _redis.Dispose();
        }
        """);

    [Fact]
    public Task A_type_that_was_inferred_from_the_class() => Container.Refuses(
        "the type is inferred from the 'ConnectionMultiplexer'",
        """
        services.AddSingleton(_ => [|ConnectionMultiplexer.Connect|](cs));
        """,
        TestAccessor.Interface);
}
