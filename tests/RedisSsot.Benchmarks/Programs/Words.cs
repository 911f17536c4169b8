using System;
using System.Linq;

namespace RedisSsot.Benchmarks.Programs;

/// <summary>The words of one part of the generated service, drawn from a seed: the same seed writes the same program.</summary>
internal sealed class Words
{
    private static readonly string[] Nouns =
        ["Order", "Invoice", "Customer", "Shipment", "Product", "Payment", "Refund", "Cart", "Coupon", "Supplier", "Ticket", "Message", "Channel", "Member", "Report", "Session"];

    private static readonly string[] Qualities =
        ["Status", "Reference", "Currency", "Region", "Comment", "Origin", "Reason", "Category", "Language", "Owner", "Priority", "Carrier"];

    private static readonly string[] Amounts = ["Total", "Weight", "Discount", "Tax", "Balance", "Volume"];

    private readonly Random _random;

    public Words(int seed, int number)
    {
        _random = new(HashCode(seed, number));
        Noun = Nouns[number % Nouns.Length] + number;
        Qualities4 = [.. Shuffled(Qualities).Take(4)];
        Amount = Pick(Amounts);
    }

    /// <summary>What the part is about.</summary>
    public string Noun { get; }

    /// <summary>The same for a field or a parameter.</summary>
    public string Variable => char.ToLowerInvariant(Noun[0]) + Noun[1..];

    /// <summary>Four texts that belong to it.</summary>
    public string[] Qualities4 { get; }

    /// <summary>A number that belongs to it.</summary>
    public string Amount { get; }

    /// <summary>One of some things.</summary>
    public T Pick<T>(params T[] things) => things[_random.Next(things.Length)];

    /// <summary>A number below a limit.</summary>
    public int Below(int limit) => _random.Next(limit);

    private T[] Shuffled<T>(T[] things)
    {
        var copy = things.ToArray();
        _random.Shuffle(copy);
        return copy;
    }

    // The same on every machine and in every process.
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * 7919));
}
