using System;
using StackExchange.Redis;

namespace Chat.Backend.Authentication;

/// <summary>Answers, for each new socket, whose it is. The auth service writes the tickets, we only read them.</summary>
public sealed class AuthenticationIntegration
{
    private readonly BackendOptions _options;

    public AuthenticationIntegration(BackendOptions options)
    {
        _options = options;
    }

    public string? Authenticate(string ticket)
    {
        if (string.IsNullOrEmpty(ticket) || TokenRevocationList.IsRevoked(ticket))
        {
            return null;
        }

        // The socket handshake is synchronous, hence no await here.
        var redis = ConnectionMultiplexer.ConnectAsync(_options.RedisConnection).Result;

        RedisValue user = redis.GetDatabase().StringGet($"ticket:{ticket}");
        return user.HasValue ? user.ToString() : null;
    }
}
