using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>The shared connection, on roundabout ways to what closes it.</summary>
public partial class DisposalReportedTests
{
    [Fact]
    public Task A_property_that_is_asked_for_by_its_interface() => Programs.Program(
        """
        interface IStore { IConnectionMultiplexer Redis { get; } }
        class Store : IStore
        {
            public Store() => Redis = RedisManager.Shared;
            public IConnectionMultiplexer Redis { get; }
        }
        class Worker { void Run(IStore store) => ⟦store.Redis.Dispose⟧(); }
        """);

    [Fact]
    public Task A_property_that_is_asked_for_by_its_base_class() => Programs.Program(
        """
        abstract class Base { public abstract IConnectionMultiplexer Redis { get; set; } }
        class Store : Base
        {
            public Store() => Redis = RedisManager.Shared;
            public override IConnectionMultiplexer Redis { get; set; }
        }
        class Worker { void Run(Base store) => ⟦store.Redis.Dispose⟧(); }
        """);

    [Fact]
    public Task The_parameter_of_a_record_that_is_asked_for_by_its_interface() => Programs.Program(
        """
        interface IStore { IConnectionMultiplexer Redis { get; } }
        record Store(IConnectionMultiplexer Redis) : IStore;
        class Worker
        {
            static IStore Create() => new Store(RedisManager.Shared);
            void Run(IStore store) => ⟦store.Redis.Dispose⟧();
        }
        """);

    [Fact]
    public Task An_indexer() => Programs.Program(
        """
        class Stores
        {
            public IConnectionMultiplexer this[string name] => RedisManager.Shared;
            public IConnectionMultiplexer this[int number] { get { return RedisManager.Shared; } }
        }
        class Worker { void Run(Stores stores) { ⟦stores["a"].Dispose⟧(); stores?⟦[1].Dispose⟧(); using (⟦new Stores()["b"]⟧) { } } }
        """);

    [Fact]
    public Task What_a_method_gives_out() => Programs.Program(
        """
        class Worker
        {
            void Run()
            {
                if (TryGet(out var redis)) ⟦redis.Dispose⟧();
                IConnectionMultiplexer other;
                TryGet(out other);
                using (⟦other⟧) { }
            }
            static bool TryGet(out IConnectionMultiplexer connection) { connection = RedisManager.Shared; return true; }
        }
        """);

    [Fact]
    public Task What_the_method_of_an_interface_gives_out() => Programs.Program(
        """
        interface IStores { bool TryGet(out IConnectionMultiplexer redis); }
        class Stores : IStores { public bool TryGet(out IConnectionMultiplexer found) { found = RedisManager.Shared; return true; } }
        class Worker { void Run(IStores stores) { if (stores.TryGet(out var redis)) ⟦redis.Dispose⟧(); } }
        """);

    [Fact]
    public Task What_a_method_puts_into_a_variable() => Programs.Members(
        """
        private IConnectionMultiplexer _redis;
        public void Dispose() { Ensure(ref _redis); ⟦_redis.Dispose⟧(); }
        private static void Ensure(ref IConnectionMultiplexer redis) => redis ??= RedisManager.Shared;
        """);

    [Fact]
    public Task What_a_method_leaves_alone() => Programs.Members(
        """
        private ConnectionMultiplexer _redis = RedisManager.Shared;
        public void Dispose() { Fill(ref _redis); ⟦_redis.Dispose⟧(); }
        private static void Fill(ref ConnectionMultiplexer redis) { }
        """);

    [Fact]
    public Task What_a_function_returns_that_a_variable_keeps() => Programs.Statements(
        """
        Func<IConnectionMultiplexer> get = () => RedisManager.Shared;
        ⟦get().Dispose⟧();
        using (⟦get.Invoke()⟧) { }
        get?⟦.Invoke().Close⟧();
        """);

    [Fact]
    public Task What_a_method_returns_that_a_field_keeps() => Programs.Members(
        """
        private readonly Func<Task<ConnectionMultiplexer>> _get = GetAsync;
        private static Task<ConnectionMultiplexer> GetAsync() => Task.FromResult(RedisManager.Shared);
        public async Task StopAsync() => ⟦(await _get()).Dispose⟧();
        """);

    [Fact]
    public Task What_a_function_returns_that_callers_give() => Programs.Program(
        """
        class Worker
        {
            void Run() => Stop(() => RedisManager.Shared);
            static void Stop(Func<IConnectionMultiplexer> get) => ⟦get().Dispose⟧();
        }
        """);

    [Theory]
    [InlineData("void Stop<T>(T redis) where T : IDisposable { using (⟦redis⟧) { } }")]
    [InlineData("void Stop<T>(T redis) where T : class, IDisposable => redis?⟦.Dispose⟧();")]
    [InlineData("async void Stop<T>(T redis) where T : IAsyncDisposable => await ⟦redis.DisposeAsync⟧();")]
    [InlineData("void Stop<T>(T redis) where T : IConnectionMultiplexer => ⟦redis.Close⟧();")]
    [InlineData("void Stop<T, TBase>(T redis) where T : TBase where TBase : IDisposable => ⟦redis.Dispose⟧();")]
    public Task A_parameter_of_any_type_that_can_be_closed(string method) => Programs.Program(
        $$"""
        class Worker
        {
            void Run() => Stop{{(method.Contains("TBase", System.StringComparison.Ordinal) ? "<IConnectionMultiplexer, IDisposable>" : "")}}(RedisManager.Shared);
            static {{method}}
        }
        """);

    [Fact]
    public Task A_field_of_any_type_that_can_be_closed() => Programs.Program(
        """
        class Owned<T> : IDisposable where T : IDisposable
        {
            private readonly T _value;
            public Owned(T value) => _value = value;
            public void Dispose() => ⟦_value.Dispose⟧();
        }
        class Worker { void Run() { using var owned = new Owned<IConnectionMultiplexer>(RedisManager.Shared); } }
        """);
}
