// A stand-in for the package HotChocolate.Subscriptions.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace HotChocolate.Execution.Configuration
{
    public interface IRequestExecutorBuilder
    {
        string Name { get; }
        IServiceCollection Services { get; }
    }
}

namespace HotChocolate.Subscriptions
{
    public sealed class SubscriptionOptions
    {
        public string? TopicPrefix { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class HotChocolateAspNetCoreServiceCollectionExtensions
    {
        public static IRequestExecutorBuilder AddGraphQLServer(this IServiceCollection services, string? schemaName = null) => throw null!;
    }

    public static class RedisSubscriptionsServiceCollectionExtensions
    {
        public static IRequestExecutorBuilder AddRedisSubscriptions(this IRequestExecutorBuilder builder, Func<IServiceProvider, IConnectionMultiplexer> connection, SubscriptionOptions? options = null) => throw null!;
        public static IRequestExecutorBuilder AddRedisSubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null) => throw null!;
    }
}
