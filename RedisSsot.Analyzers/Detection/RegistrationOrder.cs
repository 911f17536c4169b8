using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Registrations that follow each other.</summary>
internal static class RegistrationOrder
{
    /// <summary>Says whether the same service is registered before, in the same list of statements, so that both take effect and the last one wins.</summary>
    /// <param name="registration">The registration.</param>
    /// <param name="nearby">The semantics of some file of the compilation: what is registered may be opened in another one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static bool Repeats(ServiceRegistration registration, SemanticModel nearby, CancellationToken cancellation)
    {
        var tree = registration.Syntax.SyntaxTree;
        if ((tree == nearby.SyntaxTree ? nearby : nearby.Compilation.SemanticModelOf(tree)) is not { } model)
            return false;
        if (registration.StaysAlone || registration.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            return false;

        var before = statement.Parent switch
        {
            BlockSyntax block => block.Statements.TakeWhile(other => other != statement),
            GlobalStatementSyntax { Parent: CompilationUnitSyntax file } global => file.Members.OfType<GlobalStatementSyntax>().TakeWhile(other => other != global).Select(other => other.Statement),
            _ => [],
        };
        return before
            .Append(statement)
            .OfType<ExpressionStatementSyntax>()
            .SelectMany(other => other.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>())
            .Where(other => other.Span.End < registration.Place.SpanStart)
            .Select(other => ServiceRegistration.Of(other, model, cancellation))
            .Any(other => other is { IsSingleton: true, IsKeyed: false }
                && SymbolEqualityComparer.Default.Equals(other.Service, registration.Service)
                && !IsOfAnotherContainer(other, registration, model, cancellation));
    }

    // Two containers side by side: what each is called on differs.
    private static bool IsOfAnotherContainer(ServiceRegistration one, ServiceRegistration other, SemanticModel model, CancellationToken cancellation) =>
        !SymbolEqualityComparer.Default.Equals(Container(one, model, cancellation), Container(other, model, cancellation));

    private static ISymbol? Container(ServiceRegistration registration, SemanticModel model, CancellationToken cancellation)
    {
        var receiver = registration.Addition ?? registration.Syntax;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            receiver = access.Expression;
        while (receiver is MemberAccessExpressionSyntax property)
            receiver = property.Expression; // builder.Services
        return model.GetSymbolInfo(receiver, cancellation).Symbol;
    }
}
