using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Hosting;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>
/// Finds the project of the solution that declares the accessor, or what replaces a manager, where this project does not reference it.
/// An analyzer sees references only; the solution knows more.
/// </summary>
internal static class MissingReference
{
    /// <summary>Finds the projects that a problem in a file asks for.</summary>
    public static async Task<IReadOnlyList<Project>> FindAsync(Document document, Diagnostic problem, CancellationToken cancellation)
    {
        var found = new List<Project>();
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return found;

        var isOurs = problem.Id.StartsWith("RSSOT", System.StringComparison.Ordinal);
        if (!isOurs && !await MissingNamePlan.MayConcernAsync(document, problem, cancellation).ConfigureAwait(false))
            return found;

        var graph = document.Project.Solution.GetProjectDependencyGraph();
        foreach (var name in Wanted(new(model.Compilation, document.Project.AnalyzerOptions, cancellation), model.SyntaxTree))
        {
            if (TypeIn(name, model.Compilation) is not null)
                continue;

            foreach (var project in document.Project.Solution.Projects)
            {
                if (project.Language == LanguageNames.CSharp
                    && project.Id != document.Project.Id
                    && !graph.GetProjectsThatThisProjectTransitivelyDependsOn(project.Id).Contains(document.Project.Id)
                    && !found.Any(other => other.FilePath == project.FilePath && other.Name == project.Name)
                    && await DeclaresAsync(project, name, cancellation).ConfigureAwait(false)
                    && await SeesAsync(document.Project, project, name, cancellation).ConfigureAwait(false))
                {
                    found.Add(project);
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Adds the reference, and with it what the problem needs in the file: a using, or the accessor in place of a manager that is gone.</summary>
    public static async Task<Solution> AddAsync(Document document, Project project, Diagnostic problem, CancellationToken cancellation)
    {
        var solution = document.Project.Solution.AddProjectReference(document.Project.Id, new(project.Id));
        var changed = solution.GetDocument(document.Id)!;
        var model = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var left = model!.GetDiagnostics(cancellationToken: cancellation).Where(other => other.Id == problem.Id && other.Location.SourceSpan == problem.Location.SourceSpan).ToImmutableArray();
        var text = left.IsEmpty ? null : await VerifiedEdit.ForAsync(changed, left, MissingNamePlan.NewTextAsync, cancellation).ConfigureAwait(false);
        return text is null ? solution : solution.WithDocumentText(document.Id, text);
    }

    /// <summary>The dotted names that settings and lists send people to.</summary>
    private static IEnumerable<string> Wanted(ProjectSetUp setUp, SyntaxTree tree) =>
        setUp.SettingsOf(tree).Accessors.Select(accessor => accessor.Member)
            .Concat(setUp.Deprecated.Select(entry => entry.Replacement).OfType<string>())
            .Distinct();

    /// <summary>The type that a dotted name begins with.</summary>
    private static INamedTypeSymbol? TypeIn(string name, Compilation compilation)
    {
        var segments = name.Split('.');
        return Enumerable.Range(0, segments.Length - 1)
            .Select(less => AccessorResolver.FindType(string.Join(".", segments.Take(segments.Length - less)), compilation))
            .FirstOrDefault(type => type is not null);
    }

    private static async Task<bool> DeclaresAsync(Project project, string name, CancellationToken cancellation) =>
        await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
        && name.Split('.').Any(segment => compilation.ContainsSymbolsWithName(segment, SymbolFilter.Type, cancellation))
        && TypeIn(name, compilation) is { } type
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>Says whether the type can be used once the reference is there.</summary>
    private static async Task<bool> SeesAsync(Project project, Project other, string name, CancellationToken cancellation) =>
        await project.AddProjectReference(new(other.Id)).GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation
        && TypeIn(name, compilation) is { } type
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
}
