using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Whether something that is done with one type can be done with another; the compiler is asked, as if it were written there.</summary>
internal sealed class MemberFit(ITypeSymbol type, Compilation compilation)
{
    private readonly string _type = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Binds the use of a member as one of a value of the type.</summary>
    /// <param name="member">The mention of the member.</param>
    /// <param name="whole">The same, or the call.</param>
    /// <param name="model">The semantics of the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Whether the member exists, and what it yields.</returns>
    public (bool Exists, ITypeSymbol? Result) Accepts(ExpressionSyntax member, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellation) =>
        Bind($"default({_type})!", member, whole, model, cancellation);

    /// <summary>Binds the use of a member as a static one of the type.</summary>
    public (bool Exists, ITypeSymbol? Result) HasStatic(ExpressionSyntax member, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellation) =>
        Bind(_type, member, whole, model, cancellation);

    /// <summary>Says whether the type can be constructed with these arguments.</summary>
    public bool Constructs(string arguments, int position, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression($"new {_type}{arguments}"), SpeculativeBindingOption.BindAsExpression).Symbol is not null;

    private (bool, ITypeSymbol?) Bind(string receiver, ExpressionSyntax member, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (MentionedName.Of(member) is not { } name)
            return default;

        var arguments = whole is InvocationExpressionSyntax call ? call.ArgumentList.ToString() : "";
        var written = SyntaxFactory.ParseExpression($"{receiver}.{name}{arguments}");
        var symbol = model.GetSpeculativeSymbolInfo(whole.SpanStart, written, SpeculativeBindingOption.BindAsExpression).Symbol;
        return symbol is null || !compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly)
            ? default
            : (true, model.GetSpeculativeTypeInfo(whole.SpanStart, written, SpeculativeBindingOption.BindAsExpression).Type);
    }
}
