// A stand-in for the package Microsoft.Garnet, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Buffers;
using System.Net;
using System.Net.Security;
using System.Threading;
using System.Threading.Tasks;
using Garnet.common;
using Microsoft.Extensions.Logging;

namespace Garnet.common
{
    public class NetworkBufferSettings
    {
        public NetworkBufferSettings(int sendBufferSize = 1 << 17, int initialReceiveBufferSize = 1 << 17, int maxReceiveBufferSize = 1 << 20) { }
    }

    public sealed class LimitedFixedBufferPool : IDisposable
    {
        public LimitedFixedBufferPool(int minAllocationSize, int maxEntriesPerLevel = 16, int numLevels = 4, ILogger logger = null) { }
        public void Dispose() { }
    }
}

namespace Garnet.client
{
    public sealed class LightEpoch { }

    public sealed class GarnetClient : IDisposable
    {
        public GarnetClient(EndPoint endpoint, SslClientAuthenticationOptions tlsOptions = null, string authUsername = null, string authPassword = null, string clientName = null, int sendPageSize = 1 << 21, int bufferSize = 1 << 17, int maxOutstandingTasks = 1 << 19, int timeoutMilliseconds = 0, MemoryPool<byte> memoryPool = null, bool recordLatency = false, bool useTimeoutChecker = true, int networkSendThrottleMax = 8, LightEpoch epoch = null, ILogger logger = null) { }
        public GarnetClient(string address, int port, SslClientAuthenticationOptions tlsOptions = null, string authUsername = null, string authPassword = null, int sendPageSize = 1 << 21, int bufferSize = 1 << 17, int maxOutstandingTasks = 1 << 19, int timeoutMilliseconds = 0, MemoryPool<byte> memoryPool = null, bool recordLatency = false, bool useTimeoutChecker = true, int networkSendThrottleMax = 8, ILogger logger = null) { }
        public void Connect(CancellationToken token = default) { }
        public Task ConnectAsync(CancellationToken token = default) => throw null;
        public Task ReconnectAsync(CancellationToken token = default) => throw null;
        public Task<string> StringGetAsync(string key, CancellationToken token = default) => throw null;
        public void Dispose() { }
    }

    public sealed class GarnetClientSession : IDisposable
    {
        public GarnetClientSession(EndPoint endpoint, NetworkBufferSettings networkBufferSettings, LimitedFixedBufferPool networkPool = null, SslClientAuthenticationOptions tlsOptions = null, string authUsername = null, string authPassword = null, string clientName = null, int networkSendThrottleMax = 8, bool rawResult = false, ILogger logger = null) { }
        public GarnetClientSession(string address, int port, NetworkBufferSettings networkBufferSettings, LimitedFixedBufferPool networkPool = null, SslClientAuthenticationOptions tlsOptions = null, string authUsername = null, string authPassword = null, int networkSendThrottleMax = 8, ILogger logger = null) { }
        public void Connect(CancellationToken token = default) { }
        public Task ConnectAsync(int timeoutMs = 0, CancellationToken token = default) => throw null;
        public Task ReconnectAsync(int timeoutMs = 0, CancellationToken token = default) => throw null;
        public Task<string> ExecuteAsync(params string[] command) => throw null;
        public void Dispose() { }
    }
}
