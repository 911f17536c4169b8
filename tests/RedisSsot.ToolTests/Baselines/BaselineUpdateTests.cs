using System;
using System.IO;
using System.Linq;
using RedisSsot.Tool;
using RedisSsot.Tool.Baselines;
using RedisSsot.ToolTests.Reports;
using Xunit;

namespace RedisSsot.ToolTests.Baselines;

public sealed class BaselineUpdateTests : IDisposable
{
    private const string Frozen = "RSSOT1001 | Shop.Cart.Open() | ConnectionMultiplexer.Connect | 1";
    private const string New = "RSSOT1001 | Shop.Stock.Open() | ConnectionMultiplexer.Connect | 1";
    private const string Gone = "RSSOT1001 | Shop.Gone.Open() | ConnectionMultiplexer.Connect | 1";

    private readonly SmallScan _scan = new SmallScan().WithOneOfEach();

    public void Dispose() => _scan.Dispose();

    [Fact]
    public void A_record_without_a_finding_is_stale_and_a_finding_without_a_record_is_new()
    {
        var update = BaselineUpdate.Of(_scan.Scan());

        Assert.Equal(Gone, Assert.Single(update.Stale).ToString());
        Assert.Equal(New, Assert.Single(update.New).Record.ToString());
    }

    [Fact]
    public void Shrinking_takes_the_stale_records_and_accepts_nothing()
    {
        BaselineUpdate.Of(_scan.Scan()).Shrink();

        Assert.Equal($"{Frozen}\n# of old\n", Text);
    }

    [Fact]
    public void Growing_accepts_what_is_new()
    {
        BaselineUpdate.Of(_scan.Scan()).Grow();

        Assert.Equal($"{Frozen}\n# of old\n{Gone}\n{New}\n", Text);
    }

    [Fact]
    public void Without_a_file_one_is_created_in_the_folder()
    {
        File.Delete(_scan["RedisSsot.Baseline.txt"]);

        BaselineUpdate.Of(_scan.Scan()).Grow();

        Assert.Equal(New + "\n", Text);
    }

    [Fact]
    public void Where_the_analyzers_did_not_run_nothing_can_be_said()
    {
        _scan.Problem = "it does not compile";

        Assert.Equal(ExitCode.Environment, Assert.Throws<ToolException>(() => BaselineUpdate.Of(_scan.Scan())).ExitCode);
    }

    private string Text => File.ReadAllText(_scan["RedisSsot.Baseline.txt"]);
}
