using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>There is no accessor to write.</summary>
public class OpeningRefusalTestsOfAccessors
{
    [Fact]
    public Task None_is_declared() => Expect.RefusalInStatements(
        "no shared accessor is declared yet",
        """
        [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """,
        TestAccessor.None);

    [Fact]
    public Task It_is_no_connection() => Expect.RefusalInStatements(
        "'RedisManager.Shared' is a 'IDatabase', not a connection",
        """
        [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """,
        TestAccessor.Of("public static IDatabase Shared => ConnectionMultiplexer.Connect(\"localhost\").GetDatabase();"));

    [Fact]
    public Task It_is_private() => Expect.RefusalInStatements(
        "'RedisManager.Shared' is not accessible here",
        """
        [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """,
        TestAccessor.Of("private static ConnectionMultiplexer Shared => ConnectionMultiplexer.Connect(\"localhost\");"));

    [Fact]
    public Task Another_class_opens_it_for_the_accessor() => Expect.Refusal(
        "gets its connection here",
        """
        static class Factory
        {
            public static ConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|]("localhost");
        }
        """,
        TestAccessor.Of("public static ConnectionMultiplexer Shared { get; } = global::Factory.Create();"));

    [Fact]
    public Task Two_classes_open_it_for_the_accessor() => Expect.Refusal(
        "gets its connection here",
        """
        static class Factory
        {
            public static ConnectionMultiplexer Create() => new Opener().Open();
        }

        class Opener
        {
            public ConnectionMultiplexer Open()
            {
                return [|ConnectionMultiplexer.Connect|]("localhost");
            }
        }
        """,
        TestAccessor.Of("public static ConnectionMultiplexer Shared { get; } = global::Factory.Create();"));

    [Fact]
    public Task A_lambda_of_another_class_opens_it_for_the_accessor() => Expect.Refusal(
        "gets its connection here",
        """
        static class Factory
        {
            public static readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:Lazy|} = new(() => ConnectionMultiplexer.Connect("localhost"));
        }
        """,
        TestAccessor.Of("public static ConnectionMultiplexer Shared => global::Factory.Lazy.Value;"));
}
