using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Whoever opens a connection for himself may close it. Those openings are marked; that they are closed is not reported.</summary>
public partial class DisposalSilentTests
{
    [Fact]
    public Task A_using_of_an_opening() => Programs.Statements("using var redis = [|ConnectionMultiplexer.Connect|](cs);");

    [Fact]
    public Task A_using_statement_of_an_opening() => Programs.Statements("using (var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs)) { }");

    [Fact]
    public Task An_opening_that_is_closed_at_once() => Programs.Statements("[|ConnectionMultiplexer.Connect|](cs).Dispose();");

    [Fact]
    public Task A_local_that_is_opened() => Programs.Statements("var redis = [|ConnectionMultiplexer.Connect|](cs); redis.Close(); redis.Dispose();");

    [Fact]
    public Task A_local_that_is_opened_later() => Programs.Statements("var redis = RedisManager.Shared; redis = [|ConnectionMultiplexer.Connect|](cs); redis.Dispose();");

    [Fact]
    public Task A_choice_between_the_shared_one_and_an_own() => Programs.Statements("using var redis = cs == null ? RedisManager.Shared : [|ConnectionMultiplexer.Connect|](cs);");

    [Fact]
    public Task An_own_one_instead_of_none() => Programs.Statements("var redis = RedisManager.Shared ?? [|ConnectionMultiplexer.Connect|](cs); redis.Dispose();");

    [Fact]
    public Task An_own_one_instead_of_no_parameter() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis = null) => _redis = redis ?? [|ConnectionMultiplexer.Connect|]("redis");
        public void Dispose() => _redis.Dispose();
        """);

    [Fact]
    public Task A_parameter_that_is_replaced_by_an_own_one() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) { redis ??= [|ConnectionMultiplexer.Connect|]("redis"); _redis = redis; }
        public void Dispose() => _redis.Dispose();
        """);

    [Fact]
    public Task A_class_that_is_given_one_or_opens_one() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        public void Dispose() => _redis.Dispose();
        """);

    [Fact]
    public Task A_constructor_that_opens_for_another() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public Service(string cs) : this([|ConnectionMultiplexer.Connect|](cs)) { }
        public void Dispose() => _redis.Dispose();
        """);

    [Fact]
    public Task A_derived_class_that_opens_for_its_base() => Programs.Program(
        """
        record Base(IConnectionMultiplexer redis) : IDisposable
        {
            public void Dispose() => redis.Dispose();
        }
        record One(string cs) : Base([|ConnectionMultiplexer.Connect|](cs));
        """);

    [Fact]
    public Task A_derived_class_whose_constructor_opens_for_its_base() => Programs.Program(
        """
        class Base
        {
            private readonly IConnectionMultiplexer _redis;
            protected Base(IConnectionMultiplexer redis) => _redis = redis;
            public void Dispose() => _redis.Dispose();
        }
        class One : Base { public One(string cs) : base([|ConnectionMultiplexer.Connect|](cs)) { } }
        """);

    [Fact]
    public Task A_class_that_is_constructed_with_an_opening() => Programs.Program(
        """
        class Worker
        {
            private readonly IConnectionMultiplexer _redis;
            public Worker(IConnectionMultiplexer redis) => _redis = redis;
            public void Dispose() => _redis.Dispose();
        }
        class Program { static void Run(string cs) => new Worker([|ConnectionMultiplexer.Connect|](cs)).Dispose(); }
        """);

    [Theory]
    [InlineData("new")]
    [InlineData("new ")]
    [InlineData("new  ")]
    [InlineData("new\t")]
    [InlineData("new\r\n    ")]
    [InlineData("new /* a worker */ ")]
    [InlineData("new// a worker\n    ")]
    [InlineData("new\n#nullable disable\n    ")]
    public Task A_class_that_is_constructed_by_a_short_new_with_an_opening(string creation) => Programs.Program(
        $$"""
        class Worker
        {
            private readonly IConnectionMultiplexer _redis;
            public Worker(IConnectionMultiplexer redis) => _redis = redis;
            public void Dispose() => _redis.Dispose();
            public static Worker Create(string cs) => {{creation}}([|ConnectionMultiplexer.Connect|](cs));
        }
        """);

    [Fact]
    public Task A_private_constructor_that_nobody_is_seen_to_call() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() => _redis.Dispose();
        """);

    [Fact]
    public Task A_class_that_is_sometimes_given_the_shared_one() => Programs.Program(
        """
        record Worker(IConnectionMultiplexer redis)
        {
            public void Dispose() => redis.Dispose();
            public static Worker One() => new Worker(RedisManager.Shared);
            public static Worker Two(string cs) => new Worker([|ConnectionMultiplexer.Connect|](cs));
        }
        """);

    [Fact]
    public Task A_field_with_an_own_connection() => Programs.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        public void Dispose() => _redis?.Dispose();
        """);

    [Fact]
    public Task A_reconnect_by_hand() => Programs.Members(
        """
        private ConnectionMultiplexer _redis = RedisManager.Shared;
        public void Reconnect(string cs) { _redis.Dispose(); _redis = [|ConnectionMultiplexer.Connect|](cs); }
        """);

    [Fact]
    public Task A_connection_that_is_exchanged_for_an_own_one() => Programs.Members(
        """
        private ConnectionMultiplexer _redis = RedisManager.Shared;
        public void Reconnect(string cs) => Interlocked.Exchange(ref _redis, [|ConnectionMultiplexer.Connect|](cs)).Dispose();
        """);

    [Fact]
    public Task A_lazy_own_connection() => Programs.Members(
        """
        private readonly Lazy<ConnectionMultiplexer> _redis;
        public Service(string cs) => _redis = new Lazy<ConnectionMultiplexer>(() => [|ConnectionMultiplexer.Connect|](cs));
        public void Dispose() { if (_redis.IsValueCreated) _redis.Value.Dispose(); }
        """);

    [Fact]
    public Task A_lazy_with_a_method_that_opens() => Programs.Members(
        """
        private readonly Lazy<ConnectionMultiplexer> _redis;
        public Service() => _redis = new Lazy<ConnectionMultiplexer>(Create);
        private static ConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|]("redis");
        public void Dispose() => _redis.Value.Dispose();
        """);

    [Fact]
    public Task A_factory_method() => Programs.Members(
        """
        private static ConnectionMultiplexer Create(string cs) { return [|ConnectionMultiplexer.Connect|](cs); }
        public void Run(string cs) { using var redis = Create(cs); }
        """);

    [Fact]
    public Task An_asynchronous_factory_method() => Programs.Members(
        """
        private static async Task<IConnectionMultiplexer> CreateAsync(string cs) => await [|ConnectionMultiplexer.ConnectAsync|](cs);
        public async Task Run(string cs) { await using var redis = await CreateAsync(cs); using (await CreateAsync(cs).ConfigureAwait(false)) { } }
        """);

    [Fact]
    public Task A_factory_behind_an_interface() => Programs.Program(
        """
        interface IFactory { IConnectionMultiplexer Create(); }
        class Factory : IFactory { public IConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|]("redis"); }
        record Worker(IFactory factory) { public void Run() { using var redis = factory.Create(); } }
        """);

    [Fact]
    public Task A_factory_behind_an_abstract_class_of_which_one_opens() => Programs.Program(
        """
        abstract class Factory { public abstract IConnectionMultiplexer Create(); }
        class One : Factory { public override IConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|]("redis"); }
        class Two : Factory { public override IConnectionMultiplexer Create() => RedisManager.Shared; }
        record Worker(Factory factory) { public void Run() { using var redis = factory.Create(); } }
        """);

    [Fact]
    public Task A_factory_that_nothing_implements() => Programs.Program(
        """
        interface IFactory { IConnectionMultiplexer Create(); }
        record Worker(IFactory factory) { public void Run() { using var redis = factory.Create(); } }
        """);

    [Fact]
    public Task A_factory_that_is_a_delegate() => Programs.Program(
        """
        record Worker(Func<IConnectionMultiplexer> factory, Func<Task<ConnectionMultiplexer>> other)
        {
            public async Task Run() { using (var redis = factory()) { } using (var redis = await other()) { } factory.Invoke().Dispose(); }
        }
        """);

    [Fact]
    public Task A_local_factory() => Programs.Statements(
        """
        using var redis = Create();
        ConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|](cs);
        """);

    [Fact]
    public Task The_database_of_an_own_connection() => Programs.Statements("var db = [|ConnectionMultiplexer.Connect|](cs).GetDatabase(); db.Multiplexer.Dispose();");

    [Fact]
    public Task The_database_of_an_own_connection_in_a_field() => Programs.Members(
        """
        private readonly IDatabase _db;
        public Service(string cs) => _db = [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        public void Dispose() => _db.Multiplexer.Dispose();
        """);

    [Fact]
    public Task A_pattern_variable_of_an_own_connection() => Programs.Statements("object redis = [|ConnectionMultiplexer.Connect|](cs); if (redis is IDisposable disposable) disposable.Dispose();");

    [Fact]
    public Task A_helper_whose_callers_give_their_own() => Programs.Members(
        """
        public void Run(string cs) { var redis = [|ConnectionMultiplexer.Connect|](cs); Stop(redis); }
        private static void Stop(IConnectionMultiplexer redis) => redis.Dispose();
        """);

    [Fact]
    public Task A_helper_of_which_one_caller_gives_its_own() => Programs.Members(
        """
        public void Run(string cs) { Stop([|ConnectionMultiplexer.Connect|](cs)); Stop(RedisManager.Shared); }
        private static void Stop(IConnectionMultiplexer redis) => redis.Dispose();
        """);

    [Fact]
    public Task A_helper_that_nobody_is_seen_to_call() => Programs.Members("public static void Stop(IConnectionMultiplexer redis) => redis.Dispose();");

    [Fact]
    public Task A_helper_that_is_handed_on() => Programs.Members(
        """
        public void Run() { Stop(RedisManager.Shared); Action<IConnectionMultiplexer> stop = Stop; }
        private static void Stop(IConnectionMultiplexer redis) => redis.Dispose();
        """);

    [Fact]
    public Task An_extension_method_for_own_connections() => Programs.Program(
        """
        static class Extensions
        {
            public static void Stop(this IConnectionMultiplexer redis) => redis.Dispose();
            public static void Run(string cs) => [|ConnectionMultiplexer.Connect|](cs).Stop();
        }
        """);

    [Fact]
    public Task An_own_connection_that_is_registered_and_closed_in_the_end() => Programs.Members(
        """
        public void Run(IServiceCollection services, string cs)
        {
            var redis = ConnectionMultiplexer.Connect(cs);
            services.AddSingleton<IConnectionMultiplexer>(redis);
            redis.Dispose();
        }
        """,
        TestAccessor.None);

    [Theory]
    [MemberData(nameof(RedisAssembly.Versions), MemberType = typeof(RedisAssembly))]
    public Task Every_version(string version) => Programs.MembersWith(version,
        """
        void A(string cs) { using var redis = [|ConnectionMultiplexer.Connect|](cs); redis.Close(); }
        void B(string cs) { IConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs); redis.Dispose(); redis.GetDatabase().Multiplexer.Close(); }
        """);
}
