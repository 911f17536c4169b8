using System;
using System.Linq;
using RedisSsot.Benchmarks.Modes;

var size = Size.Of(args);
switch (args.FirstOrDefault(argument => !argument.StartsWith('-')))
{
    case "ratios":
        await RatiosMode.RunAsync(size, args.Skip(1).FirstOrDefault());
        break;
    case "keystroke":
        await KeystrokeMode.RunAsync(size);
        break;
    case "fixall":
        await FixAllMode.RunAsync(size);
        break;
    case "growth":
        await GrowthMode.RunAsync(size);
        break;
    case "profile":
        await ProfileMode.RunAsync(size);
        break;
    default:
        Console.Error.WriteLine("Say what to measure.");
        return 2;
}

return 0;
