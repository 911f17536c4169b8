using System.Threading.Tasks;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>Everything once and small: that it runs is all that this says.</summary>
internal static class ShortMode
{
    public static async Task RunAsync(Size size)
    {
        await RatiosMode.RunAsync(size, null);
        await KeystrokeMode.RunAsync(size);
        await FixAllMode.RunAsync(size);
        await GrowthMode.RunAsync(size);
        await ProfileMode.RunAsync(size);
    }
}
