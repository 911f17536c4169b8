using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>What is written in an unusual way means what it means.</summary>
public class OtherWordsTests
{
    [Theory]
    [InlineData("(Environment.GetEnvironmentVariable(\"QUEUE_REDIS\"))")]
    [InlineData("(string)Environment.GetEnvironmentVariable(\"QUEUE_REDIS\")")]
    [InlineData("((string)(Environment.GetEnvironmentVariable(\"QUEUE_REDIS\")!))")]
    [InlineData("(string)Environment.GetEnvironmentVariable(\"QUEUE_REDIS\") ?? throw new InvalidOperationException()")]
    public Task Another_environment_variable(string where) => Expect.RefusalInStatements(
        "it is configured by 'environment variable QUEUE_REDIS'",
        $"""
        var redis = [|ConnectionMultiplexer.Connect|]({where});
        redis.GetDatabase();
        """);

    [Theory]
    [InlineData("(string)string.Concat(\"queue\", \":6379\")")]
    [InlineData("$\"queue:{(Port)}\"")]
    [InlineData("$\"{(string)Host}:{Port}\"")]
    [InlineData("(ConfigurationOptions)new ConfigurationOptions { EndPoints = { \"queue\" } }")]
    [InlineData("new ConfigurationOptions { EndPoints = { (System.Net.EndPoint)new System.Net.DnsEndPoint(\"queue\", 6379) } }")]
    [InlineData("new ConfigurationOptions { EndPoints = { new System.Net.IPEndPoint((System.Net.IPAddress.Parse(\"queue\")), 6379) } }")]
    public Task Another_server(string where) => Expect.RefusalInMembers(
        "it connects to 'queue:6379', the accessor to 'main:6379'",
        $$"""
        private static readonly string Host = "queue";
        private static readonly int Port = 6379;

        public void Run()
        {
            var redis = [|ConnectionMultiplexer.Connect|]({{where}});
            redis.GetDatabase();
            Console.WriteLine(Host + Port);
        }
        """,
        TestAccessor.To("main"));

    [Fact]
    public Task A_number_that_is_cast_does_not_say_its_text() => Expect.Statements(
        """
        var port = 6379.5;
        var redis = [|ConnectionMultiplexer.Connect|]($"main:{(int)port}");
        redis.GetDatabase();
        Console.WriteLine(port);
        """,
        """
        var port = 6379.5;
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        Console.WriteLine(port);
        """,
        TestAccessor.To("main"));

    [Theory]
    [InlineData("ChannelPrefix = (RedisChannel.Literal(\"queue\"))", "channelPrefix=queue")]
    [InlineData("CommandMap = (CommandMap.SSDB)", "commandMap=SSDB")]
    public Task Another_kind_of_connection(string option, string reason) => Expect.RefusalInStatements(
        reason,
        $$"""
        var redis = [|ConnectionMultiplexer.Connect|](new ConfigurationOptions { EndPoints = { "localhost" }, {{option}} });
        redis.GetDatabase();
        """);

    [Theory]
    [InlineData("var one = ([|ConnectionMultiplexer.Connect|](cs)); var other = ([|ConnectionMultiplexer.Connect|](Cs));")]
    [InlineData("var one = [|ConnectionMultiplexer.Connect|](cs)!; var other = [|ConnectionMultiplexer.Connect|](Cs)!;")]
    [InlineData("var one = (IConnectionMultiplexer)[|ConnectionMultiplexer.Connect|](cs); var other = (IConnectionMultiplexer)([|ConnectionMultiplexer.Connect|](Cs));")]
    [InlineData("this.one = [|ConnectionMultiplexer.Connect|](cs); other = [|ConnectionMultiplexer.Connect|](Cs);")]
    [InlineData("var one = new Lazy<IConnectionMultiplexer>(() => { return [|ConnectionMultiplexer.Connect|](cs); }); var other = new Lazy<IConnectionMultiplexer>(() => [|ConnectionMultiplexer.Connect|](Cs));")]
    public Task Two_servers_side_by_side(string statements) => Expect.RefusalInMembers(
        "this type also opens",
        $$"""
        private IConnectionMultiplexer one, other;

        private static string Cs { get; set; }

        public void Run(string cs)
        {
            {{statements}}
            Console.WriteLine($"{one} {other}");
        }
        """);

    [Theory]
    [InlineData("Options options;\n    options = provider.GetRequiredService<Options>();\n    return [|ConnectionMultiplexer.Connect|](options.Redis);")]
    [InlineData("var options = provider.GetRequiredService<Options>();\n    return ([|ConnectionMultiplexer.Connect|](options.Redis));")]
    [InlineData("var options = provider.GetRequiredService<Options>();\n    return (IConnectionMultiplexer)[|ConnectionMultiplexer.Connect|](options.Redis)!;")]
    public Task A_factory_that_reads_its_configuration_from_the_container(string statements) => Container.Fixes(
        $$"""
        services.AddSingleton<IConnectionMultiplexer>(provider =>
        {
            {{statements}}
        });
        """,
        """
        services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        """);

    [Fact]
    public Task A_name_with_an_escape_opens_a_connection() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connec\u0074|](cs);
        redis.GetDatabase();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_name_with_an_escape_closes_a_connection() => Expect.Statements(
        """
        var redis = [|ConnectionMultiplexer.Connect|](cs);
        redis.GetDatabase();
        re\u0064is.Dispose();
        """,
        """
        var redis = RedisManager.Shared;
        redis.GetDatabase();
        """);

    [Fact]
    public Task A_name_with_an_escape_closes_a_connection_in_other_code() => Expect.RefusalInMembers(
        "callers of 'Open' close what it returns",
        """
        public static ConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);

        public static void Run(string cs)
        {
            using var redis = Op\u0065n(cs);
            redis.GetDatabase();
        }
        """);
}
