using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using RedisSsot.Tool.Git;

namespace RedisSsot.Tool.Transactions;

/// <summary>The journals, in a folder of their own inside <c>.git</c>: nothing in the work tree, nothing to commit by mistake.</summary>
internal sealed class TransactionStore(Checkout checkout)
{
    private const string Extension = ".json";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter<TransactionState>(JsonNamingPolicy.CamelCase) },
    };

    private string Folder => Path.Combine(checkout.GitFolder, "redis-ssot");

    /// <summary>Where git keeps the bytes of a rollback point: <c>git diff</c> and <c>git show</c> take it as a name.</summary>
    public static string Reference(string id) => "refs/redis-ssot/" + id;

    /// <summary>All transactions, the oldest first.</summary>
    public IReadOnlyList<Journal> All() =>
        Directory.Exists(Folder)
            ? [.. Directory.GetFiles(Folder, "*" + Extension).Select(Read).OfType<Journal>().OrderBy(journal => journal.Id, StringComparer.Ordinal)]
            : [];

    public Journal? Unfinished() => All().LastOrDefault(journal => journal.State == TransactionState.Open);

    /// <summary>Writes the journal so that a crash leaves the old text or the new one, and never half of either.</summary>
    public void Save(Journal journal)
    {
        Directory.CreateDirectory(Folder);
        var file = Path.Combine(Folder, journal.Id + Extension);
        var draft = file + ".new";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(stream, journal, Format);
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, file, overwrite: true);
    }

    /// <summary>Only one command at a time changes the tree. The system lets go of the lock when its holder dies, however it dies.</summary>
    public IDisposable Lock()
    {
        Directory.CreateDirectory(Folder);
        try
        {
            return new FileStream(Path.Combine(Folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw ToolException.Usage("Another redis-ssot is changing this work tree. Wait until it has ended.");
        }
    }

    private static Journal? Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize<Journal>(stream, Format);
        }
        catch (JsonException)
        {
            throw ToolException.Environment($"The journal '{file}' cannot be read. Move it away to go on without it.");
        }
    }
}
