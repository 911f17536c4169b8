using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An expected diagnostic. Every method returns a changed copy; lines and columns count from one.</summary>
public readonly struct DiagnosticResult
{
    /// <summary>No diagnostics.</summary>
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    private readonly ImmutableArray<DiagnosticLocation> _spans;
    private readonly bool _suppressMessage;
    private readonly string? _message;

    /// <summary>A diagnostic with this id and severity, and any message.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this()
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>A diagnostic of this descriptor, with its severity and message.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => MessageFormat = descriptor.MessageFormat;

    // Every change goes through this one: whatever is not given stays as it was.
    private DiagnosticResult(
        DiagnosticResult source,
        ImmutableArray<DiagnosticLocation>? spans = null,
        DiagnosticSeverity? severity = null,
        DiagnosticOptions? options = null,
        LocalizableString? messageFormat = null,
        object?[]? messageArguments = null,
        (string? Message, bool Suppress)? message = null,
        (bool? Value, bool Set) isSuppressed = default)
    {
        Id = source.Id;
        _spans = spans ?? source._spans;
        Severity = severity ?? source.Severity;
        Options = options ?? source.Options;
        MessageFormat = messageFormat ?? source.MessageFormat;
        MessageArguments = messageArguments ?? source.MessageArguments;
        (_message, _suppressMessage) = message ?? (source._message, source._suppressMessage);
        IsSuppressed = isSuppressed.Set ? isSuppressed.Value : source.IsSuppressed;
    }

    /// <summary>The place of the diagnostic, followed by its additional locations.</summary>
    public ImmutableArray<DiagnosticLocation> Spans => _spans.IsDefault ? [] : _spans;

    /// <summary>The severity.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What is not compared.</summary>
    public DiagnosticOptions Options { get; }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The message, or <see langword="null"/> if it is not compared.</summary>
    public string? Message
    {
        get
        {
            if (_suppressMessage || _message is not null)
            {
                return _message;
            }

            var format = MessageFormat?.ToString(CultureInfo.InvariantCulture);
            return format is null || MessageArguments is not { Length: > 0 } arguments
                ? format
                : string.Format(CultureInfo.InvariantCulture, format, arguments);
        }
    }

    /// <summary>The format that the message is made from.</summary>
    public LocalizableString? MessageFormat { get; }

    /// <summary>The arguments that the message is made from.</summary>
    public object?[]? MessageArguments { get; }

    /// <summary>Whether a place is expected.</summary>
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>Whether a suppressor is expected to have silenced the diagnostic; <see langword="null"/> if that is not compared.</summary>
    public bool? IsSuppressed { get; }

    /// <summary>An error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>A warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Expects this severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => new(this, severity: severity);

    /// <summary>Expects a message made from these arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => new(this, messageArguments: arguments);

    /// <summary>Expects exactly this message, or any message.</summary>
    public DiagnosticResult WithMessage(string? message) => new(this, message: (message, message is null));

    /// <summary>Expects a message of this format.</summary>
    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => new(this, messageFormat: messageFormat);

    /// <summary>Sets what is not compared.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => new(this, options: options);

    /// <summary>Expects that a suppressor did or did not silence the diagnostic.</summary>
    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) => new(this, isSuppressed: (isSuppressed, true));

    /// <summary>Expects no location.</summary>
    public DiagnosticResult WithNoLocation() => new(this, spans: ImmutableArray<DiagnosticLocation>.Empty);

    /// <summary>Adds a start in the default file.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(string.Empty, line, column);

    /// <summary>Adds a start in the default file.</summary>
    public DiagnosticResult WithLocation(LinePosition location) => WithLocation(string.Empty, location);

    /// <summary>Adds a start.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) => WithLocation(path, Position(line, column));

    /// <summary>Adds a start.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location) => WithLocation(path, location, DiagnosticLocationOptions.None);

    /// <summary>Adds a start.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options) =>
        With(new(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    /// <summary>Adds a named place of the markup.</summary>
    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    /// <summary>Adds a named place of the markup.</summary>
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options)
    {
        var key = new LinePosition(markupKey, 0);
        return With(new(string.Empty, key, key), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    /// <summary>Adds a place in the default file.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(string.Empty, startLine, startColumn, endLine, endColumn);

    /// <summary>Adds a place.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new(path, Position(startLine, startColumn), Position(endLine, endColumn)));

    /// <summary>Adds a place.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    /// <summary>Adds a place.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) => With(span, options);

    /// <summary>Puts every place that names no file into this file.</summary>
    public DiagnosticResult WithDefaultPath(string path) => WithSpans(place =>
        place.IsNamed() || place.Span.Path.Length > 0
            ? place
            : new(new(path, place.Span.Span), place.Options));

    /// <summary>Moves every place down by some lines.</summary>
    public DiagnosticResult WithLineOffset(int offset) => WithSpans(place =>
    {
        var (start, end) = (place.Span.StartLinePosition, place.Span.EndLinePosition);
        return place.IsNamed()
            ? place
            : new(new(place.Span.Path, new(start.Line + offset, start.Character), new(end.Line + offset, end.Character)), place.Options);
    });

    /// <inheritdoc/>
    public override string ToString() => $"{(HasLocation ? $"{Spans[0].Span}: " : null)}{Severity} {Id}: {Message}";

    internal DiagnosticResult WithSpans(Func<DiagnosticLocation, DiagnosticLocation> change) =>
        new(this, spans: Spans.Select(change).ToImmutableArray());

    private static LinePosition Position(int line, int column) => new(line - 1, column - 1);

    private DiagnosticResult With(FileLinePositionSpan span, DiagnosticLocationOptions options) =>
        new(this, spans: Spans.Add(new(span, options)));
}
