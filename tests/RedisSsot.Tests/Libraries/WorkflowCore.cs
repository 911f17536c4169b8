// A stand-in for the package WorkflowCore.Providers.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using Microsoft.Extensions.Logging;
using WorkflowCore.Models;

namespace WorkflowCore.Models
{
    public class WorkflowOptions { }
}

namespace WorkflowCore.Providers.Redis.Services
{
    public class RedisPersistenceProvider
    {
        public RedisPersistenceProvider(string connectionString, string prefix, bool removeComplete, ILoggerFactory logFactory) { }
    }

    public class RedisLifeCycleEventHub
    {
        public RedisLifeCycleEventHub(string connectionString, string channel, ILoggerFactory logFactory) { }
    }

    public class RedisQueueProvider
    {
        public RedisQueueProvider(string connectionString, string prefix, ILoggerFactory logFactory) { }
    }

    public class RedisLockProvider
    {
        public RedisLockProvider(string connectionString, string prefix, ILoggerFactory logFactory) { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddWorkflow(this IServiceCollection services, Action<WorkflowOptions> setupAction = null) => throw null;
        public static WorkflowOptions UseRedisQueues(this WorkflowOptions options, string connectionString, string prefix) => throw null;
        public static WorkflowOptions UseRedisLocking(this WorkflowOptions options, string connectionString, string prefix = null) => throw null;
        public static WorkflowOptions UseRedisPersistence(this WorkflowOptions options, string connectionString, string prefix, bool deleteComplete = false) => throw null;
        public static WorkflowOptions UseRedisEventHub(this WorkflowOptions options, string connectionString, string channel) => throw null;
    }
}
