namespace RedisSsot.Settings;

/// <summary>Why a line of a file has no effect. Lines and columns count from zero.</summary>
internal sealed record LineProblem(int Line, int Column, int Length, string Reason);
