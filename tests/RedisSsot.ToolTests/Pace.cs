namespace RedisSsot.ToolTests;

/// <summary>How long tests take. The slow ones build a solution each time; the script of CI leaves them out unless it is told to have time.</summary>
internal static class Pace
{
    public const string Name = "Pace";

    public const string Slow = "slow";
}
