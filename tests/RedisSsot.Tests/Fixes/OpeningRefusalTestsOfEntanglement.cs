using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The expression does more than to open a connection.</summary>
public class OpeningRefusalTestsOfEntanglement
{
    [Fact]
    public Task An_argument_that_declares_a_variable() => Expect.RefusalInMembers(
        "declare or assign variables",
        """
        public IDatabase Open(Dictionary<string, string> settings)
        {
            var redis = [|ConnectionMultiplexer.Connect|](settings.TryGetValue("redis", out var cs) ? cs : "localhost");
            Console.WriteLine(cs);
            return redis.GetDatabase();
        }
        """);

    [Fact]
    public Task An_argument_that_assigns_a_variable() => Expect.RefusalInMembers(
        "declare or assign variables",
        """
        private string _cs;

        public IDatabase Open(string cs)
        {
            return [|ConnectionMultiplexer.Connect|](_cs = cs).GetDatabase();
        }

        public override string ToString() => _cs;
        """);

    [Fact]
    public Task Directives_among_the_arguments() => Expect.RefusalInStatements(
        "preprocessor directives",
        """
        var redis = [|ConnectionMultiplexer.Connect|](
        #if DEBUG
            "localhost"
        #else
            cs
        #endif
            );
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_wait_whose_result_somebody_asks_for() => Expect.RefusalInStatements(
        "only to wait for it",
        """
        if ([|ConnectionMultiplexer.ConnectAsync|](cs).Wait(1000))
            Console.WriteLine("reachable");
        """);

    [Fact]
    public Task A_constant_that_is_assigned_again_would_only_be_warned_of() => Expect.RefusalInMembers(
        "",
        """
        public IDatabase Open(bool tls)
        {
            var where = "localhost";
            if (tls)
                where = "localhost,ssl=true";
            return [|ConnectionMultiplexer.Connect|](where).GetDatabase();
        }
        """);

    [Fact]
    public Task A_field_that_the_constructor_gives_a_constant_would_only_be_warned_of() => Expect.RefusalInMembers(
        "nothing else uses the variable '_where'",
        """
        private readonly ConnectionMultiplexer _redis;
        private readonly string _where;

        public Service()
        {
            _where = "localhost";
            _redis = [|ConnectionMultiplexer.Connect|](_where);
        }

        public IDatabase Database => _redis.GetDatabase();
        """);

    [Fact]
    public Task An_argument_that_goes_on_with_a_queue() => Expect.RefusalInMembers(
        "does more than to say where to connect",
        """
        public void Drain(Queue<string> servers)
        {
            while (servers.Count > 0)
                [|ConnectionMultiplexer.Connect|](servers.Dequeue()).GetDatabase();
        }
        """);

    [Fact]
    public Task An_argument_that_counts() => Expect.RefusalInMembers(
        "does more than to say where to connect",
        """
        private int _attempts;

        public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs + _attempts++).GetDatabase();
        """);
}
