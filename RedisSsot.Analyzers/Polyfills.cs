// What the language needs and .NET Standard 2.0 lacks: a marker for init-only properties, and what list patterns compile to.

namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;
}

namespace System
{
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}
