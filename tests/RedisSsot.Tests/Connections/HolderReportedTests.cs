using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>RSSOT1003: a field or property that is initialized by an opening is reported on its name; the opening in it is not reported again.</summary>
public class HolderReportedTests
{
    [Theory]
    [InlineData("private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("private static readonly IConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("internal ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("protected static volatile ConnectionMultiplexer {|RSSOT1003:redis|} = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("public ConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("public static IConnectionMultiplexer {|RSSOT1003:Redis|} { get; set; } = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("public IConnectionMultiplexer {|RSSOT1003:Redis|} { get; private set; } = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("private readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:_redis|} = new(() => ConnectionMultiplexer.Connect(\"a\"));")]
    [InlineData("private readonly Lazy<IConnectionMultiplexer> {|RSSOT1003:_redis|} = new Lazy<IConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(\"a\"), true);")]
    [InlineData("private static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} = new(() => { var o = ConfigurationOptions.Parse(\"a\"); var redis = ConnectionMultiplexer.Connect(o); return redis; });")]
    [InlineData("private static readonly Lazy<Task<ConnectionMultiplexer>> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.ConnectAsync(\"a\"));")]
    [InlineData("private static readonly Lazy<Task<ConnectionMultiplexer>> {|RSSOT1003:Redis|} = new(async () => await ConnectionMultiplexer.ConnectAsync(\"a\"));")]
    [InlineData("private readonly Task<ConnectionMultiplexer> {|RSSOT1003:_redis|} = ConnectionMultiplexer.ConnectAsync(\"a\");")]
    [InlineData("private readonly IDatabase {|RSSOT1003:_db|} = ConnectionMultiplexer.Connect(\"a\").GetDatabase(1);")]
    [InlineData("private readonly ISubscriber {|RSSOT1003:_bus|} = ConnectionMultiplexer.Connect(\"a\").GetSubscriber();")]
    [InlineData("private readonly Lazy<IDatabase> {|RSSOT1003:_db|} = new(() => ConnectionMultiplexer.Connect(\"a\").GetDatabase());")]
    [InlineData("private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.ConnectAsync(\"a\").Result;")]
    [InlineData("private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = (IConnectionMultiplexer)(ConnectionMultiplexer.Connect(\"a\"));")]
    [InlineData("private readonly ConnectionMultiplexer {|RSSOT1003:_one|} = ConnectionMultiplexer.Connect(\"a\"), {|RSSOT1003:_two|} = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = Environment.Is64BitProcess ? ConnectionMultiplexer.Connect(\"a\") : ConnectionMultiplexer.Connect(\"b\");")]
    [InlineData("class Inner { private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect(\"a\"); }")]
    [InlineData("record Inner { public ConnectionMultiplexer {|RSSOT1003:Redis|} { get; init; } = ConnectionMultiplexer.Connect(\"a\"); }")]
    [InlineData("struct Inner { public Inner() { } private readonly IDatabase {|RSSOT1003:_db|} = ConnectionMultiplexer.Connect(\"a\").GetDatabase(); }")]
    [InlineData("record struct Inner() { public ConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect(\"a\"); }")]
    [InlineData("class Inner<T> { private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(typeof(T).Name); }")]
    [InlineData("interface IInner { static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(\"a\"); }")]
    [InlineData("private readonly ConnectionMultiplexer {|RSSOT1003:@event|} = ConnectionMultiplexer.Connect(\"a\");")]
    public Task A_declaration_that_keeps_a_connection_is_reported_on_its_name(string member) => RedisTest.Reports($"class Cache {{ {member} }}");

    [Theory]
    [InlineData("private readonly Func<ConnectionMultiplexer> _open = () => [|ConnectionMultiplexer.Connect|](\"a\");")]
    [InlineData("private readonly string _name = [|ConnectionMultiplexer.Connect|](\"a\").ClientName;")]
    [InlineData("private readonly object _redis = [|ConnectionMultiplexer.Connect|](\"a\");")]
    [InlineData("private readonly List<IConnectionMultiplexer> _pool = new() { [|ConnectionMultiplexer.Connect|](\"a\"), [|ConnectionMultiplexer.Connect|](\"b\") };")]
    [InlineData("private readonly IEnumerable<IDatabase> _all = new[] { [|ConnectionMultiplexer.Connect|](\"a\").GetDatabase() };")]
    [InlineData("private readonly Lazy<ConnectionMultiplexer[]> _pool = new(() => new[] { [|ConnectionMultiplexer.Connect|](\"a\") });")]
    [InlineData("private readonly (ConnectionMultiplexer, int) _pair = ([|ConnectionMultiplexer.Connect|](\"a\"), 1);")]
    [InlineData("private ConnectionMultiplexer _redis; Cache() { _redis = [|ConnectionMultiplexer.Connect|](\"a\"); }")]
    [InlineData("public ConnectionMultiplexer Redis => [|ConnectionMultiplexer.Connect|](\"a\");")]
    [InlineData("private ConnectionMultiplexer _redis; ConnectionMultiplexer Redis => _redis ??= [|ConnectionMultiplexer.Connect|](\"a\");")]
    [InlineData("void Run() { ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](\"a\"); Action a = () => { var other = [|ConnectionMultiplexer.Connect|](\"a\"); }; }")]
    [InlineData("void Run() { Lazy<ConnectionMultiplexer> redis = new(() => [|ConnectionMultiplexer.Connect|](\"a\")); }")]
    public Task What_keeps_no_single_connection_is_left_to_the_opening(string member) => RedisTest.Reports($"class Cache {{ {member} }}");

    [Theory]
    [InlineData("private readonly ConnectionMultiplexer _redis = RedisManager.Shared;")]
    [InlineData("private readonly Lazy<ConnectionMultiplexer> _redis = new(() => RedisManager.Shared);")]
    [InlineData("public ConnectionMultiplexer Redis => RedisManager.Shared;")]
    [InlineData("private readonly IDatabase _db = RedisManager.Shared.GetDatabase();")]
    [InlineData("private readonly string _name = nameof(ConnectionMultiplexer.Connect);")]
    [InlineData("private readonly ConnectionMultiplexer _redis;")]
    public Task What_shares_the_connection_is_silent(string member) => RedisTest.IsSilent($"class Cache {{ {member} }}");

    [Fact]
    public Task An_owner_may_keep_a_connection() => RedisTest.IsSilent(
        "class Cache { private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"a\"); }",
        TestAccessor.Class,
        "redis_ssot.owners = Cache");

    [Fact]
    public Task With_none_configured_the_only_static_one_is_the_accessor() => RedisTest.Reports(
        """
        static class Redis { public static readonly ConnectionMultiplexer Shared = ConnectionMultiplexer.Connect("a"); }
        class Cache { private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("a"); }
        """,
        TestAccessor.None);

    [Theory]
    [InlineData("private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(")]
    [InlineData("private readonly ConnectionMultiplexer = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("private readonly Lazy< _redis = new(() => ConnectionMultiplexer.Connect(\"a\"));")]
    [InlineData("private readonly Lazy<ConnectionMultiplexer> _redis = new(() => ); object X => _redis.")]
    [InlineData("private readonly Lazy<ConnectionMultiplexer> _redis = new(() => { return ConnectionMultiplexer.Connect(\"a\")")]
    [InlineData("public ConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect(\"a\"); void Use() => _ = this.Redis.;")]
    [InlineData("private readonly Unknown _redis = ConnectionMultiplexer.Connect(\"a\"); Unknown U => _redis;")]
    public Task Half_typed_declarations_throw_nothing(string member) => Fixes.Reason.ThrowsNothing(RedisTest.Of($"class Cache {{ {member} }}"));

    [Theory]
    [InlineData("private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"a\");")]
    [InlineData("namespace Chat { private static ConnectionMultiplexer Redis { get; } = ConnectionMultiplexer.Connect(\"a\"); }")]
    public Task A_declaration_whose_class_is_not_typed_yet_throws_nothing(string member) => Fixes.Reason.ThrowsNothing(RedisTest.Of(member));
}
