using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace RedisSsot.Tests.Testing.Toys;

/// <summary>Renames a disliked class where it is declared.</summary>
internal abstract class ToyFix(string key = "Upper") : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [Toy.Id];

    // Good enough for a toy whose edits never overlap: the verifier is under test, not the fix.
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            Register(context, diagnostic);
        }

        return Task.CompletedTask;
    }

    protected virtual void Register(CodeFixContext context, Diagnostic diagnostic) => Register(context, diagnostic, key);

    protected void Register(CodeFixContext context, Diagnostic diagnostic, string actionKey) => context.RegisterCodeFix(
        CodeAction.Create(
            actionKey,
            cancellationToken => FixAsync(context.Document, diagnostic, actionKey, cancellationToken),
            equivalenceKey: actionKey),
        diagnostic);

    protected virtual string Rename(string name, string actionKey) => char.ToUpperInvariant(name[0]) + name[1..];

    protected virtual async Task<Solution> FixAsync(Document document, Diagnostic diagnostic, string actionKey, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var name = root.FindToken(diagnostic.Location.SourceSpan.Start);
        var better = SyntaxFactory.Identifier(Rename(name.ValueText, actionKey)).WithTriviaFrom(name);
        return document.WithSyntaxRoot(root.ReplaceToken(name, better)).Project.Solution;
    }
}
