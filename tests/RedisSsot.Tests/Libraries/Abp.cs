// A stand-in for the package Volo.Abp.Caching.StackExchangeRedis, written from facts: the shape that programs bind to, no behaviour.
// Uses: DistributedCache
using System;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Modularity
{
    public class ServiceConfigurationContext
    {
        public ServiceConfigurationContext(IServiceCollection services) { }
        public IServiceCollection Services => throw null;
    }

    public abstract class AbpModule
    {
        public virtual void ConfigureServices(ServiceConfigurationContext context) { }
        public virtual void PostConfigureServices(ServiceConfigurationContext context) { }
        protected void Configure<TOptions>(Action<TOptions> configureOptions) where TOptions : class { }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public class DependsOnAttribute : Attribute
    {
        public DependsOnAttribute(params Type[] dependedTypes) { }
    }
}

namespace Volo.Abp.Caching
{
    public class AbpCachingModule : AbpModule { }

    public class AbpDistributedCacheOptions
    {
        public string KeyPrefix { get; set; }
    }
}

namespace Volo.Abp.Caching.StackExchangeRedis
{
    [DependsOn(typeof(AbpCachingModule))]
    public class AbpCachingStackExchangeRedisModule : AbpModule { }
}
