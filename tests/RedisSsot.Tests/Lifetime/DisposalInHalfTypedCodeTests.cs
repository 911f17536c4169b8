using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>Code that does not compile is what an editor sees most of the time. Nothing throws, and nothing is guessed.</summary>
public class DisposalInHalfTypedCodeTests
{
    public static TheoryData<string> Programs =>
    [
        "class A { void M() { using var = RedisManager.Shared; } }",
        "class A { void M() { using (var x = ) { } } }",
        "class A { void M() { using (",
        "class A { void M() { RedisManager. ",
        "class A { void M() { .Dispose(); } }",
        "class A { void M() { ?.Dispose(); } }",
        "class A { void M() { x?.Dispose(); } }",
        "class A { Missing _x; A(Missing x) => _x = x; void M() => _x.Dispose(); }",
        "record A(Missing x) { void M() => x.Dispose(); }",
        "class A { IConnectionMultiplexer _x = ; void M() => _x.Dispose(); }",
        "class A { IConnectionMultiplexer _x; void N() { (_x, ) = (); } void M() => _x.Dispose(); }",
        "class A { object _a, _b; IConnectionMultiplexer _x; void N(object p, object q) { (_a, _b, _x) = (p, q); } void M() => _x.Dispose(); }",
        "class A { IConnectionMultiplexer Get() => ; void M() => Get().Dispose(); }",
        "class A { IConnectionMultiplexer Get() { return; } void M() => Get().Dispose(); }",
        "class A { IConnectionMultiplexer P { get; get; } void M() => P.Dispose(); }",
        "class A { extern IConnectionMultiplexer Get(); void M() => Get().Dispose(); }",
        "class A { partial IConnectionMultiplexer Get(); void M() => Get().Dispose(); }",
        "class A { void N(IConnectionMultiplexer c) => c.Dispose(); void M() => N(; }",
        "class A { void N(IConnectionMultiplexer c) => c.Dispose(); void M() => N(d: 1, 2, 3); }",
        "RedisManager.Shared.Missing().Dispose();",
        "class A { void M<T, U>(T one) where T : U where U : T => one.Dispose(); void N() => M<int, int>(RedisManager.Shared); }",
        "class A { void Get(out IConnectionMultiplexer c) => Get(out c); void M() { Get(out var c); c.Dispose(); } }",
        "class A { void Get(ref IConnectionMultiplexer c) => c = ; void M() { Get(out var c); c.Dispose(); Get(ref c, ref c); Get(ref ); } }",
        "class A { IConnectionMultiplexer this[int i] => this[i]; void M() => this[0].Dispose(); }",
        "class A { IConnectionMultiplexer this[] { get; } void M() { this[0].Dispose(); this[].Close(); [0].Dispose(); } }",
        "class A { System.Func<IConnectionMultiplexer> f = () => f(); void M() { f().Dispose(); f.Invoke.Dispose(); } }",
        "class A { IConnectionMultiplexer _x; A(IConnectionMultiplexer x, int i) => _x = x; void M() => _x.Dispose(); static A C(string cs) { var x = [|ConnectionMultiplexer.Connect|](cs); return new A(x, missing); } }",
        "class A { IConnectionMultiplexer _x; A(IConnectionMultiplexer x, int i) => _x = x; void M() => _x.Dispose(); static A C(string cs) { var x = [|ConnectionMultiplexer.Connect|](cs); return new(x, missing); } }",
        "class A { IConnectionMultiplexer _x; public A(IConnectionMultiplexer x, int i) => _x = x; void M() => _x.Dispose(); static async Task<A> C(string cs) { var x = await [|ConnectionMultiplexer.ConnectAsync|](cs); return new(x, missing); } }",
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public Task No_closing_is_reported_and_nothing_throws(string program) => Run(program);

    [Fact]
    public Task Wrong_arguments_do_not_hide_a_closing() => Run("class A { void M() => {|RSSOT3001:RedisManager.Shared.Close|}(missing); }");

    [Fact]
    public Task A_missing_semicolon_does_not_hide_a_closing() => Run("class A { void M() { {|RSSOT3001:RedisManager.Shared.Dispose|}() } }");

    [Fact]
    public Task A_missing_parenthesis_does_not_hide_a_closing() => Run("class A { void M() { using ({|RSSOT3001:RedisManager.Shared|}; } }");

    private static async Task Run(string program)
    {
        var test = RedisTest.Of(program);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        await test.RunAsync();
    }
}
