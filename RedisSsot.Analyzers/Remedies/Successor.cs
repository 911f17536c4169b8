using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;

namespace RedisSsot.Remedies;

/// <summary>What takes a deprecated manager's place: the shared accessor, or what the list names instead.</summary>
/// <param name="Accessor">The accessor; null where the list names something else.</param>
/// <param name="Replacement">What the list names; null for the accessor.</param>
internal sealed record Successor(Accessor? Accessor, Replacement? Replacement)
{
    /// <summary>The type of the value that it yields, after <c>await</c>; the type itself where a type is replaced by a type.</summary>
    public ITypeSymbol Type => Accessor?.ValueType ?? (IsAsync ? ((INamedTypeSymbol)Replacement!.Type).TypeArguments[0] : Replacement!.Type);

    /// <summary>The name for messages.</summary>
    public string Name => Accessor?.ShortName ?? Replacement!.ShortName;

    /// <summary>Whether a type takes the place of a type, and only its name changes.</summary>
    public bool IsType => Replacement is { IsType: true };

    /// <summary>Whether the value has to be awaited.</summary>
    public bool IsAsync => Accessor?.IsAsync ?? Replacement is { IsType: false, Type: INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } };

    /// <summary>Whether the connection has another database than 0 of its own.</summary>
    public bool ChoosesDatabase { get; init; }

    /// <summary>Says why it cannot be written at a place, as the end of a sentence; null when it can.</summary>
    public string? Obstacle(SyntaxNode place, SemanticModel model, CancellationToken cancellation) =>
        Accessor is { IsService: true }
            ? $"'{Accessor.ShortName}' comes from a container; let it be injected here"
            : Sight.Obstacle(Accessor?.Symbol ?? Replacement!.Owner, Name, place, model, cancellation);
}
