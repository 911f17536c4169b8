using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>An opening inside the arguments of another.</summary>
public class OpeningFixTestsOfNestedOpenings
{
    [Fact]
    public Task The_inner_one_goes_with_the_outer_one() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|]([|ConnectionMultiplexer.Connect|](cs).Configuration);
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task An_inner_one_in_a_lambda_goes_with_the_outer_one() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs, options => options.ClientName = [|ConnectionMultiplexer.Connect|](cs).ClientName);
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task An_argument_of_a_call_on_an_opening() => Expect.Statements(
        """
        [|ConnectionMultiplexer.Connect|](cs).GetDatabase().StringSet("a", [|ConnectionMultiplexer.Connect|](cs).ClientName);
        """,
        """
        RedisManager.Shared.GetDatabase().StringSet("a", RedisManager.Shared.ClientName);
        """);

    [Fact]
    public Task An_opening_in_the_block_of_a_using() => Expect.Statements(
        """
        using (var outer = [|ConnectionMultiplexer.Connect|](cs))
        {
            using (var inner = [|ConnectionMultiplexer.Connect|](cs))
            {
                outer.GetDatabase().StringSet("a", inner.ClientName);
            }
        }
        """,
        """
        {
            var outer = RedisManager.Shared;
            {
                var inner = RedisManager.Shared;
                outer.GetDatabase().StringSet("a", inner.ClientName);
            }
        }
        """);

    [Fact]
    public Task Two_usings_on_top_of_each_other() => Expect.Statements(
        """
        using (var one = [|ConnectionMultiplexer.Connect|](cs))
        using (var two = [|ConnectionMultiplexer.Connect|](cs))
        {
            one.GetDatabase().StringSet("a", two.ClientName);
        }
        """,
        """
        {
            var one = RedisManager.Shared;
            {
                var two = RedisManager.Shared;
                one.GetDatabase().StringSet("a", two.ClientName);
            }
        }
        """);

    [Fact]
    public Task An_awaited_opening_whose_configuration_is_awaited() => Expect.AsyncStatements(
        """
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](await System.IO.File.ReadAllTextAsync(cs));
        await redis.GetDatabase().StringSetAsync("a", "b");
        """,
        """
        var redis = RedisManager.Shared;
        await redis.GetDatabase().StringSetAsync("a", "b");
        """);
}
