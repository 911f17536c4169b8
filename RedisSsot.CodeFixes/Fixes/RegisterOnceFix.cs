using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Makes the registration of a connection a singleton.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegisterOnceFix))]
[Shared]
public sealed class RegisterOnceFix() : PlannedFix("Register the Redis connection once", EquivalenceKey, RegistrationPlan.NewTextAsync, "RSSOT1004")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.RegisterOnce";
}
