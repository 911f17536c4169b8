using System.Threading.Tasks;
using RedisSsot.Tests.Baseline;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Registrations;

/// <summary>RSSOT1003 on a registration: the same service twice, and the last one wins.</summary>
public class SecondRegistrationTests
{
    private static readonly TestAccessor Service = new("namespace Company;\n", "StackExchange.Redis.IConnectionMultiplexer");

    [Theory]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.{|RSSOT1003:AddSingleton<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.AddSingleton(new Options());
        services.{|RSSOT1003:AddSingleton<IConnectionMultiplexer>|}(ConnectionMultiplexer.Connect(cs));
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs)).{|RSSOT1003:AddSingleton<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));
        """)]
    [InlineData(
        """
        services.AddSingleton(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs));
        services.{|RSSOT1003:AddSingleton<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));
        """)]
    [InlineData(
        """
        services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Singleton));
        services.Add(ServiceDescriptor.{|RSSOT1003:Singleton<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs)));
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.Add({|RSSOT1003:new ServiceDescriptor(typeof(IConnectionMultiplexer), ConnectionMultiplexer.Connect(cs))|});
        """)]
    public async Task A_second_registration_is_reported_on_its_name(string statements)
    {
        await Container.Reports(statements, Service);
        await Container.Reports(statements, TestAccessor.None);
    }

    [Theory]
    [InlineData(
        """
        if (cs.Length > 0)
            services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        else
            services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("localhost"));
        """)]
    [InlineData(
        """
        if (cs.Length > 0)
        {
            services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        }
        else
        {
            services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("localhost"));
        }
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.TryAddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.AddKeyedSingleton<IConnectionMultiplexer>("jobs", (_, _) => ConnectionMultiplexer.Connect(cs));
        """)]
    [InlineData(
        """
        services.AddKeyedSingleton<IConnectionMultiplexer>("jobs", (_, _) => ConnectionMultiplexer.Connect(cs));
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        """)]
    [InlineData(
        """
        services.AddSingleton<ConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.AddSingleton<IConnectionMultiplexer>(sp => sp.GetRequiredService<ConnectionMultiplexer>());
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.AddSingleton<Options>(new Options());
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.TryAdd(ServiceDescriptor.Singleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs)));
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.Replace(ServiceDescriptor.Singleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs)));
        """)]
    [InlineData(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), "jobs", ConnectionMultiplexer.Connect(cs)));
        services.Add(ServiceDescriptor.DescribeKeyed(typeof(IConnectionMultiplexer), "mails", (_, _) => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Singleton));
        """)]
    public Task Branches_keys_and_registrations_that_give_way_are_silent(string statements) => Container.Reports(statements, Service);

    [Fact]
    public Task Another_container_is_silent() => Container.Reports(
        """
        static void Add(IServiceCollection one, IServiceCollection other, string cs)
        {
            one.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
            other.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        }
        """,
        Service);

    [Fact]
    public Task Another_container_of_descriptors_is_silent() => Container.Reports(
        """
        static void Add(IServiceCollection one, IServiceCollection other, string cs)
        {
            one.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs)));
            other.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs)));
        }
        """,
        Service);

    [Fact]
    public Task With_a_static_accessor_each_is_an_opening_of_its_own() => Container.Reports(
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));
        services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));
        """);

    [Fact]
    public Task A_keyed_singleton_says_which_Redis_it_means() => Container.Reports(
        """
        services.AddKeyedSingleton<IConnectionMultiplexer>("jobs", (_, _) => ConnectionMultiplexer.Connect(cs));
        services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), "mails", ConnectionMultiplexer.Connect(cs)));
        services.Add(ServiceDescriptor.DescribeKeyed(typeof(IConnectionMultiplexer), "news", (_, _) => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Singleton));
        """);

    [Fact]
    public Task A_second_registration_is_left_to_the_user() => Container.Leaves(
        "'AddSingleton' registers 'IConnectionMultiplexer' already",
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.{|RSSOT1003:AddSingleton<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));
        """,
        Service);

    [Fact]
    public Task A_scoped_registration_behind_the_accessor_does_not_become_a_second_one() => Container.Leaves(
        "is registered as a singleton already",
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));
        services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));
        """,
        Service);

    [Fact]
    public Task A_key_excuses_no_registration_without_one() => Container.Reports(
        """
        ConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|](cs);
        services.TryAddSingleton<IConnectionMultiplexer>(_ => Create());
        services.AddKeyedSingleton<IConnectionMultiplexer>("session", (_, _) => Create());
        """);

    // The finding would be made with the semantics of the wrong file; whatever is found, nothing is thrown.
    [Fact]
    public Task What_is_registered_behind_another_service_may_be_opened_in_another_file() => (FrozenProgram.Of(
        ("/a/Startup.cs", "static class Startup { static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { services.AddSingleton(\"a\"); services.AddSingleton(Redis.Shared); } }"),
        ("/b/Redis.cs", "static class Redis { public static readonly ConnectionMultiplexer Shared = ConnectionMultiplexer.Connect(\"a\"); }"),
        ("/Usings.cs", "global using Microsoft.Extensions.DependencyInjection;")) with
    {
        References = StandIn.Common,
        Settings = [("/", "redis_ssot.accessor", "StackExchange.Redis.IConnectionMultiplexer")],
    }).FindingsAsync();
}
