using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Managers;
using RedisSsot.Settings;

namespace RedisSsot.Remedies;

/// <summary>
/// All that has to change together for a manager to be replaced: the variables, parameters and functions between which its
/// instances go to and fro, what makes these instances, and what is done with them.
/// </summary>
/// <remarks>
/// It goes both ways from each value, to what it comes from and to where it goes, so that it finds the same places from whichever
/// of them it starts. What it cannot follow is an obstacle: a half-migrated program does not compile, or compiles and means something else.
/// </remarks>
internal sealed partial class Migration
{
    private const int MaxValues = 4000;

    private readonly INamedTypeSymbol _from;
    private readonly Successor _to;
    private readonly DeprecatedSet _managers;
    private readonly Func<IEnumerable<ManagerReference>> _mentions;
    private readonly RedisClients _clients;
    private readonly References _references;
    private readonly MemberFit _members;
    private readonly DatabaseChoice _choices;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Queue<ISymbol> _pending = new();
    private readonly HashSet<SyntaxNode> _values = new();
    private readonly HashSet<Place> _places = new();
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<Place>> _ordered;
    private string? _obstacle;

    private Migration(ManagerReference start, Successor to, DeprecatedSet managers, Func<IEnumerable<ManagerReference>> mentions, RedisClients clients, CancellationToken cancellation)
    {
        _from = start.Manager.OriginalDefinition;
        _to = to;
        _managers = managers;
        _mentions = mentions;
        _clients = clients;
        _references = new(start.Model, cancellation);
        _members = new(to.Type, start.Model.Compilation);
        _choices = new(_references, clients, !to.ChoosesDatabase, cancellation);
        _cancellation = cancellation;
        _ordered = new(InOrder);
    }

    /// <summary>What changes, in the order of files and lines.</summary>
    public ImmutableArray<Place> Places => _ordered.Value;

    /// <summary>Whether all places were found, and the same from each of them.</summary>
    public bool IsComplete => IsOpen;

    private ImmutableArray<Place> InOrder() =>
        _places.InOrder(place => place.Node)
            .ThenByDescending(place => place.Node.Span.Length)
            .ThenBy(place => place.Role)
            .ToImmutableArray();

    /// <summary>Why nothing is rewritten, as the end of a sentence; null when everything fits.</summary>
    public string? Obstacle =>
        _missing.Count > 0 ? $"'{_to.Type.Name}' has no {string.Join(", ", _missing.Select(name => $"'{name}'"))}" : _obstacle;

    /// <summary>Follows a manager from one of its mentions.</summary>
    /// <param name="start">The mention.</param>
    /// <param name="to">What takes the manager's place.</param>
    /// <param name="managers">What is listed.</param>
    /// <param name="mentions">All mentions of listed managers in the project; asked for only where a container hands the manager out.</param>
    /// <param name="clients">The Redis clients that the project references.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Migration From(ManagerReference start, Successor to, DeprecatedSet managers, Func<IEnumerable<ManagerReference>> mentions, RedisClients clients, CancellationToken cancellation)
    {
        var migration = new Migration(start, to, managers, mentions, clients, cancellation);
        migration.Start(start);
        while (migration.IsOpen && migration._pending.Count > 0)
            migration.Follow(migration._pending.Dequeue());
        return migration;
    }

    // What is missing is collected to the end, so that the reason names all of it.
    private bool IsOpen => _obstacle is null;

    private void Refuse(string reason) => _obstacle ??= reason;

    private void RefuseTypeTest(SyntaxNode value) => Refuse($"'{value}' may still be the '{_from.Name}' at run time");

    private void RefuseUse(SyntaxNode node) => Refuse($"'{Words.Shown(string.Join(" ", node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}' is used in a way that cannot be followed");

    private void Start(ManagerReference start)
    {
        switch (start.Whole)
        {
            case BaseObjectCreationExpressionSyntax creation:
                Add(creation);
                break;
            case ExpressionSyntax type when start is { Kind: ReferenceKind.StaticAccess, IsType: true } && type.Parent is MemberAccessExpressionSyntax access:
                AddStatic(access);
                break;
            case ExpressionSyntax member when !start.IsType && (_managers.FindScope(start.Symbol.ContainingType) is null || start.Symbol is IMethodSymbol { ReducedFrom: not null }):
                AddListed(member, start);
                break;
            case ExpressionSyntax member when !start.IsType:
                if (Receivers.Of(member) is { } receiver && !start.Symbol.IsStatic)
                    Add(receiver);
                else
                    AddStatic(member);
                break;
            case TypeSyntax type:
                AddType(type);
                break;
            default:
                RefuseUse(start.Whole);
                break;
        }
    }

    /// <summary>Adds an expression whose value is, or contains, the manager.</summary>
    private void Add(ExpressionSyntax value)
    {
        if (!IsOpen || !_values.Add(value))
            return;
        if (_values.Count > MaxValues)
        {
            Refuse("it is used in too many places to follow");
            return;
        }

        _cancellation.ThrowIfCancellationRequested();
        AddOrigin(value, _references.ModelOf(value));
        AddUse(value, _references.ModelOf(value));
    }

    private void AddIfManager(ExpressionSyntax value)
    {
        if (IsManager(value))
            Add(value);
    }

    private void Place(PlaceRole role, SyntaxNode node, string? text = null)
    {
        if (role is PlaceRole.Manager && !IsCall(text) && IsStatement(node))
            Refuse("its value is not used here, and a value alone is no statement");
        if (role is PlaceRole.Manager or PlaceRole.Registration && _to.Obstacle(node, _references.ModelOf(node), _cancellation) is { } obstacle)
            Refuse(obstacle);
        _places.Add(new(role, node, text));
    }

    /// <summary>Says whether what takes a manager's place could stand alone as a statement.</summary>
    private bool IsCall(string? text) => text?.EndsWith(")", StringComparison.Ordinal) ?? (_to.IsAsync || _to.Name.EndsWith("()", StringComparison.Ordinal));

    /// <summary>Says whether an expression is a whole statement, or the body of a function that returns nothing.</summary>
    private bool IsStatement(SyntaxNode node) =>
        node.Parent switch
        {
            ExpressionStatementSyntax => true,
            AnonymousFunctionExpressionSyntax lambda when lambda.Body == node => _references.ModelOf(node).GetSymbolInfo(lambda, _cancellation).Symbol is IMethodSymbol { ReturnsVoid: true },
            ArrowExpressionClauseSyntax { Parent: { } function } => _references.ModelOf(node).GetDeclaredSymbol(function, _cancellation) is IMethodSymbol { ReturnsVoid: true },
            _ => false,
        };

    /// <summary>Says whether the value of an expression is the manager, or something made for it: a list, a task, a function.</summary>
    private bool IsManager(ExpressionSyntax value)
    {
        var type = _references.ModelOf(value).GetTypeInfo(value, _cancellation);
        return Contains(type.Type ?? type.ConvertedType);
    }

    private bool IsExactly(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _from);

    private bool Contains(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => Contains(array.ElementType),
            INamedTypeSymbol named => IsExactly(named) || named.TypeArguments.Any(Contains),
            _ => false,
        };
}
