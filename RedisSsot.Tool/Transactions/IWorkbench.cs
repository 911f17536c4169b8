using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Transactions;

/// <summary>What a fix needs of the user's SDK and shell. Tests put others in their place.</summary>
internal interface IWorkbench
{
    /// <summary>Builds with the analyzers.</summary>
    Task<ScanResult> ScanAsync(CancellationToken cancellationToken);

    /// <summary>Applies the fixes of these rules, in these files only.</summary>
    /// <param name="rules">The ids of the rules.</param>
    /// <param name="files">Full paths.</param>
    /// <param name="onStart">Told the process that will change the files.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task FixAsync(IReadOnlyList<string> rules, IReadOnlyList<string> files, Action<Process> onStart, CancellationToken cancellationToken);

    /// <summary>Runs a command of the user's. Null when it succeeded, else what it said last.</summary>
    Task<string?> VerifyAsync(string command, Action<Process> onStart, CancellationToken cancellationToken);
}
