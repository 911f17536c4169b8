using Microsoft.CodeAnalysis.CSharp;

namespace RedisSsot.Tests.Verifying;

/// <summary>The language of the compiler that the tests run on: the floor knows C# 11.</summary>
internal static class Language
{
    /// <summary>Whether this compiler knows a version of C#, <c>12</c> say.</summary>
    public static bool Knows(int version) => (int)LanguageVersion.Latest.MapSpecifiedToEffectiveVersion() >= version * 100;
}
