using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.OtherClients;

/// <summary>RSSOT1001 for other clients than StackExchange.Redis.</summary>
public class OtherClientReportedTests
{
    [Theory]
    [InlineData("FreeRedis", "var c = new [|RedisClient|](\"redis\")")]
    [InlineData("FreeRedis", "RedisClient c = [|new(\"redis\")|]")]
    [InlineData("FreeRedis", "var c = new [|FreeRedis.RedisClient|](new ConnectionStringBuilder { Host = \"redis\" })")]
    [InlineData("FreeRedis", "var c = new [|RedisClient|](\"redis,database=2\").Get(\"key\")")]
    [InlineData("FreeRedis", "using var c = new [|RedisSentinelClient|](\"redis\")")]
    [InlineData("CSRedisCore", "var c = new [|CSRedisClient|](\"redis\")")]
    [InlineData("CSRedisCore", "CSRedisClient c = [|new(\"redis\")|]")]
    [InlineData("CSRedisCore", "RedisHelper.Initialization(new [|CSRedisClient|](\"redis\"))")]
    [InlineData("CSRedisCore", "using var c = new [|RedisClient|](\"redis\", 6379)")]
    [InlineData("CSRedisCore", "Func<CSRedisClient> f = () => new [|CSRedisClient|](\"redis\")")]
    [InlineData("NewLifeRedis", "var c = new [|FullRedis|](\"redis\", null, 0)")]
    [InlineData("NewLifeRedis", "FullRedis c = [|new()|]")]
    [InlineData("NewLifeRedis", "var c = [|FullRedis.Create|](\"redis\")")]
    [InlineData("NewLifeRedis", "ICache c = new [|FullRedis|](new RedisOptions())")]
    [InlineData("NewLifeRedis", "Func<string, FullRedis> f = [|FullRedis.Create|]")]
    [InlineData("BeetleXRedis", "var c = new [|RedisDB|](1)")]
    [InlineData("BeetleXRedis", "RedisDB c = [|new()|]")]
    [InlineData("BeetleXRedis", "[|DefaultRedis.Instance.Host.AddWriteHost|](\"redis\")")]
    [InlineData("BeetleXRedis", "using var c = new [|RedisDB|] { }")]
    [InlineData("Garnet", "var c = new [|GarnetClient|](\"redis\", 6379)")]
    [InlineData("Garnet", "GarnetClient c = [|new(\"redis\", 6379)|]; c.Connect()")]
    [InlineData("Garnet", "using var c = new [|GarnetClientSession|](\"redis\", 6379, null)")]
    [InlineData("Garnet", "using var c = new [|GarnetClient|](new System.Net.DnsEndPoint(\"redis\", 6379))")]
    [InlineData("ServiceStackRedis", "var c = new [|RedisManagerPool|](\"redis\")")]
    [InlineData("ServiceStackRedis", "IRedisClientsManager c = new [|PooledRedisClientManager|](\"redis\")")]
    [InlineData("ServiceStackRedis", "using RedisClient c = [|new(\"redis\")|]")]
    [InlineData("ServiceStackRedis", "using var c = [|RedisClient.New|]()")]
    [InlineData("ServiceStackRedis", "using IRedisClient c = new [|RedisClient|](\"redis\", 6379)")]
    [InlineData("Sider", "var c = new [|RedisClient|](\"redis\")")]
    [InlineData("Sider", "RedisClient c = [|new()|]")]
    [InlineData("Sider", "var c = new [|ThreadwisePool|](\"redis\")")]
    [InlineData("Sider", "var c = new [|RoundRobinPool<int>|](null, 2)")]
    [InlineData("SharpRedis", "var c = [|Redis.UseStandalone|](\"redis\")")]
    [InlineData("SharpRedis", "using var c = [|SharpRedis.Redis.UseStandalone|](o => o.Host = \"redis\")")]
    [InlineData("SharpRedis", "Redis c = [|Redis.UseMasterSlave|](\"redis\", new[] { \"replica\" })")]
    [InlineData("SharpRedis", "Func<Redis> f = () => [|Redis.UseStandalone|](\"redis\")")]
    [InlineData("RedisBoost", "var c = [|RedisClient.ConnectAsync|](\"redis\").Result")]
    [InlineData("RedisBoost", "var c = [|RedisClient.CreateClientsPool|]()")]
    [InlineData("RedisBoost", "var c = [|RedisClient.ConnectAsync|](\"redis\", 6379)")]
    [InlineData("RedisBoost", "Func<IRedisClientsPool> f = [|RedisClient.CreateClientsPool|]")]
    [InlineData("Rediska", "var c = new [|SimpleConnectionFactory|]()")]
    [InlineData("Rediska", "SimpleConnectionFactory c = [|new()|]")]
    [InlineData("Rediska", "var c = new [|SimpleConnectionFactory|]().CreateAsync(new System.Net.IPEndPoint(0, 6379))")]
    [InlineData("Rediska", "Func<SimpleConnectionFactory> f = () => [|new()|]")]
    public Task A_statement_that_opens_a_connection_is_reported_once(string library, string statement) => OtherClient.Of(library).Reports($$"""
        class Program
        {
            void Use()
            {
                {{statement}};
            }
        }
        """);

    [Theory]
    [InlineData("FreeRedis", "class Mine : RedisClient { public Mine(string cs) [|: base(cs)|] { } }")]
    [InlineData("CSRedisCore", "class Mine : CSRedisClient { public Mine(string cs) [|: base(cs)|] { } }")]
    [InlineData("NewLifeRedis", "class Mine : [|FullRedis|] { }")]
    [InlineData("BeetleXRedis", "class Mine : RedisDB { public Mine() [|: base(2)|] { } }")]
    [InlineData("ServiceStackRedis", "class Mine : RedisManagerPool { public Mine(string cs) [|: base(cs)|] { } }")]
    [InlineData("Sider", "class Mine : RedisClient<int> { public Mine(string cs) [|: base(cs)|] { } }")]
    public Task A_class_that_opens_one_for_its_base_is_reported(string library, string program) => OtherClient.Of(library).Reports(program);

    [Fact]
    public Task The_base_may_be_named_in_another_part_of_the_class()
    {
        var test = OtherClient.FreeRedis.Of("partial class Mine { public Mine(string cs) [|: base(cs)|] { } }");
        test.TestState.Sources.Add("partial class Mine : FreeRedis.RedisClient { }");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("using {|RSSOT2003:Client|} = FreeRedis.RedisClient;", "object Open() => new [|Client|](\"redis\");")]
    [InlineData("using Free = FreeRedis;", "object Open() => new [|Free.RedisClient|](\"redis\");")]
    [InlineData("", "object Open() => new [|global::FreeRedis.RedisClient|](\"redis\");")]
    [InlineData("", "RedisClient _client = [|new(\"redis\")|];", "RSSOT1003")]
    public Task A_name_is_followed(string usings, string member, string id = "RSSOT1001")
    {
        // The declaration of a holder has the finding of what it holds.
        var marked = id == "RSSOT1001" ? member : "RedisClient {|RSSOT1003:_client|} = new(\"redis\");";
        return OtherClient.FreeRedis.Reports($"{usings}\nclass Program {{ {marked} }}");
    }

    [Fact]
    public Task Two_libraries_with_one_type_name_are_told_apart()
    {
        var test = OtherClient.FreeRedis.Of("""
            class Program
            {
                void Use()
                {
                    using var mine = new Company.Own.RedisClient("redis");
                    using var free = new [|FreeRedis.RedisClient|]("redis");
                    using var stack = new [|ServiceStack.Redis.RedisClient|]("redis");
                }
            }

            namespace Company.Own
            {
                class RedisClient : IDisposable
                {
                    public RedisClient(string cs) { }
                    public void Dispose() { }
                }
            }
            """);
        test.AdditionalReferences = StandIn.With("FreeRedis", "ServiceStackRedis");
        return test.RunAsync();
    }

    [Fact]
    public Task Half_typed_code_throws_nothing() => OtherClient.FreeRedis.Reports("""
        class Program
        {
            void Use()
            {
                RedisClient a = new [|RedisClient|](missing, 3, "x");
            }
        }
        """.Replace("missing", "{|CS0103:missing|}").Replace(" 3,", " {|CS1503:3|},"));

    [Fact]
    public Task What_another_file_declares_is_constructed_without_its_name()
    {
        var test = OtherClient.FreeRedis.Of("partial class Store { public Store(string cs) => _client = [|new(cs)|]; } class Derived : Base { public Derived(string cs) => Client = [|new(cs)|]; }");
        test.TestState.Sources.Add("partial class Store { private readonly FreeRedis.RedisClient _client; } class Base { protected FreeRedis.RedisClient Client { get; set; } }");
        return test.RunAsync();
    }
}
