using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>An asynchronous accessor has to be awaited; blocking on it would be worse.</summary>
public class OpeningRefusalTestsOfAwaiting
{
    [Fact]
    public Task A_synchronous_method() => Expect.RefusalInStatements(
        "has to be awaited, which is not possible here",
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase();
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_blocked_opening_in_a_synchronous_method() => Expect.RefusalInStatements(
        "has to be awaited",
        """
        var redis = [|ConnectionMultiplexer.ConnectAsync|](cs).Result;
        redis.GetDatabase();
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_lock() => Expect.RefusalInMembers(
        "has to be awaited",
        """
        private ConnectionMultiplexer _redis;

        public async Task<IDatabase> OpenAsync(string cs)
        {
            await Task.Delay(1);
            lock (this)
            {
                _redis ??= [|ConnectionMultiplexer.Connect|](cs);
            }
            return _redis.GetDatabase();
        }
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_field_initializer() => Expect.RefusalInMembers(
        "has to be awaited",
        """
        private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_constructor() => Expect.RefusalInMembers(
        "has to be awaited",
        """
        private readonly IDatabase _db;
        public Service(string cs) => _db = [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_property() => Expect.RefusalInMembers(
        "has to be awaited",
        """
        public IDatabase Database => [|ConnectionMultiplexer.Connect|]("localhost").GetDatabase();
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_synchronous_lambda_in_an_asynchronous_method() => Expect.RefusalInMembers(
        "has to be awaited",
        """
        public async Task Run(string cs)
        {
            await Task.Delay(1);
            Func<IDatabase> open = () => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            open();
        }
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_synchronous_local_function_in_an_asynchronous_method() => Expect.RefusalInMembers(
        "has to be awaited",
        """
        public async Task Run(string cs)
        {
            await Task.Delay(1);
            Open();
            IDatabase Open() => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_filter_of_a_catch() => Expect.RefusalInMembers(
        "has to be awaited",
        """
        public async Task Run(string cs)
        {
            try
            {
                await Task.Delay(1);
            }
            catch (Exception) when ([|ConnectionMultiplexer.Connect|](cs).GetEndPoints().Length > 1)
            {
            }
        }
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_factory_of_a_container() => Container.Refuses(
        "",
        """
        services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|](cs));
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_lock_at_top_level() => Expect.Refusal(
        "has to be awaited",
        """
        // top-level
        var gate = new object();
        lock (gate)
        {
            [|ConnectionMultiplexer.Connect|](args[0]).GetDatabase();
        }
        """,
        TestAccessor.Async);

    [Fact]
    public Task A_task_for_a_ValueTask() => Expect.RefusalInMembers(
        "is no task of a 'ConnectionMultiplexer'",
        """
        public Task<ConnectionMultiplexer> OpenAsync(string cs) => [|ConnectionMultiplexer.ConnectAsync|](cs);
        """,
        Accessors.ValueTask);
}
