using RedisSsot.Detection;

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
        return With(use, remedy);
    }

    /// <summary>The end of the message about an import, or about an alias. What is not listed may stay, under its real name.</summary>
    public static string Of(ManagerImport import, ManagerRemedy remedy, bool isWrapper)
    {
        var advice = import.Entry is null ? With("write the real name", remedy) : Of(remedy);
        return isWrapper ? $"it is now a compatibility wrapper of the shared accessor; {advice}" : advice;
    }

    private static string With(string advice, ManagerRemedy remedy) =>
        remedy.Remedy.Refusal is { } reason ? $"{advice} (no automatic fix: {reason})" : advice;
}
