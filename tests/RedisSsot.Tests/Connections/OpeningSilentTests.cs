using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Where RSSOT1001 must stay silent. Here: code that only looks like an opening.</summary>
public partial class OpeningSilentTests
{
    [Fact]
    public Task A_class_of_the_same_name_in_another_namespace_is_silent() => RedisTest.IsSilent("""
        namespace Chat.Fakes
        {
            class ConnectionMultiplexer
            {
                public static ConnectionMultiplexer Connect(string cs) => new();
            }

            class Tests
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
        }
        """);

    [Fact]
    public Task A_class_with_a_longer_name_is_silent() => RedisTest.IsSilent("""
        class UnifiedConnectionMultiplexer
        {
            public static UnifiedConnectionMultiplexer Connect(string cs) => new();
            public static Task<UnifiedConnectionMultiplexer> ConnectAsync(string cs) => Task.FromResult(Connect(cs));
        }

        class Cache
        {
            async Task<object> OpenAsync() => (UnifiedConnectionMultiplexer.Connect("a"), await UnifiedConnectionMultiplexer.ConnectAsync("b"));
        }
        """);

    [Fact]
    public Task A_wrapper_that_returns_a_connection_is_silent_where_it_is_called() => RedisTest.IsSilent("""
        static class RedisFactory
        {
            public static IConnectionMultiplexer Connect(string name) => RedisManager.Shared;
        }

        class Cache
        {
            private readonly IDatabase _database = RedisFactory.Connect("cache").GetDatabase();
        }
        """);

    [Fact]
    public Task An_own_method_named_Connect_is_silent() => RedisTest.IsSilent("""
        class Chat
        {
            void Start()
            {
                Connect("user");
                this.Connect("user");
            }

            void Connect(string user) { }
        }
        """);

    [Fact]
    public Task An_own_method_named_ConnectAsync_is_silent() => RedisTest.IsSilent("""
        class ChatClient
        {
            public Task ConnectAsync(string cs) => Task.CompletedTask;
        }

        class Chat
        {
            async Task StartAsync(ChatClient client) => await client.ConnectAsync("wss://chat");
        }
        """);

    [Fact]
    public Task A_method_of_the_class_hides_a_static_import() => RedisTest.IsSilent("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Chat
        {
            IConnectionMultiplexer Connect(string cs) => RedisManager.Shared;

            IDatabase Open() => Connect("cache:6379").GetDatabase();
        }
        """);

    [Fact]
    public Task A_local_function_hides_a_static_import() => RedisTest.IsSilent("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Chat
        {
            IDatabase Open()
            {
                return Connect("cache:6379").GetDatabase();

                static IConnectionMultiplexer Connect(string name) => RedisManager.Shared;
            }
        }
        """);

    [Fact]
    public Task Declarations_named_Connect_beside_a_static_import_are_silent() => RedisTest.IsSilent("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Chat
        {
            public bool Connect { get; set; }

            static Chat Create() => new() { Connect = true };
            static object Anonymous(Chat chat) => new { Connect = chat.Connect };
            static bool Matches(Chat chat) => chat is { Connect: true };
            static void Toggle(bool Connect) => Toggle(Connect: !Connect);
        }
        """);

    [Fact]
    public Task A_static_import_of_another_type_is_silent() => RedisTest.IsSilent("""
        using static Chat.Sockets;

        namespace Chat
        {
            static class Sockets
            {
                public static IDisposable Connect(string address) => null;
            }

            class Client
            {
                IDisposable Open() => Connect("cache:6379");
            }
        }
        """);

    [Fact]
    public Task A_socket_is_silent() => RedisTest.IsSilent("""
        using System.Net.Sockets;

        class Probe
        {
            async Task CheckAsync(string host)
            {
                using var client = new TcpClient();
                client.Connect(host, 6379);
                using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(host, 6379);
            }
        }
        """);

    [Fact]
    public Task A_web_socket_is_silent() => RedisTest.IsSilent("""
        using System.Net.WebSockets;

        class Client
        {
            async Task StartAsync(ClientWebSocket socket, CancellationToken cancellation) =>
                await socket.ConnectAsync(new Uri("wss://chat"), cancellation);
        }
        """);

    [Fact]
    public Task A_database_connection_is_silent() => RedisTest.IsSilent("""
        class SqlConnection : IDisposable
        {
            public static SqlConnection Connect(string connectionString) => new();
            public void Dispose() { }
        }

        class Orders
        {
            void Use()
            {
                using var connection = SqlConnection.Connect("Server=db");
            }
        }
        """);

    [Fact]
    public Task A_dynamic_receiver_is_silent() => RedisTest.IsSilent("""
        class Plugin
        {
            object Open(dynamic client) => client.Connect("cache:6379");
            object OpenIfAny(dynamic client) => client?.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task An_own_extension_method_is_silent() => RedisTest.IsSilent("""
        static class StringExtensions
        {
            public static IDatabase Connect(this string name) => RedisManager.Shared.GetDatabase();
        }

        class Cache
        {
            IDatabase Open() => "cache".Connect();
            IDatabase OpenIfAny(string name) => name?.Connect();
        }
        """);

    [Fact]
    public Task An_own_extension_method_on_the_connection_is_silent() => RedisTest.IsSilent("""
        static class RedisExtensions
        {
            public static IConnectionMultiplexer Connect(this IConnectionMultiplexer redis, string name) => redis;
        }

        class Cache
        {
            IDatabase Open() => RedisManager.Shared.Connect("cache").GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_abstract_Connect_is_silent() => RedisTest.IsSilent("""
        interface IConnectable<TSelf> where TSelf : IConnectable<TSelf>
        {
            static abstract TSelf Connect(string address);
        }

        class Pool<T> where T : IConnectable<T>
        {
            T Open() => T.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task A_field_that_holds_a_delegate_named_Connect_is_silent() => RedisTest.IsSilent("""
        class Options
        {
            public Func<string, IConnectionMultiplexer> Connect { get; set; }
        }

        class Cache
        {
            IDatabase Open(Options options) => options.Connect("cache:6379").GetDatabase();
            IDatabase OpenIfAny(Options options) => options?.Connect?.Invoke("cache:6379").GetDatabase();
        }
        """);

    [Fact]
    public Task An_enum_member_named_Connect_is_silent() => RedisTest.IsSilent("""
        enum Step
        {
            Connect,
            SentinelConnect,
        }

        class Journal
        {
            bool Begins(Step step) => step is Step.Connect or Step.SentinelConnect;
        }
        """);

    [Fact]
    public Task A_client_that_does_not_exist_is_silent() => RedisTest.IsSilent("""
        class Cache
        {
            object Open() => {|CS0103:RedisConnectionMultiplexer|}.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task A_client_of_a_missing_namespace_is_silent() => RedisTest.IsSilent("""
        class Cache
        {
            object Open() => {|CS0103:ServiceStack|}.Redis.ConnectionMultiplexer.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task Nameof_is_silent() => RedisTest.IsSilent("""
        class Metrics
        {
            private const string Counter = nameof(ConnectionMultiplexer.Connect);
            private readonly string _other = nameof(StackExchange.Redis.ConnectionMultiplexer.ConnectAsync) + nameof(ConnectionMultiplexer);
        }
        """);

    [Fact]
    public Task Nameof_of_a_static_import_is_silent() => RedisTest.IsSilent("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Metrics
        {
            private const string Counter = nameof(Connect);
        }
        """);

    [Fact]
    public Task Nameof_of_an_instance_method_is_silent() => RedisTest.IsSilent("""
        class Metrics
        {
            string Name(ConnectionMultiplexer sentinel) => nameof(sentinel.GetSentinelMasterConnection);
        }
        """);

    [Fact]
    public Task Nameof_in_an_attribute_is_silent() => RedisTest.IsSilent("""
        using System.Diagnostics;

        [DebuggerDisplay("opened by " + nameof(ConnectionMultiplexer.Connect))]
        class Session
        {
            [Obsolete("do not call " + nameof(ConnectionMultiplexer.ConnectAsync))]
            void Open() { }
        }
        """);

    [Fact]
    public Task Nameof_as_a_constant_pattern_is_silent() => RedisTest.IsSilent("""
        class Journal
        {
            bool Opens(string method) => method is nameof(ConnectionMultiplexer.Connect) or nameof(ConnectionMultiplexer.SentinelConnect);
        }
        """);

    [Fact]
    public Task Typeof_is_silent() => RedisTest.IsSilent("""
        class Inspector
        {
            bool Knows(Type type) => type == typeof(ConnectionMultiplexer) || typeof(IConnectionMultiplexer).IsAssignableFrom(type);
            object Find() => typeof(ConnectionMultiplexer).GetMethod("Connect", new[] { typeof(string) });
        }
        """);

    [Fact]
    public Task Documentation_is_silent() => RedisTest.IsSilent("""
        /// <summary>Do not call <see cref="ConnectionMultiplexer.Connect(string, System.IO.TextWriter)"/>.</summary>
        /// <seealso cref="ConnectionMultiplexer.ConnectAsync"/>
        /// <example><code>ConnectionMultiplexer.Connect("cache:6379")</code></example>
        class Cache
        {
        }
        """);

    [Fact]
    public Task Documentation_beside_a_static_import_is_silent() => RedisTest.IsSilent("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        /// <summary>Do not call <see cref="Connect(string, System.IO.TextWriter)"/>.</summary>
        class Cache
        {
            /// <param name="Connect">Whether to connect.</param>
            void Use(bool Connect) { }
        }
        """);

    [Fact]
    public Task Comments_are_silent() => RedisTest.IsSilent("""
        class Cache
        {
            // var redis = ConnectionMultiplexer.Connect("cache:6379");
            /* return ConnectionMultiplexer.ConnectAsync(cs); */
            IDatabase Open() => RedisManager.Shared.GetDatabase();
        }
        """);

    [Fact]
    public Task Strings_are_silent() => RedisTest.IsSilent(""""
        class Snippets
        {
            private const string One = "ConnectionMultiplexer.Connect(cs)";
            private readonly string _two = $"ConnectionMultiplexer.Connect({One})";
            private readonly string _three = """
                var redis = ConnectionMultiplexer.Connect(cs);
                """;
        }
        """");

    [Fact]
    public Task Inactive_code_is_silent() => RedisTest.IsSilent("""
        class Cache
        {
        #if NETFRAMEWORK
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        #else
            object Open() => RedisManager.Shared;
        #endif
        }
        """);

    [Fact]
    public Task An_import_alone_opens_nothing() => RedisTest.Reports("""
        using static StackExchange.Redis.ConnectionMultiplexer;
        using {|RSSOT2003:Connect|} = StackExchange.Redis.ConnectionMultiplexer;

        class Cache
        {
            Connect Redis => RedisManager.Shared;
        }
        """);

    [Fact]
    public Task Parsing_options_is_silent() => RedisTest.IsSilent("""
        class Settings
        {
            ConfigurationOptions Read(string cs)
            {
                var options = ConfigurationOptions.Parse(cs, ignoreUnknown: true);
                options.AbortOnConnectFail = false;
                return options.Clone();
            }
        }
        """);

    [Fact]
    public Task What_the_accessor_gives_is_silent() => RedisTest.IsSilent("""
        class Cache
        {
            private readonly IDatabase _database = RedisManager.Shared.GetDatabase();

            async Task UseAsync()
            {
                await RedisManager.Shared.GetSubscriber().PublishAsync(RedisChannel.Literal("all"), "hello");
                RedisManager.Shared.GetServer(RedisManager.Shared.GetEndPoints()[0]).Ping();
                RedisManager.Shared.Configure();
            }
        }
        """);

    [Fact]
    public Task The_connection_of_a_database_is_silent() => RedisTest.IsSilent("""
        class Cache
        {
            bool IsUp(IDatabase database) => database.Multiplexer.IsConnected;
            IConnectionMultiplexer Redis(ISubscriber subscriber) => subscriber.Multiplexer;
        }
        """);

    [Fact]
    public Task An_injected_connection_is_silent() => RedisTest.IsSilent("""
        class Cache
        {
            private readonly IDatabase _database;

            public Cache(IConnectionMultiplexer redis) => _database = redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_connection_from_a_container_is_silent() => RedisTest.IsSilent("""
        class Cache
        {
            IDatabase Open(IServiceProvider services) => ((IConnectionMultiplexer)services.GetService(typeof(IConnectionMultiplexer))).GetDatabase();
        }
        """);

    [Fact]
    public Task Events_and_properties_of_a_connection_are_silent() => RedisTest.IsSilent("""
        class Watch
        {
            void Start(IConnectionMultiplexer redis)
            {
                redis.ConnectionFailed += (_, failure) => Console.WriteLine(failure.FailureType);
                redis.ConnectionRestored += (_, _) => Console.WriteLine(redis.IsConnected);
            }
        }
        """);

    [Fact]
    public Task A_fake_that_derives_from_a_connection_type_is_silent() => RedisTest.IsSilent("""
        interface ITestMultiplexer : IConnectionMultiplexer
        {
            static ITestMultiplexer Connect(string cs) => null;
            ITestMultiplexer SentinelConnect(string cs);
        }

        class CacheTests
        {
            private readonly IConnectionMultiplexer _redis = ITestMultiplexer.Connect("nowhere").SentinelConnect("nowhere");
        }
        """);

    [Fact]
    public Task A_substitute_is_silent() => RedisTest.IsSilent("""
        static class Substitute
        {
            public static T For<T>() where T : class => null;
        }

        class CacheTests
        {
            private readonly IConnectionMultiplexer _redis = Substitute.For<IConnectionMultiplexer>();
        }
        """);

    [Fact]
    public Task A_set_up_of_a_mocked_factory_is_silent() => RedisTest.IsSilent("""
        using System.Linq.Expressions;

        interface IConnector
        {
            IConnectionMultiplexer Connect(string cs);
        }

        class Mock<T>
        {
            public void Setup<TResult>(Expression<Func<T, TResult>> call) { }
        }

        class CacheTests
        {
            void Arrange(Mock<IConnector> connector) => connector.Setup(it => it.Connect("cache:6379"));
        }
        """);

    [Fact]
    public Task An_expression_tree_is_silent() => RedisTest.IsSilent("""
        using System.Linq.Expressions;

        class CacheTests
        {
            private static readonly Expression<Func<string, IConnectionMultiplexer>> Opening = cs => ConnectionMultiplexer.Connect(cs, null);

            void Arrange(Action<Expression<Func<ConnectionMultiplexer>>> replace) => replace(() => ConnectionMultiplexer.Connect("cache:6379", null));
        }
        """);

    [Fact]
    public Task A_lambda_inside_an_expression_tree_is_silent() => RedisTest.IsSilent("""
        using System.Linq.Expressions;

        class CacheTests
        {
            private static readonly Expression<Func<string[], IEnumerable<ConnectionMultiplexer>>> Opening =
                nodes => nodes.Select(node => ConnectionMultiplexer.Connect(node, null));
        }
        """);

    [Fact]
    public Task Generated_code_is_silent() => RedisTest.IsSilent("""
        // <auto-generated/>
        class Cache
        {
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task Generated_code_with_a_static_import_is_silent() => RedisTest.IsSilent("""
        // <auto-generated>
        // by a tool
        // </auto-generated>
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Cache
        {
            object Open() => Connect("cache:6379");
        }
        """);

    [Fact]
    public Task A_file_named_like_generated_code_is_silent()
    {
        var test = RedisTest.Of("class Cache { }");
        test.TestState.Sources.Add(("/0/Client.g.cs", """
            class Client
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task A_file_that_settings_call_generated_is_silent()
    {
        var test = RedisTest.Of("class Cache { }");
        test.TestState.Sources.Add(("/0/Contracts/Client.cs", """
            class Client
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Contracts/.editorconfig", "[*.cs]\ngenerated_code = true\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_type_with_the_attribute_of_generated_code_is_silent() => RedisTest.IsSilent("""
        using System.CodeDom.Compiler;

        [GeneratedCode("tool", "1.0")]
        class Client
        {
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task A_type_with_the_attribute_of_generated_code_and_a_static_import_is_silent() => RedisTest.IsSilent("""
        using System.CodeDom.Compiler;
        using static StackExchange.Redis.ConnectionMultiplexer;

        [GeneratedCode("tool", "1.0")]
        class Client
        {
            object Open() => Connect("cache:6379");
        }
        """);

    [Fact]
    public Task A_suppressed_opening_is_silent() => RedisTest.IsSilent("""
        class Probe
        {
        #pragma warning disable RSSOT1001 // measures how long a new connection takes
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        #pragma warning restore RSSOT1001
        }
        """);

    [Fact]
    public Task A_suppression_attribute_is_respected() => RedisTest.IsSilent("""
        using System.Diagnostics.CodeAnalysis;

        class Probe
        {
            [SuppressMessage("RedisSsot.Connections", "RSSOT1001", Justification = "measures how long a new connection takes")]
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """);

    [Fact]
    public Task A_rule_that_is_switched_off_is_silent() => RedisTest.IsSilent(
        """
        class Cache
        {
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """,
        TestAccessor.Class,
        "dotnet_diagnostic.RSSOT1001.severity = none");

    [Fact]
    public Task A_rule_that_is_switched_off_for_a_folder_is_silent_there()
    {
        var test = RedisTest.Of("""
            class Cache
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
            """);
        test.TestState.Sources.Add(("/0/Benchmarks/Start.cs", """
            class Start
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Benchmarks/.editorconfig", "[*.cs]\ndotnet_diagnostic.RSSOT1001.severity = none\n"));
        return test.RunAsync();
    }
}
