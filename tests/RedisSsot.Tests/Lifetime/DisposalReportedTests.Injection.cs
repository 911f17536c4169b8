using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Every way in which a container gives a connection.</summary>
public partial class DisposalReportedTests
{
    [Fact]
    public Task A_constructor_parameter() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) { _redis = redis; }
        public void Dispose() { ⟦_redis.Dispose⟧(); }
        """);

    [Fact]
    public Task A_constructor_parameter_of_the_class_type() => Programs.Members(
        """
        private readonly ConnectionMultiplexer _redis;
        public Service(ConnectionMultiplexer redis) => _redis = redis ?? throw new ArgumentNullException(nameof(redis));
        public async ValueTask DisposeAsync() => await ⟦_redis.CloseAsync⟧();
        """);

    [Fact]
    public Task A_constructor_parameter_without_any_accessor() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() => _redis?⟦.Dispose⟧();
        """,
        TestAccessor.None);

    [Fact]
    public Task A_constructor_that_assigns_several_fields_at_once() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private readonly string _name;
        public Service(IConnectionMultiplexer redis, string name) => (_redis, _name) = (redis, name);
        public void Dispose() => ⟦_redis.Dispose⟧();
        """);

    [Fact]
    public Task A_primary_constructor() => Programs.Program(
        """
        record Worker(IConnectionMultiplexer redis) : IDisposable
        {
            public void Dispose() => ⟦redis.Dispose⟧();
        }
        """);

    [Fact]
    public Task A_field_that_is_given_a_primary_constructors_parameter() => Programs.Program(
        """
        record Worker(IConnectionMultiplexer redis) : IDisposable
        {
            private readonly IConnectionMultiplexer _redis = redis;
            public void Dispose() => ⟦_redis.Dispose⟧();
        }
        """);

    [Fact]
    public Task A_record() => Programs.Program(
        """
        record Worker(IConnectionMultiplexer Redis) : IDisposable
        {
            public void Dispose() => ⟦Redis.Dispose⟧();
        }
        """);

    [Fact]
    public Task The_usual_pattern_of_Dispose() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private bool _disposed;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        protected virtual void Dispose(bool disposing)
        {
            if (_disposed) return;
            if (disposing)
            {
                _redis?⟦.Dispose⟧();
            }
            _disposed = true;
        }
        """);

    [Fact]
    public Task A_cast_that_older_versions_needed() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose()
        {
            if (_redis is IDisposable disposable)
                ⟦disposable.Dispose⟧();
        }
        """);

    [Fact]
    public Task A_base_class() => Programs.Program(
        """
        abstract class Base
        {
            protected readonly IConnectionMultiplexer Redis;
            protected Base(IConnectionMultiplexer redis) => Redis = redis;
        }
        class Worker : Base
        {
            public Worker(IConnectionMultiplexer redis) : base(redis) { }
            public void Dispose() => ⟦Redis.Dispose⟧();
        }
        """);

    [Fact]
    public Task A_constructor_that_calls_another() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) : this(redis, null) { }
        public Service(IConnectionMultiplexer redis, string name) => _redis = redis;
        public void Dispose() => ⟦_redis.Dispose⟧();
        """);

    [Fact]
    public Task A_class_that_is_constructed_with_the_accessor() => Programs.Program(
        """
        class Worker
        {
            private readonly IConnectionMultiplexer _redis;
            public Worker(IConnectionMultiplexer redis) => _redis = redis;
            public void Dispose() => ⟦_redis.Dispose⟧();
            public static Worker Create() => new Worker(RedisManager.Shared);
            public static Worker CreateShort() => new(RedisManager.Shared);
        }
        """);

    [Fact]
    public Task An_injected_database() => Programs.Members(
        """
        private readonly IDatabase _db;
        public Service(IDatabase db) => _db = db;
        public void Dispose() => ⟦_db.Multiplexer.Dispose⟧();
        """);

    [Fact]
    public Task The_database_of_an_injected_connection() => Programs.Members(
        """
        private readonly IDatabase _db;
        public Service(IConnectionMultiplexer redis) => _db = redis.GetDatabase();
        public void Dispose() => ⟦_db.Multiplexer.Close⟧();
        """);

    [Fact]
    public Task An_injected_lazy() => Programs.Members(
        """
        private readonly Lazy<IConnectionMultiplexer> _redis;
        public Service(Lazy<IConnectionMultiplexer> redis) => _redis = redis;
        public void Dispose() => ⟦_redis.Value.Dispose⟧();
        """);

    [Fact]
    public Task An_injected_property() => Programs.Members(
        """
        [Inject] public IConnectionMultiplexer Redis { get; set; }
        public void Dispose() => ⟦Redis.Dispose⟧();
        """);

    [Fact]
    public Task A_keyed_service() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service([FromKeyedServices("queue")] IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() => ⟦_redis.Dispose⟧();
        """);

    [Fact]
    public Task An_action_that_is_given_a_service() => Programs.Members(
        """
        public string Get([FromServices] IConnectionMultiplexer redis)
        {
            using (⟦redis⟧)
                return redis.GetDatabase().StringGet("a");
        }
        """);

    [Fact]
    public Task A_handler_of_a_route() => Programs.Members(
        """
        public void Map(WebApplication app) => app.MapGet("/", (IConnectionMultiplexer redis) => { using var ⟦connection⟧ = redis; return 1; });
        """);

    [Fact]
    public Task Middleware() => Programs.Members(
        """
        public async Task InvokeAsync(HttpContext context, IConnectionMultiplexer redis) { await Task.Yield(); ⟦redis.Close⟧(); }
        """);

    [Fact]
    public Task A_startup_class() => Programs.Members("public void Configure(IApplicationBuilder app, IConnectionMultiplexer redis) => ⟦redis.Dispose⟧();");

    [Fact]
    public Task What_is_asked_of_the_container() => Programs.Statements(
        """
        ⟦services.GetRequiredService<IConnectionMultiplexer>().Dispose⟧();
        services.GetService<ConnectionMultiplexer>()?⟦.Dispose⟧();
        using var ⟦keyed⟧ = services.GetRequiredKeyedService<IConnectionMultiplexer>("queue");
        ⟦services.GetKeyedService<IConnectionMultiplexer>("queue").Close⟧();
        """);

    [Fact]
    public Task What_is_asked_of_the_container_by_its_type() => Programs.Statements(
        """
        var redis = (IConnectionMultiplexer)services.GetService(typeof(IConnectionMultiplexer));
        ⟦redis.Dispose⟧();
        (services.GetRequiredService(typeof(IConnectionMultiplexer)) as IDisposable)?⟦.Dispose⟧();
        """);

    [Fact]
    public Task What_is_asked_of_another_container() => Programs.Members("public void Stop(IContainer container) => ⟦container.Resolve<IConnectionMultiplexer>().Dispose⟧();");

    [Fact]
    public Task A_database_that_is_asked_of_the_container() => Programs.Statements("⟦services.GetRequiredService<IDatabase>().Multiplexer.Dispose⟧();");

    [Fact]
    public Task A_callback_at_the_end_of_the_application() => Programs.Members(
        """
        public void Run(WebApplication app)
        {
            var redis = app.Services.GetRequiredService<IConnectionMultiplexer>();
            app.OnStopping(() => ⟦redis.Close⟧());
            app.OnStopping(⟦redis.Dispose⟧);
        }
        """);

    [Fact]
    public Task A_field_that_is_given_what_was_asked_of_the_container() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IServiceProvider services) => _redis = services.GetRequiredService<IConnectionMultiplexer>();
        public void Dispose() => ⟦_redis.Dispose⟧();
        """);

    [Fact]
    public Task A_method_of_an_interface_whose_implementations_give_the_injected_one() => Programs.Program(
        """
        interface IConnections { IConnectionMultiplexer Get(); IConnectionMultiplexer Redis { get; } }
        record Connections(IConnectionMultiplexer redis) : IConnections { public IConnectionMultiplexer Get() => redis; public IConnectionMultiplexer Redis => redis; }
        record Worker(IConnections connections)
        {
            public void Stop() { using var ⟦redis⟧ = connections.Get(); ⟦connections.Redis.Dispose⟧(); }
        }
        """);

    [Fact]
    public Task A_flag_that_says_nothing_about_the_owner() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        private bool _started;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Start() => _started = true;
        public void Stop() { if (_started && _redis != null && _redis.IsConnected) ⟦_redis.Close⟧(); }
        """);

    [Fact]
    public Task A_parameter_whose_callers_give_the_injected_one() => Programs.Members(
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() => Stop(_redis);
        private void Stop(IConnectionMultiplexer redis) => ⟦redis.Dispose⟧();
        """);
}
