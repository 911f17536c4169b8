using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>An opening whose result nobody takes.</summary>
public class OpeningFixTestsOfStatements
{
    [Fact]
    public Task A_statement_discards_the_accessor() => Expect.Statements(
        """
        [|ConnectionMultiplexer.Connect|](cs);
        Console.WriteLine(cs);
        """,
        """
        _ = RedisManager.Shared;
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task A_discard_stays_one() => Expect.Statements(
        """
        _ = [|ConnectionMultiplexer.Connect|](cs);
        Console.WriteLine(cs);
        """,
        """
        _ = RedisManager.Shared;
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task A_method_with_an_arrow() => Expect.Members(
        """
        public void Warm(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        """,
        """
        public void Warm(string cs) => _ = RedisManager.Shared;
        """);

    [Fact]
    public Task A_local_function_with_an_arrow() => Expect.Statements(
        """
        Warm();
        void Warm() => [|ConnectionMultiplexer.Connect|](cs);
        """,
        """
        Warm();
        void Warm() => _ = RedisManager.Shared;
        """);

    [Fact]
    public Task A_constructor_and_a_setter_with_an_arrow() => Expect.Members(
        """
        public Service(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        public string Where { set => [|ConnectionMultiplexer.Connect|](value); }
        """,
        """
        public Service(string cs) => _ = RedisManager.Shared;
        public string Where { set => _ = RedisManager.Shared; }
        """);

    [Fact]
    public Task An_awaited_statement() => Expect.AsyncStatements(
        """
        await [|ConnectionMultiplexer.ConnectAsync|](cs);
        await Task.Delay(1);
        """,
        """
        _ = RedisManager.Shared;
        await Task.Delay(1);
        """);

    [Fact]
    public Task The_only_await_of_a_method_is_a_statement() => Expect.Members(
        """
        public async Task WarmAsync(string cs) => await [|ConnectionMultiplexer.ConnectAsync|](cs);
        """,
        """
        public Task WarmAsync(string cs) => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task The_only_await_of_a_block_is_a_statement() => Expect.Members(
        """
        public async Task WarmAsync(string cs)
        {
            await [|ConnectionMultiplexer.ConnectAsync|](cs);
        }
        """,
        """
        public Task WarmAsync(string cs)
        {
            _ = RedisManager.Shared;
            return Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_statement_that_waits() => Expect.Statements(
        """
        [|ConnectionMultiplexer.ConnectAsync|](cs).Wait();
        Console.WriteLine(cs);
        """,
        """
        _ = RedisManager.Shared;
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task A_task_that_is_started_and_forgotten() => Expect.Statements(
        """
        _ = [|ConnectionMultiplexer.ConnectAsync|](cs);
        Console.WriteLine(cs);
        """,
        """
        _ = Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);
        Console.WriteLine(cs);
        """);

    [Fact]
    public Task A_statement_below_an_if() => Expect.Statements(
        """
        if (cs.Length > 3)
            [|ConnectionMultiplexer.Connect|](cs);
        else
            Console.WriteLine(cs);
        """,
        """
        if (cs.Length > 3)
            _ = RedisManager.Shared;
        else
            Console.WriteLine(cs);
        """);
}
