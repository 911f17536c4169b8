using Chat.Gateway.Profiles;
using Chat.Legacy.Redis;
using Microsoft.Extensions.DependencyInjection;

namespace Chat.Gateway.Hosting;

public static class CacheServices
{
    public static IServiceCollection AddCaches(this IServiceCollection services)
    {
        services.AddSingleton<RedisCacheManager>();
        services.AddSingleton<AvatarCache>();
        services.AddSingleton(provider => new LanguageCache(provider.GetRequiredService<RedisCacheManager>()));

        return services;
    }
}
