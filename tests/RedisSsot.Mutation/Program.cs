using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using RedisSsot.Mutation;

// Arguments: how many mutants, and optionally the seed of the choice, and a part of the path of the files they are made of.
var count = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 40;
var seed = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
var part = args.Length > 2 ? args[2] : "";

var root = typeof(Mutations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;
var built = Path.Combine(root, "tests/RedisSsot.Tests/bin/Debug/net10.0");
var folder = Path.Combine(root, "artifacts/mutation");

// The scale test takes a minute; what it would notice, smaller ones notice as well.
const string Filter = "FullyQualifiedName!~ManagerScaleTests&FullyQualifiedName!~RedisSsot.Tests.Testing";

SourceProject[] projects = [SourceProject.Read(Path.Combine(root, "RedisSsot.Analyzers")), SourceProject.Read(Path.Combine(root, "RedisSsot.CodeFixes"))];

// What this program compiles must pass as long as nothing is changed: else every change would look noticed.
Copy(built, folder);
foreach (var project in projects)
    project.TryEmit(null, folder);
var watch = Stopwatch.StartNew();
if (await TestRun.FirstFailureAsync(folder, Filter, TimeSpan.FromHours(1)) is { } broken)
{
    Console.Error.WriteLine($"The tests fail without any change: {broken}. Build them first: dotnet build tests/RedisSsot.Tests");
    return 1;
}

// A change that makes the product go on for ever is noticed by that.
var limit = 4 * watch.Elapsed;
var noticed = 0;
var survivors = new List<string>();
foreach (var (project, mutation) in Choose(projects.Select(project => (project, project.Files.Where(file => file.FilePath.Contains(part, StringComparison.Ordinal)).SelectMany(Mutations.Of))), new Random(seed)))
{
    if (noticed + survivors.Count == count)
        break;
    if (!project.TryEmit(mutation, folder))
        continue;

    var failure = await TestRun.FirstFailureAsync(folder, Filter, limit);
    project.TryEmit(null, folder);
    Console.WriteLine($"{(failure is null ? "SURVIVED" : "noticed ")} {mutation.In(root)}{(failure is null ? "" : $"  [{failure}]")}");
    if (failure is null)
        survivors.Add(mutation.In(root));
    else
        noticed++;
}

Console.WriteLine($"{noticed} of {noticed + survivors.Count} noticed.");
return 0;

// Every place of the product is as likely as every other; the same seed makes the same choice.
static IEnumerable<(SourceProject, Mutation)> Choose(IEnumerable<(SourceProject Project, IEnumerable<Mutation> Mutations)> projects, Random random)
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
