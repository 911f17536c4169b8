using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Chooses one of the offered actions: by its place, by its key, or by both, which must then agree.</summary>
internal sealed record FixChoice(int? Index, string? Key, Action<CodeAction, IVerifier>? Inspect)
{
    public FixOffer? Choose(ImmutableArray<FixOffer> offers, bool isFirstRound, IVerifier verifier)
    {
        var chosen = Key is null
            ? offers.ElementAtOrDefault(Index ?? 0)
            : offers.FirstOrDefault(offer => offer.Action.EquivalenceKey == Key);

        if (Key is not null && Index is { } index && !offers.IsEmpty && (chosen is not null || isFirstRound))
        {
            // Two providers may use one key, so it is the place that decides.
            chosen = offers.ElementAtOrDefault(index);
            verifier.Equal(Key, chosen?.Action.EquivalenceKey, $"The code action equivalence key and index must be consistent: '{Key}' is not at {index}.");
        }

        if (chosen is not null)
        {
            Inspect?.Invoke(chosen.Action, verifier);
        }

        return chosen;
    }
}
