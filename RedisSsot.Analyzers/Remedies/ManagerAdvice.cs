namespace RedisSsot.Remedies;

/// <summary>What a message tells the reader to do about a deprecated manager.</summary>
internal static class ManagerAdvice
{
    /// <summary>The end of the message.</summary>
    public static string Of(ManagerRemedy remedy)
    {
        var use = (remedy.Name, remedy.Remedy.Accessor) switch
        {
            ({ } name, _) => $"use '{name}'",
            (null, { IsService: true } service) => $"take '{service.ShortName}' from the container",
            (null, { } accessor) => $"use '{accessor.ShortName}'",
            _ => "use the shared accessor",
        };
        return remedy.Remedy.Refusal is { } reason && !remedy.IsOpen ? $"{use} (no automatic fix: {reason})" : use;
    }

    /// <summary>The end of the message about a directive.</summary>
    public static string OfImport(ManagerRemedy remedy, bool isWrapper) => isWrapper ? $"it is now a compatibility wrapper of the shared accessor; {Of(remedy)}" : Of(remedy);
}
