using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>The server is written in the code, but not in the call that connects to it.</summary>
public class OpeningTestsOfWrittenServers
{
    private static readonly TestAccessor Main = TestAccessor.To("main");

    private const string TwoNames = "public void Run(string cs) { Open(cs, \"a\"); Open(cs, \"b\"); }";

    private static readonly string Again = $"void Again(string cs) {{ {string.Concat(Enumerable.Repeat("Open(cs); Again(cs); ", 100))}}}";

    [Theory]
    [InlineData("DateTime.Now.Year > 2000 ? \"queue\" : \"main\"")]
    [InlineData("DateTime.Now.Year > 2000 ? \"main\" : \"queue\"")]
    [InlineData("1 switch { 1 => \"main\", _ => \"queue\" }")]
    [InlineData("null ?? \"queue\"")]
    [InlineData("new[] { \"main\", \"queue\" }[1]")]
    [InlineData("new string[] { \"main\", \"queue\" }[1]")]
    [InlineData("Servers[1]", "private static readonly string[] Servers = { \"main\", \"queue\" };")]
    [InlineData("Servers[1]", "private static readonly string[] Servers = new[] { \"main\", \"queue\" };")]
    [InlineData("Servers[1]", "private static readonly List<string> Servers = new() { \"main\", \"queue\" };")]
    [InlineData("string.Format(\"{0}:{1}\", \"queue\", 6379)")]
    [InlineData("string.Join(\":\", \"queue\", 6379)")]
    [InlineData("string.Concat(Host, \":\", 6379)", "private const string Host = \"queue\";")]
    [InlineData("Host + \":\" + 6379", "private static readonly string Host = \"queue\";")]
    [InlineData("$\"{Host}:{Port}\"", "private static string Host => \"queue\"; private static int Port { get { return 6379; } }")]
    [InlineData("Where()", "private static string Where() { if (DateTime.Now.Year > 2000) return \"queue\"; return \"main\"; }")]
    [InlineData("Find(out var where) ? where : null", "private static bool Find(out string where) { where = \"queue\"; return true; }")]
    [InlineData("_where", "private static string _where = \"main\"; public static void Set() => _where = \"queue\";")]
    [InlineData("Where", "public static string Where { get; set; } = \"main\"; public static void Set() => Where = \"queue\";")]
    [InlineData("new Place(\"queue\").Where", "record Place(string Where);")]
    [InlineData("new Place { Where = \"queue\" }.Where", "class Place { public string Where { get; set; } }")]
    [InlineData("Elsewhere.Redis", "static class Elsewhere { public static string Redis => \"queue\"; }")]
    [InlineData("Options", "private static readonly ConfigurationOptions Options = new() { EndPoints = { Host } }; private static readonly string Host = \"queue\";")]
    [InlineData("Options", "private static readonly ConfigurationOptions Options = new() { EndPoints = { new System.Net.DnsEndPoint(Host, 6379) } }; private static readonly string Host = \"queue\";")]
    [InlineData("Options()", "private static ConfigurationOptions Options() { var o = ConfigurationOptions.Parse(\"main\"); o.EndPoints.Clear(); o.EndPoints.Add(\"queue\"); return o; }")]
    [InlineData("Options()", "private static ConfigurationOptions Options() { var o = ConfigurationOptions.Parse(\"queue\").Clone(); o.ClientName = \"web\"; return o; }")]
    [InlineData("Options()", "private static ConfigurationOptions Options() { var where = \"queue\"; var o = new ConfigurationOptions(); o.EndPoints.Add(where); return o; }")]
    [InlineData("string.Format(System.Globalization.CultureInfo.InvariantCulture, \"{0}:{1}\", \"queue\", 6379)")]
    [InlineData("Program.Servers[1]", "} class Program { public static readonly string[] Servers = { \"main\", \"queue\" };")]
    [InlineData("Where", "private static string _where; public static string Where { get { return _where; } set { _where = value; } } public static void Set() => Where = \"queue\";")]
    [InlineData("new Place().Where", "class Place { public Place(string where = \"queue\") => Where = where; public string Where { get; } }")]
    public Task Another_server_is_left(string whereabouts, string members = "") => Expect.RefusalInMembers(
        "it connects to 'queue:6379', the accessor to 'main:6379'",
        $"public static IDatabase Db() => [|ConnectionMultiplexer.Connect|]({whereabouts}).GetDatabase();\n{members}",
        Main);

    [Theory]
    [InlineData("void Open(string where) => Use([|ConnectionMultiplexer.Connect|](where)); public void Run() => Open(\"queue\");")]
    [InlineData("void Open(string where = \"queue\") => Use([|ConnectionMultiplexer.Connect|](where)); public void Run() => Open();")]
    [InlineData("void Open(string where) => Use([|ConnectionMultiplexer.Connect|](where)); void Pass(string where) => Open(where); public void Run() => Pass(\"queue\");")]
    [InlineData("void Open(string where) => Use([|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { where } })); public void Run() => Open(\"queue\");")]
    [InlineData("class Store { private readonly string _where; public Store(string where) => _where = where; public void Open() => Use([|ConnectionMultiplexer.Connect|](_where)); } public void Run() => new Store(\"queue\").Open();")]
    [InlineData("abstract class Store { protected abstract string Where { get; } public void Open() => Use([|ConnectionMultiplexer.Connect|](Where)); } class Queue : Store { protected override string Where => \"queue\"; }")]
    [InlineData("class Place { public string Here; } void Open(Place place) => Use([|ConnectionMultiplexer.Connect|](place.Here)); public void Run() => Open(new Place { Here = \"queue\" });")]
    [InlineData("void Open() { Use([|ConnectionMultiplexer.Connect|](Where())); string Where() { return \"queue\"; } }")]
    [InlineData("void Open(string where = null) { where ??= \"queue\"; Use([|ConnectionMultiplexer.Connect|](where)); }")]
    [InlineData("void Open(string where) { where = \"queue\"; Use([|ConnectionMultiplexer.Connect|](where)); } public void Run() => Open(\"main\");")]
    public Task Another_server_that_callers_say_is_left(string members) => Expect.RefusalInMembers(
        "it connects to 'queue:6379', the accessor to 'main:6379'",
        members + "\nstatic void Use(IConnectionMultiplexer redis) => redis.GetDatabase();",
        Main);

    [Theory]
    [InlineData("class Place { public string Here; } void Open(Place place) => Use([|ConnectionMultiplexer.Connect|](place.Here)); public void Run(string a, string b) { Open(new Place { Here = a }); Open(new Place { Here = b }); }", "place")]
    [InlineData("class Store { private readonly string _where; public Store(string where) => _where = where; public void Open() => Use([|ConnectionMultiplexer.Connect|](_where)); } public void Run(string a, string b) { new Store(a).Open(); new Store(b).Open(); }", "where")]
    [InlineData("void Open(string host) => Use([|ConnectionMultiplexer.Connect|]($\"{host}:6379\")); public void Run(string a, string b) { Open(a); Open(b); }", "host")]
    [InlineData("void Open(string where) => Use([|ConnectionMultiplexer.Connect|](where)); void Pass(string at) => Open(at); public void Run(string a, string b) { Pass(a); Pass(b); }", "where")]
    [InlineData("void Open(string where) { var options = ConfigurationOptions.Parse(where); Use([|ConnectionMultiplexer.Connect|](options)); } public void Run(string a, string b) { Open(a); Open(b); }", "where")]
    [InlineData("void Open(string where = \"main\") => Use([|ConnectionMultiplexer.Connect|](where)); public void Run(string a) { Open(); Open(a); }", "where")]
    [InlineData("void Open(string where) => Use([|ConnectionMultiplexer.Connect|](where)); void Cache(string at) => Open(at); void Queue(string at) => Open(at); public void Run(string a, string b) { Cache(a); Queue(b); }", "where")]
    public Task Callers_that_say_different_things_may_mean_several(string members, string parameter) => Expect.RefusalInMembers(
        $"its callers give '{parameter}' different values",
        members + "\nstatic void Use(IConnectionMultiplexer redis) => redis.GetDatabase();");

    [Theory]
    [InlineData("$\"{cs},name={client}\"")]
    [InlineData("$\"{cs}, name = {client},abortConnect=false\"")]
    [InlineData("new ConfigurationOptions { EndPoints = { cs }, ClientName = client }")]
    public Task Callers_that_only_say_another_name_mean_the_same(string configuration) => Expect.Members(
        $"IDatabase Open(string cs, string client) => [|ConnectionMultiplexer.Connect|]({configuration}).GetDatabase();\n" + TwoNames,
        "IDatabase Open(string cs, string client) => RedisManager.Shared.GetDatabase();\n" + TwoNames);

    [Theory]
    [InlineData("$\"{cs},name={client},defaultDatabase={what}\"")]
    [InlineData("$\"{cs}, DefaultDatabase = {what}\"")]
    [InlineData("$\"{cs},user={what}\"")]
    [InlineData("$\"{what},name={client}\"")]
    public Task Callers_that_say_another_database_or_user_may_mean_several(string configuration) => Expect.RefusalInMembers(
        "its callers give 'what' different values",
        $"IDatabase Open(string cs, string client, object what) => [|ConnectionMultiplexer.Connect|]({configuration}).GetDatabase();\npublic void Run(string cs, object a, object b) {{ Open(cs, \"x\", a); Open(cs, \"x\", b); }}");

    [Fact]
    public Task Several_that_hand_on_what_they_were_told_say_nothing_different() => Expect.Members(
        """
        IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        public void Cache(string cs) => Open(cs);
        public void Queue(string cs) => Open(cs);
        """,
        """
        IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
        public void Cache(string cs) => Open(cs);
        public void Queue(string cs) => Open(cs);
        """);

    [Fact]
    public Task Functions_that_call_each_other_a_hundred_times_are_asked_once_each() => Expect.Members(
        "IDatabase Open(string cs) { Again(cs); return [|ConnectionMultiplexer.Connect|](cs).GetDatabase(); }\n" + Again,
        "IDatabase Open(string cs) { Again(cs); return RedisManager.Shared.GetDatabase(); }\n" + Again);

    [Fact]
    public Task A_default_that_nobody_uses_is_no_other_value() => Expect.Members(
        """
        class Store { private readonly string _where; public Store(string where = null) => _where = where; public IDatabase Db => [|ConnectionMultiplexer.Connect|](_where).GetDatabase(); }
        public void Run(string cs) => new Store(cs).Db.KeyDelete("a");
        """,
        """
        class Store { private readonly string _where; public Store(string where = null) => _where = where; public IDatabase Db => RedisManager.Shared.GetDatabase(); }
        public void Run(string cs) => new Store(cs).Db.KeyDelete("a");
        """);

    [Fact]
    public Task Who_hands_in_a_configuration_does_not_decide_what_its_key_means() => Expect.Members(
        """
        IDatabase Open(Dictionary<string, string> settings) => [|ConnectionMultiplexer.Connect|](settings["Redis"]).GetDatabase();
        public void Run(Dictionary<string, string> a, Dictionary<string, string> b) { Open(a); Open(b); }
        """,
        """
        IDatabase Open(Dictionary<string, string> settings) => RedisManager.Shared.GetDatabase();
        public void Run(Dictionary<string, string> a, Dictionary<string, string> b) { Open(a); Open(b); }
        """);

    [Theory]
    [InlineData("[|ConnectionMultiplexer.Connect|](\"queue\", options => options.DefaultDatabase = 3)", "it connects to 'queue:6379', the accessor to 'main:6379'")]
    [InlineData("[|ConnectionMultiplexer.Connect|](\"main\")", "the accessor asks for 'defaultDatabase=3', it does not")]
    public Task An_accessor_that_chooses_leads_to_none_of_the_others(string opening, string reason) => Expect.RefusalInStatements(
        reason,
        $"var redis = {opening};\nredis.GetDatabase();",
        new TestAccessor("""
            namespace Company;

            public static class RedisManager
            {
                public static StackExchange.Redis.ConnectionMultiplexer Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect(System.Environment.ProcessorCount > 1 ? "main" : "local", options => options.DefaultDatabase = 3);
            }
            """));

    [Theory]
    [InlineData("var where = \"main\"; where += \",name=a\";")]
    [InlineData("var where = \"main\"; (where, _) = (cs, 1);")]
    [InlineData("if (!new Dictionary<string, string>().TryGetValue(cs, out var where)) where = \"main\";")]
    [InlineData("var where = \"main\"; Change(ref where); static void Change(ref string text) { }")]
    public Task What_is_written_in_other_ways_is_not_known(string statements) => IsShared(statements);

    [Fact]
    public Task A_lazy_one_for_each_element_of_a_loop() => Expect.RefusalInMembers(
        "it is opened once for each 'server' of a loop",
        """
        public void Run(string[] servers, List<Lazy<ConnectionMultiplexer>> all)
        {
            foreach (var server in servers)
                all.Add(new Lazy<ConnectionMultiplexer>(() => [|ConnectionMultiplexer.Connect|](server)));
        }
        """);

    [Theory]
    [InlineData("DateTime.Now.Year > 2000 ? \"main\" : \"MAIN:6379\"")]
    [InlineData("$\"{Host}:{6379}\"", "private const string Host = \"main\";")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\") ?? \"localhost\"")]
    [InlineData("Where()", "private static string Where() { if (DateTime.Now.Year > 2000) return \"main\"; return Environment.GetEnvironmentVariable(\"REDIS\"); }")]
    [InlineData("string.Format(\"{0}:{1\", \"queue\", 6379)")]
    [InlineData("Options()", "private static ConfigurationOptions Options() { var o = new ConfigurationOptions { ClientName = Environment.MachineName }; o.EndPoints.Add(\"main\", 6379); return o; }")]
    [InlineData("Redis", "public static string Redis { get; set; } = \"\";")]
    [InlineData("Url(\"main\")", "private static string Url(string host) => host; public static string Queue() => Url(\"queue\");")]
    [InlineData("Read(Settings)", "private static string Read(Dictionary<string, string> configuration) => configuration[\"Redis\"]; private static readonly Dictionary<string, string> Settings = new();")]
    [InlineData("Where()", "private static string Where() { var where = Environment.GetEnvironmentVariable(\"REDIS\"); where ??= \"localhost\"; return where; }")]
    public Task The_same_server_or_one_that_is_not_written_is_shared(string whereabouts, string members = "") => Expect.Members(
        $"public static IDatabase Db() => [|ConnectionMultiplexer.Connect|]({whereabouts}).GetDatabase();\n{members}",
        $"public static IDatabase Db() => RedisManager.Shared.GetDatabase();\n{members}",
        Main);

    [Fact]
    public Task A_sum_of_thousands_of_pieces_says_nothing() => IsShared($"var where = cs{string.Concat(Enumerable.Repeat(" + \"a\"", 3000))};");

    [Fact]
    public Task Pieces_of_pieces_say_nothing() => IsShared(string.Join(" ", Enumerable.Range(1, 9).Select(i => $"var y{i} = $\"{string.Concat(Enumerable.Repeat($"{{y{i - 1}}}", 10))}\";").Prepend("var y0 = cs;").Append("var where = y9;")));

    [Fact]
    public Task Who_calls_with_other_options_that_lead_nowhere_means_the_same() => Expect.Members(
        """
        IDatabase Open(string name) => [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { "main" }, ClientName = name }).GetDatabase();
        public void Run() { Open("a"); Open("b"); }
        """,
        """
        IDatabase Open(string name) => RedisManager.Shared.GetDatabase();
        public void Run() { Open("a"); Open("b"); }
        """,
        Main);

    private static Task IsShared(string statements) => Expect.Statements(
        statements + "\nvar redis = [|ConnectionMultiplexer.Connect|](where);\nredis.GetDatabase();",
        statements + "\nvar redis = RedisManager.Shared;\nredis.GetDatabase();",
        Main);
}
