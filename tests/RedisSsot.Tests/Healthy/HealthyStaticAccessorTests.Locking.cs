using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyStaticAccessorTests
{
    [Fact]
    public Task Double_checked_locking() => HealthyTest.IsSilent("""
        public sealed class ConnectionFactory
        {
            private static readonly object Gate = new object();
            private static volatile ConnectionMultiplexer _connection;

            public static ConnectionMultiplexer GetConnection()
            {
                if (_connection == null)
                {
                    lock (Gate)
                    {
                        if (_connection == null)
                        {
                            _connection = ConnectionMultiplexer.Connect("redis-master:6379,redis-replica:6379");
                        }
                    }
                }

                return _connection;
            }
        }

        public class UserRepository
        {
            public string Name(int id)
            {
                var db = ConnectionFactory.GetConnection().GetDatabase(3);
                return db.HashGet("user:" + id, "name");
            }
        }
        """);

    [Fact]
    public Task A_compare_exchange() => HealthyTest.IsSilent("""
        internal static class SharedRedis
        {
            private static ConnectionMultiplexer s_connection;

            internal static ConnectionMultiplexer Instance => Volatile.Read(ref s_connection) ?? Open();

            private static ConnectionMultiplexer Open()
            {
                var opened = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
                var other = Interlocked.CompareExchange(ref s_connection, opened, null);
                if (other is null)
                    return opened;

                opened.Dispose();
                return other;
            }
        }

        internal sealed class Flags
        {
            public bool IsOn(string flag) => (bool)SharedRedis.Instance.GetDatabase().StringGet("flag:" + flag);
        }
        """);

    [Fact]
    public Task A_lazy_initializer() => HealthyTest.IsSilent("""
        public static class RedisProvider
        {
            private static ConnectionMultiplexer _connection;
            private static object _lock;
            private static bool _ready;

            public static ConnectionMultiplexer Connection =>
                LazyInitializer.EnsureInitialized(ref _connection, ref _ready, ref _lock, () => ConnectionMultiplexer.Connect("redis:6379"));
        }

        public sealed class Visits
        {
            public Task<long> CountAsync(string page) => RedisProvider.Connection.GetDatabase().HyperLogLogLengthAsync(page);
        }
        """);

    [Fact]
    public Task A_nested_class_that_initializes_itself() => HealthyTest.IsSilent("""
        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared => Nested.Instance;

            private static class Nested
            {
                internal static readonly ConnectionMultiplexer Instance = ConnectionMultiplexer.Connect("redis:6379");

                static Nested()
                {
                }
            }
        }

        public sealed class TokenService
        {
            public bool Revoke(string token) => RedisManager.Shared.GetDatabase().SetAdd("revoked", token);
        }
        """);
}
