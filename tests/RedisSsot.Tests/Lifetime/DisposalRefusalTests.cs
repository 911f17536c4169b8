using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Findings;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Where nothing is rewritten, the finding says why; and what it says otherwise.</summary>
public class DisposalRefusalTests
{
    [Fact]
    public Task A_method_group_is_left() => Programs.Refuses(
        "'RedisManager.Shared.Dispose' is handed on as a delegate, which would close the shared connection",
        "public Action Close() => ⟦RedisManager.Shared.Dispose⟧;");

    [Fact]
    public Task A_method_group_as_an_argument_is_left() => Programs.Refuses(
        "is handed on as a delegate",
        "public void Close() => Task.Run(⟦RedisManager.Shared.Dispose⟧);");

    [Fact]
    public Task A_call_in_the_head_of_a_loop_is_left() => Programs.Refuses(
        "'RedisManager.Shared.Dispose()' closes it inside a larger expression",
        "public void Close() { for (var i = 0; i < 1; ⟦RedisManager.Shared.Dispose⟧()) i++; }");

    [Fact]
    public Task A_call_whose_end_is_asked_for_is_left() => Programs.Refuses(
        "'RedisManager.Shared.CloseAsync()' closes it inside a larger expression",
        "public bool Close() { if (⟦RedisManager.Shared.CloseAsync⟧().Wait(100)) return true; return false; }");

    [Fact]
    public Task A_using_of_several_resources_is_left() => Programs.Refuses(
        "its 'using' declares several resources; split it first",
        "public void Run() { using (ConnectionMultiplexer ⟦one⟧ = RedisManager.Shared, ⟦two⟧ = RedisManager.Shared) { } }");

    [Fact]
    public Task What_is_exchanged_for_nothing_is_left() => Programs.Refuses(
        "'Interlocked.Exchange(ref _redis, null)' does more than to name the connection; keep that, and leave it open",
        """
        private ConnectionMultiplexer _redis = RedisManager.Shared;
        public void Dispose() => Interlocked.Exchange(ref _redis, null)?⟦.Dispose⟧();
        """);

    [Fact]
    public Task What_is_assigned_in_passing_is_left() => Programs.Refuses(
        "'_redis = RedisManager.Shared' does more than to name the connection",
        """
        private ConnectionMultiplexer _redis;
        public ConnectionMultiplexer Redis => _redis;
        public void Run() => ⟦(_redis = RedisManager.Shared).Dispose⟧();
        """);

    [Theory]
    [InlineData("public static void Stop(IDisposable what) => ⟦what.Dispose⟧();")]
    [InlineData("public static void Stop<T>(T what) where T : IDisposable => ⟦what.Dispose⟧();")]
    [InlineData("public static void Stop(object what) { if (what is IDisposable closing) ⟦closing.Dispose⟧(); }")]
    [InlineData("protected internal static void Stop(IDisposable what) { using (⟦what⟧) { } }")]
    public Task What_other_projects_may_give_something_else_to_is_left(string method) => RefusesOf("public", method);

    [Theory]
    [InlineData("internal", "public static void Stop(IDisposable what) => {|RSSOT3001:what.Dispose|}();", "public static void Stop(IDisposable what) { }")]
    [InlineData("public", "internal static void Stop(IDisposable what) => {|RSSOT3001:what.Dispose|}();", "internal static void Stop(IDisposable what) { }")]
    [InlineData("public", "public static void Stop(IConnectionMultiplexer what) => {|RSSOT3001:what.Dispose|}();", "public static void Stop(IConnectionMultiplexer what) { }")]
    public Task What_other_projects_cannot_give_something_else_to_is_rewritten(string access, string method, string becomes) =>
        RedisTest.Fixes(Helper(access, method), Helper(access, becomes));

    [Fact]
    public Task A_finding_names_the_accessor() => Says(
        "'ConnectionMultiplexer.Dispose' closes the shared Redis connection for everybody; leave it open: it belongs to 'RedisManager.Shared'",
        "public void Run() => RedisManager.Shared.Dispose();");

    [Fact]
    public Task A_finding_names_the_container() => Says(
        "'IConnectionMultiplexer.Close' closes the shared Redis connection for everybody; leave it open: the container owns it",
        """
        private readonly IConnectionMultiplexer _redis;
        public Service(IConnectionMultiplexer redis) => _redis = redis;
        public void Dispose() => _redis.Close();
        """);

    [Fact]
    public Task A_finding_about_a_using_names_what_that_calls() => Says(
        "'ConnectionMultiplexer.DisposeAsync' closes the shared Redis connection for everybody; leave it open: it belongs to 'RedisManager.Shared'",
        "public async Task RunAsync() { await using var redis = RedisManager.Shared; }");

    [Fact]
    public Task A_finding_ends_with_the_reason() => Says(
        "'ConnectionMultiplexer.Dispose' closes the shared Redis connection for everybody; leave it open: it belongs to 'RedisManager.Shared' (no automatic fix: 'RedisManager.Shared.Dispose' is handed on as a delegate, which would close the shared connection)",
        "public Action Run() => RedisManager.Shared.Dispose;");

    [Fact]
    public async Task The_notes_say_what_was_found_and_where_it_goes()
    {
        var finding = (await Programs.FindingsIn("public void Run() { RedisManager.Shared.Dispose(); }")).Single();
        var notes = Notes.Read(finding);
        Assert.Equal(("disposal", "ConnectionMultiplexer.Dispose", true), (notes.Kind, notes.Target, notes.IsFixable));
        Assert.Equal(Detection.PlaceRole.Close, Assert.Single(notes.Places).Role);
    }

    private static async Task Says(string message, string members) =>
        Assert.Equal(message, (await Programs.FindingsIn(members)).Single().GetMessage(null));

    [Theory]
    [InlineData("public interface IStopper { void Stop(IDisposable what); }\nclass Stopper : IStopper { public void Stop(IDisposable what) => ⟦what.Dispose⟧(); static void Run(IStopper stopper) => stopper.Stop(RedisManager.Shared); }")]
    [InlineData("public interface IStopper { void Stop(IDisposable what); }\npublic class Stopper : IStopper { void IStopper.Stop(IDisposable what) => ⟦what.Dispose⟧(); static void Run(IStopper stopper) => stopper.Stop(RedisManager.Shared); }")]
    [InlineData("public class Stopper { public IDisposable what { get; set; } = RedisManager.Shared; void Stop() => ⟦what.Dispose⟧(); }")]
    public Task What_other_projects_may_give_by_an_interface_or_a_property_is_left(string program) => RefusesAll(program);

    private static string Helper(string access, string method) => $"{access} class Helper\n{{\n    {method}\n    internal static void Run() => Stop(RedisManager.Shared);\n}}\n";

    private static Task RefusesOf(string access, string method) => RefusesAll(Helper(access, method));

    private static async Task RefusesAll(string program)
    {
        await RedisTest.Refuses(program.Replace("⟦", "{|RSSOT3001:").Replace("⟧", "|}"));
        var finding = Assert.Single(await Programs.FindingsIn("}\n" + program + "class Last\n{"));
        Assert.Equal("others may give 'what' something that has to be closed", Notes.Read(finding).Reason);
    }
}
