using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Accessors;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.Rules.Setup;

/// <summary>RSSOT9001 where nothing is configured and several places could be the shared accessor.</summary>
internal static class SeveralAccessors
{
    /// <summary>Names all candidates, at the first opening of them.</summary>
    public static Finding Check(ImmutableArray<Candidate> candidates, Opening first)
    {
        var others = string.Join(", ", candidates.Skip(1).Select(candidate => $"'{candidate.Name}'"));
        var problem = $"{others} could be it as well; name one in .editorconfig: redis_ssot.accessor = {candidates[0].Name}";
        return new(
            Descriptors.AccessorCannotBeUsed,
            first.Place.GetLocation(),
            ImmutableArray.Create(candidates[0].Name, problem),
            new Notes("setup", candidates[0].Name) { Candidates = candidates.Select(candidate => candidate.Name).ToImmutableArray() });
    }
}
