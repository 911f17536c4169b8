using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Owners, code that asks first whose connection it is, sources that nobody knows, and what only looks like a closing.</summary>
public partial class DisposalSilentTests
{
    [Fact]
    public Task The_accessors_own_type() => Programs.Statements("", TestAccessor.Of(
        """
        private static Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect("redis"));
        public static ConnectionMultiplexer Shared => Connection.Value;
        public static void Stop() { if (Connection.IsValueCreated) { Connection.Value.Close(); Shared.Dispose(); } }
        private class Nested { void Stop() => Shared.Dispose(); }
        """));

    [Fact]
    public Task A_type_that_is_named_as_an_owner() => Programs.Program(
        "namespace Legacy { class Shutdown { void Stop() => RedisManager.Shared.Dispose(); } }",
        settings: "redis_ssot.owners = Legacy.Shutdown");

    [Fact]
    public Task A_type_that_is_the_service() => Programs.Program(
        """
        namespace Company;

        public interface IRedisStore { IConnectionMultiplexer Connection { get; } }
        record RedisStore(IConnectionMultiplexer redis) : IRedisStore, IDisposable
        {
            public IConnectionMultiplexer Connection => redis;
            public void Dispose() => redis.Dispose();
        }
        """,
        TestAccessor.None with { Member = "Company.IRedisStore" });

    [Fact]
    public Task A_type_that_is_registered_and_keeps_the_connection() => Programs.Program(
        """
        interface IRedisStore { IConnectionMultiplexer Connection { get; } }
        class RedisStore : IRedisStore, IDisposable
        {
            public RedisStore() => Connection = ConnectionMultiplexer.Connect("redis");
            public IConnectionMultiplexer Connection { get; }
            public void Dispose() => Connection.Dispose();
        }
        static class Startup { static void Add(IServiceCollection services) => services.AddSingleton<IRedisStore, RedisStore>(); }
        """,
        TestAccessor.None);

    [Fact]
    public async Task A_type_that_is_a_connection_itself()
    {
        var test = RedisTest.Of(
            """
            abstract record Measured(IConnectionMultiplexer inner) : IConnectionMultiplexer
            {
                public void Dispose() => inner.Dispose();
                public void Close(bool allowCommandsToComplete = true) => inner.Close(allowCommandsToComplete);
            }
            """);
        test.CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None; // the other members of the interface
        await test.RunAsync();
    }

    [Fact]
    public Task A_flag_that_says_whose_it_is() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private readonly bool _ownsConnection;
        public Service(IConnectionMultiplexer redis, bool ownsConnection) => (_redis, _ownsConnection) = (redis, ownsConnection);
        public void Dispose() { if (_ownsConnection) { _redis.Dispose(); } }
        """);

    [Fact]
    public Task A_flag_that_says_whether_to_leave_it_open() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private readonly bool _leaveOpen;
        public Service(IConnectionMultiplexer redis, bool leaveOpen) { _redis = redis; _leaveOpen = leaveOpen; }
        public void Dispose() { if (!_leaveOpen) _redis.Dispose(); }
        """);

    [Fact]
    public Task A_flag_that_returns_before_the_closing() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private readonly bool _isExternal;
        public Service(IConnectionMultiplexer redis, bool isExternal) { _redis = redis; _isExternal = isExternal; }
        public void Dispose() { if (_isExternal) return; _redis.Dispose(); }
        """);

    [Fact]
    public Task A_flag_of_any_name_that_the_creator_chooses() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private readonly bool _mine;
        public Service(IConnectionMultiplexer redis, bool mine) { _redis = redis; _mine = mine; }
        public void Dispose() { if (_mine && _redis != null) _redis.Dispose(); }
        """);

    [Fact]
    public Task A_parameter_that_says_whether_to_close() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Stop(bool disposeConnection) => _ = disposeConnection ? Task.Run(() => _redis.Dispose()) : null;
        """);

    [Fact]
    public Task A_comparison_with_the_shared_one() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() { if (_redis != RedisManager.Shared) _redis.Dispose(); }
        public void Stop() { if (!ReferenceEquals(_redis, RedisManager.Shared)) _redis.Close(); }
        """);

    [Fact]
    public Task An_element_of_a_collection() => Programs.Members(
        """
        private readonly List<IConnectionMultiplexer> _pool = new();
        private readonly IEnumerable<IConnectionMultiplexer> _given;
        public Service(IEnumerable<IConnectionMultiplexer> given) => _given = given;
        public void Dispose()
        {
            foreach (var redis in _pool) redis.Dispose();
            foreach (var redis in _given) redis.Dispose();
            _pool[0].Dispose();
            _pool.ForEach(redis => redis.Dispose());
            _pool.First().Close();
        }
        """);

    [Fact]
    public Task What_another_assembly_returns() => Programs.Statements(
        """
        using var redis = Pool<IConnectionMultiplexer>.Rent();
        foreach (var one in Pool<IConnectionMultiplexer>.All) one.Dispose();
        if (Pool<IConnectionMultiplexer>.TryRent(out var rented)) rented.Dispose();
        """);

    [Fact]
    public Task What_comes_out_of_a_tuple() => Programs.Statements(
        """
        var pair = (RedisManager.Shared, 1);
        pair.Item1.Dispose();
        var (redis, _) = pair;
        redis.Dispose();
        """);

    [Fact]
    public Task A_field_that_nobody_assigns() => Programs.Members(
        """
        #pragma warning disable CS0649
        private IConnectionMultiplexer _redis;
        public void Dispose() => _redis?.Dispose();
        """);

    [Fact]
    public Task A_property_that_somebody_else_sets() => Programs.Members(
        """
        public IConnectionMultiplexer Redis { get; set; }
        public void Dispose() => Redis?.Dispose();
        """);

    [Fact]
    public Task A_property_that_is_set_to_an_own_connection() => Programs.Program(
        """
        class Worker
        {
            public IConnectionMultiplexer Redis { get; set; } = RedisManager.Shared;
            public void Dispose() => Redis?.Dispose();
        }
        class Program { static Worker Create(string cs) => new Worker { Redis = [|ConnectionMultiplexer.Connect|](cs) }; }
        """);

    [Fact]
    public Task The_parameter_of_a_callback() => Programs.Statements(
        """
        Action<IConnectionMultiplexer> stop = redis => redis.Dispose();
        stop(RedisManager.Shared);
        """);

    [Fact]
    public Task Nameof() => Programs.Statements("Console.WriteLine(nameof(RedisManager.Shared.Dispose));");

    [Fact]
    public Task A_comment() => Programs.Members(
        """
        /// <summary>Never call <see cref="ConnectionMultiplexer.Dispose"/>.</summary>
        public void Run() { } // RedisManager.Shared.Dispose();
        """);

    [Fact]
    public Task An_expression_tree() => Programs.Statements(
        """
        System.Linq.Expressions.Expression<Action<IConnectionMultiplexer>> call = redis => RedisManager.Shared.Dispose();
        """);

    [Fact]
    public Task An_extension_method_that_is_called_Close() => Programs.Program(
        """
        static class Extensions { public static void Close(this IConnectionMultiplexer redis, string reason) { } }
        class Worker { void Run() => RedisManager.Shared.Close("done"); }
        """);

    [Fact]
    public Task Something_else_that_is_disposable() => Programs.Members(
        """
        private readonly System.IO.Stream _stream;
        private readonly IDisposable _resource;
        public Service(System.IO.Stream stream, IDisposable resource) { _stream = stream; _resource = resource; }
        public async Task Run()
        {
            using var reader = new System.IO.StreamReader(_stream);
            using (_stream) { }
            await _stream.DisposeAsync();
            _resource.Dispose();
            reader.Close();
        }
        """);

    [Fact]
    public Task A_scope_a_timer_and_a_subscription() => Programs.Statements(
        """
        using var timer = new Timer(_ => { });
        using var source = new CancellationTokenSource();
        await using var registration = source.Token.Register(() => { });
        RedisManager.Shared.GetSubscriber().Unsubscribe(RedisChannel.Literal("a"));
        """);

    [Fact]
    public Task A_connection_that_is_only_used() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public bool Run() { var redis = RedisManager.Shared; return redis.IsConnected && _redis.IsConnected; }
        """);

    [Fact]
    public Task A_type_of_ones_own_that_closes_nothing() => Programs.Program(
        """
        class Connection { public static Connection Shared { get; } = new(); public void Dispose() { } public void Close() { } }
        class Worker { void Run() { Connection.Shared.Dispose(); Connection.Shared.Close(); } }
        """);

    [Fact]
    public Task A_wrapper_around_the_shared_connection() => Programs.Program(
        """
        record Handle(IConnectionMultiplexer redis) : IDisposable { public IConnectionMultiplexer Redis => redis; public void Dispose() { } }
        class Worker { void Run() { using var handle = new Handle(RedisManager.Shared); using IDisposable other = new Handle(RedisManager.Shared); } }
        """);

    [Fact]
    public Task Another_holder_than_the_accessor() => Programs.Program(
        """
        static class Other
        {
            private static ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("redis");
            public static void Stop() => _redis.Dispose();
        }
        """);

    [Fact]
    public Task A_project_that_ignores_its_tests() => Programs.Statements(
        "RedisManager.Shared.Dispose();",
        settings: "dotnet_diagnostic.RSSOT3001.severity = none");

    [Fact]
    public Task A_fixture_that_opens_through_a_factory() => Programs.Program(
        """
        static class Connections { public static Task<ConnectionMultiplexer> OpenAsync() => [|ConnectionMultiplexer.ConnectAsync|]("redis"); }
        class Fixture
        {
            private ConnectionMultiplexer _redis;
            public async Task InitializeAsync() => _redis = await Connections.OpenAsync();
            public async Task DisposeAsync() => await _redis.DisposeAsync();
        }
        """);

    [Fact]
    public Task A_fixture_whose_connection_another_class_closes() => Programs.Program(
        """
        class Fixture
        {
            public IConnectionMultiplexer Redis { get; private set; }
            public async Task InitializeAsync() => Redis = await [|ConnectionMultiplexer.ConnectAsync|]("redis");
        }
        record Tests(Fixture fixture) { public void Dispose() => fixture.Redis.Dispose(); }
        """);

    [Fact]
    public Task A_loop_of_variables() => Programs.Members(
        """
        private IConnectionMultiplexer _one;
        private IConnectionMultiplexer _two;
        public void Run() { _one = _two; _two = _one; _one.Dispose(); }
        """);

    [Fact]
    public Task A_method_that_calls_itself() => Programs.Members(
        """
        private IConnectionMultiplexer Get(int i) => i == 0 ? Get(1) : Get(0);
        public void Run() { using var redis = Get(0); }
        """);
}
