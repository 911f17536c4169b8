using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>Classes that other code constructs: with one more parameter it would not compile any more, or fail at run time.</summary>
public class CallerRefusalTests
{
    private const string Cache = """
        class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }

        """;

    [Fact]
    public Task A_construction() => Refuses("'Cache' is constructed with 'new' in 'Program'", """
        class Program
        {
            public IDatabase Run(string cs) => new Cache().Open(cs);
        }
        """);

    [Fact]
    public Task A_construction_by_the_class_itself() => Services.Refuses("'Cache' is constructed with 'new' in 'Cache'", """
        class Cache
        {
            private Cache(string prefix) => Prefix = prefix;

            public string Prefix { get; }

            public static Cache Create() => new("cache:");

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_construction_with_initializers() => Refuses("'Cache' is constructed with 'new' in 'Program'", """
        class Program
        {
            public Cache Make() => new Cache { };
        }
        """);

    [Fact]
    public Task A_construction_whose_type_is_not_named() => Refuses("'Cache' is constructed with 'new' in 'Program'", """
        class Program
        {
            public IDatabase Run(string cs) => Use(new(), cs);

            private static IDatabase Use(Cache cache, string cs) => cache.Open(cs);
        }
        """);

    [Fact]
    public Task A_construction_in_a_factory_of_the_container() => Refuses("'Cache' is constructed with 'new' in 'Startup'", """
        static class Startup
        {
            static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
                Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddScoped(services, sp => new Cache());
        }
        """);

    [Fact]
    public Task A_construction_by_a_qualified_name() => Refuses("'Cache' is constructed with 'new' in 'Program'", """
        class Program
        {
            public Cache Make() => new global::Cache();
        }
        """);

    [Fact]
    public Task A_class_with_another_name() => Services.Refuses("'Cache' also goes by the name 'Store', by which it may be constructed", """
        using Store = Cache;

        """ + Cache + """
        class Program
        {
            public Store Make() => new Store();
        }
        """);

    [Fact]
    public Task A_derived_class() => Refuses("'UserCache' derives from 'Cache' and calls its constructor", """
        class UserCache : Cache
        {
        }
        """);

    [Fact]
    public Task A_derived_class_that_calls_a_constructor() => Services.Refuses("'UserCache' derives from 'Cache' and calls its constructor", """
        abstract class Cache
        {
            private readonly string _prefix;

            protected Cache(string prefix) => _prefix = prefix;

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix, "");
        }

        class UserCache : Cache
        {
            public UserCache() : base("users:")
            {
            }
        }
        """);

    [Fact]
    public Task A_type_argument_that_has_to_have_a_constructor() => Refuses("'Cache' is constructed without arguments by 'Make'", """
        static class Factory
        {
            public static T Make<T>() where T : new() => new T();

            public static Cache Cache() => Make<Cache>();
        }
        """);

    [Fact]
    public Task A_generic_class_that_constructs_its_argument() => Refuses("'Cache' is constructed without arguments by 'Pool'", """
        class Pool<T>
            where T : new()
        {
        }

        class Program
        {
            public Pool<Cache> Caches => null;
        }
        """);

    [Fact]
    public Task An_activator() => Refuses("'Cache' is constructed without arguments by 'CreateInstance'", """
        class Program
        {
            public object One() => Activator.CreateInstance<Cache>();
        }
        """);

    [Fact]
    public Task An_activator_that_is_given_a_type() => Refuses("'Cache' is constructed without arguments by 'CreateInstance'", """
        class Program
        {
            public object One() => Activator.CreateInstance(typeof(Cache));
        }
        """);

    [Fact]
    public async Task Constructors_in_another_file()
    {
        const string Part = "partial class Cache\n{\n    public Cache(string prefix) => Prefix = prefix;\n\n    public string Prefix { get; }\n}\n";
        var program = Cache.Replace("class Cache", "partial class Cache");
        var test = await Services.OfAsync(program, Services.Interface);
        test.TestState.Sources.Add(Part);
        test.Fixed(program, Services.Interface);
        test.FixedState.Sources.Add(Part);
        await test.RunAsync();
        await Fixes.Expect.SaysWhy("the constructors of 'Cache' lie in another file", test);
    }

    [Fact]
    public async Task A_construction_in_another_file()
    {
        const string Caller = "class Program\n{\n    public Cache Make() => new Cache();\n}\n";
        var test = await Services.OfAsync(Cache, Services.Interface);
        test.TestState.Sources.Add(Caller);
        test.Fixed(Cache, Services.Interface);
        test.FixedState.Sources.Add(Caller);
        await test.RunAsync();
        await Fixes.Expect.SaysWhy("'Cache' is constructed with 'new' in 'Program'", test);
    }

    [Fact]
    public async Task Mentions_that_construct_nothing_are_no_obstacle()
    {
        var program = Cache + """
            static class Startup
            {
                static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
                    Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Cache>(services);

                static string Name(Cache cache) => nameof(Cache) + typeof(Cache) + new List<Cache>();
            }
            """;
        var becomes = program
            .Replace("{\n    public IDatabase", "{\n    private readonly IConnectionMultiplexer _redis;\n\n    public Cache(IConnectionMultiplexer redis)\n    {\n        _redis = redis;\n    }\n\n    public IDatabase")
            .Replace("[|ConnectionMultiplexer.Connect|](cs)", "_redis");
        await Services.Fixes(program, becomes);
    }

    private static Task Refuses(string reason, string program) => Services.Refuses(reason, Cache + program);
}
