// A stand-in for the package NRedisStack, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using StackExchange.Redis;

namespace NRedisStack
{
    public static class Auxiliary
    {
        public static IDatabase GetDatabase(this ConnectionMultiplexer redis, string? LibraryName) => throw null!;
    }
}
