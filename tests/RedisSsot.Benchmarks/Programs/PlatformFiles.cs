namespace RedisSsot.Benchmarks.Programs;

/// <summary>What the generated services are built on: the little of a web framework and of an object-relational mapper that they use.</summary>
internal static class PlatformFiles
{
    public const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using Microsoft.Extensions.Options;
        global using Platform.Data;
        global using Platform.Web;
        """;

    public const string Web = """
        namespace Platform.Web;

        [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
        public sealed class RouteAttribute(string template) : Attribute { public string Template { get; } = template; }
        [AttributeUsage(AttributeTargets.Class)]
        public sealed class ApiControllerAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Method)]
        public sealed class HttpGetAttribute(string template = "") : Attribute { public string Template { get; } = template; }
        [AttributeUsage(AttributeTargets.Method)]
        public sealed class HttpPostAttribute(string template = "") : Attribute { public string Template { get; } = template; }
        [AttributeUsage(AttributeTargets.Method)]
        public sealed class HttpDeleteAttribute(string template = "") : Attribute { public string Template { get; } = template; }
        [AttributeUsage(AttributeTargets.Parameter)]
        public sealed class FromBodyAttribute : Attribute;

        public interface IActionResult { int Status { get; } object? Value { get; } }

        public sealed record ActionResult(int Status, object? Value) : IActionResult;

        public abstract class ControllerBase
        {
            protected IActionResult Ok(object? value = null) => new ActionResult(200, value);
            protected IActionResult NotFound() => new ActionResult(404, null);
            protected IActionResult NoContent() => new ActionResult(204, null);
            protected IActionResult BadRequest(object? problem = null) => new ActionResult(400, problem);
            protected IActionResult Created(string location, object? value) => new ActionResult(201, (location, value));
        }

        public abstract class BackgroundService
        {
            protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
        }
        """;

    public const string Data = """
        using System.Collections;
        using System.Linq.Expressions;

        namespace Platform.Data;

        public class DbContext
        {
            public DbSet<T> Set<T>() where T : class => throw new NotSupportedException();
            public Task<int> SaveChangesAsync(CancellationToken cancellation = default) => Task.FromResult(0);
        }

        public abstract class DbSet<T> : IQueryable<T> where T : class
        {
            public abstract Type ElementType { get; }
            public abstract Expression Expression { get; }
            public abstract IQueryProvider Provider { get; }
            public abstract IEnumerator<T> GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
            public abstract void Add(T entity);
            public abstract void Remove(T entity);
        }

        public static class Queries
        {
            public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> source) where T : class => source;
            public static IQueryable<T> Include<T, TProperty>(this IQueryable<T> source, Expression<Func<T, TProperty>> path) where T : class => source;
            public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source, CancellationToken cancellation = default) => Task.FromResult(source.ToList());
            public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellation = default) => Task.FromResult(source.FirstOrDefault(predicate));
            public static Task<bool> AnyAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellation = default) => Task.FromResult(source.Any(predicate));
            public static Task<int> CountAsync<T>(this IQueryable<T> source, CancellationToken cancellation = default) => Task.FromResult(source.Count());
        }
        """;

    /// <summary>The shared accessor. Where it leads to is settled at run time, so that no opening provably leads elsewhere.</summary>
    public const string Accessor = """
        using StackExchange.Redis;

        namespace Platform.Caching;

        public static class RedisManager
        {
            private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")!));

            public static ConnectionMultiplexer Shared => Connection.Value;
        }
        """;
}
