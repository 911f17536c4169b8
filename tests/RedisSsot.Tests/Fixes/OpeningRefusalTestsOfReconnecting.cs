using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Code that replaces one connection by another belongs into an owner.</summary>
public class OpeningRefusalTestsOfReconnecting
{
    [Fact]
    public Task A_question_whether_it_is_connected() => Expect.RefusalInMembers(
        "reconnect by hand",
        """
        private ConnectionMultiplexer _redis;

        public IDatabase Open(string cs)
        {
            if (_redis == null || !_redis.IsConnected)
                _redis = [|ConnectionMultiplexer.Connect|](cs);
            return _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task A_question_in_the_condition_of_an_expression() => Expect.RefusalInMembers(
        "reconnect by hand",
        """
        private IConnectionMultiplexer _redis;
        public IConnectionMultiplexer Redis(string cs) => _redis is { IsConnected: true } ? _redis : _redis = [|ConnectionMultiplexer.Connect|](cs);
        """);

    [Fact]
    public Task An_exchange() => Expect.RefusalInMembers(
        "replaces one connection by another",
        """
        private ConnectionMultiplexer _redis;

        public void ForceReconnect(string cs)
        {
            var old = Interlocked.Exchange(ref _redis, [|ConnectionMultiplexer.Connect|](cs));
            old?.Dispose();
        }
        """);

    [Fact]
    public Task An_exchange_of_a_local() => Expect.RefusalInMembers(
        "replaces one connection by another",
        """
        private ConnectionMultiplexer _redis;

        public async Task ForceReconnectAsync(string cs)
        {
            var fresh = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            Interlocked.Exchange(ref _redis, fresh)?.Close();
        }
        """);

    [Fact]
    public Task An_exchange_of_lazies() => Expect.RefusalInMembers(
        "close",
        """
        private static Lazy<ConnectionMultiplexer> _lazy = Create();
        public static ConnectionMultiplexer Redis => _lazy.Value;
        private static Lazy<ConnectionMultiplexer> Create() => new Lazy<ConnectionMultiplexer>(() => [|ConnectionMultiplexer.Connect|]("localhost"));

        public static void ForceReconnect()
        {
            var old = _lazy;
            _lazy = Create();
            old.Value.Close();
        }
        """);

    [Fact]
    public Task A_field_that_is_closed_first() => Expect.RefusalInMembers(
        "replaces one connection by another",
        """
        private ConnectionMultiplexer _redis;

        public void Reset(string cs)
        {
            _redis?.Dispose();
            _redis = [|ConnectionMultiplexer.Connect|](cs);
        }
        """);

    [Fact]
    public Task A_field_whose_old_value_is_closed_afterwards() => Expect.RefusalInMembers(
        "replaces one connection by another",
        """
        private ConnectionMultiplexer _redis;

        public void Reset(string cs)
        {
            var old = _redis;
            _redis = [|ConnectionMultiplexer.Connect|](cs);
            old?.Close();
        }
        """);
}
