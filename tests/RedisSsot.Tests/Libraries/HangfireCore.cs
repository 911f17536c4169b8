// A stand-in for the package Hangfire.Core, written from facts: the shape that programs bind to, no behaviour.
using System;
using Hangfire;

namespace Hangfire
{
    public interface IGlobalConfiguration { }

    public interface IGlobalConfiguration<out T> : IGlobalConfiguration
    {
        T Entry { get; }
    }

    public class GlobalConfiguration : IGlobalConfiguration
    {
        internal GlobalConfiguration() { }
        public static IGlobalConfiguration Configuration => throw null;
    }

    public abstract class JobStorage
    {
        public static JobStorage Current { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class HangfireServiceCollectionExtensions
    {
        public static IServiceCollection AddHangfire(this IServiceCollection services, Action<IGlobalConfiguration> configuration) => throw null;
    }
}
