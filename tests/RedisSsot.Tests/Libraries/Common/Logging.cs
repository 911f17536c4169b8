// A stand-in for the package Microsoft.Extensions.Logging.Abstractions, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.Logging
{
    public enum LogLevel { Trace, Debug, Information, Warning, Error, Critical, None }

    public readonly struct EventId
    {
        public EventId(int id, string? name = null) { }
        public static implicit operator EventId(int i) => throw null!;
    }

    public interface ILogger
    {
        void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter);
        bool IsEnabled(LogLevel logLevel);
        IDisposable? BeginScope<TState>(TState state) where TState : notnull;
    }

    public interface ILogger<out TCategoryName> : ILogger { }

    public interface ILoggerFactory : IDisposable
    {
        ILogger CreateLogger(string categoryName);
    }

    public interface ILoggingBuilder
    {
        IServiceCollection Services { get; }
    }

    public class LoggerFactory : ILoggerFactory
    {
        public static ILoggerFactory Create(Action<ILoggingBuilder> configure) => throw null!;
        public ILogger CreateLogger(string categoryName) => throw null!;
        public void Dispose() { }
    }

    public static class LoggerFactoryExtensions
    {
        public static ILogger<T> CreateLogger<T>(this ILoggerFactory factory) => throw null!;
    }

    public static class LoggerExtensions
    {
        public static void LogDebug(this ILogger logger, string? message, params object?[] args) { }
        public static void LogInformation(this ILogger logger, string? message, params object?[] args) { }
        public static void LogWarning(this ILogger logger, string? message, params object?[] args) { }
        public static void LogWarning(this ILogger logger, Exception? exception, string? message, params object?[] args) { }
        public static void LogError(this ILogger logger, string? message, params object?[] args) { }
        public static void LogError(this ILogger logger, Exception? exception, string? message, params object?[] args) { }
    }

    public static class ConsoleLoggerExtensions
    {
        public static ILoggingBuilder AddConsole(this ILoggingBuilder builder) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class LoggingServiceCollectionExtensions
    {
        public static IServiceCollection AddLogging(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddLogging(this IServiceCollection services, Action<ILoggingBuilder> configure) => throw null!;
    }
}
