using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Tests.Testing.Toys;

internal sealed class NameFix : ToyFix;

/// <summary>Fixes one at a time only.</summary>
internal sealed class OneByOneFix : ToyFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Offers nothing.</summary>
internal sealed class NoFix : ToyFix
{
    protected override void Register(CodeFixContext context, Diagnostic diagnostic)
    {
    }
}

/// <summary>Offers two ways.</summary>
internal sealed class TwoWaysFix : ToyFix
{
    protected override void Register(CodeFixContext context, Diagnostic diagnostic)
    {
        Register(context, diagnostic, "Upper");
        Register(context, diagnostic, "Prefix");
    }

    protected override string Rename(string name, string actionKey) =>
        actionKey == "Prefix" ? "P" + name : base.Rename(name, actionKey);
}

/// <summary>Offers two ways in a menu.</summary>
internal sealed class MenuFix : ToyFix
{
    protected override void Register(CodeFixContext context, Diagnostic diagnostic) => context.RegisterCodeFix(
        CodeAction.Create(
            "Menu",
            ImmutableArray.Create("Upper", "Prefix").Select(key => CodeAction.Create(
                key,
                cancellationToken => FixAsync(context.Document, diagnostic, key, cancellationToken),
                equivalenceKey: key)).ToImmutableArray(),
            isInlinable: false),
        diagnostic);

    protected override string Rename(string name, string actionKey) =>
        actionKey == "Prefix" ? "P" + name : base.Rename(name, actionKey);
}

/// <summary>Needs two rounds: the first one only takes an underscore away.</summary>
internal sealed class TwoRoundsFix : ToyFix
{
    protected override string Rename(string name, string actionKey) =>
        name.EndsWith('_') ? name.TrimEnd('_') : base.Rename(name, actionKey);
}

/// <summary>Its fix-all does something else than its fix.</summary>
internal sealed class InconsistentFix : ToyFix
{
    public override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceTokens(
            diagnostics.Select(diagnostic => root.FindToken(diagnostic.Location.SourceSpan.Start)),
            (name, _) => SyntaxFactory.Identifier("All" + name.ValueText).WithTriviaFrom(name)));
    });
}

/// <summary>Fixes all in a document, but no further.</summary>
internal sealed class DocumentOnlyFix : ToyFix
{
    public override FixAllProvider? GetFixAllProvider() => new DocumentOnly();

    private sealed class DocumentOnly : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document];

        // What it does in its one scope is not the point; which scopes it lacks is.
        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => WellKnownFixAllProviders.BatchFixer.GetFixAsync(fixAllContext);
    }
}

/// <summary>Makes a name of two, which the parser reads as something else.</summary>
internal sealed class DottedNameFix : ToyFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override async Task<Solution> FixAsync(Document document, Diagnostic diagnostic, string actionKey, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var declaration = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent!;
        var better = ((ClassDeclarationSyntax)declaration)
            .WithIdentifier(SyntaxFactory.Identifier("C").WithTrailingTrivia(SyntaxFactory.Space))
            .WithBaseList(SyntaxFactory.BaseList(SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(
                SyntaxFactory.SimpleBaseType(SyntaxFactory.IdentifierName("System.Exception")))));
        return document.WithSyntaxRoot(root.ReplaceNode(declaration, better)).Project.Solution;
    }
}

/// <summary>Adds a file besides.</summary>
internal sealed class AddingFix : ToyFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override async Task<Solution> FixAsync(Document document, Diagnostic diagnostic, string actionKey, CancellationToken cancellationToken)
    {
        var solution = await base.FixAsync(document, diagnostic, actionKey, cancellationToken).ConfigureAwait(false);
        return solution.GetProject(document.Project.Id)!.AddDocument("Added.cs", "class Added { }", ["Folder"]).Project.Solution;
    }
}

/// <summary>Makes an error of a warning.</summary>
internal sealed class BreakingFix : ToyFix
{
    protected override string Rename(string name, string actionKey) => "Exists";
}

/// <summary>Fixes a missing directive, which the compiler reports.</summary>
internal sealed class MissingUsingFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0246"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create(
                "Add",
                async cancellationToken =>
                {
                    var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                    return context.Document.WithText(text.Replace(0, 0, "using System;\n"));
                },
                equivalenceKey: "Add"),
            context.Diagnostics);
        return Task.CompletedTask;
    }
}
