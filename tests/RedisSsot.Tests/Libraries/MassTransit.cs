// A stand-in for the package MassTransit.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using MassTransit;
using StackExchange.Redis;

namespace MassTransit
{
    public interface ISaga
    {
        Guid CorrelationId { get; set; }
    }

    public interface ISagaVersion : ISaga
    {
        int Version { get; set; }
    }

    public interface ISagaRegistrationConfigurator { }

    public interface ISagaRegistrationConfigurator<TSaga> : ISagaRegistrationConfigurator where TSaga : class, ISaga { }

    public interface IJobSagaRegistrationConfigurator { }

    public interface IRegistrationConfigurator
    {
        ISagaRegistrationConfigurator<T> AddSaga<T>() where T : class, ISaga;
    }

    public interface IBusRegistrationConfigurator : IRegistrationConfigurator { }

    public interface IRedisSagaRepositoryConfigurator
    {
        string KeyPrefix { set; }
        void DatabaseConfiguration(string configuration);
        void DatabaseConfiguration(ConfigurationOptions configurationOptions);
        void ConnectionFactory(Func<IConnectionMultiplexer> connectionFactory);
        void ConnectionFactory(Func<IServiceProvider, IConnectionMultiplexer> connectionFactory);
    }

    public interface IRedisSagaRepositoryConfigurator<TSaga> : IRedisSagaRepositoryConfigurator where TSaga : class, ISagaVersion { }

    public interface IConnectionMultiplexerFactory
    {
        IConnectionMultiplexer GetConnectionMultiplexer(ConfigurationOptions configuration);
    }

    public static class RedisSagaRepositoryRegistrationExtensions
    {
        public static ISagaRegistrationConfigurator<T> RedisRepository<T>(this ISagaRegistrationConfigurator<T> configurator, Action<IRedisSagaRepositoryConfigurator<T>> configure = null) where T : class, ISagaVersion => throw null;
        public static ISagaRegistrationConfigurator<T> RedisRepository<T>(this ISagaRegistrationConfigurator<T> configurator, string configuration, Action<IRedisSagaRepositoryConfigurator<T>> configure = null) where T : class, ISagaVersion => throw null;
        public static IJobSagaRegistrationConfigurator RedisRepository(this IJobSagaRegistrationConfigurator configurator, Action<IRedisSagaRepositoryConfigurator> configure = null) => throw null;
        public static IJobSagaRegistrationConfigurator RedisRepository(this IJobSagaRegistrationConfigurator configurator, string configuration, Action<IRedisSagaRepositoryConfigurator> configure = null) => throw null;
        public static void SetRedisSagaRepositoryProvider(this IRegistrationConfigurator configurator, Action<IRedisSagaRepositoryConfigurator> configure) { }
        public static void SetRedisSagaRepositoryProvider(this IRegistrationConfigurator configurator, string configuration, Action<IRedisSagaRepositoryConfigurator> configure = null) { }
    }
}

namespace MassTransit.Configuration
{
    public class ConnectionMultiplexerFactory : IConnectionMultiplexerFactory
    {
        public IConnectionMultiplexer GetConnectionMultiplexer(ConfigurationOptions configuration) => throw null;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class DependencyInjectionRegistrationExtensions
    {
        public static IServiceCollection AddMassTransit(this IServiceCollection collection, Action<IBusRegistrationConfigurator> configure = null) => throw null;
    }
}
