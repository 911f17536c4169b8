using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Reports;

namespace RedisSsot.ToolTests.Reports;

/// <summary>
/// A scan of two projects, with real files: three files touch Redis in <c>Shop</c>, one of them is clean; one in the tests does.
/// </summary>
internal sealed class SmallScan : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallScan()
    {
        _folder.Write(".git", "");
        _folder.Write(".editorconfig", """
            root = true
            [Shop/**.cs]
            redis_ssot.accessor = Shop.Redis.Hub.Shared
            redis_ssot.phase = 1a
            [Shop/Cart.cs]
            redis_ssot.phase = 1b
            redis_ssot.service = cart
            """);
        Write("Shop/Cart.cs", "using StackExchange.Redis;");
        Write("Shop/Stock.cs", "class Stock { }");
        Write("Shop/Prices.cs", "class Prices { object Db => Hub.Shared; }");
        Write("Shop/Plain.cs", "// StackExchange.Redis is only mentioned here, and Hub.Shared too.");
        Write("Shop/obj/Generated.cs", "using StackExchange.Redis;");
        Write("Shop.Tests/CartTests.cs", "using StackExchange.Redis;");
        _folder.Write("RedisSsot.Baseline.txt", "RSSOT1001 | Shop.Cart.Open() | ConnectionMultiplexer.Connect | 1\n# of old\nRSSOT1001 | Shop.Gone.Open() | ConnectionMultiplexer.Connect | 1\n");
    }

    public string this[string relative] => _folder[relative];

    public List<Finding> InShop { get; } = [];

    public List<Finding> InTests { get; } = [];

    public string? Problem { get; set; }

    public static Finding Finding(string file, int line, FindingState state = FindingState.Active, string rule = "RSSOT1001", string level = "warning", string member = "Shop.Cart.Open()", string message = "a <b> | 100%") =>
        new(rule, level, file, line, 5, message, new Dictionary<string, string> { ["Member"] = member, ["Target"] = "ConnectionMultiplexer.Connect", ["Ordinal"] = "1", ["Fixable"] = "true" }, state);

    /// <summary>One new finding in Stock.cs, one frozen in Cart.cs, one suppressed in Prices.cs, a hint in the tests.</summary>
    public SmallScan WithOneOfEach()
    {
        InShop.Add(Finding(this["Shop/Stock.cs"], 3, member: "Shop.Stock.Open()"));
        InShop.Add(Finding(this["Shop/Cart.cs"], 4, FindingState.Frozen));
        InShop.Add(Finding(this["Shop/Prices.cs"], 5, FindingState.Suppressed, "RSSOT1003"));
        InTests.Add(Finding(this["Shop.Tests/CartTests.cs"], 6, level: "note", member: "Shop.Tests.CartTests.Open()"));
        return this;
    }

    public ScanResult Scan() => new(
        new Workplace(this["Shop.sln"], [this["Shop/Shop.csproj"], this["Shop.Tests/Shop.Tests.csproj"]]),
        [
            Project("Shop", false, null, InShop),
            Project("Shop.Tests", true, Problem, InTests),
        ],
        []);

    public Report Report(string? phase = null, string? service = null) => RedisSsot.Tool.Reports.Report.Of(Scan(), new(phase, service));

    public void Write(string relative, string text) => _folder.Write(relative, text);

    public void Dispose() => _folder.Dispose();

    private ScannedProject Project(string name, bool isTest, string? problem, List<Finding> findings) => new(
        this[$"{name}/{name}.csproj"],
        "net10.0",
        isTest,
        problem is null ? new("0.1.0", IsOfProject: !isTest) : null,
        problem,
        [],
        [.. Directory.GetFiles(this[name], "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)],
        [this[".editorconfig"]],
        [this["RedisSsot.Baseline.txt"]],
        findings);
}
