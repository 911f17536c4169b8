using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hidden;

/// <summary>Sharing that would close the shared connection, or that would lead to another Redis, is left to the reader.</summary>
public class SharingRefusalTests
{
    private const string Cache = "using Microsoft.Extensions.Caching.StackExchangeRedis;\n";

    [Theory]
    [InlineData("void Run() { using (var context = new [|RedisContext|](\"redis:6379\")) { } }")]
    [InlineData("void Run() { using var context = new [|RedisContext|](\"redis:6379\"); }")]
    [InlineData("void Run() { using (new [|RedisContext|](\"redis:6379\")) { } }")]
    [InlineData("void Run() { var context = new [|RedisContext|](\"redis:6379\"); context.Dispose(); }")]
    [InlineData("void Run() { var context = new [|RedisContext|](\"redis:6379\"); try { } finally { context?.Dispose(); } }")]
    [InlineData("void Run() { var context = new [|RedisContext|](\"redis:6379\"); using (context) { } }")]
    [InlineData("readonly RedisContext _context = new [|RedisContext|](\"redis:6379\"); public void Dispose() => _context.Dispose();")]
    public Task What_is_disposed_would_close_the_shared_connection(string members) => HiddenTest.Refuses(
        "CachingFramework",
        $"using CachingFramework.Redis;\nclass Program {{ {members} }}");

    [Theory]
    [InlineData("void Run() { using var cache = new RedisCache(new RedisCacheOptions { [|Configuration|] = \"redis:6379\" }); }")]
    [InlineData("void Run() { var options = new RedisCacheOptions { [|Configuration|] = \"redis:6379\" }; using var cache = new RedisCache(options); }")]
    [InlineData("void Run() { var options = new RedisCacheOptions(); [|options.Configuration|] = \"redis:6379\"; using (var cache = new RedisCache(options)) { } }")]
    [InlineData("void Add(IServiceCollection services) => services.AddScoped(_ => new RedisCache(new RedisCacheOptions { [|Configuration|] = \"redis:6379\" }));")]
    public Task Options_of_a_cache_that_is_disposed_stay(string members) => HiddenTest.Refuses("DistributedCache", Cache + $"class Program {{ {members} }}");

    [Fact]
    public Task A_cache_that_lives_on_shares() => HiddenTest.Fixes(
        "DistributedCache",
        Cache + "class Program { RedisCache Make() => new RedisCache(new RedisCacheOptions { [|Configuration|] = \"redis:6379\" }); }",
        Cache + "class Program { RedisCache Make() => new RedisCache(new RedisCacheOptions { ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(RedisManager.Shared) }); }");

    [Fact]
    public Task Two_options_that_say_where_to_connect_are_left() => HiddenTest.Refuses("DistributedCache", Cache + """
        class Program
        {
            void Add(IServiceCollection services) => services.AddStackExchangeRedisCache(o =>
            {
                [|o.Configuration|] = "redis";
                o.ConfigurationOptions = new ConfigurationOptions { EndPoints = { "other" }, DefaultDatabase = 2 };
            });
        }
        """);

    [Fact]
    public Task A_lock_server_with_a_database_of_its_own_is_left() => HiddenTest.Refuses("RedLock", """
        using System.Net;
        using RedLockNet.SERedis;
        using RedLockNet.SERedis.Configuration;

        class Program
        {
            object Open() => [|RedLockFactory.Create|](new List<RedLockEndPoint> { new RedLockEndPoint { EndPoint = new DnsEndPoint("a", 6379), RedisDatabase = 1 } });

            object Open(RedLockEndPoint given) => [|RedLockFactory.Create|](new List<RedLockEndPoint> { given });
        }
        """);

    [Fact]
    public Task Options_for_one_name_do_not_speak_for_all_others() => HiddenTest.Reports("DistributedCache", Cache + """
        class Program
        {
            void Add(IServiceCollection services) => services.AddStackExchangeRedisCache(o => [|o.Configuration|] = "redis:6379");

            void Add(IServiceCollection services, IConnectionMultiplexer redis) =>
                services.Configure<RedisCacheOptions>("tenant", o => o.ConnectionMultiplexerFactory = () => Task.FromResult(redis));
        }
        """);

    [Fact]
    public Task Options_for_all_names_do() => HiddenTest.IsSilent("DistributedCache", Cache + """
        class Program
        {
            void Add(IServiceCollection services) => services.AddStackExchangeRedisCache(o => o.Configuration = "redis:6379");

            void Add(IServiceCollection services, IConnectionMultiplexer redis) =>
                services.Configure<RedisCacheOptions>(o => o.ConnectionMultiplexerFactory = () => Task.FromResult(redis));
        }
        """);
}
