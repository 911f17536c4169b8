// A stand-in for the package Microsoft.AspNetCore.DataProtection.StackExchangeRedis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using StackExchange.Redis;

namespace Microsoft.AspNetCore.DataProtection
{
    public static class StackExchangeRedisDataProtectionBuilderExtensions
    {
        public static IDataProtectionBuilder PersistKeysToStackExchangeRedis(this IDataProtectionBuilder builder, Func<IDatabase> databaseFactory, RedisKey key) => throw null!;
        public static IDataProtectionBuilder PersistKeysToStackExchangeRedis(this IDataProtectionBuilder builder, IConnectionMultiplexer connectionMultiplexer) => throw null!;
        public static IDataProtectionBuilder PersistKeysToStackExchangeRedis(this IDataProtectionBuilder builder, IConnectionMultiplexer connectionMultiplexer, RedisKey key) => throw null!;
    }
}
