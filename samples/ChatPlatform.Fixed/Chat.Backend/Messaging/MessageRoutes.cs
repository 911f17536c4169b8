using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.Messaging;

public sealed class MessageRoutes
{
    private readonly BackendOptions _options;
    private readonly MessageHistory _history;

    public MessageRoutes(BackendOptions options, MessageHistory history)
    {
        _options = options;
        _history = history;
    }

    #region POST /rooms/{room}/messages

    public async Task<ChatMessage> PostAsync(string room, string sender, string text)
    {
        var message = new ChatMessage(room, sender, text.Trim(), DateTimeOffset.UtcNow);
        await _history.AppendAsync(message);

        var redis = RedisManager.Shared;
        foreach (string member in await MembersAsync(redis, room))
        {
            RedisValue node = await redis.GetDatabase().HashGetAsync("routes", member);
            if (node.HasValue)
                await redis.GetSubscriber().PublishAsync(node.ToString(), member + "|" + message.ToJson());
        }

        return message;
    }

    private static async Task<List<string>> MembersAsync(IConnectionMultiplexer redis, string room)
    {
        var members = await redis.GetDatabase().SetMembersAsync($"room:{room}:members");
        return members.Select(member => member.ToString()).ToList();
    }

    #endregion

    #region PUT and DELETE /rooms/{room}/members/{user}

    public bool Join(string room, string userId)
    {
        {
            var redis = RedisManager.Shared;
            var db = redis.GetDatabase();

            // A banned user gets the same answer as one who is a member already.
            if (db.SetContains($"room:{room}:banned", userId)) { return false; }

            return db.SetAdd($"room:{room}:members", userId);
        }
    }

    public bool Leave(string room, string userId)
        => RedisManager.Shared.GetDatabase().SetRemove($"room:{room}:members", userId);

    #endregion
}
