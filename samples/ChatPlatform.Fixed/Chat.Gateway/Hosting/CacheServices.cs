using Chat.Backend;
using Chat.Gateway.Profiles;
using Microsoft.Extensions.DependencyInjection;

namespace Chat.Gateway.Hosting;

public static class CacheServices
{
    public static IServiceCollection AddCaches(this IServiceCollection services)
    {
        services.AddSingleton(RedisManager.Shared);
        services.AddSingleton<AvatarCache>();
        services.AddSingleton(provider => new LanguageCache(RedisManager.Shared));

        return services;
    }
}
