using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Managers;

namespace RedisSsot.Remedies;

/// <summary>Finds out what becomes of the mentions of deprecated managers in a project.</summary>
/// <param name="managers">What is listed.</param>
/// <param name="mentions">All mentions of it in the project; asked for only where a container hands a manager out.</param>
/// <param name="detector">Finds the openings of the managers themselves.</param>
/// <param name="origins">What the accessors connect to.</param>
/// <param name="clients">The Redis clients that the project references.</param>
internal sealed class ManagerRemedies(DeprecatedSet managers, Func<IEnumerable<ManagerReference>> mentions, OpeningDetector detector, AccessorOrigins origins, RedisClients clients)
{
    // A mention belongs to one migration, from whichever of its places that is found: the others need not find it again.
    private readonly ConcurrentDictionary<(SyntaxNode Place, Successor Successor), Migration> _migrations = new();

    /// <summary>Plans what becomes of a mention.</summary>
    public ManagerRemedy For(ManagerReference reference, AccessorSet accessors, CancellationToken cancellation)
    {
        var entry = reference.Entry;
        var (successor, reason) = SuccessorOf(entry.Replacement, reference, accessors, cancellation);
        var name = entry.Replacement is null ? null : successor?.Name ?? entry.Replacement;
        if (successor is null)
            return new(Remedy.Refuse(reason!), name, entry.Replacement, null);

        // What becomes of a member depends on what becomes of its type, if that is listed as well.
        if (!reference.IsType && managers.FindScope(reference.Manager) is { } scope && scope.Replacement != entry.Replacement)
        {
            (var outer, reason) = SuccessorOf(scope.Replacement, reference, accessors, cancellation);
            if (outer is null)
                return new(Remedy.Refuse(reason!, successor.Accessor), name, entry.Replacement, successor.Type);
            successor = outer;
        }

        return new(Plan(reference, successor, cancellation), name, successor.Replacement?.Text, successor.Type);
    }

    private (Successor? Successor, string? Reason) SuccessorOf(string? listed, ManagerReference reference, AccessorSet accessors, CancellationToken cancellation)
    {
        if (listed is not null)
        {
            return Replacement.Resolve(listed, reference.Model.Compilation) is { } replacement
                ? (new(null, replacement), null)
                : (null, $"this project sees no '{listed}'; is a project reference missing?");
        }

        // A manager that opens connections says what it connects to.
        var openings = OpeningsOf(reference.Manager, reference.Model.Compilation, cancellation).ToList();
        var configurations = openings.Count == 0 ? [ConnectionConfiguration.Unknown] : openings.Select(opening => ConfigurationReader.Read(opening, cancellation));
        var choices = configurations
            .Select(configuration => AccessorChoice.ByConfiguration(configuration, openings.FirstOrDefault()?.Library ?? RedisClients.StackExchangeRedis, accessors, origins, clients, cancellation))
            .ToList();
        if (choices.FirstOrDefault(choice => choice.Accessor is null) is { Refusal: { } refusal })
            return (null, refusal);
        return choices.Select(choice => choice.Accessor!.Symbol).Distinct(SymbolEqualityComparer.Default).Count() > 1
            ? (null, $"'{reference.Manager.Name}' connects to more than one Redis")
            : (new(choices[0].Accessor, null) { ChoosesDatabase = origins.Of(choices[0].Accessor!, cancellation).Configuration.ChoosesDatabase }, null);
    }

    /// <summary>Says whether a type, or one that it derives from, has to do with a connection or a database. Options and keys beside a manager have not.</summary>
    private bool HandsOut(INamedTypeSymbol manager)
    {
        for (var type = manager; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().Any(member => clients.Carries(member is IFieldSymbol field ? field.Type : member is IPropertySymbol property ? property.Type : (member as IMethodSymbol)?.ReturnType)))
                return true;
        }

        return false;
    }

    private IEnumerable<Opening> OpeningsOf(INamedTypeSymbol manager, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var declaration in manager.DeclaringSyntaxReferences)
        {
            if (compilation.SemanticModelOf(declaration.SyntaxTree) is { } model)
            {
                foreach (var opening in detector.In(declaration.GetSyntax(cancellation), model, cancellation))
                    yield return opening;
            }
        }
    }

    private Remedy Plan(ManagerReference reference, Successor successor, CancellationToken cancellation)
    {
        if (Refusal(reference) is { } refusal)
            return Remedy.Refuse(refusal, successor.Accessor);
        if (reference.Kind == ReferenceKind.Cref && reference.Whole.FirstAncestorOrSelf<CrefParameterSyntax>() is null)
            return new(successor.Accessor, ImmutableArray.Create(new Place(PlaceRole.Manager, reference.Whole.AncestorsAndSelf().OfType<CrefSyntax>().Last())), null);

        var migration = MigrationOf(reference, successor, cancellation);
        var obstacle = migration.Obstacle
            ?? (successor.Accessor is not null && reference.IsType && !HandsOut(reference.Manager) ? $"'{reference.Manager.Name}' hands out no connection; say in the list what takes its place" : null);
        return obstacle is null ? new(successor.Accessor, migration.Places, null) : Remedy.Refuse(obstacle, successor.Accessor);
    }

    private Migration MigrationOf(ManagerReference reference, Successor successor, CancellationToken cancellation)
    {
        // What stands inside of something that is replaced as a whole goes with it.
        foreach (var node in reference.Whole.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax)))
        {
            if (_migrations.TryGetValue((node, successor), out var known))
                return known;
        }

        var migration = Migration.From(reference, successor, managers, mentions, clients, cancellation);
        if (migration.IsComplete)
        {
            foreach (var place in migration.Places.Where(place => place.Role is PlaceRole.Manager or PlaceRole.Retype or PlaceRole.Registration))
                _migrations.TryAdd((place.Node, successor), migration);
        }

        return _migrations.GetOrAdd((reference.Whole, successor), migration);
    }

    private static string? Refusal(ManagerReference reference) =>
        reference.Kind switch
        {
            ReferenceKind.BaseType => "a class that derives from it has to be given the connection instead",
            ReferenceKind.Attribute => "an attribute cannot be replaced by a connection",
            ReferenceKind.Constraint => "a constraint asks for this very type",
            ReferenceKind.TypeTest when !IsConverted(reference) => "at run time it may still be this type",
            ReferenceKind.TypeOf when reference.Whole.Parent is not DefaultExpressionSyntax => "what looks at types at run time may look for this one",
            ReferenceKind.NameOf => "'nameof' makes a text of it, which may be needed elsewhere",
            _ => null,
        };

    /// <summary>Says whether the type is that of a cast whose operand has it anyway.</summary>
    private static bool IsConverted(ManagerReference reference)
    {
        var operand = reference.Whole.Parent switch
        {
            CastExpressionSyntax cast => cast.Expression,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast => cast.Left,
            _ => null,
        };
        return operand is not null && SymbolEqualityComparer.Default.Equals(reference.Model.GetTypeInfo(operand).Type, reference.Manager);
    }
}
