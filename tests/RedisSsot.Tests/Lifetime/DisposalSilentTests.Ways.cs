using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Roundabout ways on which another connection may come along as well.</summary>
public partial class DisposalSilentTests
{
    [Fact]
    public Task A_property_of_an_interface_that_one_of_two_types_opens() => Programs.Program(
        """
        interface IStore { IConnectionMultiplexer Redis { get; } }
        class Shared : IStore { public Shared() => Redis = RedisManager.Shared; public IConnectionMultiplexer Redis { get; } }
        class Own : IStore { public Own() => Redis = [|ConnectionMultiplexer.Connect|]("a"); public IConnectionMultiplexer Redis { get; } }
        class Worker { void Run(IStore store) => store.Redis.Dispose(); }
        """);

    [Fact]
    public Task An_indexer_that_opens() => Programs.Program(
        """
        class Stores { public IConnectionMultiplexer this[string name] => name == "" ? RedisManager.Shared : [|ConnectionMultiplexer.Connect|](name); }
        class Worker { void Run(Stores stores) => stores["a"].Dispose(); }
        """);

    [Fact]
    public Task What_a_method_gives_out_in_one_of_two_cases() => Programs.Members(
        """
        public void Run(bool fresh) { if (TryGet(fresh, out var redis)) redis.Dispose(); }
        private static bool TryGet(bool fresh, out IConnectionMultiplexer redis)
        {
            if (fresh) { redis = [|ConnectionMultiplexer.Connect|]("a"); return true; }
            redis = RedisManager.Shared;
            return true;
        }
        """);

    [Fact]
    public Task What_a_method_gives_out_that_another_one_gave_it() => Programs.Members(
        """
        public void Run() { Get(out var redis); redis.Dispose(); }
        private static void Get(out IConnectionMultiplexer redis) => Open(out redis);
        private static void Open(out IConnectionMultiplexer redis) => redis = [|ConnectionMultiplexer.Connect|]("a");
        """);

    [Fact]
    public Task What_another_implementation_gives_out() => Programs.Program(
        """
        interface IStores { void Get(out IConnectionMultiplexer redis); }
        class Shared : IStores { public void Get(out IConnectionMultiplexer redis) => redis = RedisManager.Shared; }
        class Own : IStores { public void Get(out IConnectionMultiplexer redis) => redis = [|ConnectionMultiplexer.Connect|]("a"); }
        class Worker { void Run(IStores stores) { stores.Get(out var redis); redis.Dispose(); } }
        """);

    [Fact]
    public Task What_a_method_may_put_into_a_variable() => Programs.Members(
        """
        private IConnectionMultiplexer _redis = RedisManager.Shared;
        public void Dispose() { Renew(ref _redis); _redis.Dispose(); }
        private static void Renew(ref IConnectionMultiplexer redis) => redis = [|ConnectionMultiplexer.Connect|]("a");
        """);

    [Fact]
    public Task What_a_delegate_may_put_into_a_variable() => Programs.Program(
        """
        delegate void Renewal(ref IConnectionMultiplexer redis);
        class Worker
        {
            private IConnectionMultiplexer _redis = RedisManager.Shared;
            void Run(Renewal renew) { renew(ref _redis); _redis.Dispose(); }
        }
        """);

    [Fact]
    public Task A_function_that_opens() => Programs.Statements(
        """
        Func<IConnectionMultiplexer> get = () => RedisManager.Shared;
        if (cs.Length > 0) get = () => [|ConnectionMultiplexer.Connect|](cs);
        get().Dispose();
        """);

    [Fact]
    public Task A_function_that_nobody_is_seen_to_give() => Programs.Members(
        """
        private readonly Func<IConnectionMultiplexer> _get;
        public Service(Func<IConnectionMultiplexer> get) => _get = get;
        public void Run() => _get().Dispose();
        """);

    [Fact]
    public Task A_function_with_a_parameter_that_it_returns() => Programs.Statements(
        """
        Func<IConnectionMultiplexer, IConnectionMultiplexer> same = redis => redis;
        same([|ConnectionMultiplexer.Connect|](cs)).Dispose();
        """);

    [Fact]
    public Task A_generic_method_that_also_closes_something_else() => Programs.Program(
        """
        class Worker
        {
            void Run(System.IO.Stream stream) { Stop(RedisManager.Shared); Stop(stream); Stop(new System.IO.MemoryStream()); }
            static void Stop<T>(T what) where T : IDisposable { using (what) { } }
        }
        """);

    [Fact]
    public Task A_generic_method_that_closes_nothing_of_Redis() => Programs.Program(
        """
        class Worker
        {
            void Run(System.IO.Stream stream) => Stop(stream);
            static void Stop<T>(T what) where T : IDisposable { using (what) { } what.Dispose(); }
        }
        """);

    [Fact]
    public Task A_partial_method_that_puts_another_one_into_a_variable() => Programs.Program(
        """
        partial class Worker
        {
            private IConnectionMultiplexer _redis = RedisManager.Shared;
            void Dispose() { Renew(ref _redis); _redis.Dispose(); }
            partial void Renew(ref IConnectionMultiplexer redis);
        }
        partial class Worker { partial void Renew(ref IConnectionMultiplexer redis) => redis = [|ConnectionMultiplexer.Connect|]("a"); }
        """);

    [Fact]
    public Task A_property_of_a_base_class_with_which_a_derived_one_implements_the_interface() => Programs.Program(
        """
        interface IStore { IConnectionMultiplexer Redis { get; } }
        class Lent : IStore { public Lent() => Redis = RedisManager.Shared; public IConnectionMultiplexer Redis { get; } }
        class OwnBase { public OwnBase() => Redis = [|ConnectionMultiplexer.Connect|]("a"); public IConnectionMultiplexer Redis { get; } }
        class Own : OwnBase, IStore { }
        class Worker { void Run(IStore store) => store.Redis.Dispose(); }
        """);
}
