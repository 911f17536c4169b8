using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;
using Shapes = RedisSsot.Tests.Fixes.Accessors;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Every shape of the accessor, and every way from it to what is closed.</summary>
public partial class DisposalReportedTests
{
    [Fact]
    public Task An_accessor_of_the_interface() => Programs.Statements("⟦RedisManager.Shared.Dispose⟧();", TestAccessor.Interface);

    [Fact]
    public Task A_lazy_accessor() => Programs.Statements("⟦RedisManager.Shared.Value.Dispose⟧();", TestAccessor.Lazy);

    [Fact]
    public Task A_method() => Programs.Statements("using var ⟦redis⟧ = RedisManager.Shared();", TestAccessor.Method);

    [Fact]
    public Task An_awaited_accessor() => Programs.Statements("using var ⟦redis⟧ = await RedisManager.Shared();", TestAccessor.Async);

    [Fact]
    public Task An_awaited_accessor_that_is_configured_further() => Programs.Statements("using var ⟦redis⟧ = await RedisManager.Shared().ConfigureAwait(false);", TestAccessor.Async);

    [Fact]
    public Task An_accessor_that_is_blocked_on() => Programs.Statements("⟦RedisManager.Shared().GetAwaiter().GetResult().Dispose⟧(); ⟦RedisManager.Shared().Result.Dispose⟧();", TestAccessor.Async);

    [Fact]
    public Task A_lazy_task() => Programs.Statements("⟦(await RedisManager.Shared.Value).Dispose⟧();", Shapes.LazyTask);

    [Fact]
    public Task A_value_task() => Programs.Statements("⟦(await RedisManager.Shared()).Dispose⟧();", Shapes.ValueTask);

    [Fact]
    public Task An_accessor_that_may_be_null() => Programs.Statements("RedisManager.Shared?⟦.Dispose⟧();", Shapes.Nullable);

    [Fact]
    public Task Another_member_of_the_accessor_that_hands_out_the_same() => Programs.Statements(
        "⟦RedisManager.Other.Dispose⟧(); ⟦RedisManager.Get().Dispose⟧(); ⟦RedisManager.Database.Multiplexer.Dispose⟧();",
        TestAccessor.Of(
            """
            private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect("redis"));
            public static ConnectionMultiplexer Shared => Connection.Value;
            public static ConnectionMultiplexer Other => Connection.Value;
            public static ConnectionMultiplexer Get() { lock (Connection) { return Connection.Value; } }
            public static IDatabase Database => Shared.GetDatabase();
            """));

    [Fact]
    public Task A_second_accessor() => Programs.Statements(
        "⟦RedisManager.Shared.Dispose⟧(); ⟦RedisManager.Queue.Dispose⟧();",
        TestAccessor.Of(
            """
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis");
            public static ConnectionMultiplexer Queue { get; } = ConnectionMultiplexer.Connect("queue");
            """),
        "redis_ssot.accessor.queue = Company.RedisManager.Queue");

    [Fact]
    public Task An_accessor_that_nobody_configured() => Programs.Statements(
        "⟦RedisManager.Shared.Dispose⟧();",
        TestAccessor.Of("public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect(\"redis\");") with { Member = null });

    [Fact]
    public Task A_service_that_hands_out_its_connection() => Programs.Program(
        """
        namespace Company;

        public interface IRedisStore { IConnectionMultiplexer Connection { get; } }
        record Worker(IRedisStore store)
        {
            public void Stop() => ⟦store.Connection.Dispose⟧();
        }
        """,
        TestAccessor.None with { Member = "Company.IRedisStore" });

    [Fact]
    public Task A_singleton_that_nobody_configured() => Programs.Program(
        """
        class RedisStore
        {
            public static RedisStore Instance { get; } = new RedisStore();
            public ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("redis");
        }
        class Worker
        {
            public void Stop() => ⟦RedisStore.Instance.Connection.Dispose⟧();
        }
        """,
        TestAccessor.None);

    [Fact]
    public Task A_local() => Programs.Statements("var redis = RedisManager.Shared; ⟦redis.Dispose⟧();");

    [Fact]
    public Task A_local_that_is_assigned_later() => Programs.Statements(
        """
        ConnectionMultiplexer redis = null;
        redis = RedisManager.Shared;
        ⟦redis.Dispose⟧();
        """);

    [Fact]
    public Task A_local_under_another_name() => Programs.Statements("var one = RedisManager.Shared; IDisposable two = one; ⟦two.Dispose⟧();");

    [Fact]
    public Task A_local_of_the_function_around() => Programs.Statements("var redis = RedisManager.Shared; Action close = () => ⟦redis.Dispose⟧(); close();");

    [Fact]
    public Task A_choice_between_shared_connections() => Programs.Statements("var redis = cs == null ? RedisManager.Shared : services == null ? null : RedisManager.Shared; ⟦redis.Dispose⟧();");

    [Fact]
    public Task A_switch_between_shared_connections() => Programs.Statements("using var ⟦redis⟧ = cs switch { null => throw new Exception(), _ => RedisManager.Shared };");

    [Fact]
    public Task A_shared_connection_instead_of_none() => Programs.Statements("IConnectionMultiplexer redis = null; redis ??= RedisManager.Shared; ⟦redis.Dispose⟧();");

    [Fact]
    public Task A_pattern_variable() => Programs.Statements("if (RedisManager.Shared is IDisposable disposable) ⟦disposable.Dispose⟧();");

    [Fact]
    public Task A_pattern_variable_of_a_property_pattern() => Programs.Statements("if (RedisManager.Shared is { IsConnected: true } redis) ⟦redis.Dispose⟧();");

    [Fact]
    public Task A_pattern_variable_of_a_switch() => Programs.Statements("switch (RedisManager.Shared) { case IDisposable disposable: ⟦disposable.Dispose⟧(); break; }");

    [Fact]
    public Task A_field_with_an_initializer() => Programs.Members(
        """
        private readonly ConnectionMultiplexer _redis = RedisManager.Shared;
        public void Dispose() => ⟦_redis.Dispose⟧();
        """);

    [Fact]
    public Task A_field_that_is_assigned_in_the_constructor() => Programs.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service() => _redis = RedisManager.Shared;
        public void Dispose() => ⟦this._redis.Dispose⟧();
        """);

    [Fact]
    public Task A_field_that_knows_only_that_it_is_disposable() => Programs.Members(
        """
        private readonly IDisposable _resource = RedisManager.Shared;
        public void Dispose() => ⟦_resource.Dispose⟧();
        """);

    [Fact]
    public Task A_property_that_reads_the_accessor() => Programs.Members(
        """
        private ConnectionMultiplexer Redis => RedisManager.Shared;
        public void Dispose() => ⟦Redis.Dispose⟧();
        """);

    [Fact]
    public Task A_method_that_returns_the_accessors_value() => Programs.Members(
        """
        private ConnectionMultiplexer Connect() { return RedisManager.Shared; }
        public void Run() { using (var ⟦redis⟧ = Connect()) { } }
        """);

    [Fact]
    public Task An_asynchronous_method_that_returns_the_accessors_value() => Programs.Members(
        """
        private async Task<ConnectionMultiplexer> ConnectAsync() { await Task.Yield(); return RedisManager.Shared; }
        private Task<ConnectionMultiplexer> FinishedAsync() => Task.FromResult(RedisManager.Shared);
        public async Task Run() { using (var ⟦redis⟧ = await ConnectAsync()) { } await using var ⟦other⟧ = await FinishedAsync(); }
        """);

    [Fact]
    public Task A_lazy_around_the_accessor() => Programs.Members(
        """
        private readonly Lazy<ConnectionMultiplexer> _redis = new(() => RedisManager.Shared, true);
        public void Dispose() { if (_redis.IsValueCreated) ⟦_redis.Value.Dispose⟧(); }
        """);

    [Fact]
    public Task A_database_of_the_accessor() => Programs.Members(
        """
        private readonly IDatabase _db = RedisManager.Shared.GetDatabase(2);
        public void Dispose() => ⟦_db.Multiplexer.Dispose⟧();
        """);

    [Fact]
    public Task A_subscriber_a_server_and_a_batch() => Programs.Statements(
        """
        ⟦RedisManager.Shared.GetSubscriber().Multiplexer.Dispose⟧();
        ⟦RedisManager.Shared.GetServer(cs).Multiplexer.Dispose⟧();
        ⟦RedisManager.Shared.GetDatabase().CreateBatch().Multiplexer.Dispose⟧();
        """);

    [Fact]
    public Task What_is_exchanged_for_nothing() => Programs.Members(
        """
        private ConnectionMultiplexer _redis = RedisManager.Shared;
        public void Dispose() => Interlocked.Exchange(ref _redis, null)?⟦.Dispose⟧();
        """);

    [Fact]
    public Task A_parameter_whose_callers_give_the_accessor() => Programs.Members(
        """
        public void Run() => Stop(RedisManager.Shared);
        private static void Stop(IConnectionMultiplexer redis) => ⟦redis.Dispose⟧();
        """);

    [Fact]
    public Task An_extension_method_whose_callers_give_the_accessor() => Programs.Program(
        """
        static class Extensions
        {
            public static void Stop(this IConnectionMultiplexer redis) => ⟦redis.Dispose⟧();
            public static void Run() => RedisManager.Shared.Stop();
        }
        """);
}
