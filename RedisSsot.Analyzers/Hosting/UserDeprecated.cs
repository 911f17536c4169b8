using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Findings;
using RedisSsot.Managers;
using RedisSsot.Settings;

namespace RedisSsot.Hosting;

/// <summary>The user's list of deprecated managers: additional files called <c>RedisSsot.Deprecated.txt</c> or <c>RedisSsot.Deprecated.*.txt</c>.</summary>
internal sealed class UserDeprecated
{
    private readonly ListFiles<DeprecatedList> _files;

    private UserDeprecated(ListFiles<DeprecatedList> files) => _files = files;

    /// <summary>Whether there is nothing to say: no entry, and no line that is wrong.</summary>
    public bool IsEmpty => _files.All.All(file => file.List.Entries.IsEmpty && file.List.Problems.IsEmpty);

    /// <summary>The entries of all files.</summary>
    public ImmutableArray<DeprecatedEntry> Entries => _files.All.SelectMany(file => file.List.Entries).ToImmutableArray();

    /// <summary>Reads the files among the additional files of a compilation.</summary>
    public static UserDeprecated In(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        new(new(files, IsOurs, DeprecatedListParser.Parse, static list => list.Problems, cancellation));

    /// <summary>What is wrong with the files, each at its line.</summary>
    /// <param name="managers">What the lines mean in the compilation.</param>
    /// <param name="session">The compilation.</param>
    public IEnumerable<Finding> Problems(DeprecatedSet managers, Session session)
    {
        var nearMiss = new NearMiss(session.Compilation, managers, session.IsOwner);
        return _files.Problems().Concat(
            from file in _files.All
            from entry in file.List.Entries
            where managers.Unresolved.Contains(entry)
            let problem = nearMiss.Of(entry)
            where problem is not null
            select file.Problem(problem));
    }

    private static bool IsOurs(string name) =>
        name.Equals("RedisSsot.Deprecated.txt", StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("RedisSsot.Deprecated.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
}
