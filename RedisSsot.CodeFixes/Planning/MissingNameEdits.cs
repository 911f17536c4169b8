using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Hosting;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Writes what takes the place of missing names.</summary>
internal sealed class MissingNameEdits(Draft draft, ProjectSetUp setUp)
{
    // What people call the member that gives the one instance, or its connection.
    private static readonly HashSet<string> InstanceNames = new(
        new[] { "Instance", "Shared", "Default", "Current", "Singleton", "Connection", "Multiplexer", "ConnectionMultiplexer", "SharedConnection", "RedisConnection", "Redis" }.SelectMany(name => new[] { name, "Get" + name }),
        StringComparer.Ordinal);

    private const string AsyncSuffix = "Async";

    private readonly AccessorSet _accessors = setUp.AccessorsOf(draft.Root.SyntaxTree);
    private readonly List<SyntaxNode> _awaited = new();

    /// <summary>Whether something must stay as it is. Half a repair would be none: a declared type goes with what is made of it.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Adds the edits for a mention.</summary>
    public void Add(MissingName name)
    {
        var position = name.Written.SpanStart;
        if (name.Meant is { } meant)
        {
            var text = draft.Names.TypeAt(position, meant);
            if (text != name.Written.ToString())
                draft.Editor.Replace(name.Written, text);
        }
        else if (name.Kind != MissingKind.Import && Successor.Of(name.Entry!, _accessors, draft.Model.Compilation) is { } successor)
        {
            if (IsInside(name.Written, successor.Owner))
                IsRefused = true;
            else if (name.Kind == MissingKind.Member)
                ReplaceByValue(DottedText.WithCall(name.Written), successor);
            else
                ReplaceType(name.Written, successor);
        }
    }

    /// <summary>Adds the edits for the values of a type that is missing: the constructions that do not name it, and members that only lead to the connection.</summary>
    public void AddValues(IReadOnlyCollection<MissingName> names)
    {
        var types = names.Where(name => name.Kind == MissingKind.Type)
            .SelectMany(name => new[] { (Text: name.Key, Name: name), (Text: Last(name.Written), Name: name) }) // an alias has another one
            .GroupBy(entry => entry.Text, entry => entry.Name)
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var node in draft.Root.DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (node is ImplicitObjectCreationExpressionSyntax creation)
            {
                if (SuccessorOf(TypeOf(creation)) is { IsType: false } made)
                    ReplaceByValue(creation, made);
            }
            else if (node.Parent is MemberAccessExpressionSyntax access && access.Expression == node && IsVariable(node) && SuccessorOf(TypeOf(node)) is { HasValue: true } successor)
            {
                var end = Peel(node, successor);
                if (end != node)
                    draft.Editor.Add(TextEdit.Remove(node.Span.End, end.Span.End));
            }
        }

        new AsyncRepair(draft.Editor, draft.Model, draft.Names, draft.Cancellation).Add(_awaited);

        Successor? SuccessorOf(ITypeSymbol? type) =>
            type is IErrorTypeSymbol && types.TryGetValue(type.Name, out var name) ? Successor.Of(name.Entry!, _accessors, draft.Model.Compilation) : null;
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression)
    {
        var info = draft.Model.GetTypeInfo(expression, draft.Cancellation);
        return info.Type is { Name.Length: > 0 } ? info.Type : info.ConvertedType;
    }

    private void ReplaceType(SyntaxNode written, Successor successor)
    {
        if (successor.IsType)
        {
            draft.Editor.Replace(written, successor.TypeAt(written.SpanStart, draft.Names));
        }
        else if (written.Parent is ObjectCreationExpressionSyntax creation && creation.Type == written)
        {
            ReplaceByValue(creation, successor);
        }
        else if (written.Parent is MemberAccessExpressionSyntax access && access.Expression == written)
        {
            if (HasMember(successor, access.Name))
                ReplaceByValue(written, successor);
            else if (LeadsToConnection(access, successor))
                ReplaceByValue(DottedText.WithCall(access), successor);
        }
        else
        {
            draft.Editor.Replace(written, successor.TypeAt(written.SpanStart, draft.Names));
        }
    }

    private void ReplaceByValue(SyntaxNode node, Successor successor)
    {
        if (successor.IsType)
        {
            draft.Editor.Replace(node, successor.TypeAt(node.SpanStart, draft.Names));
        }
        else if (!successor.HasValue || node is BaseObjectCreationExpressionSyntax { Initializer: not null } || IsOfAnotherRedis(node, successor))
        {
            IsRefused = true;
        }
        else
        {
            var whole = Peel(node, successor);
            if (Awaited(whole) is { } awaited)
            {
                if (successor.Accessor is not { IsAsync: true })
                    _awaited.Add(awaited);
                whole = awaited.Parent is ParenthesizedExpressionSyntax parenthesized ? Peel(parenthesized, successor) : awaited;
            }

            draft.Editor.Replace(whole, successor.ValueAt(whole.SpanStart, whole.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax, draft.Names));
        }
    }

    /// <summary>Says whether arguments that get lost name another Redis. What a line of the list names is what its writer wants.</summary>
    private bool IsOfAnotherRedis(SyntaxNode node, Successor successor)
    {
        var arguments = node switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            InvocationExpressionSyntax call => call.ArgumentList,
            _ => null,
        };
        return successor.Accessor is { } accessor
            && arguments?.Arguments.Any(argument => setUp.IsOfAnotherRedis(argument.Expression, accessor, draft.Model, draft.Cancellation)) == true;
    }

    /// <summary>The <c>await</c> of a member that gave the connection as a task.</summary>
    private static AwaitExpressionSyntax? Awaited(SyntaxNode value) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && name.EndsWith(AsyncSuffix, StringComparison.Ordinal)
            ? value.Parent as AwaitExpressionSyntax
            : null;

    /// <summary>What follows a manager and leads to its connection says nothing any more where the connection itself stands.</summary>
    private SyntaxNode Peel(SyntaxNode node, Successor successor)
    {
        while (node.Parent is MemberAccessExpressionSyntax access && access.Expression == node && !HasMember(successor, access.Name) && LeadsToConnection(access, successor))
            node = DottedText.WithCall(access);
        return node;
    }

    /// <summary>Says whether a member of something that is gone gave the connection: by its name, or by what is done with it.</summary>
    private bool LeadsToConnection(MemberAccessExpressionSyntax access, Successor successor)
    {
        if (DottedText.Arguments(access) > 0)
            return false;

        var value = (ExpressionSyntax)DottedText.WithCall(access);
        var name = access.Name.Identifier.ValueText;
        if (Awaited(value) is not null && InstanceNames.Contains(name.Substring(0, name.Length - AsyncSuffix.Length)))
            return true;

        return InstanceNames.Contains(name)
            || (DottedText.Next(value) is { } next && HasMember(successor, next))
            || (draft.Model.GetTypeInfo(value, draft.Cancellation).ConvertedType is { TypeKind: not TypeKind.Error, SpecialType: not SpecialType.System_Object } wanted
                && draft.Model.Compilation.HasImplicitConversion(successor.Type, wanted));
    }

    private bool HasMember(Successor successor, SimpleNameSyntax name) =>
        draft.Model.LookupSymbols(name.SpanStart, successor.Type, name.Identifier.ValueText, includeReducedExtensionMethods: true).Any(member => !member.IsStatic);

    /// <summary>Says whether a place lies in the type that the accessor is a member of: it would read itself.</summary>
    private bool IsInside(SyntaxNode node, INamedTypeSymbol owner)
    {
        for (var type = draft.Model.GetEnclosingSymbol(node.SpanStart, draft.Cancellation)?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, owner))
                return true;
        }

        return node.Ancestors().OfType<TypeDeclarationSyntax>().Any(declaration => SymbolEqualityComparer.Default.Equals(draft.Model.GetDeclaredSymbol(declaration, draft.Cancellation), owner));
    }

    private bool IsVariable(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && draft.Model.GetSymbolInfo(expression, draft.Cancellation).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol;

    private static string Last(SyntaxNode written) => DottedText.Of(written) is { } parts ? parts[parts.Length - 1] : "";
}
