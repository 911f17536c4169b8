using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>What replaces an opening and the places that belong to it.</summary>
internal sealed class OpeningEdits(TextEditor editor, SemanticModel model, AccessorExpression accessors, InjectionEdits injections, CancellationToken cancellation)
{
    /// <summary>Plans the edits of one finding.</summary>
    /// <returns>What was replaced or removed.</returns>
    public SyntaxNode Add(ExpressionSyntax reference, Accessor accessor, Notes notes)
    {
        var syntax = OpeningSyntax.At(reference);
        var places = notes.Places.Select(place => (place.Role, Node: editor.Root.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true))).ToList();
        var removed = places.FirstOrDefault(place => place.Role == PlaceRole.Remove).Node;
        var text = "";
        if (removed is null && !places.Any(place => place.Role == PlaceRole.Close && ClosingEdits.TakesAlong(place.Node, syntax.Value)))
        {
            (var node, text) = Replacement(syntax, accessor, notes);
            editor.Replace(node, text);
        }

        if (accessor.IsService)
            injections.Add(accessor, notes, syntax.Value, text, places);

        var closings = new ClosingEdits(editor, model, accessors);
        foreach (var (role, place) in places)
        {
            switch (role)
            {
                case PlaceRole.Close:
                    closings.Add(place);
                    break;
                case PlaceRole.Factory:
                    AddFactory((AnonymousFunctionExpressionSyntax)place, text);
                    break;
                case PlaceRole.Retype:
                    editor.Replace(place, accessors.TypeAt(place.SpanStart, accessor.ValueType.WithNullableAnnotation(NullableAnnotation.NotAnnotated)));
                    break;
                case PlaceRole.Holder:
                    AddHolder(place);
                    break;
                case PlaceRole.Remove:
                    editor.RemoveMember((MemberDeclarationSyntax)place);
                    break;
                case PlaceRole.Use:
                    editor.Replace(place, accessors.At(place.SpanStart, accessor) + (accessors.MayBeNull(place.SpanStart, accessor) && !AsksForNull(place) ? "!" : ""));
                    break;
            }
        }

        return removed ?? syntax.Value;
    }

    private static bool AsksForNull(SyntaxNode use) =>
        use.Parent is ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.CoalesceExpression };

    private (SyntaxNode Node, string Text) Replacement(OpeningSyntax syntax, Accessor accessor, Notes notes)
    {
        var text = accessor.IsService ? injections.At(syntax.Value.SpanStart, accessor, notes) : accessors.At(syntax.Value.SpanStart, accessor);
        var forgives = accessors.MayBeNull(syntax.Value.SpanStart, accessor) && !syntax.Value.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
        if (forgives && !accessor.IsAsync)
            text += "!";
        if (syntax.Form == OpeningForm.MethodGroup)
            return (syntax.Value, Lambda(syntax.Value, notes.ReturnsTask && !accessor.IsAsync ? Task(syntax.Value, text, notes) : text));

        if (accessor.IsAsync)
        {
            if (syntax.Form == OpeningForm.Awaited && forgives && !IsStatement(syntax.Value))
            {
                editor.Add(TextEdit.Insert(syntax.Value.SpanStart, "("));
                editor.Add(TextEdit.Insert(syntax.Value.Span.End, ")!"));
            }

            if (syntax.Form == OpeningForm.Awaited || (notes.ReturnsTask && syntax.Form == OpeningForm.Call))
                return (syntax.Call, text);
            if (forgives)
                return (syntax.Value, $"(await {text})!");
            return (syntax.Value, NeedsParentheses(syntax.Value) ? $"(await {text})" : $"await {text}");
        }

        if (IsStatement(syntax.Value))
            return (syntax.Value, accessor.Symbol is IMethodSymbol && !accessor.IsLazy ? text : $"_ = {text}");
        if (notes.ReturnsTask && (syntax.Form == OpeningForm.Call || IsBodyOfPlainTask(syntax.Value)))
            return (syntax.Value, Task(syntax.Value, text, notes));

        // (await ConnectAsync(x)).GetDatabase(): nothing is left to hold together.
        return syntax.Value.Parent is ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax } parentheses && !text.EndsWith("!", System.StringComparison.Ordinal)
            ? (parentheses, text)
            : (syntax.Value, text);
    }

    /// <summary><c>Task.FromResult&lt;T&gt;</c> spells T out: a task of the class does not convert to a task of the interface.</summary>
    private string Task(SyntaxNode at, string text, Notes notes)
    {
        var task = model.Compilation.BestType("System.Threading.Tasks.Task");
        var connection = notes.Connection is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(notes.Connection, model.Compilation) as ITypeSymbol;
        return task is null || connection is null
            ? text
            : $"{accessors.TypeAt(at.SpanStart, task)}.FromResult<{accessors.TypeAt(at.SpanStart, connection)}>({text})";
    }

    /// <summary>A lambda that takes what the delegate gives and passes it over.</summary>
    private string Lambda(ExpressionSyntax methodGroup, string body)
    {
        var type = methodGroup.Parent is CastExpressionSyntax cast ? model.GetTypeInfo(cast, cancellation).Type : model.GetTypeInfo(methodGroup, cancellation).ConvertedType;
        var parameters = type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? invoke.Parameters.Length : 0;
        var lambda = parameters switch
        {
            0 => $"() => {body}",
            1 => $"_ => {body}",
            _ => $"({string.Join(", ", Enumerable.Range(1, parameters).Select(n => new string('_', n)))}) => {body}",
        };
        return methodGroup.Parent is CastExpressionSyntax or BinaryExpressionSyntax ? $"({lambda})" : lambda;
    }

    /// <summary>Says whether the value is thrown away, so that something has to be done with it for the language's sake.</summary>
    private bool IsStatement(ExpressionSyntax value) =>
        value.Parent switch
        {
            ExpressionStatementSyntax => true,
            AnonymousFunctionExpressionSyntax lambda => model.GetTypeInfo(lambda, cancellation).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod.ReturnsVoid: true },
            ArrowExpressionClauseSyntax arrow => arrow.Parent switch
            {
                MethodDeclarationSyntax method => IsVoid(method.ReturnType),
                LocalFunctionStatementSyntax function => IsVoid(function.ReturnType),
                ConstructorDeclarationSyntax or DestructorDeclarationSyntax => true,
                AccessorDeclarationSyntax accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
                _ => false,
            },
            _ => false,
        };

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    /// <summary>Says whether the value is all that an asynchronous function without a result does: <c>async Task M() => await ConnectAsync(…)</c>.</summary>
    private bool IsBodyOfPlainTask(ExpressionSyntax value)
    {
        var type = value.Parent switch
        {
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => model.GetDeclaredSymbol(method, cancellation)?.ReturnType,
            ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax function } => (model.GetDeclaredSymbol(function, cancellation) as IMethodSymbol)?.ReturnType,
            AnonymousFunctionExpressionSyntax lambda => (model.GetTypeInfo(lambda, cancellation).ConvertedType as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType,
            _ => null,
        };
        return value is AwaitExpressionSyntax && type is INamedTypeSymbol { Name: "Task", Arity: 0 };
    }

    private static bool NeedsParentheses(ExpressionSyntax value) =>
        value.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or PostfixUnaryExpressionSyntax;

    /// <summary>The container gets what the factory would have returned.</summary>
    private void AddFactory(AnonymousFunctionExpressionSyntax factory, string accessor)
    {
        var result = factory.ExpressionBody ?? (factory.Block is { Statements: [ReturnStatementSyntax only] } ? only.Expression : null);
        if (result is null)
        {
            editor.Replace(factory, accessor); // what its other statements did, they did for the connection that goes
            return;
        }

        editor.Add(TextEdit.Remove(factory.SpanStart, result.SpanStart));
        editor.Add(TextEdit.Remove(result.Span.End, factory.Span.End));
    }

    /// <summary><c>private readonly T _x = …;</c> becomes <c>private T _x => …;</c>.</summary>
    private void AddHolder(SyntaxNode holder)
    {
        if (holder is PropertyDeclarationSyntax { AccessorList: { } list, Initializer: { } initializer })
        {
            editor.Add(new(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(list.SpanStart, initializer.EqualsToken.Span.End), "=>"));
        }
        else if (holder.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { Declaration.Variables: [{ Initializer: { } value }] } field)
        {
            foreach (var modifier in field.Modifiers.Where(modifier => modifier.Kind() is SyntaxKind.ReadOnlyKeyword or SyntaxKind.VolatileKeyword))
                editor.Add(TextEdit.Remove(modifier.SpanStart, modifier.GetNextToken().SpanStart));
            editor.Add(new(value.EqualsToken.Span, "=>"));
        }
    }
}
