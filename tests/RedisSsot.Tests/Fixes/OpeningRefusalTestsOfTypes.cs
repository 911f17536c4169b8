using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The accessor is typed as the interface, and the class is needed.</summary>
public class OpeningRefusalTestsOfTypes
{
    [Fact]
    public Task A_member_that_only_the_class_has() => Expect.RefusalInStatements(
        "'IConnectionMultiplexer' has no 'ReconfigureAsync'",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.ReconfigureAsync("moved");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_parameter_of_the_class_type() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        public void Run(string cs) => Use([|ConnectionMultiplexer.Connect|](cs));
        private static void Use(ConnectionMultiplexer redis) => redis.GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_parameter_of_the_class_type_for_a_local() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        public void Run(string cs)
        {
            var redis = [|ConnectionMultiplexer.Connect|](cs);
            Use(redis);
        }

        private static void Use(ConnectionMultiplexer redis) => redis.GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_public_property_of_the_class_type() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        public ConnectionMultiplexer {|RSSOT1003:Redis|} { get; } = ConnectionMultiplexer.Connect("localhost");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_protected_field_of_the_class_type() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        protected readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect("localhost");
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_public_method_of_the_class_type() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        public ConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_task_of_the_class_type() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        private static Task<ConnectionMultiplexer> OpenAsync(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs);
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_lazy_of_the_class_type_that_others_can_see() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        internal static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Redis|} = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect("localhost"));
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_delegate_of_the_class_type() => Expect.RefusalInStatements(
        "here a 'ConnectionMultiplexer' is needed",
        """
        Func<ConnectionMultiplexer> open = () => [|ConnectionMultiplexer.Connect|](cs);
        open().GetDatabase();
        """,
        TestAccessor.Interface);

    [Fact]
    public Task A_type_argument_that_is_inferred() => Expect.RefusalInMembers(
        "the type is inferred from the 'ConnectionMultiplexer'",
        """
        public void Run(string cs) => Use([|ConnectionMultiplexer.Connect|](cs));
        private static void Use<T>(T value) where T : class => Console.WriteLine(typeof(T));
        """,
        TestAccessor.Interface);

    [Fact]
    public Task An_awaited_result_of_the_class_type() => Expect.RefusalInMembers(
        "here a 'ConnectionMultiplexer' is needed",
        """
        public async Task<ConnectionMultiplexer> OpenAsync(string cs) => await [|ConnectionMultiplexer.ConnectAsync|](cs);
        """,
        Accessors.InterfaceTask);

    [Fact]
    public Task A_task_of_the_interface_for_a_task_of_the_class() => Expect.RefusalInMembers(
        "is no task of a 'ConnectionMultiplexer'",
        """
        public Task<ConnectionMultiplexer> OpenAsync(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs);
        """,
        Accessors.InterfaceTask);
}
