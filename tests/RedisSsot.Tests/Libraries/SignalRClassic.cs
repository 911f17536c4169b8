// A stand-in for the package Microsoft.AspNet.SignalR.Core, written from facts: the shape that programs bind to, no behaviour.
using System;

namespace Microsoft.AspNet.SignalR
{
    public interface IDependencyResolver : IDisposable
    {
        object GetService(Type serviceType);
        void Register(Type serviceType, Func<object> activator);
    }

    public static class GlobalHost
    {
        public static IDependencyResolver DependencyResolver { get; set; }
    }
}

namespace Microsoft.AspNet.SignalR.Messaging
{
    public class ScaleoutConfiguration
    {
        public virtual int MaxQueueLength { get; set; }
    }
}
