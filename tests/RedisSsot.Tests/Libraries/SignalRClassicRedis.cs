// A stand-in for the package Microsoft.AspNet.SignalR.Redis, written from facts: the shape that programs bind to, no behaviour.
// Uses: SignalRClassic
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.AspNet.SignalR.Messaging;

namespace Microsoft.AspNet.SignalR
{
    public class RedisScaleoutConfiguration : ScaleoutConfiguration
    {
        public RedisScaleoutConfiguration(string server, int port, string password, string eventKey) { }
        public RedisScaleoutConfiguration(string connectionString, string eventKey) { }
        public int Database { get; set; }
    }

    public static class DependencyResolverExtensions
    {
        public static IDependencyResolver UseRedis(this IDependencyResolver resolver, string server, int port, string password, string eventKey) => throw null;
        public static IDependencyResolver UseRedis(this IDependencyResolver resolver, RedisScaleoutConfiguration configuration) => throw null;
    }
}

namespace Microsoft.AspNet.SignalR.Redis
{
    public class RedisConnection
    {
        public Task ConnectAsync(string connectionString, TraceSource trace) => throw null;
    }
}
