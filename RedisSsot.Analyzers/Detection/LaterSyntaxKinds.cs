namespace RedisSsot.Detection;

/// <summary>Kinds of syntax that the compiler knows since a version after the one we build against.</summary>
internal static class LaterSyntaxKinds
{
    /// <summary><c>[a, b]</c>: <c>SyntaxKind.CollectionExpression</c> of Roslyn 4.8.</summary>
    public const int CollectionExpression = 9076;

    /// <summary>An element of <c>[a, b]</c>: <c>SyntaxKind.ExpressionElement</c> of Roslyn 4.8.</summary>
    public const int ExpressionElement = 9077;

    /// <summary>An element of <c>[..a]</c>: <c>SyntaxKind.SpreadElement</c> of Roslyn 4.8.</summary>
    public const int SpreadElement = 9078;
}
