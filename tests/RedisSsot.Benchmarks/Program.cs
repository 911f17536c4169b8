using System;
using System.Linq;
using RedisSsot.Benchmarks.Modes;

var size = args.Contains("--short") ? Size.Short : Size.Full;
switch (args.FirstOrDefault(argument => !argument.StartsWith('-')))
{
    case "ratios":
        await RatiosMode.RunAsync(size);
        break;
    default:
        Console.Error.WriteLine("Say what to measure.");
        return 2;
}

return 0;
