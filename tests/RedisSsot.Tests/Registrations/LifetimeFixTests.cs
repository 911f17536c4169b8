using System.Threading.Tasks;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Registrations;

/// <summary>Lifetime and form change together: a container disposes what a factory returns, and never an instance.</summary>
public class LifetimeFixTests
{
    private static readonly TestAccessor Service = new("namespace Company;\n", "StackExchange.Redis.IConnectionMultiplexer");

    [Theory]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddTransient<ConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton<ConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped|}(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton(typeof(IConnectionMultiplexer), RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:TryAddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.TryAddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:TryAddTransient<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.TryAddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.Add(ServiceDescriptor.{|RSSOT1004:Scoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs)));",
        "services.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(RedisManager.Shared));")]
    [InlineData(
        "services.Add({|RSSOT1004:new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Scoped)|});",
        "services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), RedisManager.Shared));")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => RedisManager.Shared);",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => { return ConnectionMultiplexer.Connect(cs); });",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(sp => { var options = sp.GetRequiredService<Options>(); return ConnectionMultiplexer.Connect(options.Redis); });",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(sp => ConnectionMultiplexer.Connect(sp.GetRequiredService<Options>().Redis));",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => (IConnectionMultiplexer)ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(sp => sp.GetRequiredService<ConnectionMultiplexer>());",
        "services.AddSingleton<IConnectionMultiplexer>(sp => sp.GetRequiredService<ConnectionMultiplexer>());")]
    [InlineData(
        "services.{|RSSOT1004:AddKeyedScoped<IConnectionMultiplexer>|}(\"jobs\", (_, _) => ConnectionMultiplexer.Connect(cs));",
        "services.AddKeyedSingleton<IConnectionMultiplexer>(\"jobs\", (_, _) => ConnectionMultiplexer.Connect(cs));")]
    [InlineData(
        "services.AddSingleton(new Options()).{|RSSOT1004:AddTransient<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs)).AddScoped<Options>();",
        "services.AddSingleton(new Options()).AddSingleton<IConnectionMultiplexer>(RedisManager.Shared).AddScoped<Options>();")]
    public Task With_a_static_accessor_its_value_is_registered_once(string program, string becomes) => Container.Fixes(program, becomes);

    [Theory]
    [InlineData(
        "services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => RedisManager.Shared);",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddSingleton|}(_ => RedisManager.Shared);",
        "services.AddSingleton(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => { return RedisManager.Shared; });",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddSingleton|}(typeof(IConnectionMultiplexer), _ => RedisManager.Shared);",
        "services.AddSingleton(typeof(IConnectionMultiplexer), RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddKeyedSingleton<IConnectionMultiplexer>|}(\"jobs\", (_, _) => RedisManager.Shared);",
        "services.AddKeyedSingleton<IConnectionMultiplexer>(\"jobs\", RedisManager.Shared);")]
    [InlineData(
        "services.Add(ServiceDescriptor.{|RSSOT1004:Singleton<IConnectionMultiplexer>|}(_ => RedisManager.Shared));",
        "services.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(RedisManager.Shared));")]
    [InlineData(
        "services.Add({|RSSOT1004:new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => RedisManager.Shared, ServiceLifetime.Singleton)|});",
        "services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), RedisManager.Shared));")]
    [InlineData(
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.{|RSSOT1004:AddSingleton|}(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.AddSingleton(RedisManager.Shared);")]
    [InlineData(
        "services.AddSingleton(RedisManager.Shared);\nservices.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(sp => sp.GetRequiredService<ConnectionMultiplexer>());",
        "services.AddSingleton(RedisManager.Shared);\nservices.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData(
        "services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => RedisManager.Shared);\nservices.{|RSSOT1004:AddSingleton|}(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.AddSingleton(RedisManager.Shared);")]
    public Task The_instance_takes_the_place_of_a_factory_of_the_shared_connection(string program, string becomes) => Container.Fixes(program, becomes);

    [Fact]
    public Task A_key_that_provably_means_the_accessor_gets_its_value() => Container.Fixes(
        "services.{|RSSOT1004:AddKeyedTransient<IConnectionMultiplexer>|}(\"main\", (_, _) => ConnectionMultiplexer.Connect(\"cache:6379\"));",
        "services.AddKeyedSingleton<IConnectionMultiplexer>(\"main\", RedisManager.Shared);",
        TestAccessor.To("cache:6379"));

    [Fact]
    public Task A_key_that_may_mean_another_Redis_keeps_its_factory() => Container.Fixes(
        "services.{|RSSOT1004:AddKeyedTransient<IConnectionMultiplexer>|}(\"main\", (_, _) => ConnectionMultiplexer.Connect(cs == null ? \"cache:6379\" : cs));",
        "services.AddKeyedSingleton<IConnectionMultiplexer>(\"main\", (_, _) => ConnectionMultiplexer.Connect(cs == null ? \"cache:6379\" : cs));",
        TestAccessor.To("cache:6379"));

    [Fact]
    public Task A_lazy_accessor_is_asked_for_its_value() => Container.Fixes(
        """
        services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));
        services.{|RSSOT1004:AddTransient<ConnectionMultiplexer>|}(_ => RedisManager.Shared.Value);
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared.Value);
        services.AddSingleton<ConnectionMultiplexer>(RedisManager.Shared.Value);
        """,
        TestAccessor.Lazy);

    [Fact]
    public Task A_method_is_called() => Container.Fixes(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared());",
        TestAccessor.Method);

    [Fact]
    public Task The_interface_is_registered_as_what_it_was() => Container.Fixes(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);",
        TestAccessor.Interface);

    [Theory]
    [InlineData(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData(
        "services.{|RSSOT1004:AddTransient<IConnectionMultiplexer, ConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        "services.AddSingleton<IConnectionMultiplexer, ConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData(
        "services.Add({|RSSOT1004:new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Transient)|});",
        "services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Singleton));")]
    [InlineData(
        "services.Add(ServiceDescriptor.{|RSSOT1004:Describe|}(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Scoped));",
        "services.Add(ServiceDescriptor.Describe(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Singleton));")]
    public async Task With_a_service_or_none_the_factory_stays_and_runs_once(string program, string becomes)
    {
        await Container.Fixes(program, becomes, Service);
        await Container.Fixes(program, becomes, TestAccessor.None);
    }

    [Theory]
    [InlineData("not written here", "Func<IServiceProvider, IConnectionMultiplexer> open = _ => [|ConnectionMultiplexer.Connect|](cs);\nservices.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(open);")]
    [InlineData("not opened here", "var redis = RedisManager.Shared;\nservices.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => redis);")]
    [InlineData("the container makes the connection itself", "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer, ConnectionMultiplexer>|}();")]
    [InlineData("does more than to open one connection", "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => { Console.WriteLine(cs); return ConnectionMultiplexer.Connect(cs); });")]
    [InlineData("does more than to open one connection", "string other = null;\nservices.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => { other = cs; return ConnectionMultiplexer.Connect(cs); });\nConsole.WriteLine(other);")]
    [InlineData("does more than to open one connection", "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => cs == null ? ConnectionMultiplexer.Connect(\"a\") : ConnectionMultiplexer.Connect(cs));")]
    [InlineData("takes no instance", "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer, ConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("takes no instance", "services.Add(ServiceDescriptor.{|RSSOT1004:Describe|}(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Scoped));")]
    [InlineData("takes no instance", "services.Add(ServiceDescriptor.{|RSSOT1004:DescribeKeyed|}(typeof(IConnectionMultiplexer), \"jobs\", (_, _) => RedisManager.Shared, ServiceLifetime.Scoped));")]
    [InlineData("takes no instance", "services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer, ConnectionMultiplexer>|}(_ => RedisManager.Shared);")]
    [InlineData("not written here", "services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(Open);\nIConnectionMultiplexer Open(IServiceProvider services) => RedisManager.Shared;")]
    [InlineData("takes no instance", "services.{|RSSOT1004:TryAddSingleton|}(typeof(IConnectionMultiplexer), _ => RedisManager.Shared);")]
    [InlineData("takes no instance", "services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(factory: _ => RedisManager.Shared);")]
    [InlineData("does more than to name the connection", "services.AddSingleton(_ => new Lazy<ConnectionMultiplexer>(() => RedisManager.Shared));\nservices.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(sp => sp.GetRequiredService<Lazy<ConnectionMultiplexer>>().Value);")]
    [InlineData("does more than to name the connection", "services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => { Console.WriteLine(cs); return RedisManager.Shared; });")]
    public Task What_cannot_be_told_is_left(string reason, string statement) => Container.Leaves(reason, statement);

    [Fact]
    public Task What_the_accessors_type_keeps_beside_it_is_not_taken_for_it() => Container.Leaves(
        "does more than to name the connection",
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Jobs);
        services.{|RSSOT1004:AddSingleton|}(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());
        """,
        TestAccessor.Of("""
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("cache:6379");
            public static ConnectionMultiplexer Jobs { get; } = ConnectionMultiplexer.Connect("jobs:6379");
            """));

    [Fact]
    public Task Another_service_type_than_the_accessors_is_left() => Container.Leaves(
        "the service is a 'ConnectionMultiplexer', the accessor a 'IConnectionMultiplexer'",
        "services.{|RSSOT1004:AddScoped|}(_ => ConnectionMultiplexer.Connect(cs));",
        TestAccessor.Interface);

    [Fact]
    public Task Another_Redis_is_left() => Container.Leaves(
        "another Redis",
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(\"other:6379\"));",
        TestAccessor.To("cache:6379"));

    [Fact]
    public Task An_asynchronous_accessor_is_left() => Container.Leaves(
        "has to be awaited",
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        TestAccessor.Async);

    [Fact]
    public Task A_factory_that_asks_for_what_may_be_scoped_is_left() => Container.Leaves(
        "may not live as long",
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(sp => ConnectionMultiplexer.Connect(sp.GetRequiredService<Options>().Redis));",
        TestAccessor.None);
}
