using System;
using System.IO;
using System.Linq;
using RedisSsot.PackageTests;
using RedisSsot.Tool;
using RedisSsot.Tool.Building;
using Xunit;

namespace RedisSsot.ToolTests.Building;

public sealed class WorkplaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_projects_of_a_solution_are_those_that_it_lists()
    {
        _folder.Write("All.sln", """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "A", "src\A\A.csproj", "{0AB3BF05-4346-4AA6-1389-037BE0695223}"
            EndProject
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "src", "src", "{1AB3BF05-4346-4AA6-1389-037BE0695223}"
            EndProject
            """);

        Assert.Equal([_folder[Path.Combine("src", "A", "A.csproj")]], Workplace.Find(_folder.Path).Projects);
    }

    [Fact]
    public void A_solution_may_be_of_the_new_form()
    {
        _folder.Write("All.slnx", """<Solution><Folder Name="/src/"><Project Path="src/A/A.csproj" /><Project Type="C#" Path="B.fsproj" /></Folder></Solution>""");

        Assert.Equal([_folder[Path.Combine("src", "A", "A.csproj")], _folder["B.fsproj"]], Workplace.Find(_folder["All.slnx"]).Projects);
    }

    [Fact]
    public void A_project_is_its_own_and_only_project()
    {
        _folder.Write("A.csproj", "<Project />");

        Assert.Equal([_folder["A.csproj"]], Workplace.Find(_folder.Path).Projects);
    }

    [Fact]
    public void A_solution_goes_before_the_projects_beside_it()
    {
        _folder.Write("A.csproj", "<Project />");
        _folder.Write("All.slnx", "<Solution />");

        Assert.Equal(_folder["All.slnx"], Workplace.Find(_folder.Path).File);
    }

    [Fact]
    public void Several_solutions_are_a_question_to_the_user()
    {
        _folder.Write("One.sln", "");
        _folder.Write("Two.slnx", "");

        Assert.Contains("One.sln, Two.slnx", Refusal(_folder.Path));
    }

    [Fact]
    public void What_is_neither_solution_nor_project_is_refused()
    {
        _folder.Write("notes.txt", "");

        Assert.Contains("neither a solution", Refusal(_folder["notes.txt"]));
        Assert.Contains("no solution and no project", Refusal(_folder.Path));
        Assert.Contains("does not exist", Refusal(_folder["missing.sln"]));
    }

    private static string Refusal(string path)
    {
        var problem = Assert.Throws<ToolException>(() => Workplace.Find(path));
        Assert.Equal(ExitCode.Usage, problem.ExitCode);
        Assert.DoesNotContain('\n', problem.Message);
        return problem.Message;
    }
}
