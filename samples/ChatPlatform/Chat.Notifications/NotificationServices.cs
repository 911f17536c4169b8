using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Chat.Notifications;

public static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services, NotificationOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(options.Redis));

        services.AddSingleton<BounceHandler>();
        services.AddSingleton<DeliveryLog>();
        services.AddSingleton<MailSender>();
        services.AddSingleton<QuietHours>();
        services.AddSingleton<SmsSender>();
        services.AddSingleton<UnreadCounter>();
        services.AddSingleton(provider => new DigestBuilder(
            provider.GetRequiredService<MailSender>(),
            ConnectionMultiplexer.Connect(options.Redis)));

        // Copied from the old mail service.
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(options.Redis));

        return services;
    }
}
