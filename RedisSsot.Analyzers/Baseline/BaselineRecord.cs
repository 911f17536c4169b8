using System;

namespace RedisSsot.Baseline;

/// <summary>A finding that was accepted, by what stays the same when lines move and files are renamed.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Member">The member that contains the finding.</param>
/// <param name="Target">The member that is at fault.</param>
/// <param name="Ordinal">Which of the findings of the same rule and target in the same member, counted from one.</param>
internal sealed record BaselineRecord(string Rule, string Member, string Target, int Ordinal) : IComparable<BaselineRecord>
{
    /// <summary>What stands between the parts of a line. Without the spaces it may be part of a name: <c>operator |(Flags, Flags)</c>.</summary>
    public const string Separator = " | ";

    /// <summary>Orders records in the same way on every machine, so that two people who add some change different lines.</summary>
    public int CompareTo(BaselineRecord? other)
    {
        if (other is null)
            return 1;

        var order = string.CompareOrdinal(Rule, other.Rule);
        if (order == 0)
            order = string.CompareOrdinal(Member, other.Member);
        if (order == 0)
            order = string.CompareOrdinal(Target, other.Target);
        return order == 0 ? Ordinal.CompareTo(other.Ordinal) : order;
    }

    /// <summary>The record as a line of the file.</summary>
    public override string ToString() => string.Join(Separator, Rule, Member, Target, FormattableString.Invariant($"{Ordinal}"));
}
