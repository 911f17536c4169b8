namespace Connections;

/// <summary>Does it right from the start.</summary>
public sealed class RoomDirectory
{
    public void Touch() => RedisManager.Shared.GetDatabase().StringIncrement("rooms");
}
