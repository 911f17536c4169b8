using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Where somebody else closes the connection, it must not become the shared one.</summary>
public class OpeningRefusalTestsOfHandingOn
{
    [Fact]
    public Task A_factory_whose_callers_close() => Expect.RefusalInMembers(
        "callers of 'Open' close what it returns",
        """
        public void Run(string cs)
        {
            using var redis = Open(cs);
            redis.GetDatabase();
        }

        public static ConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        """);

    [Fact]
    public Task An_asynchronous_factory_whose_callers_close() => Expect.RefusalInMembers(
        "callers of 'OpenAsync' close what it returns",
        """
        public async Task Run(string cs)
        {
            await using var redis = await OpenAsync(cs);
            await redis.GetDatabase().PingAsync();
        }

        private static Task<ConnectionMultiplexer> OpenAsync(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs);
        """);

    [Fact]
    public Task A_constructor_that_is_found_at_run_time() => Expect.RefusalInMembers(
        "cannot be followed",
        """
        class Store { public Store(IDisposable redis) => redis.Dispose(); }

        public object Run() => Activator.CreateInstance(typeof(Store), [|ConnectionMultiplexer.Connect|]("localhost"));
        """);

    [Fact]
    public Task A_factory_behind_an_interface_whose_callers_close() => Expect.Refusal(
        "callers of 'Create' close what it returns",
        """
        interface IFactory { IConnectionMultiplexer Create(); }

        class Factory : IFactory
        {
            public IConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|]("localhost");
        }

        class Service
        {
            void Run(IFactory factory)
            {
                using var redis = factory.Create();
                redis.GetDatabase();
            }
        }
        """);

    [Fact]
    public Task A_parameter_that_the_receiver_closes() => Expect.RefusalInMembers(
        "handed to code that closes it",
        """
        public void Run(string cs) => Use([|ConnectionMultiplexer.Connect|](cs));

        private static void Use(ConnectionMultiplexer redis)
        {
            redis.GetDatabase();
            redis.Close();
        }
        """);

    [Fact]
    public Task A_constructor_parameter_that_the_object_closes() => Expect.Refusal(
        "handed to code that closes it",
        """
        class Store : IDisposable
        {
            private readonly IConnectionMultiplexer _redis;
            public Store(IConnectionMultiplexer redis) => _redis = redis;
            public void Dispose() => _redis.Dispose();
        }

        class Service
        {
            Store Open(string cs) => new Store([|ConnectionMultiplexer.Connect|](cs));
        }
        """);

    [Fact]
    public Task A_base_class_that_closes() => Expect.Refusal(
        "handed to code that closes it",
        """
        abstract class Base : IDisposable
        {
            private readonly IConnectionMultiplexer _redis;
            protected Base(IConnectionMultiplexer redis) => _redis = redis;
            public void Dispose() => _redis.Dispose();
        }

        class Service : Base
        {
            public Service(string cs) : base([|ConnectionMultiplexer.Connect|](cs)) { }
        }
        """);

    [Fact]
    public Task An_extension_that_closes() => Expect.Refusal(
        "handed to code that closes it",
        """
        static class Extensions
        {
            public static void SafeClose(this IConnectionMultiplexer redis) => redis?.Close();
        }

        class Service
        {
            void Run(string cs)
            {
                var redis = [|ConnectionMultiplexer.Connect|](cs);
                redis.GetDatabase();
                redis.SafeClose();
            }
        }
        """);

    [Fact]
    public Task A_list_of_things_to_dispose() => Expect.RefusalInMembers(
        "collection",
        """
        private readonly List<IDisposable> _resources = new();

        public IDatabase Open(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            _resources.Add(redis);
            return redis.GetDatabase();
        }
        """);

    [Fact]
    public Task Databases_of_one_connection_each() => Expect.RefusalInMembers(
        "collection",
        """
        public List<IDatabase> Open(string cs) => Enumerable.Range(0, 4).Select(_ => [|ConnectionMultiplexer.Connect|](cs).GetDatabase()).ToList();
        """);

    [Fact]
    public Task Databases_of_one_connection_each_that_a_factory_opens() => Expect.RefusalInMembers(
        "collection",
        """
        public List<IDatabase> Open(string[] hosts) => hosts.Select(host => Connect(host).GetDatabase()).ToList();

        private static ConnectionMultiplexer Connect(string host) => [|ConnectionMultiplexer.Connect|](host);
        """);

    [Fact]
    public Task An_out_parameter_whose_caller_closes() => Expect.RefusalInMembers(
        "clos",
        """
        public void Run(string cs)
        {
            Open(cs, out var redis);
            redis.GetDatabase();
            redis.Close();
        }

        private static void Open(string cs, out ConnectionMultiplexer redis) => redis = [|ConnectionMultiplexer.Connect|](cs);
        """);

    [Theory]
    [InlineData("Stop(holder.Redis);")]
    [InlineData("if (holder is { Redis: { } redis }) Stop(redis);")]
    public Task An_object_that_hands_it_out_to_a_closing_caller(string use) => Expect.Refusal(
        "clos",
        $$"""
        class Holder { public ConnectionMultiplexer Redis { get; set; } }

        class Service
        {
            void Run(string cs)
            {
                var holder = new Holder { Redis = [|ConnectionMultiplexer.Connect|](cs) };
                Use(holder);
            }

            static void Use(Holder holder) { {{use}} }
            static void Stop(ConnectionMultiplexer redis) => redis.Dispose();
        }
        """);

    [Fact]
    public Task An_array() => Expect.RefusalInStatements(
        "one of several connections",
        """
        var pool = new[] { [|ConnectionMultiplexer.Connect|](cs), [|ConnectionMultiplexer.Connect|](cs) };
        pool[0].GetDatabase();
        """);

    [Fact]
    public Task An_element_of_an_array() => Expect.RefusalInStatements(
        "one of several connections",
        """
        var pool = new ConnectionMultiplexer[4];
        for (var i = 0; i < pool.Length; i++)
            pool[i] = [|ConnectionMultiplexer.Connect|](cs);
        """);

    [Fact]
    public Task A_list() => Expect.RefusalInStatements(
        "one of several connections",
        """
        var pool = new List<ConnectionMultiplexer>();
        pool.Add([|ConnectionMultiplexer.Connect|](cs));
        """);

    [Fact]
    public Task A_list_that_is_made_by_a_query() => Expect.RefusalInStatements(
        "one of several connections",
        """
        var pool = Enumerable.Range(0, 4).Select(_ => [|ConnectionMultiplexer.Connect|](cs)).ToArray();
        pool[0].GetDatabase();
        """);

    [Fact]
    public Task A_list_that_is_made_by_a_query_expression() => Expect.RefusalInStatements(
        "one of several connections",
        """
        var pool = (from i in Enumerable.Range(0, 4) select [|ConnectionMultiplexer.Connect|](cs)).ToArray();
        pool[0].GetDatabase();
        """);

    [Fact]
    public Task A_dictionary_of_connections_by_server() => Expect.RefusalInMembers(
        "one of several connections",
        """
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, ConnectionMultiplexer> _servers = new();
        public IDatabase Open(string cs) => _servers.GetOrAdd(cs, key => [|ConnectionMultiplexer.Connect|](key)).GetDatabase();
        """);

    [Fact]
    public Task A_dictionary_of_lazy_connections_by_server() => Expect.RefusalInMembers(
        "one of several connections",
        """
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<ConnectionMultiplexer>> _servers = new();
        public IDatabase Open(string cs) => _servers.GetOrAdd(cs, key => new Lazy<ConnectionMultiplexer>(() => [|ConnectionMultiplexer.Connect|](key))).Value.GetDatabase();
        """);

    [Fact]
    public Task An_iterator_of_connections() => Expect.RefusalInMembers(
        "once for each 'server'",
        """
        public IEnumerable<IConnectionMultiplexer> Open(string[] servers)
        {
            foreach (var server in servers)
                yield return [|ConnectionMultiplexer.Connect|](server);
        }
        """);

    [Fact]
    public Task A_tuple() => Expect.RefusalInMembers(
        "tuple",
        """
        public (ConnectionMultiplexer Redis, string Name) Open(string cs) => ([|ConnectionMultiplexer.Connect|](cs), cs);
        """);

    [Fact]
    public Task Dispose_as_a_delegate() => Expect.RefusalInStatements(
        "handed on as a delegate",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("bye");
        Action stop = redis.Dispose;
        stop();
        """);

    [Fact]
    public Task A_using_with_several_resources() => Expect.RefusalInStatements(
        "several resources",
        """
        using ConnectionMultiplexer one = [|ConnectionMultiplexer.Connect|](cs), two = [|ConnectionMultiplexer.Connect|](cs);
        one.GetDatabase().StringSet("a", two.ClientName);
        """);

    [Fact]
    public Task An_array_of_things_that_a_helper_closes() => Expect.RefusalInMembers(
        "clos",
        """
        public void Run(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            redis.GetDatabase();
            CloseAll(redis);
        }

        private static void CloseAll(params IDisposable[] resources)
        {
            foreach (var resource in resources)
                resource.Dispose();
        }
        """);

    [Fact]
    public Task A_continuation_that_closes() => Expect.RefusalInStatements(
        "clos",
        """
        [|ConnectionMultiplexer.ConnectAsync|](cs).ContinueWith(task => task.Result.Dispose());
        """);

    [Fact]
    public Task A_delegate_that_closes_what_it_is_given() => Expect.RefusalInMembers(
        "",
        """
        public void Run(string cs) => Use(cs, redis => redis.Close());
        private static void Use(string cs, Action<ConnectionMultiplexer> body) => body([|ConnectionMultiplexer.Connect|](cs));
        """);

    [Fact]
    public Task A_record_whose_connection_is_closed() => Expect.Refusal(
        "clos",
        """
        record Holder(ConnectionMultiplexer Redis);

        class Service
        {
            void Run(string cs)
            {
                var holder = new Holder([|ConnectionMultiplexer.Connect|](cs));
                holder.Redis.Dispose();
            }
        }
        """);

    [Fact]
    public Task A_generic_box_whose_content_is_closed() => Expect.Refusal(
        "clos",
        """
        class Box<T>
        {
            private readonly T _value;
            public Box(T value) => _value = value;
            public T Value => _value;
        }

        class Service
        {
            void Run(string cs)
            {
                var box = new Box<ConnectionMultiplexer>([|ConnectionMultiplexer.Connect|](cs));
                box.Value.Dispose();
            }
        }
        """);

    [Fact]
    public Task A_flag_that_says_who_closes_it() => Expect.Refusal(
        "",
        """
        class Service : IDisposable
        {
            private readonly ConnectionMultiplexer _redis;
            private readonly bool _owns;

            public Service(ConnectionMultiplexer redis) => _redis = redis;

            public Service(string cs)
            {
                _redis = [|ConnectionMultiplexer.Connect|](cs);
                _owns = true;
            }

            public IDatabase Database => _redis.GetDatabase();

            public void Dispose()
            {
                if (_owns)
                    _redis.Dispose();
            }
        }
        """);

    [Fact]
    public Task A_stack_of_things_to_dispose_of() => Expect.RefusalInMembers(
        "one of several connections",
        """
        private readonly Stack<IDisposable> _owned = new();

        public void Start(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            Own(redis);
        }

        private void Own(IDisposable resource) => _owned.Push(resource);
        """);

    [Fact]
    public Task A_generic_helper_that_closes() => Expect.RefusalInMembers(
        "handed to code that closes it",
        """
        public void Run(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            Quietly(redis);
        }

        private static void Quietly<T>(T resource) where T : class, IDisposable => resource.Dispose();
        """);

    [Fact]
    public Task A_lazy_of_something_disposable() => Expect.RefusalInMembers(
        "packed into a tuple",
        """
        public void Run(string cs)
        {
            Use(new Lazy<IDisposable>(() => [|ConnectionMultiplexer.Connect|](cs)));
        }

        private static void Use(Lazy<IDisposable> resource) => Keep(resource.Value);

        private static (IDisposable, int) Keep(IDisposable resource) => (resource, 1);
        """);

    [Fact]
    public Task A_conversion_of_the_solution_itself() => Expect.Refusal(
        "cannot be followed",
        """
        class Handle : IDisposable
        {
            private readonly ConnectionMultiplexer _redis;

            private Handle(ConnectionMultiplexer redis) => _redis = redis;

            public static implicit operator Handle(ConnectionMultiplexer redis) => new(redis);

            public void Dispose() => _redis.Dispose();
        }

        class Service
        {
            public Handle Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_flush_in_words() => Expect.RefusalInStatements(
        "it is used for 'FLUSHALL'",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase().Execute("FLUSHALL");
        """);
}
