// A stand-in for the package SharpRedis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;

namespace SharpRedis
{
    public sealed class ConnectionOptions
    {
        public string? Host { get; set; }
        public ushort Port { get; set; }
        public string? Password { get; set; }
    }

    public class Redis : IDisposable
    {
        internal Redis() { }
        public static Redis UseStandalone(string connectionString, Action<ConnectionOptions>? optionsAction = null) => throw null!;
        public static Redis UseStandalone(Action<ConnectionOptions> optionsAction) => throw null!;
        public static Redis UseMasterSlave(string masterConnectionString, string[] slaveConnectionStrings, Action<ConnectionOptions, ConnectionOptions[]>? optionsAction = null) => throw null!;
        public static Redis UseMasterSlave(int slaveCount, Action<ConnectionOptions, ConnectionOptions[]> optionsAction) => throw null!;
        public void Dispose() { }
    }
}
