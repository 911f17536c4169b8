using System;
using System.Text.Json;

namespace Chat.Backend.Messaging;

public sealed record ChatMessage(string Room, string Sender, string Text, DateTimeOffset SentAt)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    public static ChatMessage? FromJson(string json) => JsonSerializer.Deserialize<ChatMessage>(json);
}
