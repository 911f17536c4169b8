using System;
using System.IO;
using System.Linq;
using System.Text;
using RedisSsot.Baseline;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Baselines;
using Xunit;

namespace RedisSsot.ToolTests.Baselines;

public sealed class BaselineListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_the_lines_of_removed_records_go()
    {
        var list = Read("# ours\r\nRSSOT1001 | A.B() | C.D | 1\r\n\r\nRSSOT1001 | A.C() | C.D | 1   # until spring\r\nnonsense\r\n");

        list.Remove(new[] { Record("A.B()") }.ToHashSet());

        Assert.Equal("# ours\r\n\r\nRSSOT1001 | A.C() | C.D | 1   # until spring\r\nnonsense\r\n", list.Text);
        Assert.StartsWith("line 5:", Assert.Single(list.Problems));
    }

    [Fact]
    public void A_new_record_stands_where_the_order_puts_it_and_only_once()
    {
        var list = Read("RSSOT1001 | A.B() | C.D | 1\nRSSOT1001 | A.D() | C.D | 1\n");

        list.Add(Record("A.C()"));
        list.Add(Record("A.C()"));
        list.Add(Record("A.E()"));

        Assert.Equal("RSSOT1001 | A.B() | C.D | 1\nRSSOT1001 | A.C() | C.D | 1\nRSSOT1001 | A.D() | C.D | 1\nRSSOT1001 | A.E() | C.D | 1\n", list.Text);
    }

    [Fact]
    public void A_new_file_is_what_the_analyzers_would_write()
    {
        var list = BaselineList.New(_folder["x.txt"]);
        var records = new[] { Record("A.C()"), Record("A.B()"), Record("A.B()") with { Ordinal = 10 }, Record("A.B()") with { Ordinal = 9 } };

        foreach (var record in records)
            list.Add(record);

        Assert.Equal(BaselineFile.Format(records), list.Text);
    }

    [Fact]
    public void The_byte_order_mark_stays()
    {
        _folder.Write("x.txt", [.. Encoding.UTF8.Preamble, .. "RSSOT1001 | A.B() | C.D | 1\n"u8]);
        var list = BaselineList.Read(_folder["x.txt"]);

        list.Remove(new[] { Record("A.B()") }.ToHashSet());
        list.Save();

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), File.ReadAllBytes(_folder["x.txt"]));
    }

    private static BaselineRecord Record(string member) => new("RSSOT1001", member, "C.D", 1);

    private BaselineList Read(string text)
    {
        _folder.Write("x.txt", text);
        return BaselineList.Read(_folder["x.txt"]);
    }
}
