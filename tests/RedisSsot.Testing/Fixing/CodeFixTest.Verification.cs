using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

// How the tested state is fixed, one by one and all at once, and the results are checked.
public abstract partial class CodeFixTest<TVerifier>
{
    /// <inheritdoc/>
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        var analyzers = Analyzers();
        var fixableIds = FixableIds;
        var markup = Markup(analyzers);
        var rawTest = StateInheritance.Resolve(TestState, parent: null, fixableIds);
        var rawFixed = StateInheritance.Resolve(FixedState, rawTest, fixableIds);
        var rawBatchFixed = StateInheritance.Resolve(BatchFixedState, rawFixed, fixableIds);
        var (test, @fixed, batchFixed) = (markup.Process(rawTest), markup.Process(rawFixed), markup.Process(rawBatchFixed));

        await VerifyStateAsync(test, analyzers, "Diagnostics of test state", cancellationToken).ConfigureAwait(false);
        if (!FixedState.HasContent() && !BatchFixedState.HasContent())
        {
            return;
        }

        await VerifyFixesAsync(test, @fixed, batchFixed, analyzers, cancellationToken).ConfigureAwait(false);
        await VerifyStateAsync(@fixed, analyzers, "Diagnostics of fixed state", cancellationToken).ConfigureAwait(false);
        if (BatchFixedState.HasContent() && !CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllCheck))
        {
            await VerifyStateAsync(batchFixed, analyzers, "Diagnostics of batch fixed state", cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<Solution?> FixAllAsync(
        FixAllScope scope,
        FixOffer trigger,
        Document document,
        ImmutableArray<(Project Project, Diagnostic Diagnostic)> diagnostics,
        Run run,
        CancellationToken cancellationToken)
    {
        if (trigger.Provider.GetFixAllProvider() is not { } fixAll || !fixAll.GetSupportedFixAllScopes().Contains(scope))
        {
            return null;
        }

        var context = new FixAllContext(
            document,
            trigger.Provider,
            scope,
            trigger.Action.EquivalenceKey,
            fixAll.GetSupportedFixAllDiagnosticIds(trigger.Provider),
            new FixAllDiagnostics(diagnostics),
            cancellationToken);
        return await fixAll.GetFixAsync(context).ConfigureAwait(false) is { } action
            ? await FixApplication.ApplyAsync(document.Project.Solution, action, run.ValidationMode, run.Verifier, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private async Task VerifyFixesAsync(
        SolutionState test, SolutionState @fixed, SolutionState batchFixed, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        var providers = GetCodeFixProviders().ToImmutableArray();
        var budgets = new IterationBudgets(test, @fixed, batchFixed, FixableIds);
        var runs = new List<Task>
        {
            VerifyRunAsync(
                "Iterative code fix application",
                test,
                @fixed,
                scope: null,
                new(NumberOfIncrementalIterations ?? budgets.Incremental)),
        };
        if (providers.Any(provider => provider.GetFixAllProvider() is not null))
        {
            VerifyFixAll(FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck, NumberOfFixAllInDocumentIterations, budgets.InDocument);
            VerifyFixAll(FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, NumberOfFixAllInProjectIterations, budgets.InProject);
            VerifyFixAll(FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, number: null, budgets.InSolution);
        }

        // All at the same time, but of several failures always the first one in the order of the runs.
        await Task.WhenAll(runs).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var run in runs)
        {
            await run.ConfigureAwait(false);
        }

        void VerifyFixAll(FixAllScope scope, CodeFixTestBehaviors skip, int? number, int automatic)
        {
            if (!CodeFixTestBehaviors.HasFlag(skip))
            {
                runs.Add(VerifyRunAsync(
                    $"Fix all in {scope.ToString().ToLowerInvariant()}",
                    test,
                    batchFixed,
                    scope,
                    new(number ?? NumberOfFixAllIterations ?? automatic)));
            }
        }

        Task VerifyRunAsync(string context, SolutionState from, SolutionState to, FixAllScope? scope, IterationBudget budget) =>
            this.VerifyRunAsync(
                new(providers, Analysis(analyzers), CodeActionValidationMode, Verify.PushContext(context)), from, to, scope, budget, cancellationToken);
    }

    private async Task VerifyRunAsync(
        Run run, SolutionState from, SolutionState to, FixAllScope? scope, IterationBudget budget, CancellationToken cancellationToken)
    {
        var start = await CreateSolutionAsync(from, cancellationToken).ConfigureAwait(false);
        var loop = new FixLoop(
            solution => GetDiagnosticsAsync(solution, run.Analysis, cancellationToken),
            (solution, diagnostics, isFirst) => FixAsync(run, solution, diagnostics, scope, isFirst, cancellationToken),
            onlyOnce: CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne));

        var (result, rounds) = await loop.RunAsync(start, budget, run.Verifier).ConfigureAwait(false);
        var expected = await CreateSolutionAsync(to, cancellationToken).ConfigureAwait(false);
        await SolutionComparison.VerifyAsync(result, expected, run.Verifier, cancellationToken).ConfigureAwait(false);
        budget.Verify(rounds, run.Verifier);
    }

    // One round: the first fixable diagnostic whose action changes something.
    private async Task<(bool Offered, Solution Result)> FixAsync(
        Run run,
        Solution solution,
        ImmutableArray<(Project Project, Diagnostic Diagnostic)> diagnostics,
        FixAllScope? scope,
        bool isFirst,
        CancellationToken cancellationToken)
    {
        var choice = new FixChoice(CodeActionIndex, CodeActionEquivalenceKey, CodeActionVerifier);
        var offered = false;
        foreach (var (project, diagnostic) in Fixable(diagnostics, run.Providers))
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
            {
                continue;
            }

            var offers = await FixOffer.GetAllAsync(run.Providers, document, diagnostic, cancellationToken).ConfigureAwait(false);
            if (choice.Choose(offers, isFirst, run.Verifier) is not { } chosen)
            {
                continue;
            }

            // The runs that fix all at once have the same triggers, so one of the runs is enough for this.
            if (scope is null && !CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck))
            {
                run.Verifier.False(
                    await run.Analysis.IsNonLocalAsync(project, diagnostic, cancellationToken).ConfigureAwait(false),
                    "Code fix is attempting to provide a fix for a non-local analyzer diagnostic");
            }

            var result = scope is { } all
                ? await FixAllAsync(all, chosen, document, diagnostics, run, cancellationToken).ConfigureAwait(false)
                : await FixApplication.ApplyAsync(solution, chosen.Action, run.ValidationMode, run.Verifier, cancellationToken).ConfigureAwait(false);
            offered |= result is not null;
            if (scope is not null || (result is not null && result != solution))
            {
                return (offered, result ?? solution);
            }
        }

        return (offered, solution);
    }

    private IEnumerable<(Project Project, Diagnostic Diagnostic)> Fixable(
        ImmutableArray<(Project Project, Diagnostic Diagnostic)> diagnostics, ImmutableArray<CodeFixProvider> providers)
    {
        var fixable = diagnostics
            .Where(item => providers.Any(provider => provider.FixableDiagnosticIds.Contains(item.Diagnostic.Id)))
            .ToImmutableArray();
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
        {
            return fixable;
        }

        var selected = TrySelectDiagnosticToFix([.. fixable.Select(item => item.Diagnostic)]);
        return fixable.Where(item => item.Diagnostic == selected).Take(1);
    }

    // What stays the same during the rounds of one run.
    private sealed record Run(
        ImmutableArray<CodeFixProvider> Providers, SolutionAnalysis Analysis, CodeActionValidationMode ValidationMode, IVerifier Verifier);
}
