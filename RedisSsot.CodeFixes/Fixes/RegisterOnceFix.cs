using System.Collections.Generic;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Makes the registration of a connection a singleton.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegisterOnceFix))]
[Shared]
public sealed class RegisterOnceFix() : PlannedFix("Register the Redis connection once", EquivalenceKey, "RSSOT1004")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.RegisterOnce";

    /// <inheritdoc/>
    protected override Task<SourceText> PlanAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        RegistrationPlan.NewTextAsync(document, findings, cancellation);
}
