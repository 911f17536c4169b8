using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An action that a provider offers.</summary>
internal sealed record FixOffer(CodeAction Action, CodeFixProvider Provider)
{
    /// <summary>Everything that providers offer for one diagnostic, in their order.</summary>
    public static async Task<ImmutableArray<FixOffer>> GetAllAsync(
        ImmutableArray<CodeFixProvider> providers, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var offers = ImmutableArray.CreateBuilder<FixOffer>();
        foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(
                document,
                diagnostic,
                (action, _) => offers.AddRange(NestedActions.Flatten(action).Select(flat => new FixOffer(flat, provider))),
                cancellationToken);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        }

        return offers.ToImmutable();
    }
}
