using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>
/// Where a connection comes from: followed backwards through locals, fields, properties, parameters and methods of the solution to the
/// accessor, to a container, or to the opening that made it.
/// </summary>
/// <remarks>
/// The opposite of <see cref="ConnectionFlow"/>, also in its doubts: a source that is not known to be shared may be the code's own,
/// and whoever opens a connection for himself may close it.
/// </remarks>
internal sealed partial class Provenance
{
    private const int MaxCarriers = 60;

    private readonly OpeningDetector _detector;
    private readonly RedisClients _clients;
    private readonly System.Func<ISymbol, string?> _ownerOf;
    private readonly References _references;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ISymbol> _carriers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _referenced = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _asked = new(SymbolEqualityComparer.Default);
    private bool _isGiven;
    private bool _mayBeOwn;

    private Provenance(SemanticModel model, OpeningDetector detector, RedisClients clients, System.Func<ISymbol, string?> ownerOf, CancellationToken cancellation)
    {
        _detector = detector;
        _clients = clients;
        _ownerOf = ownerOf;
        _references = new(model, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>Whether all sources are shared ones.</summary>
    public bool IsShared => !_mayBeOwn && (_isGiven || _asked.Count > 0 || Owner is not null);

    /// <summary>The services without a key that a container is asked for, if the connection comes from nowhere else.</summary>
    public IEnumerable<ITypeSymbol> Asked => IsShared && !_isGiven && Owner is null ? _asked : [];

    /// <summary>The accessor that the connection belongs to; null when it was injected.</summary>
    public string? Owner { get; private set; }

    /// <summary>Why the code must go on to close what it is given, as the end of a sentence; null when that is only the shared connection.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>Finds the sources of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="model">The semantics of its file.</param>
    /// <param name="detector">Finds openings.</param>
    /// <param name="clients">The Redis clients.</param>
    /// <param name="ownerOf">Names the accessor that a member is, or whose connection it keeps; null for any other member.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Provenance Of(ExpressionSyntax value, SemanticModel model, OpeningDetector detector, RedisClients clients, System.Func<ISymbol, string?> ownerOf, CancellationToken cancellation)
    {
        var provenance = new Provenance(model, detector, clients, ownerOf, cancellation);
        provenance.Trace(value);
        return provenance;
    }

    private void Trace(ExpressionSyntax? value)
    {
        if (_mayBeOwn)
            return;

        switch (value)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Trace(parenthesized.Expression);
                break;
            case CastExpressionSyntax cast:
                Trace(cast.Expression);
                break;
            case AwaitExpressionSyntax awaited:
                Trace(awaited.Expression);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven:
                Trace(forgiven.Operand);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } converted:
                Trace(converted.Left);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesced:
                Trace(coalesced.Left);
                Trace(coalesced.Right);
                break;
            case ConditionalExpressionSyntax conditional:
                Trace(conditional.WhenTrue);
                Trace(conditional.WhenFalse);
                break;
            case SwitchExpressionSyntax switched:
                foreach (var arm in switched.Arms)
                    Trace(arm.Expression);
                break;
            case AssignmentExpressionSyntax assignment:
                if (assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
                    Trace(assignment.Left);
                Trace(assignment.Right);
                break;
            case ConditionalAccessExpressionSyntax access:
                Trace(access.WhenNotNull);
                break;
            case LiteralExpressionSyntax or DefaultExpressionSyntax or ThrowExpressionSyntax:
                break; // no connection at all
            case AnonymousFunctionExpressionSyntax lambda:
                TraceResults(lambda);
                break;
            case BaseObjectCreationExpressionSyntax creation when IsWrapper(creation):
                foreach (var argument in creation.ArgumentList?.Arguments ?? default)
                    TraceWrapped(argument.Expression);
                break;
            case InvocationExpressionSyntax call:
                TraceCall(call);
                break;
            case MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or SimpleNameSyntax or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax:
                TraceMention(value);
                break;
            default:
                _mayBeOwn = true;
                break;
        }
    }

    private void TraceMention(ExpressionSyntax mention)
    {
        var symbol = _references.ModelOf(mention).GetSymbolInfo(mention, _cancellation).Symbol;
        switch (symbol)
        {
            case null:
                _mayBeOwn = true;
                break;
            case not null when Belongs(symbol):
                break;
            case IPropertySymbol property when LeadsOn(property) && Receivers.Of(mention) is { } receiver:
                Trace(receiver);
                break;
            case IMethodSymbol when _detector.At(mention, _references.ModelOf(mention), _cancellation) is not null:
                _mayBeOwn = true;
                break;
            default:
                Trace(symbol);
                break;
        }
    }

    private void TraceCall(InvocationExpressionSyntax call)
    {
        var model = _references.ModelOf(call);
        var arguments = call.ArgumentList.Arguments;
        var receiver = Receivers.Of(call.Expression);
        if (model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol method || _detector.At(call.Expression, model, _cancellation) is not null)
            _mayBeOwn = true;
        else if (Belongs(method))
            return;
        else if (method.MethodKind == MethodKind.DelegateInvoke)
            Trace(model.GetSymbolInfo(call.Expression, _cancellation).Symbol is IMethodSymbol ? receiver : call.Expression); // 'get.Invoke()', 'get()'
        else if (_references.Declared(method.ReducedFrom ?? method) is IMethodSymbol declared)
            Trace(declared);
        else if (ServiceAsked(method, call, model) is { } service)
            Ask(service, method);
        else if (receiver is not null && IsStep(method, receiver, model))
            Trace(receiver);
        else if (method.Name is "FromResult" or "Exchange" or "CompareExchange" or "EnsureInitialized" or "Read" && method.ContainingType.Name is "Task" or "ValueTask" or "Interlocked" or "LazyInitializer" or "Volatile")
            Trace(arguments.FirstOrDefault()?.Expression);
        else
            _mayBeOwn = true;
    }

    /// <summary>Takes note of a member that is an accessor or keeps its connection.</summary>
    private bool Belongs(ISymbol symbol)
    {
        if (_ownerOf(symbol.OriginalDefinition) is not { } owner)
            return false;

        Owner ??= owner;
        return true;
    }

    /// <summary>Says whether a property leads from one form of the connection to another: <c>.Value</c>, <c>.Result</c>, <c>.Multiplexer</c>.</summary>
    private bool LeadsOn(IPropertySymbol property) =>
        property.Name switch
        {
            "Value" => property.ContainingType is { Name: "Lazy" or "Nullable" },
            "Result" => property.ContainingType is { Name: "Task" or "ValueTask" },
            "Multiplexer" => _clients.IsCommands(property.ContainingType) || _clients.IsConnection(property.Type),
            _ => false,
        };

    /// <summary>Says whether a method of another assembly does the same: <c>.GetDatabase()</c>, <c>.ConfigureAwait(false)</c>.</summary>
    private bool IsStep(IMethodSymbol method, ExpressionSyntax receiver, SemanticModel model) =>
        method.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "Preserve"
        || (_clients.IsCommands(method.ReturnType) && IsInjectable(model.GetTypeInfo(receiver, _cancellation).Type));

    /// <summary>The connection, or what leads to one, that the call asks a container for; null where it does not.</summary>
    private ITypeSymbol? ServiceAsked(IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model) =>
        ServiceFactory.Asks(method.Name) || method.Name is "Resolve" or "ResolveKeyed" or "ResolveNamed" or "ResolveOptional" or "TryResolve" or "GetInstance" or "TryGetInstance" or "GetExport" or "Locate"
            ? call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<TypeOfExpressionSyntax>().Select(type => model.GetTypeInfo(type.Type, _cancellation).Type).Append(method.ReturnType).FirstOrDefault(IsInjectable)
            : null;

    private void Ask(ITypeSymbol service, IMethodSymbol method)
    {
        if (method.Name is "GetService" or "GetRequiredService")
            _asked.Add(service);
        else
            _isGiven = true;
    }

    /// <summary>Says whether a container that is asked for the type gives something of the connection it shares.</summary>
    private bool IsInjectable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Lazy" or "Task", TypeArguments: [var inner] }
            ? IsInjectable(inner)
            : _clients.IsConnection(type) || _clients.IsCommands(type);

    private bool IsWrapper(BaseObjectCreationExpressionSyntax creation) =>
        _references.ModelOf(creation).GetTypeInfo(creation, _cancellation).Type is INamedTypeSymbol { Name: "Lazy" or "Task" or "ValueTask", Arity: 1 };

    // Whether a Lazy is thread-safe says nothing about the connection.
    private void TraceWrapped(ExpressionSyntax argument)
    {
        if (_references.ModelOf(argument).GetTypeInfo(argument, _cancellation).Type is not ({ SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum }))
            Trace(argument);
    }
}
