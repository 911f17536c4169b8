using System.Threading.Tasks;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Registrations;

/// <summary>RSSOT1004: a container makes a connection for each scope or use.</summary>
public class LifetimeReportedTests
{
    [Theory]
    [InlineData("services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddTransient<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddScoped<ConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddScoped|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddTransient|}(_ => (IConnectionMultiplexer)ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddScoped|}(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddTransient|}(typeof(ConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddScoped|}(typeof(IConnectionMultiplexer), typeof(ConnectionMultiplexer));")]
    [InlineData("services.{|RSSOT1004:AddScoped<IConnectionMultiplexer, ConnectionMultiplexer>|}();")]
    [InlineData("services.{|RSSOT1004:AddTransient<IConnectionMultiplexer, ConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:TryAddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:TryAddTransient<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddKeyedScoped<IConnectionMultiplexer>|}(\"k\", (_, _) => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddKeyedTransient<IConnectionMultiplexer>|}(\"k\", (_, _) => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:TryAddKeyedScoped<IConnectionMultiplexer>|}(\"k\", (_, _) => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:TryAddKeyedTransient<IConnectionMultiplexer>|}(\"k\", (_, _) => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.Add(ServiceDescriptor.{|RSSOT1004:Scoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs)));")]
    [InlineData("services.Add(ServiceDescriptor.{|RSSOT1004:Transient<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs)));")]
    [InlineData("services.Add({|RSSOT1004:new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Scoped)|});")]
    [InlineData("services.Add({|RSSOT1004:new ServiceDescriptor(typeof(IConnectionMultiplexer), typeof(ConnectionMultiplexer), ServiceLifetime.Transient)|});")]
    [InlineData("ServiceDescriptor one = {|RSSOT1004:new(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Transient)|};")]
    [InlineData("services.Add(ServiceDescriptor.{|RSSOT1004:Describe|}(typeof(IConnectionMultiplexer), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Scoped));")]
    [InlineData("services.Add(ServiceDescriptor.{|RSSOT1004:DescribeKeyed|}(typeof(IConnectionMultiplexer), \"jobs\", (_, _) => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Scoped));")]
    [InlineData("services.Add({|RSSOT1004:new ServiceDescriptor(typeof(IConnectionMultiplexer), \"jobs\", (_, _) => ConnectionMultiplexer.Connect(cs), ServiceLifetime.Transient)|});")]
    [InlineData("services?.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("ServiceCollectionServiceExtensions.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(services, _ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => RedisManager.Shared);")]
    [InlineData("services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(sp => sp.GetRequiredService<ConnectionMultiplexer>());")]
    [InlineData("services.AddSingleton(new Options()).{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("var redis = [|ConnectionMultiplexer.Connect|](cs);\nservices.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => redis);")]
    public Task A_connection_for_each_scope_or_use_is_reported_on_the_name(string statement) => Container.Reports(statement);

    [Theory]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);")]
    [InlineData("services.AddScoped<IDatabase>(_ => RedisManager.Shared.GetDatabase());")]
    [InlineData("services.AddTransient<IDatabase>(sp => sp.GetRequiredService<IConnectionMultiplexer>().GetDatabase());")]
    [InlineData("services.AddScoped(_ => RedisManager.Shared.GetSubscriber());")]
    [InlineData("services.AddScoped<Options>(_ => new Options());")]
    [InlineData("services.AddScoped<Options>();")]
    [InlineData("services.Add(ServiceDescriptor.Scoped<Options>(_ => new Options()));")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(Options), _ => new Options(), ServiceLifetime.Scoped));")]
    [InlineData("services.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), RedisManager.Shared));")]
    [InlineData("services.AddSingleton<IDatabase>(_ => RedisManager.Shared.GetDatabase());")]
    [InlineData("services.AddSingleton(_ => new Lazy<ConnectionMultiplexer>(() => RedisManager.Shared));")]
    [InlineData("services.AddSingleton<Func<ConnectionMultiplexer>>(() => RedisManager.Shared);")]
    [InlineData("services.AddSingleton(_ => new Options());")]
    public Task Other_lifetimes_and_other_services_are_silent(string statement) => Container.Reports(statement);

    [Theory]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => RedisManager.Shared);")]
    [InlineData("services.{|RSSOT1004:AddSingleton|}(_ => RedisManager.Shared);")]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => { return RedisManager.Shared; });")]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => { var redis = RedisManager.Shared; return redis; });")]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(delegate { return RedisManager.Shared; });")]
    [InlineData("services.{|RSSOT1004:AddSingleton|}(typeof(IConnectionMultiplexer), _ => RedisManager.Shared);")]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer, ConnectionMultiplexer>|}(_ => RedisManager.Shared);")]
    [InlineData("services.{|RSSOT1004:AddKeyedSingleton<IConnectionMultiplexer>|}(\"k\", (_, _) => RedisManager.Shared);")]
    [InlineData("services.Add(ServiceDescriptor.{|RSSOT1004:Singleton<IConnectionMultiplexer>|}(_ => RedisManager.Shared));")]
    [InlineData("services.Add({|RSSOT1004:new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => RedisManager.Shared, ServiceLifetime.Singleton)|});")]
    [InlineData("ServiceDescriptor one = {|RSSOT1004:new(typeof(IConnectionMultiplexer), _ => RedisManager.Shared, ServiceLifetime.Singleton)|};")]
    [InlineData("services.Add(ServiceDescriptor.{|RSSOT1004:Describe|}(typeof(IConnectionMultiplexer), _ => RedisManager.Shared, ServiceLifetime.Singleton));")]
    [InlineData("var redis = RedisManager.Shared;\nservices.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => redis);")]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(Open);\nIConnectionMultiplexer Open(IServiceProvider services) => RedisManager.Shared;")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.{|RSSOT1004:AddSingleton|}(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());")]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(sp => sp.GetRequiredService<ConnectionMultiplexer>());\nservices.AddSingleton(RedisManager.Shared);")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.{|RSSOT1004:AddSingleton|}(sp => sp.GetRequiredService<IConnectionMultiplexer>() as ConnectionMultiplexer);")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.{|RSSOT1004:AddSingleton|}(sp => { var redis = sp.GetRequiredService<IConnectionMultiplexer>(); return (ConnectionMultiplexer)redis; });")]
    [InlineData("services.AddSingleton(_ => new Lazy<ConnectionMultiplexer>(() => RedisManager.Shared));\nservices.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(sp => sp.GetRequiredService<Lazy<ConnectionMultiplexer>>().Value);")]
    [InlineData("services.AddSingleton(_ => RedisManager.Shared.GetDatabase());\nservices.{|RSSOT1004:AddSingleton|}(sp => sp.GetRequiredService<IDatabase>().Multiplexer);")]
    [InlineData("services.{|RSSOT1004:AddSingleton<IConnectionMultiplexer>|}(_ => RedisManager.Shared);\nservices.{|RSSOT1004:AddSingleton|}(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());")]
    public Task A_factory_of_the_shared_connection_is_reported_because_the_container_disposes_what_it_returns(string statement) => Container.Reports(statement);

    [Theory]
    [InlineData("services.AddSingleton(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.AddSingleton(sp => (ConnectionMultiplexer)sp.GetRequiredKeyedService<IConnectionMultiplexer>(\"jobs\"));")]
    [InlineData("services.AddKeyedSingleton<IConnectionMultiplexer>(\"jobs\", RedisManager.Shared);\nservices.AddSingleton(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());")]
    [InlineData("services.AddSingleton(RedisManager.Shared);\nservices.AddSingleton(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(_ => cs is null ? RedisManager.Shared : [|ConnectionMultiplexer.Connect|](cs));")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nservices.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));\nservices.AddSingleton(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());")]
    [InlineData("static void Web(IServiceCollection web) => web.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);\nstatic void Worker(IServiceCollection worker)\n{\n    worker.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](\"sandbox\"));\n    worker.AddSingleton(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());\n}")]
    public Task A_factory_of_what_may_be_the_containers_own_is_silent(string statement) => Container.Reports(statement);

    [Fact]
    public Task With_a_service_as_the_accessor_the_container_may_dispose_what_is_its_own() => Container.Reports(
        """
        interface IRedisStore { IConnectionMultiplexer Redis { get; } }
        class RedisStore : IRedisStore { public IConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect("cache:6379"); }
        static void Add(IServiceCollection services) => services.AddSingleton<IRedisStore, RedisStore>().AddSingleton<IConnectionMultiplexer>(sp => sp.GetRequiredService<IRedisStore>().Redis);
        """,
        TestAccessor.None,
        "redis_ssot.accessor = Startup.IRedisStore");

    [Fact]
    public Task An_owner_may_let_the_container_dispose_the_shared_connection() => Container.Reports(
        "services.AddSingleton<IConnectionMultiplexer>(_ => RedisManager.Shared);",
        TestAccessor.Class,
        "redis_ssot.owners = Startup");

    [Fact]
    public Task A_method_of_ones_own_with_such_a_name_is_silent() => Container.Reports(
        """
        static void Add(IServiceCollection services) => AddScoped<IConnectionMultiplexer>(() => RedisManager.Shared);
        static void AddScoped<T>(Func<T> factory) => factory();
        """);

    [Fact]
    public Task A_scoped_store_is_silent() => Container.Reports(
        """
        interface IRedisStore { IConnectionMultiplexer Redis { get; } }
        class RedisStore : IRedisStore { public IConnectionMultiplexer Redis => RedisManager.Shared; }
        static void Add(IServiceCollection services) => services.AddScoped<IRedisStore, RedisStore>();
        """);

    [Fact]
    public Task A_scoped_store_that_is_the_accessor_is_reported() => Container.Reports(
        """
        interface IRedisStore { IConnectionMultiplexer Redis { get; } }
        class RedisStore : IRedisStore { public IConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect("cache:6379"); }
        static void Add(IServiceCollection services) => services.{|RSSOT1004:AddScoped<IRedisStore, RedisStore>|}();
        """,
        TestAccessor.None,
        "redis_ssot.accessor = Startup.IRedisStore");

    [Fact]
    public Task An_owner_may_register_as_it_likes() => Container.Reports(
        "services.AddScoped<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(cs));",
        TestAccessor.Class,
        "redis_ssot.owners = Startup");

    [Fact]
    public Task With_no_accessor_it_is_reported_all_the_same() => Container.Reports(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        TestAccessor.None);

    [Fact]
    public Task With_a_service_as_the_accessor_it_is_reported() => Container.Reports(
        "services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(cs));",
        TestAccessor.None,
        "redis_ssot.accessor = StackExchange.Redis.IConnectionMultiplexer");

    [Theory]
    [InlineData("services.AddScoped<IConnectionMultiplexer>();")]
    [InlineData("services.AddScoped(_ => );")]
    [InlineData("services.AddScoped<>(_ => ConnectionMultiplexer.Connect(cs));")]
    [InlineData("new ServiceDescriptor(typeof(IConnectionMultiplexer), , ServiceLifetime.Scoped);")]
    [InlineData("ServiceDescriptor one = new(")]
    [InlineData("services.AddScoped<IConnectionMultiplexer>(_ => { return")]
    [InlineData("services.Add(ServiceDescriptor.Describe(typeof(), _ => ConnectionMultiplexer.Connect(cs), ServiceLifetime.));")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(_ => );")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(_ => { return")]
    [InlineData("services.AddSingleton<IConnectionMultiplexer>(sp => sp.GetRequiredService<>());")]
    [InlineData("services.AddSingleton(typeof(IConnectionMultiplexer), ")]
    public async Task Half_typed_registrations_throw_nothing(string statement)
    {
        var test = RedisTest.Of("using Microsoft.Extensions.DependencyInjection;\nclass Startup { void Add(IServiceCollection services, string cs) { " + statement + " } }");
        test.TestState.AdditionalReferences.Add(await Container.Reference);
        await Reason.ThrowsNothing(test);
    }

    [Fact]
    public Task Other_containers_are_left_to_the_opening() => Container.Reports(
        "new ContainerBuilder().Register(_ => [|ConnectionMultiplexer.Connect|](cs)).InstancePerLifetimeScope();");
}
