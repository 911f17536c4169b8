using System.Text.RegularExpressions;

namespace RedisSsot.Tests.Verifying;

/// <summary>The marks around what a test expects to be found.</summary>
internal static partial class Marks
{
    /// <summary>The program without <c>[|…|]</c> and <c>{|RSSOT1003:…|}</c>.</summary>
    public static string Removed(string program) => Mark().Replace(program, "");

    [GeneratedRegex(@"\[\||\|\]|\{\|\w*:|\|\}")]
    private static partial Regex Mark();
}
