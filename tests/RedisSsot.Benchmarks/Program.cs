using System;
using System.Linq;
using RedisSsot.Benchmarks.Modes;

const string Usage = """
    ratios [a|b|c|d]  a whole compilation: compiler, idle analyzers, all rules, BannedApiAnalyzers
    keystroke         one changed document in a warm workspace
    fixall            the fix of 10 to 10,000 findings
    growth            the same service with more and more files
    profile           what each analyzer registers, and its own time
    check50           'redis-ssot check' on 50 projects beside 'dotnet build'
    bdn …             the same work under BenchmarkDotNet; its options follow, '--filter *' for everything

    --short           small and once: only to see that it runs; alone, all that runs in memory
    --files=, --lines=, --findings=, --rounds=
    """;

var size = Size.Of(args);
switch (args.FirstOrDefault(argument => !argument.StartsWith('-')))
{
    case "ratios":
        await RatiosMode.RunAsync(size, args.ElementAtOrDefault(1));
        return 0;
    case "keystroke":
        await KeystrokeMode.RunAsync(size);
        return 0;
    case "fixall":
        await FixAllMode.RunAsync(size);
        return 0;
    case "growth":
        await GrowthMode.RunAsync(size);
        return 0;
    case "profile":
        await ProfileMode.RunAsync(size);
        return 0;
    case "check50":
        return await Check50Mode.RunAsync(size);
    case "bdn":
        BenchmarkDotNetMode.Run(args[1..]);
        return 0;
    case null when size.IsShort:
        await ShortMode.RunAsync(size);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
