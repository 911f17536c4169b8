using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>
/// The openings of one type beside each other. Where they differ, the code itself says that there is more than one Redis,
/// and at most one of them can be the accessor's.
/// </summary>
internal sealed class Neighbours(OpeningDetector detector)
{
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<Neighbour>> _neighbours = new();

    /// <summary>Says that the opening has a neighbour that leads to another Redis.</summary>
    /// <returns>The reason as the end of a sentence, or null.</returns>
    public string? Contradiction(Opening opening, ConnectionConfiguration configuration, CancellationToken cancellation)
    {
        if (PerElement(opening) is { } variable)
            return $"it is opened once for each '{variable}' of a loop; if these are several Redis, declare them with 'redis_ssot.accessor.<name>' or 'redis_ssot.owners'";

        if (PerCaller(opening, cancellation) is { } parameter)
            return $"its callers give '{parameter}' different values; if these are several Redis, declare them with 'redis_ssot.accessor.<name>' or 'redis_ssot.owners'";

        var scope = (SyntaxNode?)opening.Reference.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? opening.Reference.SyntaxTree.GetRoot(cancellation);
        var own = Neighbour.Of(opening, configuration);
        foreach (var other in _neighbours.GetOrAdd(scope, _ => In(scope, opening.Model, cancellation)))
        {
            if (other.Reference != opening.Reference && Contradicts(own, other))
            {
                return $"this type also opens '{other.Target}({other.Argument})', so that only one of them can be the shared one; "
                    + "declare the other with 'redis_ssot.accessor.<name>' or 'redis_ssot.owners'";
            }
        }

        return null;
    }

    /// <summary>Says that the variable which gets this connection may also get one to another Redis: what closes that one has to stay.</summary>
    public string? Mixture(Opening opening, ConnectionConfiguration configuration, CancellationToken cancellation)
    {
        var choice = opening.Syntax.Value.Ancestors().TakeWhile(node => node is ExpressionSyntax or SwitchExpressionArmSyntax).LastOrDefault(node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax);
        if (choice is null)
            return null;

        var own = Neighbour.Of(opening, configuration);
        return In(choice, opening.Model, cancellation).Any(other => other.Reference != opening.Reference && Contradicts(own, other))
            ? "the same expression may also connect to another Redis"
            : null;
    }

    private ImmutableArray<Neighbour> In(SyntaxNode scope, SemanticModel model, CancellationToken cancellation) =>
        detector.In(scope, model, cancellation)
            .Select(opening => Neighbour.Of(opening, ConfigurationReader.Read(opening, cancellation)))
            .ToImmutableArray();

    private static bool Contradicts(Neighbour own, Neighbour other)
    {
        if (own.Configuration is { Endpoints: not null } && other.Configuration.Endpoints is not null && own.Configuration.Endpoints != other.Configuration.Endpoints)
            return true;
        if (ConnectionConfiguration.DiffersIn(own.Configuration.Key, other.Configuration.Key))
            return true;

        // Two variables that live side by side and are connected by different words.
        return own.Destination is not null
            && other.Destination is not null
            && own.Destination != other.Destination
            && own.Scope == other.Scope
            && own.Argument != other.Argument
            && !own.Configuration.ProvablyEquals(other.Configuration);
    }

    /// <summary>The variable of a loop, or one declared in it, that decides where the opening connects.</summary>
    private static string? PerElement(Opening opening)
    {
        if (opening.Whereabouts.IsEmpty)
            return null;

        // Also around a function within the loop: servers.Add(new Lazy<…>(() => Connect(server)))
        var loops = opening.Reference.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax or GlobalStatementSyntax).Where(node => node is CommonForEachStatementSyntax or ForStatementSyntax)
            .Concat(opening.Reference.Ancestors().OfType<LambdaExpressionSyntax>().Where(RunsForEach))
            .ToList();
        if (loops.Count == 0)
            return null;

        var declared = new HashSet<string>(loops.SelectMany(DeclaredIn), StringComparer.Ordinal);
        return opening.Whereabouts.SelectMany(server => server.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).FirstOrDefault(declared.Contains);
    }

    /// <summary>The parameter that decides where the opening connects, if the function is called with different arguments for it.</summary>
    private static string? PerCaller(Opening opening, CancellationToken cancellation)
    {
        var callers = new DecidingCallers(new References(opening.Model, cancellation), cancellation);
        return opening.Whereabouts.Select(callers.ParameterThatVaries).FirstOrDefault(parameter => parameter is not null);
    }

    private static IEnumerable<string> DeclaredIn(SyntaxNode loop) =>
        loop.DescendantNodesAndSelf().Select(node => node switch
        {
            ForEachStatementSyntax each => each.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
            VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
            _ => "",
        });

    private static bool RunsForEach(LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } }
        && called.Name.Identifier.ValueText is "ForEach" or "ForEachAsync" or "For" or "ForAll" or "Select" or "SelectMany";

    /// <param name="Reference">The opening.</param>
    /// <param name="Target">Its method, for messages.</param>
    /// <param name="Argument">What says where to connect, as written.</param>
    /// <param name="Destination">The variable that keeps the connection, or null.</param>
    /// <param name="Scope">Where that variable lives.</param>
    /// <param name="Configuration">What the code says about the Redis.</param>
    private sealed record Neighbour(SyntaxNode Reference, string Target, string Argument, string? Destination, SyntaxNode? Scope, ConnectionConfiguration Configuration)
    {
        public static Neighbour Of(Opening opening, ConnectionConfiguration configuration)
        {
            var argument = string.Join(", ", opening.Whereabouts);
            var (destination, scope) = Kept(opening.Syntax.Value);
            return new(opening.Reference, opening.Target, argument, destination, scope, configuration.Certain);
        }

        private static (string? Destination, SyntaxNode? Scope) Kept(ExpressionSyntax value) =>
            BareExpression.Around(value).Parent switch
            {
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } declarator } => (declarator.Identifier.ValueText, field.Parent),
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => (declarator.Identifier.ValueText, Functions.Around(value)),
                EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => (property.Identifier.ValueText, property.Parent),
                AssignmentExpressionSyntax assignment when MentionedName.OfOwn(assignment.Left) is { } own => (own, value.FirstAncestorOrSelf<TypeDeclarationSyntax>()),
                AnonymousFunctionExpressionSyntax or ReturnStatementSyntax when Functions.Around(value) is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax lazy } } => Kept(lazy),
                _ => (null, null),
            };
    }
}
