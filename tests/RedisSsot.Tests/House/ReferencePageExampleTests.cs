using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Tests.Samples;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The examples on the pages about references are run: program, settings and list together.</summary>
public class ReferencePageExampleTests
{
    public static TheoryData<string, int> Pages => new()
    {
        { "RSSOT2001", 3 },
        { "RSSOT2002", 2 },
        { "RSSOT2003", 2 },
        { "RSSOT2004", 1 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_bad_program_is_reported(string id, int findings) =>
        Assert.Equal(Enumerable.Repeat(id, findings), await FindingsIn(id, "Bad"));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_good_program_is_not_reported(string id, int findings)
    {
        Assert.NotEqual(0, findings);
        Assert.Empty(await FindingsIn(id, "Good"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_rule_is_silenced_by_a_section(string id, int findings)
    {
        var silencer = RulePage.Of(id).CodeOf("How to silence", "ini").Single().Replace("src/Legacy/**.cs", "*.cs");
        Assert.Equal(findings, (await FindingsIn(id, "Bad")).Length);
        Assert.DoesNotContain(id, await FindingsIn(id, "Bad", silencer));
    }

    /// <summary>What is deprecated itself is for a person to delete, when nobody needs it any more.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_fix_leads_from_the_bad_program_to_the_good_one_with_what_is_deprecated_still_in_it(string id, int findings)
    {
        var project = ProjectOf(id, "Bad");
        var before = project.Documents.Single(document => document.GetTextAsync().Result.ToString() == RulePage.Of(id).CodeOf("Bad", "csharp").First());
        Assert.Equal(findings, (await FindingsIn(id, "Bad")).Length);

        var fixes = FixAllRun.Fixes.Single(fix => fix.Rule == id);
        var solution = await FixAllRun.FixAsync(project.Solution, fixes.Fix, fixes.EquivalenceKey, id);
        Assert.Empty(await FixAllRun.FindingsAsync(solution.Projects.Single()));

        var good = CSharpSyntaxTree.ParseText(RulePage.Of(id).CodeOf("Good", "csharp").First()).GetCompilationUnitRoot();
        var fixedProgram = (CompilationUnitSyntax)(await solution.GetDocument(before.Id)!.GetSyntaxRootAsync())!;
        Assert.Equal(good.Usings.ToString(), fixedProgram.Usings.ToString());
        Assert.Subset(Members(fixedProgram).ToHashSet(), Members(good).ToHashSet());
        Assert.All(Members(fixedProgram).Except(Members(good)), member => Assert.Contains("RedisManager.", member));
    }

    [Fact]
    public async Task The_fix_of_an_alias_makes_the_good_program_of_the_bad_one()
    {
        const string id = "RSSOT2003";
        var project = ProjectOf(id, "Bad");
        var fixes = FixAllRun.Fixes.Single(fix => fix.Rule == id);
        var solution = await FixAllRun.FixAsync(project.Solution, fixes.Fix, fixes.EquivalenceKey, id);
        var document = project.Documents.Single(document => document.GetTextAsync().Result.ToString() == RulePage.Of(id).CodeOf("Bad", "csharp").First());
        Assert.Equal(RulePage.Of(id).CodeOf("Good", "csharp").First(), (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    private static IEnumerable<string> Members(CompilationUnitSyntax program) =>
        program.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(member => member is not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax))
            .Select(member => $"{member.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Identifier.Text}.{member}");

    private static async Task<string[]> FindingsIn(string id, string section, string settings = "") =>
        [.. (await FixAllRun.FindingsAsync(ProjectOf(id, section, settings))).Select(finding => finding.Id).Order()];

    private static Project ProjectOf(string id, string section, string settings = "")
    {
        var page = RulePage.Of(id);
        var others = page.CodeOf("Bad", "csharp").Skip(1).Select(program => (program.Split('\n')[0]["// ".Length..], program)).ToArray();
        var project = SingleProject.Of(page.CodeOf(section, "csharp").First(), page.CodeOf("Bad", "ini").Single() + "\n" + settings, others);
        foreach (var list in page.CodeOf("Bad", "text"))
            project = project.AddAdditionalDocument("RedisSsot.Deprecated.txt", list, filePath: "/page/RedisSsot.Deprecated.txt").Project;
        return project;
    }
}
