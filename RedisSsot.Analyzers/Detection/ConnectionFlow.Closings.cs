using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The connection is closed.</summary>
internal sealed partial class ConnectionFlow
{
    /// <summary>Takes note of <c>x.Dispose()</c> and its like, with all that only waits for its end.</summary>
    private void CloseCall(ExpressionSyntax access, Path path)
    {
        if (access.Parent is not InvocationExpressionSyntax call || call.Expression != access)
        {
            Obstacle ??= $"'{access}' is handed on as a delegate, which would close the shared connection";
            return;
        }

        var whole = Closing.Whole(call);
        if (Closing.Removable(whole) is { } place)
            Close(place, path);
        else
            Obstacle ??= $"'{call}' closes it inside a larger expression";
    }

    /// <summary>The field that an <c>if</c> asks which does nothing but close: <c>if (_ownsConnection) _redis.Dispose();</c></summary>
    private string? OwnershipFlag(SyntaxNode node)
    {
        var condition = node.Parent switch
        {
            IfStatementSyntax alone => alone.Condition,
            BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax { Else: null } guarded } => guarded.Condition,
            _ => null,
        };
        return condition?.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .FirstOrDefault(name => IsOwnFlag(_references.ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol))
            ?.Identifier.ValueText;
    }

    // A property like IsConnected belongs to somebody else and says nothing about whose connection it is.
    private static bool IsOwnFlag(ISymbol? symbol) =>
        symbol is IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean } or IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, DeclaringSyntaxReferences.IsEmpty: false };

    private void Close(SyntaxNode node, Path path)
    {
        if (path.Factory is { Length: > 0 } factory)
            Obstacle ??= $"callers of '{factory}' close what it returns; let them use the accessor first";
        else if (path.Factory is not null)
            Obstacle ??= "it is handed to code that closes it; let that code leave it open first";
        else if (node.SyntaxTree != _reference.SyntaxTree)
            Obstacle ??= $"it is closed in '{System.IO.Path.GetFileName(node.SyntaxTree.FilePath)}'";
        else if (Functions.Around(node) == _function && (path.ThroughMember || node.SpanStart < _reference.SpanStart) && !node.Contains(_reference))
            Obstacle ??= Obstacles.ReconnectByHand;
        else if (OwnershipFlag(node) is { } flag)
            Obstacle ??= $"'{flag}' says whether it is closed; decide first whose connection it is";
        else
            _places.Add(new(PlaceRole.Close, node));
    }
}
