// A stand-in for the package Rediska, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Net;
using System.Threading.Tasks;

namespace Rediska
{
    public abstract class Connection { }

    public sealed class Resource<T> : IDisposable
    {
        internal Resource() { }
        public T Value => throw null;
        public void Dispose() { }
    }

    public sealed class SimpleConnectionFactory
    {
        public SimpleConnectionFactory() { }
        public Task<Resource<Connection>> CreateAsync(IPEndPoint endPoint) => throw null;
    }
}
