using System;
using StackExchange.Redis;

namespace Chat.Backend.Messaging;

/// <summary>Relays room messages to the moderation service.</summary>
public sealed class MessageRelay
{
    private readonly object _sync = new();
    private readonly string _connectionString;
    private ConnectionMultiplexer? _connection;

    public MessageRelay(BackendOptions options)
    {
        _connectionString = options.RedisConnection;
    }

    private ConnectionMultiplexer Connection
    {
        get
        {
            lock (_sync)
            {
                if (_connection == null || !_connection.IsConnected)
                {
                    _connection = ConnectionMultiplexer.Connect(_connectionString);
                }

                return _connection;
            }
        }
    }

    public long Relay(ChatMessage message)
    {
        try
        {
            return Connection.GetSubscriber().Publish("moderation", message.ToJson());
        }
        catch (RedisConnectionException e)
        {
            Console.Error.WriteLine($"Message of {message.SentAt:O} was not relayed: {e.Message}");
            return 0;
        }
    }
}
