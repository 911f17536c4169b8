using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Injection;

/// <summary>A service that gets to an opening through the constructors of its class.</summary>
public class ConstructorFixTests
{
    [Fact]
    public Task A_class_without_a_constructor_gets_one() => Services.Fixes(
        """
        class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Open(string cs) => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task The_new_constructor_stands_behind_the_fields() => Services.Fixes(
        """
        class Cache
        {
            private const string Prefix = "cache:";
            private readonly TimeSpan _lifetime = TimeSpan.FromMinutes(5); // long enough

            public void Set(string cs, string key)
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase().StringSet(Prefix + key, "", _lifetime);
            }
        }
        """,
        """
        class Cache
        {
            private const string Prefix = "cache:";
            private readonly TimeSpan _lifetime = TimeSpan.FromMinutes(5); // long enough
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public void Set(string cs, string key)
            {
                var redis = _redis;
                redis.GetDatabase().StringSet(Prefix + key, "", _lifetime);
            }
        }
        """);

    [Fact]
    public Task An_abstract_class_gets_a_protected_constructor() => Services.Fixes(
        """
        abstract class Cache
        {
            public abstract string Prefix { get; }

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        abstract class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            protected Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public abstract string Prefix { get; }

            public IDatabase Open(string cs) => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task Braces_at_the_end_of_lines_stay_there() => Services.Fixes(
        """
        class Cache {
          public IDatabase Open(string cs) {
            return [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
          }
        }
        """,
        """
        class Cache {
          private readonly IConnectionMultiplexer _redis;

          public Cache(IConnectionMultiplexer redis) {
            _redis = redis;
          }

          public IDatabase Open(string cs) {
            return _redis.GetDatabase();
          }
        }
        """);

    [Fact]
    public Task Tabs_and_line_ends_of_the_file_are_kept() => Services.Fixes(
        "class Cache\r\n{\r\n\tpublic IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();\r\n}\r\n",
        "class Cache\r\n{\r\n\tprivate readonly IConnectionMultiplexer _redis;\r\n\r\n\tpublic Cache(IConnectionMultiplexer redis)\r\n\t{\r\n\t\t_redis = redis;\r\n\t}\r\n\r\n\tpublic IDatabase Open(string cs) => _redis.GetDatabase();\r\n}\r\n");

    [Fact]
    public Task A_constructor_gets_the_parameter_and_keeps_it() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            public Cache(string prefix)
            {
                _prefix = prefix;
            }

            public void Set(string cs, string key) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix + key, "");
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                _prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs, string key) => _redis.GetDatabase().StringSet(_prefix + key, "");
        }
        """);

    [Fact]
    public Task The_assignment_stands_in_front_of_what_may_need_it() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            public Cache(string prefix, string cs)
            {
                ArgumentNullException.ThrowIfNull(cs);
                _prefix = prefix ?? throw new ArgumentNullException(nameof(prefix)); // never null
                Warm(cs);
            }

            private void Warm(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix, cs);
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(string prefix, string cs, IConnectionMultiplexer redis)
            {
                ArgumentNullException.ThrowIfNull(cs);
                _prefix = prefix ?? throw new ArgumentNullException(nameof(prefix)); // never null
                _redis = redis;
                Warm(cs);
            }

            private void Warm(string cs) => _redis.GetDatabase().StringSet(_prefix, cs);
        }
        """);

    [Fact]
    public Task The_assignment_stands_in_front_of_what_is_set_on_other_objects() => Services.Fixes(
        """
        class Settings
        {
            public string Prefix { get; set; }
        }

        class Cache
        {
            private readonly Settings _settings;

            public Cache(Settings settings, string prefix)
            {
                _settings = settings;
                settings.Prefix = prefix;
                _settings.Prefix += prefix;
            }

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Settings
        {
            public string Prefix { get; set; }
        }

        class Cache
        {
            private readonly Settings _settings;
            private readonly IConnectionMultiplexer _redis;

            public Cache(Settings settings, string prefix, IConnectionMultiplexer redis)
            {
                _settings = settings;
                _redis = redis;
                settings.Prefix = prefix;
                _settings.Prefix += prefix;
            }

            public IDatabase Open(string cs) => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_constructor_that_begins_with_a_call_gets_the_assignment_before_it() => Services.Fixes(
        """
        class Cache
        {
            public Cache(string cs)
            {
                // at once
                Warm(cs);
            }

            private void Warm(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet("a", cs);
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string cs, IConnectionMultiplexer redis)
            {
                _redis = redis;
                // at once
                Warm(cs);
            }

            private void Warm(string cs) => _redis.GetDatabase().StringSet("a", cs);
        }
        """);

    [Fact]
    public Task All_constructors_get_the_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            public Cache() { _prefix = ""; }

            public Cache(string prefix) { _prefix = prefix; }

            public void Set(string cs, string key) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix + key, "");
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis) { _redis = redis; _prefix = ""; }

            public Cache(string prefix, IConnectionMultiplexer redis) { _prefix = prefix; _redis = redis; }

            public void Set(string cs, string key) => _redis.GetDatabase().StringSet(_prefix + key, "");
        }
        """);

    [Fact]
    public Task A_constructor_that_calls_another_passes_it_on() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            public Cache() : this("cache:") { }

            public Cache(string prefix)
            {
                _prefix = prefix;
            }

            public void Set(string cs, string key) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix + key, "");
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis) : this("cache:", redis) { }

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                _prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs, string key) => _redis.GetDatabase().StringSet(_prefix + key, "");
        }
        """);

    [Fact]
    public Task A_chain_of_three_passes_it_on_to_its_end() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            public Cache() : this(1) { }

            private Cache(int version) : this(prefix: "v" + version) { }

            public Cache(string prefix) => _prefix = prefix;

            public void Set(string cs, string key) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix + key, "");
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis) : this(1, redis) { }

            private Cache(int version, IConnectionMultiplexer redis) : this(prefix: "v" + version, redis: redis) { }

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                _prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs, string key) => _redis.GetDatabase().StringSet(_prefix + key, "");
        }
        """);

    [Fact]
    public Task An_arrow_that_calls_something_becomes_a_block_behind_the_assignment() => Services.Fixes(
        """
        class Cache
        {
            public Cache(string cs) => Warm(cs);

            private void Warm(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet("a", cs);
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string cs, IConnectionMultiplexer redis)
            {
                _redis = redis;
                Warm(cs);
            }

            private void Warm(string cs) => _redis.GetDatabase().StringSet("a", cs);
        }
        """);

    [Fact]
    public Task Parameters_that_may_be_left_out_stay_last() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            public Cache() : this(1) { }

            public Cache(int version, string prefix = "cache:") => _prefix = prefix + version;

            public void Set(string cs, string key) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix + key, "");
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis) : this(1, redis: redis) { }

            public Cache(int version, IConnectionMultiplexer redis, string prefix = "cache:")
            {
                _redis = redis;
                _prefix = prefix + version;
            }

            public void Set(string cs, string key) => _redis.GetDatabase().StringSet(_prefix + key, "");
        }
        """);

    [Fact]
    public Task Parameters_on_lines_of_their_own_are_followed_by_another_such() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly int _version;

            public Cache(
                string prefix,
                int version)
            {
                _prefix = prefix;
                _version = version;
            }

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix, _version);
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly int _version;
            private readonly IConnectionMultiplexer _redis;

            public Cache(
                string prefix,
                int version,
                IConnectionMultiplexer redis)
            {
                _prefix = prefix;
                _version = version;
                _redis = redis;
            }

            public void Set(string cs) => _redis.GetDatabase().StringSet(_prefix, _version);
        }
        """);

    [Fact]
    public Task Fields_without_an_underscore_are_followed_by_another_such() => Services.Fixes(
        """
        class Cache
        {
            private readonly string prefix;

            public Cache(string prefix)
            {
                this.prefix = prefix;
            }

            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();

            public void Set(string cs)
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase().StringSet(this.prefix, "");
            }
        }
        """,
        """
        class Cache
        {
            private readonly string prefix;
            private readonly IConnectionMultiplexer redis;

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                this.prefix = prefix;
                this.redis = redis;
            }

            public IDatabase Open(string cs) => redis.GetDatabase();

            public void Set(string cs)
            {
                var redis = this.redis;
                redis.GetDatabase().StringSet(this.prefix, "");
            }
        }
        """);

    [Fact]
    public Task A_name_that_is_taken_is_left_alone() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _redis;

            public Cache(string redis)
            {
                _redis = redis;
            }

            public void Set() => [|ConnectionMultiplexer.Connect|](_redis).GetDatabase().StringSet("a", "b");
        }
        """,
        """
        class Cache
        {
            private readonly string _redis;
            private readonly IConnectionMultiplexer _sharedRedis;

            public Cache(string redis, IConnectionMultiplexer sharedRedis)
            {
                _redis = redis;
                _sharedRedis = sharedRedis;
            }

            public void Set() => _sharedRedis.GetDatabase().StringSet("a", "b");
        }
        """);

    [Fact]
    public Task A_documented_constructor_documents_the_parameter() => Services.Fixes(
        """
        class Cache
        {
            private readonly string _prefix;

            /// <summary>Makes one.</summary>
            /// <param name="prefix">What all keys begin with.</param>
            public Cache(string prefix) => _prefix = prefix;

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix, "");
        }
        """,
        """
        class Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            /// <summary>Makes one.</summary>
            /// <param name="prefix">What all keys begin with.</param>
            /// <param name="redis">The shared Redis connection.</param>
            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                _prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs) => _redis.GetDatabase().StringSet(_prefix, "");
        }
        """);

    [Fact]
    public Task A_documented_public_class_gets_a_documented_constructor() => Services.Fixes(
        """
        /// <summary>A cache.</summary>
        public class Cache
        {
            internal IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        /// <summary>A cache.</summary>
        public class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            /// <summary>Creates an instance with what the container injects.</summary>
            /// <param name="redis">The shared Redis connection.</param>
            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            internal IDatabase Open(string cs) => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task Where_the_compiler_asks_for_documentation_a_public_constructor_has_some() => Services.Fixes(
        """
        public abstract class Cache
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        public abstract class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            /// <summary>Creates an instance with what the container injects.</summary>
            /// <param name="redis">The shared Redis connection.</param>
            protected Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Open(string cs) => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_background_service_disposes_nothing_any_more() => Services.Fixes(
        """
        using Microsoft.Extensions.Hosting;

        class Worker : BackgroundService
        {
            private readonly string _cs;

            public Worker(string cs) => _cs = cs;

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](_cs);
                await redis.GetDatabase().StringSetAsync("a", "b");
            }
        }
        """,
        """
        using Microsoft.Extensions.Hosting;

        class Worker : BackgroundService
        {
            private readonly string _cs;
            private readonly IConnectionMultiplexer _redis;

            public Worker(string cs, IConnectionMultiplexer redis)
            {
                _cs = cs;
                _redis = redis;
            }

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var redis = _redis;
                await redis.GetDatabase().StringSetAsync("a", "b");
            }
        }
        """);

    [Fact]
    public Task A_function_without_another_await_is_repaired() => Services.Fixes(
        """
        class Cache
        {
            public async Task<IDatabase> OpenAsync(string cs)
            {
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                return redis.GetDatabase();
            }
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public Task<IDatabase> OpenAsync(string cs)
            {
                var redis = _redis;
                return Task.FromResult<IDatabase>(redis.GetDatabase());
            }
        }
        """);

    [Fact]
    public Task A_local_of_the_class_becomes_one_of_the_interface() => Services.Fixes(
        """
        class Cache
        {
            public void Set(string cs)
            {
                using (ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](cs))
                {
                    redis.GetDatabase().StringSet("a", "b");
                }
            }
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public void Set(string cs)
            {
                {
                    IConnectionMultiplexer redis = _redis;
                    redis.GetDatabase().StringSet("a", "b");
                }
            }
        }
        """);

    [Fact]
    public Task The_class_of_the_connection_can_be_injected_too() => Services.Fixes(
        """
        class Cache
        {
            public ConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        }
        """,
        """
        class Cache
        {
            private readonly ConnectionMultiplexer _redis;

            public Cache(ConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public ConnectionMultiplexer Open(string cs) => _redis;
        }
        """,
        Services.Class);

    [Fact]
    public Task A_nested_class_is_injected_into_itself() => Services.Fixes(
        """
        class Outer
        {
            private readonly string _name = "outer";

            public string Name => _name;

            public class Cache
            {
                public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """,
        """
        class Outer
        {
            private readonly string _name = "outer";

            public string Name => _name;

            public class Cache
            {
                private readonly IConnectionMultiplexer _redis;

                public Cache(IConnectionMultiplexer redis)
                {
                    _redis = redis;
                }

                public IDatabase Open(string cs) => _redis.GetDatabase();
            }
        }
        """);

    [Fact]
    public Task A_generic_class_gets_a_constructor_without_type_parameters() => Services.Fixes(
        """
        class Cache<T>
            where T : class
        {
            public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        """
        class Cache<T>
            where T : class
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public IDatabase Open(string cs) => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_record_with_a_constructor_gets_the_parameter_there() => Services.Fixes(
        """
        record Cache
        {
            public string Prefix { get; }

            public Cache(string prefix)
            {
                Prefix = prefix;
            }

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(Prefix, "");
        }
        """,
        """
        record Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public string Prefix { get; }

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                Prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs) => _redis.GetDatabase().StringSet(Prefix, "");
        }
        """);

    [Fact]
    public Task A_struct_with_a_constructor_gets_the_parameter_there() => Services.Fixes(
        """
        readonly struct Cache
        {
            private readonly string _prefix;

            public Cache(string prefix)
            {
                _prefix = prefix;
            }

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(_prefix, "");
        }
        """,
        """
        readonly struct Cache
        {
            private readonly string _prefix;
            private readonly IConnectionMultiplexer _redis;

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                _prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs) => _redis.GetDatabase().StringSet(_prefix, "");
        }
        """);

    [Fact]
    public Task A_lambda_and_a_local_function_see_the_field() => Services.Fixes(
        """
        class Cache
        {
            public Func<IDatabase> Open(string cs)
            {
                return () => Inner();

                IDatabase Inner() => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
        }
        """,
        """
        class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(IConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public Func<IDatabase> Open(string cs)
            {
                return () => Inner();

                IDatabase Inner() => _redis.GetDatabase();
            }
        }
        """);

    [Fact]
    public Task A_partial_class_whose_constructors_are_here_gets_the_parameter() => Services.Fixes(
        """
        partial class Cache
        {
            public Cache(string prefix) => Prefix = prefix;

            public void Set(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet(Prefix, "");
        }

        partial class Cache
        {
            public string Prefix { get; }
        }
        """,
        """
        partial class Cache
        {
            private readonly IConnectionMultiplexer _redis;

            public Cache(string prefix, IConnectionMultiplexer redis)
            {
                Prefix = prefix;
                _redis = redis;
            }

            public void Set(string cs) => _redis.GetDatabase().StringSet(Prefix, "");
        }

        partial class Cache
        {
            public string Prefix { get; }
        }
        """);
}
