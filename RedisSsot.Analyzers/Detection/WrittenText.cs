using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Puts together what code puts together at run time out of pieces that are all written in it.</summary>
internal sealed class WrittenText(References references, CancellationToken cancellation)
{
    // Sums may be as deep as a file is long, and pieces of pieces multiply.
    private const int MostPieces = 200;

    private readonly GivenValues _given = new(references, cancellation);
    private int _read;

    /// <summary>The text; null when the code does not say all of it.</summary>
    /// <param name="expression">Anything that becomes text.</param>
    /// <param name="steps">How many variables may be followed.</param>
    public string? Of(ExpressionSyntax expression, int steps)
    {
        if (references.ModelOf(expression).GetConstantValue(expression, cancellation) is { HasValue: true, Value: { } value })
            return Convert.ToString(value, CultureInfo.InvariantCulture);
        if (steps == 0 || _read++ > MostPieces)
            return null;

        return expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression, steps),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Of(sure.Operand, steps),
            CastExpressionSyntax cast when IsText(cast.Expression) => Of(cast.Expression, steps), // what becomes of a number, its text does not say
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsText(sum) => Joined("", [sum.Left, sum.Right], steps),
            InterpolatedStringExpressionSyntax interpolated => Interpolated(interpolated, steps),
            InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call when IsText(call) => Called(call, arguments.Select(argument => argument.Expression).ToList(), steps),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => Only(expression, steps - 1),
            _ => null,
        };
    }

    /// <summary>The text of a variable that is given one value.</summary>
    private string? Only(ExpressionSyntax variable, int steps) =>
        references.ModelOf(variable).GetSymbolInfo(variable, cancellation).Symbol is { } symbol && _given.To(symbol) is { AreAll: true, Values: [var only] } ? Of(only, steps) : null;

    private string? Interpolated(InterpolatedStringExpressionSyntax expression, int steps)
    {
        var pieces = expression.Contents.Select(content => content switch
        {
            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
            InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => Of(hole.Expression, steps),
            _ => null,
        }).ToList();
        return pieces.Contains(null) ? null : string.Concat(pieces);
    }

    private string? Called(InvocationExpressionSyntax call, List<ExpressionSyntax> arguments, int steps)
    {
        if (references.ModelOf(call).GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } method)
            return null;

        return (method.Name, arguments.Count) switch
        {
            ("Concat", > 0) => Joined("", arguments, steps),
            ("Join", > 1) when Of(arguments[0], steps) is { } separator => Joined(separator, arguments.Skip(1), steps),
            ("Format", > 1) when IsText(arguments[0]) && Of(arguments[0], steps) is { } format => Formatted(format, arguments.Skip(1), steps),
            ("Format", > 2) when IsText(arguments[1]) && Of(arguments[1], steps) is { } format => Formatted(format, arguments.Skip(2), steps), // the first is a culture
            _ => null,
        };
    }

    private string? Joined(string separator, IEnumerable<ExpressionSyntax> expressions, int steps)
    {
        var pieces = expressions.Select(piece => Of(piece, steps)).ToList();
        return pieces.Contains(null) ? null : string.Join(separator, pieces);
    }

    private string? Formatted(string format, IEnumerable<ExpressionSyntax> expressions, int steps)
    {
        var pieces = expressions.Select(piece => Of(piece, steps)).ToArray();
        if (Array.IndexOf(pieces, null) >= 0)
            return null;

        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, pieces);
        }
        catch (FormatException) // half-typed: "{0}:{1", or more holes than pieces
        {
            return null;
        }
    }

    private bool IsText(ExpressionSyntax expression) => references.ModelOf(expression).GetTypeInfo(expression, cancellation).Type?.SpecialType == SpecialType.System_String;
}
