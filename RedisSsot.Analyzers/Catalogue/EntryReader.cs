using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Settings;

namespace RedisSsot.Catalogue;

/// <summary>Reads the attributes of one entry, line by line.</summary>
internal sealed class EntryReader
{
    /// <summary>The keywords of all attributes.</summary>
    public static readonly ImmutableArray<string> Attributes = ImmutableArray.Create(
        "flag", "unless", "options", "seam", "share", "drop", "single", "disposes", "leases", "opens", "receiver", "constructors", "since", "until");

    private static readonly ImmutableDictionary<string, CatalogueFlag> Flags = new Dictionary<string, CatalogueFlag>
    {
        ["always"] = CatalogueFlag.Always,
        ["report-only"] = CatalogueFlag.ReportOnly,
        ["never"] = CatalogueFlag.Never,
        ["accessor"] = CatalogueFlag.Accessor,
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, ShareForm> Forms = new Dictionary<string, ShareForm>
    {
        ["argument"] = ShareForm.Argument,
        ["arguments"] = ShareForm.Arguments,
        ["option"] = ShareForm.Option,
        ["call"] = ShareForm.Call,
    }.ToImmutableDictionary();

    private static readonly char[] Blanks = { ' ', '\t' };
    private static readonly char[] BlanksAndCommas = { ' ', '\t', ',' };

    private readonly HashSet<string> _said = new();

    public EntryReader(CatalogueEntry entry) => Entry = entry;

    /// <summary>The entry as far as it has been read.</summary>
    public CatalogueEntry Entry { get; private set; }

    /// <summary>Reads one attribute.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public LineProblem? Read(CatalogueLine line)
    {
        var reason = IsRepeated(line.Keyword) ? $"'{line.Keyword}' is said twice of one entry" : Read(line.Keyword, line.Value);
        return reason is null ? null
            : line.Value.Length == 0 ? new(line.Number, line.KeywordColumn, line.Keyword.Length, reason)
            : new(line.Number, line.ValueColumn, line.Value.Length, reason);
    }

    private bool IsRepeated(string keyword) => keyword is not ("unless" or "share" or "drop" or "single") && !_said.Add(keyword);

    private string? Read(string keyword, string value) =>
        keyword switch
        {
            "single" or "leases" when value.Length > 0 => $"'{keyword}' takes no value",
            "single" => ChangeShare(keyword, share => share with { Single = true }),
            "leases" => Change(Entry with { Leases = true }),
            "disposes" => Change(Entry with { Disposes = true, DisposesWhen = value.Length > 0 ? value : null }),
            _ when value.Length == 0 => $"'{keyword}' needs a value",
            "flag" => ReadFlag(value),
            "unless" => ReadIds(value, ids => Entry with { Unless = Entry.Unless.AddRange(ids.Select(id => id.Text)) }),
            "options" => ReadIds(value, ids => Entry with { Options = Entry.Options.AddRange(ids.Select(id => id.Text)) }),
            "receiver" => ReadIds(value, ids => Entry with { Receiver = ids[0] }, 'T'),
            "share" => ReadShare(value),
            "drop" => ChangeShare(keyword, share => share with { Drops = share.Drops.Add(value) }),
            "constructors" => ReadConstructors(value),
            "seam" => Change(Entry with { Seam = value }),
            "opens" => Change(Entry with { Opens = value }),
            "since" => Change(Entry with { Since = value }),
            _ => Change(Entry with { Until = value }),
        };

    private string? ReadFlag(string value) =>
        Flags.TryGetValue(value, out var flag)
            ? Change(Entry with { Flag = flag })
            : $"'{Words.Shown(value)}' is no flag, {Words.Suggest(value, Flags.Keys.OrderBy(word => word).ToArray())}";

    private string? ReadIds(string value, Func<DocumentationId[], CatalogueEntry> change, char kind = '\0')
    {
        var ids = new List<DocumentationId>();
        foreach (var word in value.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (DocumentationId.Parse(word) is not { } id)
                return $"'{Words.Shown(word)}' is no documentation id";
            if (kind != '\0' && id.Text[0] != kind)
                return $"'{Words.Shown(word)}' is not the documentation id of a type";
            ids.Add(id);
        }

        return Change(change(ids.ToArray()));
    }

    private string? ReadConstructors(string value)
    {
        const string any = "any", but = "but";
        var words = value.Split(BlanksAndCommas, StringSplitOptions.RemoveEmptyEntries);
        if (!Entry.Id.IsConstructor)
            return "the entry is not the one of a constructor";
        if (words.FirstOrDefault() != any || (words.Length > 1 && (words[1] != but || words.Length == 2)))
            return "expected 'any', or 'any but' and the types that make a constructor share";

        return words.Skip(2).FirstOrDefault(word => !DottedName.IsMember(word)) is { } wrong
            ? $"'{Words.Shown(wrong)}' is not the dotted name of a type"
            : Change(Entry with { AnyConstructor = true, SharingTypes = words.Skip(2).ToImmutableArray() });
    }

    private string? ReadShare(string value)
    {
        var arrow = value.IndexOf("=>", StringComparison.Ordinal);
        if (arrow < 0)
            return "expected 'share <form> => <template>'";

        var words = value.Substring(0, arrow).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Forms.TryGetValue(words[0], out var form))
            return $"'{Words.Shown(words.FirstOrDefault() ?? "")}' is no form of sharing, {Words.Suggest(words.FirstOrDefault() ?? "", Forms.Keys.OrderBy(word => word).ToArray())}";

        var target = words.ElementAtOrDefault(1);
        var takesTarget = form is ShareForm.Argument or ShareForm.Option;
        if (words.Length > 2 || takesTarget != target is not null)
            return takesTarget ? $"'{words[0]}' needs one name: 'share {words[0]} <name> => <template>'" : $"'{words[0]}' takes no name: 'share {words[0]} => <template>'";

        return ShareTemplate.Parse(value.Substring(arrow + 2).Trim(), out var reason) is { } template
            ? Change(Entry with { Shares = Entry.Shares.Add(new(form, target, template)) })
            : reason;
    }

    private string? ChangeShare(string keyword, Func<ShareRecipe, ShareRecipe> change)
    {
        var last = Entry.Shares.Length - 1;
        return last < 0
            ? $"'{keyword}' belongs to a 'share', but there is none above it"
            : Change(Entry with { Shares = Entry.Shares.SetItem(last, change(Entry.Shares[last])) });
    }

    private string? Change(CatalogueEntry entry)
    {
        Entry = entry;
        return null;
    }
}
