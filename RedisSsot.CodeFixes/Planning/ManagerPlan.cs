using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Accessors;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>The edits of one file that replace deprecated managers. A finding's other files have plans of their own.</summary>
internal sealed class ManagerPlan
{
    private readonly Draft _draft;
    private readonly Notes _notes;
    private readonly Accessor? _accessor;

    private ManagerPlan(Draft draft, Notes notes)
    {
        _draft = draft;
        _notes = notes;
        _accessor = AccessorModel.Of(notes, draft.Model.Compilation);
    }

    /// <summary>How managers are replaced: together with their uses in other projects.</summary>
    public static SolutionPlan OfSolution { get; } = new(NewTextAsync, Dependents.UsersAsync);

    /// <summary>Plans the new text of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix, of this file and of others; those that carry a reason against it are passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        Draft.NewTextAsync(document, findings, (draft, fixable) => WriteAsync(draft, fixable), cancellation);

    private static Task WriteAsync(Draft draft, IReadOnlyList<(Diagnostic Finding, Notes Notes)> findings)
    {
        var replaced = new List<SyntaxNode>();
        foreach (var (_, notes) in findings)
        {
            var plan = new ManagerPlan(draft, notes);
            for (var i = 0; i < notes.Places.Length; i++)
            {
                var (role, location) = notes.Places[i];
                if (location.SourceTree?.FilePath != draft.Root.SyntaxTree.FilePath)
                    continue;

                var node = plan.NodeAt(role, location);
                plan.Write(role, node, notes.Texts.IsEmpty ? "" : notes.Texts[i]);
                replaced.Add(node);
            }
        }

        new Leftovers(draft.Editor, draft.Model, draft.Cancellation).Add(replaced);
        new AsyncRepair(draft.Editor, draft.Model, draft.Names, draft.Cancellation).Add(replaced.Where(node => !node.IsPartOfStructuredTrivia()));
        return Task.CompletedTask;
    }

    private SyntaxNode NodeAt(PlaceRole role, Location location) =>
        role is PlaceRole.Close
            ? _draft.At(location)
            : _draft.Root.FindNode(location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);

    private void Write(PlaceRole role, SyntaxNode node, string text)
    {
        switch (role)
        {
            case PlaceRole.Manager when node.FirstAncestorOrSelf<CrefSyntax>() is { } cref:
                _draft.Editor.Replace(cref, Mention(cref.SpanStart));
                break;
            case PlaceRole.Manager:
                WriteValue(node, text);
                break;
            case PlaceRole.Retype when Type is { } type:
                _draft.Editor.Replace(node, _draft.Names.TypeAt(node.SpanStart, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)));
                break;
            case PlaceRole.Rename when node is SimpleNameSyntax name:
                _draft.Editor.Add(new(name.Identifier.Span, text));
                break;
            case PlaceRole.Unwrap:
                _draft.Editor.Add(TextEdit.Remove(Receivers.Of((node as InvocationExpressionSyntax)?.Expression ?? (ExpressionSyntax)node)!.Span.End, node.Span.End));
                break;
            case PlaceRole.Await:
                WriteAwait(node);
                break;
            case PlaceRole.Registration when node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                _draft.Editor.Replace(access.Name, access.Name.Identifier.ValueText.StartsWith("Try", System.StringComparison.Ordinal) ? "TryAddSingleton" : "AddSingleton");
                _draft.Editor.Replace(call.ArgumentList, $"({Value(call.SpanStart)})");
                break;
            case PlaceRole.Close:
                new ClosingEdits(_draft.Editor, _draft.Model, _draft.Names).Add(node);
                break;
        }
    }

    private ITypeSymbol? Type =>
        _accessor?.ValueType
        ?? (_notes.ReplacementType is { } id ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, _draft.Model.Compilation) as ITypeSymbol : null);

    private void WriteValue(SyntaxNode node, string text)
    {
        var value = text.Length > 0 ? Value(node.SpanStart, text) : Value(node.SpanStart);
        var isAsync = text.Length == 0 && (_accessor is { IsAsync: true } || (_accessor is null && IsTask));
        _draft.Editor.Replace(node, !isAsync ? value : node.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax ? $"(await {value})" : "await " + value);
    }

    private bool IsTask =>
        _notes.Replacement is { } listed && Replacement.Resolve(listed, _draft.Model.Compilation) is { IsType: false, Type: INamedTypeSymbol { Name: "Task" or "ValueTask" } };

    private void WriteAwait(SyntaxNode call)
    {
        var needsParentheses = call.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or PostfixUnaryExpressionSyntax;
        _draft.Editor.Add(TextEdit.Insert(call.SpanStart, needsParentheses ? "(await " : "await "));
        if (needsParentheses)
            _draft.Editor.Add(TextEdit.Insert(call.Span.End, ")"));
    }

    private string Value(int position) =>
        _accessor is not null ? _draft.Names.NotNullAt(position, _accessor) : Value(position, _notes.Replacement ?? "");

    private string Value(int position, string listed) =>
        Replacement.Resolve(listed, _draft.Model.Compilation) is { } replacement ? _draft.Names.TypeAt(position, replacement.Owner) + replacement.Members : listed;

    /// <summary>How a comment mentions what takes the manager's place: by its member, without calls.</summary>
    private string Mention(int position)
    {
        if (_accessor is not null)
            return _accessor.Symbol is INamedTypeSymbol service ? _draft.Names.TypeAt(position, service) : _draft.Names.TypeAt(position, _accessor.Symbol.ContainingType) + "." + _accessor.Symbol.Name;
        if (Replacement.Resolve(_notes.Replacement ?? "", _draft.Model.Compilation) is not { } replacement)
            return _notes.Replacement ?? "";

        var member = replacement.Members.Split('.').Skip(1).FirstOrDefault();
        return _draft.Names.TypeAt(position, replacement.Owner) + (member is null ? "" : "." + member.Replace("()", ""));
    }
}
