// A stand-in for the package Microsoft.Azure.WebJobs.Extensions.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FunctionNameAttribute : Attribute
    {
        public FunctionNameAttribute(string name) { }
    }
}

namespace Microsoft.Azure.WebJobs.Extensions.Redis
{
    public enum ListDirection { LEFT, RIGHT }

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    public sealed class RedisAttribute : Attribute
    {
        public RedisAttribute(string connection, string command) { }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class RedisPubSubTriggerAttribute : Attribute
    {
        public RedisPubSubTriggerAttribute(string connection, string channel, bool pattern = false) { }
    }

    public abstract class RedisPollingTriggerBaseAttribute : Attribute
    {
        public RedisPollingTriggerBaseAttribute(string connection, string key, int pollingIntervalInMs, int maxBatchSize) { }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class RedisListTriggerAttribute : RedisPollingTriggerBaseAttribute
    {
        public RedisListTriggerAttribute(string connection, string key, int pollingIntervalInMs = 1000, int maxBatchSize = 16, ListDirection listDirection = ListDirection.LEFT) : base(connection, key, pollingIntervalInMs, maxBatchSize) { }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class RedisStreamTriggerAttribute : RedisPollingTriggerBaseAttribute
    {
        public RedisStreamTriggerAttribute(string connection, string key, int pollingIntervalInMs = 1000, int maxBatchSize = 16) : base(connection, key, pollingIntervalInMs, maxBatchSize) { }
    }
}
