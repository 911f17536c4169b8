using System;
using RedisSsot.PackageTests;
using RedisSsot.Tool;
using RedisSsot.Tool.Setup;
using Xunit;

namespace RedisSsot.ToolTests.Setup;

public sealed class SetupFilesTests : IDisposable
{
    private const string Key = "redis_ssot.accessor = A.B\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "[*.cs]\n" + Key)]
    [InlineData("root = true", "root = true\n\n[*.cs]\n" + Key)]
    [InlineData("[*.cs]\nindent_size = 4\n\n[*.md]\n", "[*.cs]\n" + Key + "indent_size = 4\n\n[*.md]\n")]
    public void The_accessor_is_set_for_all_files(string before, string after) =>
        Assert.Equal(after, SetupFiles.WithAccessor(new("x", before), "A.B")!.Text);

    [Fact]
    public void An_accessor_that_is_set_stays()
    {
        Assert.Null(SetupFiles.WithAccessor(new("x", "[*.cs]\n" + Key), "A.B"));
        Assert.Throws<ToolException>(() => SetupFiles.WithAccessor(new("x", "[*.cs]\n" + Key), "A.C"));
    }

    [Fact]
    public void Managers_are_added_once()
    {
        Assert.Equal("# old\nA -> C\nB\n", SetupFiles.WithManagers(new("x", "# old\nA -> C"), ["A", "B"])!.Text);
        Assert.Null(SetupFiles.WithManagers(new("x", "A -> C\n"), ["A"]));
    }

    [Fact]
    public void The_package_goes_where_versions_are_managed()
    {
        _folder.Write("Directory.Packages.props", "<Project>\n</Project>\n");
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("src/a.txt", "");

        var props = SetupFiles.WithPackage(SetupFiles.ForPackages(_folder["src"]), "1.2.3")!;
        Assert.Equal(_folder["Directory.Packages.props"], props.Path);
        Assert.Equal("<Project>\n\n  <ItemGroup>\n    <GlobalPackageReference Include=\"RedisSsot\" Version=\"1.2.3\" />\n  </ItemGroup>\n\n</Project>\n", props.Text);
        Assert.Null(SetupFiles.WithPackage(props, "1.2.3"));
    }

    [Fact]
    public void A_file_for_the_package_is_not_looked_for_outside_of_the_repository()
    {
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("src/.git", "");

        var props = SetupFiles.WithPackage(SetupFiles.ForPackages(_folder["src"]), "1.2.3")!;
        Assert.Equal(_folder["src/Directory.Build.props"], props.Path);
        Assert.StartsWith("<Project>\n\n  <ItemGroup>\n    <PackageReference Include=\"RedisSsot\" Version=\"1.2.3\" PrivateAssets=\"all\" />\n", props.Text);
    }

    [Fact]
    public void Line_ends_and_the_byte_order_mark_stay()
    {
        _folder.Write("x", "\uFEFF[*.cs]\r\n");
        SetupFiles.WithAccessor(TextFile.Read(_folder["x"]), "A.B")!.Write();

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "[*.cs]\r\nredis_ssot.accessor = A.B\r\n"u8], System.IO.File.ReadAllBytes(_folder["x"]));
    }
}
