using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The assertions that a test makes.</summary>
public interface IVerifier
{
    /// <summary>Requires a collection without elements.</summary>
    void Empty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Requires equal values.</summary>
    void Equal<T>(T expected, T actual, string? message = null);

    /// <summary>Requires a true condition.</summary>
    void True([DoesNotReturnIf(false)] bool assert, string? message = null);

    /// <summary>Requires a false condition.</summary>
    void False([DoesNotReturnIf(true)] bool assert, string? message = null);

    /// <summary>Fails.</summary>
    [DoesNotReturn]
    void Fail(string? message = null);

    /// <summary>Requires a language that the verifier knows.</summary>
    void LanguageIsSupported(string language);

    /// <summary>Requires a collection with elements.</summary>
    void NotEmpty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Requires equal elements in the same order.</summary>
    void SequenceEqual<T>(IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null);

    /// <summary>A verifier whose failures also tell the given context.</summary>
    IVerifier PushContext(string context);
}
