// A stand-in for the package Rebus.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Rebus.Config;
using Rebus.Subscriptions;

namespace Rebus.Subscriptions
{
    public interface ISubscriptionStorage { }
}

namespace Rebus.Config
{
    public class OptionsConfigurer
    {
        internal OptionsConfigurer() { }
    }

    public class StandardConfigurer<TService>
    {
        internal StandardConfigurer() { }
    }

    public class RebusConfigurer
    {
        internal RebusConfigurer() { }
        public RebusConfigurer Options(Action<OptionsConfigurer> configurer) => throw null!;
        public RebusConfigurer Subscriptions(Action<StandardConfigurer<ISubscriptionStorage>> configurer) => throw null!;
    }
}

namespace Rebus.Redis
{
    public class RebusRedisConfig
    {
        public RebusRedisConfig RouteRepliesTo(string senderAddress, string connectionString) => throw null!;
    }

    public static class ConfigurationExtensions
    {
        public static void EnableRedis(this OptionsConfigurer configurer, string connectionString, Action<RebusRedisConfig>? configure = null) { }
    }
}

namespace Rebus.Redis.Subscriptions
{
    public static class SubscriptionConfig
    {
        public static void StoreInRedis(this StandardConfigurer<ISubscriptionStorage> configurer, string prefix = "rebus-subscription:", bool isCentralized = false, string? connectionString = null) { }
    }
}
