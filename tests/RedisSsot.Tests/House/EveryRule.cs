using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The ids of all rules, for tests that hold for each of them.</summary>
internal static class EveryRule
{
    public static TheoryData<string> Ids { get; } = [.. System.Linq.Enumerable.Select(Descriptors.All, descriptor => descriptor.Id)];
}
