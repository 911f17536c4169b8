using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using RedisSsot.Mutation;

// Arguments: how many mutants, and optionally the seed of the choice, and a part of the path of the files they are made of.
var count = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 40;
var seed = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
var part = args.Length > 2 ? args[2] : "";

var root = typeof(Mutations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;
var built = Path.Combine(root, "tests/RedisSsot.Tests/bin/Debug/net10.0");
var folder = Path.Combine(root, "artifacts/mutation");

// The scale test takes a minute; what it would notice, smaller ones notice as well. The forbidden tests look for code that writes files, as probes do;
// no change calls anything new. What is left out is so in every run: a test that fails without any change would seem to notice each.
const string Filter = "FullyQualifiedName!~ManagerScaleTests&FullyQualifiedName!~RedisSsot.Tests.Testing&FullyQualifiedName!~ForbiddenTests";

SourceProject[] projects = [SourceProject.Read(Path.Combine(root, "RedisSsot.Analyzers")), SourceProject.Read(Path.Combine(root, "RedisSsot.CodeFixes"))];

var mutations = Choose(projects.Select(project => (project, project.Files.Where(file => file.FilePath.Contains(part, StringComparison.Ordinal)).SelectMany(Mutations.Of))), new Random(seed));

// Some changes do not compile; for those that take their place there are probes as well.
Copy(built, folder);
var watch = Stopwatch.StartNew();
var reach = await Reach.MeasureAsync(projects, mutations.Take(3 * count).Select(entry => entry.Mutation.Place), folder, Filter);
foreach (var project in projects)
    project.TryEmit(project.Compilation, folder);

// A change that makes the product go on for ever is noticed by that. Side by side the tests take half the time that they took one after the other.
var limit = watch.Elapsed;
Console.WriteLine($"All tests pass without any change. It took {watch.Elapsed:m\\:ss}.");
var noticed = 0;
var survivors = 0;
foreach (var (project, mutation) in mutations)
{
    if (noticed + survivors == count)
        break;
    if (!project.TryEmit(mutation, folder))
        continue;

    var failure = await FirstFailureAsync(reach.TestsOf(mutation.Place));
    project.TryEmit(project.Compilation, folder);
    Console.WriteLine($"{(failure is null ? "SURVIVED" : "noticed ")} {mutation.In(root)}{(failure is null ? "" : $"  [{failure}]")}");
    if (failure is null)
        survivors++;
    else
        noticed++;
}

Console.WriteLine($"{noticed} of {noticed + survivors} noticed.");

// The tests that run the place come first, unless their names are too many for a command line. What is worked out once for the whole run may be noticed
// by others: before a change is said to survive, all are run.
async Task<string?> FirstFailureAsync(IReadOnlyCollection<string>? near) =>
    (near is { Count: > 0 and < 500 } ? await TestRun.FirstFailureAsync(folder, string.Join('|', near.Select(test => "FullyQualifiedName=" + test)), limit) : null)
        ?? await TestRun.FirstFailureAsync(folder, Filter, limit);

// Every place of the product is as likely as every other; the same seed makes the same choice.
static (SourceProject Project, Mutation Mutation)[] Choose(IEnumerable<(SourceProject Project, IEnumerable<Mutation> Mutations)> projects, Random random)
{
    var all = projects.SelectMany(item => item.Mutations.Select(mutation => (item.Project, mutation))).ToArray();
    random.Shuffle(all);
    return all;
}

static void Copy(string from, string to)
{
    foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
    {
        var target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target, overwrite: true);
    }
}
