using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Every position in which C# allows an expression.</summary>
public partial class OpeningReportedTests
{
    [Fact]
    public Task A_chained_call_is_reported() => RedisTest.Reports("""
        class Counter
        {
            long Next(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase(3).StringIncrement("next");
        }
        """);

    [Fact]
    public Task A_chain_behind_a_question_mark_is_reported() => RedisTest.Reports("""
        class Counter
        {
            long? Next(string cs) => [|ConnectionMultiplexer.Connect|](cs)?.GetDatabase()?.StringIncrement("next");
        }
        """);

    [Fact]
    public Task An_argument_is_reported() => RedisTest.Reports("""
        class Limiter
        {
            public Limiter(IConnectionMultiplexer redis, int perMinute) { }

            static Limiter Create(string cs) => new Limiter([|ConnectionMultiplexer.Connect|](cs), 60);
        }
        """);

    [Fact]
    public Task A_named_argument_is_reported() => RedisTest.Reports("""
        class Limiter
        {
            public Limiter(int perMinute, IConnectionMultiplexer redis) { }

            static Limiter Create(string cs) => new(perMinute: 60, redis: [|ConnectionMultiplexer.Connect|](cs));
        }
        """);

    [Fact]
    public Task Each_of_many_arguments_is_reported() => RedisTest.Reports("""
        class Quorum
        {
            static int Count(params IConnectionMultiplexer[] nodes) => nodes.Length;

            int Open() => Count([|ConnectionMultiplexer.Connect|]("a:6379"), [|ConnectionMultiplexer.Connect|]("b:6379"));
        }
        """);

    [Fact]
    public Task An_argument_by_reference_is_reported() => RedisTest.Reports("""
        class Probe
        {
            static bool IsUp(in IConnectionMultiplexer redis) => redis.IsConnected;

            bool Check(string cs) => IsUp([|ConnectionMultiplexer.Connect|](cs));
        }
        """);

    [Fact]
    public Task An_index_is_reported() => RedisTest.Reports("""
        class Pool
        {
            private readonly Dictionary<IConnectionMultiplexer, int> _uses = new();

            void Add(string cs) => _uses[[|ConnectionMultiplexer.Connect|](cs)] = 0;
        }
        """);

    [Fact]
    public Task A_null_coalescing_assignment_is_reported() => RedisTest.Reports("""
        class Connections
        {
            private static ConnectionMultiplexer _redis;

            public static ConnectionMultiplexer Redis => _redis ??= [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_null_coalescing_expression_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis = null) => _redis = redis ?? [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_throw_expression_beside_it_changes_nothing() => RedisTest.Reports("""
        class Cache
        {
            IConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs) ?? throw new InvalidOperationException("no redis");
        }
        """);

    [Fact]
    public Task Both_branches_of_a_conditional_are_reported() => RedisTest.Reports("""
        class Cache
        {
            IConnectionMultiplexer Open(bool local, string cs) =>
                local ? [|ConnectionMultiplexer.Connect|]("localhost") : [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_switch_expression_arm_is_reported() => RedisTest.Reports("""
        class Tenants
        {
            IConnectionMultiplexer Open(string tenant) => tenant switch
            {
                "" => throw new ArgumentException(nameof(tenant)),
                "internal" => RedisManager.Shared,
                _ => [|ConnectionMultiplexer.Connect|]($"{tenant}.cache:6379"),
            };
        }
        """);

    [Fact]
    public Task What_a_switch_expression_looks_at_is_reported() => RedisTest.Reports("""
        class Probe
        {
            string Check(string cs) => [|ConnectionMultiplexer.Connect|](cs) switch
            {
                { IsConnected: true } => "up",
                { IsConnecting: true } => "soon",
                _ => "down",
            };
        }
        """);

    [Fact]
    public Task A_pattern_operand_is_reported() => RedisTest.Reports("""
        class Probe
        {
            bool Check(string cs) => [|ConnectionMultiplexer.Connect|](cs) is { IsConnected: true };
        }
        """);

    [Fact]
    public Task A_cast_is_reported() => RedisTest.Reports("""
        class Cache
        {
            object Open(string cs) => (IConnectionMultiplexer)[|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task An_as_expression_is_reported() => RedisTest.Reports("""
        class Cache
        {
            IDisposable Open(string cs) => [|ConnectionMultiplexer.Connect|](cs) as IDisposable;
        }
        """);

    [Fact]
    public Task A_null_forgiving_operator_changes_nothing() => RedisTest.Reports("""
        #nullable enable

        class Cache
        {
            IConnectionMultiplexer Open(string? cs) => [|ConnectionMultiplexer.Connect|](cs!)!;
        }
        """);

    [Fact]
    public Task Parentheses_change_nothing() => RedisTest.Reports("""
        class Cache
        {
            IDatabase Open(string cs) => ((([|ConnectionMultiplexer.Connect|](cs)))).GetDatabase();
        }
        """);

    [Fact]
    public Task A_tuple_element_is_reported() => RedisTest.Reports("""
        class Copy
        {
            void Run()
            {
                var (source, target) = ([|ConnectionMultiplexer.Connect|]("old:6379"), [|ConnectionMultiplexer.Connect|]("new:6379"));
            }
        }
        """);

    [Fact]
    public Task An_array_element_is_reported() => RedisTest.Reports("""
        class Pool
        {
            private readonly IConnectionMultiplexer[] _redis = { [|ConnectionMultiplexer.Connect|]("a:6379"), [|ConnectionMultiplexer.Connect|]("b:6379") };
        }
        """);

    [Fact]
    public Task An_implicitly_typed_array_element_is_reported() => RedisTest.Reports("""
        class Pool
        {
            object Open(string cs) => new[] { [|ConnectionMultiplexer.Connect|](cs) };
        }
        """);

    [Fact]
    public Task An_object_initializer_is_reported() => RedisTest.Reports("""
        class CacheOptions
        {
            public IConnectionMultiplexer Redis { get; set; }

            static CacheOptions Create(string cs) => new() { Redis = [|ConnectionMultiplexer.Connect|](cs) };
        }
        """);

    [Fact]
    public Task A_collection_initializer_is_reported() => RedisTest.Reports("""
        class Pool
        {
            List<IConnectionMultiplexer> Open(string cs) => new() { [|ConnectionMultiplexer.Connect|](cs) };
        }
        """);

    [Fact]
    public Task A_dictionary_initializer_is_reported() => RedisTest.Reports("""
        class Tenants
        {
            private static readonly Dictionary<string, IConnectionMultiplexer> Redis = new()
            {
                ["eu"] = [|ConnectionMultiplexer.Connect|]("eu:6379"),
            };

            private static readonly Dictionary<string, IConnectionMultiplexer> Others = new()
            {
                { "us", [|ConnectionMultiplexer.Connect|]("us:6379") },
            };
        }
        """);

    [Fact]
    public Task An_anonymous_object_is_reported() => RedisTest.Reports("""
        class Report
        {
            object Make(string cs) => new { Redis = [|ConnectionMultiplexer.Connect|](cs), At = DateTime.UtcNow };
        }
        """);

    [Fact]
    public Task A_with_expression_is_reported() => RedisTest.Reports("""
        record CacheOptions(IConnectionMultiplexer Redis);

        class Startup
        {
            CacheOptions Override(CacheOptions options, string cs) => options with { Redis = [|ConnectionMultiplexer.Connect|](cs) };
        }
        """);

    [Fact]
    public Task An_interpolated_string_is_reported() => RedisTest.Reports("""
        class Report
        {
            string Make(string cs) => $"redis: {[|ConnectionMultiplexer.Connect|](cs).GetStatus()}";
        }
        """);

    [Fact]
    public Task A_concatenation_is_reported() => RedisTest.Reports("""
        class Report
        {
            string Make(string cs) => "redis: " + [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_comparison_is_reported() => RedisTest.Reports("""
        class Probe
        {
            bool Check(string cs) => [|ConnectionMultiplexer.Connect|](cs) != null && ![|ConnectionMultiplexer.Connect|](cs).IsConnected;
        }
        """);

    [Fact]
    public Task A_discard_is_reported() => RedisTest.Reports("""
        class WarmUp
        {
            void Run(string cs)
            {
                _ = [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);

    [Fact]
    public Task An_expression_statement_is_reported() => RedisTest.Reports("""
        class WarmUp
        {
            void Run(string cs)
            {
                [|ConnectionMultiplexer.Connect|](cs);
            }
        }
        """);

    [Fact]
    public Task Await_with_ConfigureAwait_is_reported() => RedisTest.Reports("""
        class Cache
        {
            async Task<IDatabase> OpenAsync(string cs) =>
                (await [|ConnectionMultiplexer.ConnectAsync|](cs).ConfigureAwait(false)).GetDatabase();
        }
        """);

    [Fact]
    public Task Blocking_on_the_result_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private readonly IDatabase {|RSSOT1003:_database|} = ConnectionMultiplexer.ConnectAsync("cache:6379").Result.GetDatabase();
        }
        """);

    [Fact]
    public Task Blocking_on_the_awaiter_is_reported() => RedisTest.Reports("""
        class Cache
        {
            IConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs).ConfigureAwait(false).GetAwaiter().GetResult();
        }
        """);

    [Fact]
    public Task Blocking_by_Wait_is_reported() => RedisTest.Reports("""
        class WarmUp
        {
            bool Run(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs).Wait(TimeSpan.FromSeconds(5));
        }
        """);

    [Fact]
    public Task A_continuation_is_reported() => RedisTest.Reports("""
        class Cache
        {
            Task<IDatabase> OpenAsync(string cs) =>
                [|ConnectionMultiplexer.ConnectAsync|](cs).ContinueWith(opened => opened.Result.GetDatabase());
        }
        """);

    [Fact]
    public Task Tasks_that_run_at_once_are_reported() => RedisTest.Reports("""
        class Pool
        {
            async Task<IConnectionMultiplexer[]> OpenAsync() =>
                await Task.WhenAll([|ConnectionMultiplexer.ConnectAsync|]("a:6379"), [|ConnectionMultiplexer.ConnectAsync|]("b:6379"));
        }
        """);

    [Fact]
    public Task An_expression_bodied_lambda_is_reported() => RedisTest.Reports("""
        class Startup
        {
            private readonly Func<string, IConnectionMultiplexer> _factory = cs => [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_lambda_with_a_block_is_reported() => RedisTest.Reports("""
        class Startup
        {
            Func<IDatabase> Factory(string cs) => () =>
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                return redis.GetDatabase();
            };
        }
        """);

    [Fact]
    public Task A_static_lambda_with_types_is_reported() => RedisTest.Reports("""
        class Startup
        {
            private static readonly Func<string, IConnectionMultiplexer> Factory =
                static IConnectionMultiplexer (string cs) => [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task An_async_lambda_is_reported() => RedisTest.Reports("""
        class Startup
        {
            private readonly Func<string, Task<IDatabase>> _factory =
                async cs => (await [|ConnectionMultiplexer.ConnectAsync|](cs)).GetDatabase();
        }
        """);

    [Fact]
    public Task An_anonymous_method_is_reported() => RedisTest.Reports("""
        class Startup
        {
            private readonly Func<IConnectionMultiplexer> _factory = delegate { return [|ConnectionMultiplexer.Connect|]("cache:6379"); };
        }
        """);

    [Fact]
    public Task A_lazy_field_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} =
                new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect("cache:6379"), LazyThreadSafetyMode.ExecutionAndPublication);
        }
        """);

    [Fact]
    public Task A_lazy_task_is_reported() => RedisTest.Reports("""
        class Cache
        {
            private static readonly Lazy<Task<ConnectionMultiplexer>> {|RSSOT1003:Redis|} = new(() => ConnectionMultiplexer.ConnectAsync("cache:6379"));
        }
        """);

    [Fact]
    public Task A_method_group_argument_is_reported() => RedisTest.Reports("""
        using System.IO;

        class Pool
        {
            static IConnectionMultiplexer Open(Func<string, TextWriter, IConnectionMultiplexer> open) => open("cache:6379", null);

            void Fill() => Open([|ConnectionMultiplexer.Connect|]);
        }
        """);

    [Fact]
    public Task A_delegate_creation_is_reported() => RedisTest.Reports("""
        using System.IO;

        delegate Task<ConnectionMultiplexer> Connector(ConfigurationOptions options, TextWriter log);

        class Pool
        {
            private readonly Connector _connect = new Connector([|ConnectionMultiplexer.ConnectAsync|]);
        }
        """);

    [Fact]
    public Task A_method_group_added_to_an_event_is_reported() => RedisTest.Reports("""
        using System.IO;

        class Pool
        {
            private event Func<string, TextWriter, ConnectionMultiplexer> Opening;

            void Start() => Opening += [|ConnectionMultiplexer.Connect|];
        }
        """);

    [Fact]
    public Task A_method_group_of_inferred_type_is_reported() => RedisTest.Reports("""
        class Sentinel
        {
            void Use(ConnectionMultiplexer sentinel)
            {
                var open = [|sentinel.GetSentinelMasterConnection|];
            }
        }
        """);

    [Fact]
    public Task A_function_pointer_is_reported() => RedisTest.Reports("""
        using System.IO;

        unsafe class Native
        {
            private readonly delegate*<string, TextWriter, ConnectionMultiplexer> _open = &[|ConnectionMultiplexer.Connect|];
        }
        """);

    [Fact]
    public Task A_query_expression_is_reported() => RedisTest.Reports("""
        class Pool
        {
            IEnumerable<IDatabase> Open(string[] nodes) =>
                from node in nodes
                let redis = [|ConnectionMultiplexer.Connect|](node)
                where redis.IsConnected
                select redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_linq_selector_is_reported() => RedisTest.Reports("""
        class Pool
        {
            List<ConnectionMultiplexer> Open(int size, string cs) =>
                Enumerable.Range(0, size).Select(_ => [|ConnectionMultiplexer.Connect|](cs)).ToList();
        }
        """);

    [Fact]
    public Task An_argument_of_the_shared_connection_is_no_excuse() => RedisTest.Reports("""
        class Cache
        {
            object Open() => [|ConnectionMultiplexer.Connect|](RedisManager.Shared.Configuration);
        }
        """);

    [Fact]
    public Task An_argument_of_a_method_named_nameof_is_reported() => RedisTest.Reports("""
        class Names
        {
            static string nameof(object value) => value.ToString();

            string Of(string cs) => nameof([|ConnectionMultiplexer.Connect|](cs));
        }
        """);
}
