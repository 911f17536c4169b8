using System;
using System.Collections.Generic;

namespace RedisSsot.PropertyTests.Combinations;

/// <summary>One opening in one context.</summary>
/// <param name="Context">Where it stands; <c>{E}</c> is the opening, <c>{T}</c> the declared type, <c>#</c> a number.</param>
/// <param name="Type">What is declared.</param>
/// <param name="Opening">What opens the connection.</param>
/// <param name="Tail">What follows it.</param>
internal sealed record Piece(string Context, string Type, string Opening, string Tail)
{
    private static readonly string[] Types =
        ["var", "ConnectionMultiplexer", "IConnectionMultiplexer", "IDatabase", "IDatabaseAsync", "ISubscriber", "object", "IDisposable", "Lazy<ConnectionMultiplexer>", "Lazy<IConnectionMultiplexer>", "Task<ConnectionMultiplexer>", "Task<IConnectionMultiplexer>", "Func<ConnectionMultiplexer>"];

    private static readonly string[] Openings =
    [
        "ConnectionMultiplexer.Connect(cs)", "ConnectionMultiplexer.Connect(\"localhost:6379\")", "ConnectionMultiplexer.Connect(cs, null)", "ConnectionMultiplexer.Connect(ConfigurationOptions.Parse(cs))",
        "ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { cs } })", "ConnectionMultiplexer.Connect(cs, o => o.ClientName = \"a\")", "(IConnectionMultiplexer)ConnectionMultiplexer.Connect(cs)",
        "ConnectionMultiplexer.ConnectAsync(cs)", "await ConnectionMultiplexer.ConnectAsync(cs)", "await ConnectionMultiplexer.ConnectAsync(cs).ConfigureAwait(false)", "(await ConnectionMultiplexer.ConnectAsync(cs))",
        "ConnectionMultiplexer.ConnectAsync(cs).Result", "ConnectionMultiplexer.ConnectAsync(cs).GetAwaiter().GetResult()", "ConnectionMultiplexer.SentinelConnect(cs)",
        "new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(cs))", "new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(cs)).Value", "new Lazy<IConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(cs))",
        "Task.FromResult(ConnectionMultiplexer.Connect(cs))", "new(() => ConnectionMultiplexer.Connect(cs))", "() => ConnectionMultiplexer.Connect(cs)", "cs.Length > 3 ? ConnectionMultiplexer.Connect(cs) : null", "null ?? ConnectionMultiplexer.Connect(cs)",
    ];

    private static readonly string[] Tails = ["", ".GetDatabase()", "?.GetDatabase()", "!", ".GetDatabase(1)", ".GetSubscriber()", " as IConnectionMultiplexer", ".ToString()"];

    /// <summary>Members; those with <c>cs</c> in a static place read it from a constant.</summary>
    private static readonly string[] Contexts =
    [
        "private readonly {T} _f# = {E};", "private readonly {T} _f# = {E};\n    public object U#() => _f#;", "private static readonly {T} s_f# = {E};\n    public static object U#() => s_f#;", "public {T} F# = {E};",
        "public {T} P# { get; } = {E};", "public {T} P# => {E};", "private {T} _f#;\n    public {T} P# => _f# ??= {E};", "private {T} _f#;\n    public {T} P# { get { if (_f# == null) _f# = {E}; return _f#; } }",
        "private readonly {T} _f#;\n    public C#() { _f# = {E}; }\n    public object U#() => _f#;", "private {T} _f#;\n    public void M#() { _f# = {E}; }\n    public void N#() { Console.WriteLine(_f#); }",
        "public void M#() { {T} x = {E}; Console.WriteLine(x); }", "public async Task M#() { {T} x = {E}; Console.WriteLine(x); }", "public async Task M#() { {T} x = {E}; await Task.Yield(); Console.WriteLine(x); }",
        "public void M#() { using {T} x = {E}; Console.WriteLine(x); }", "public async Task M#() { using {T} x = {E}; Console.WriteLine(x); }", "public async Task M#() { await using {T} x = {E}; Console.WriteLine(x); }",
        "public void M#()\n    {\n        using ({T} x = {E})\n        {\n            Console.WriteLine(x);\n        }\n    }", "public async Task M#()\n    {\n        await using ({T} x = {E})\n        {\n            Console.WriteLine(x);\n        }\n    }",
        "public async Task<int> M#()\n    {\n        using ({T} x = {E})\n        {\n            Console.WriteLine(x);\n            return 1;\n        }\n    }", "public void M#() { using ({E}) { } }",
        "public {T} M#() { return {E}; }", "public {T} M#() => {E};", "public async Task<{T}> M#() => {E};", "public async Task<{T}> M#() { return {E}; }", "public async ValueTask<{T}> M#() { Console.WriteLine(1); return {E}; }",
        "public void M#() { Console.WriteLine({E}); }", "public async Task M#() { Console.WriteLine({E}); }", "public void M#() { Take({E}); void Take({T} x) { } }", "public void M#() { _ = {E}; }", "public async Task M#() => _ = {E};",
        "public void M#() { Func<{T}> f = () => {E}; f(); }", "public void M#() { Func<{T}> f = () => { return {E}; }; f(); }", "public void M#() { Func<Task<{T}>> f = async () => {E}; f(); }", "public void M#() { Action f = () => Console.WriteLine({E}); f(); }",
        "public void M#() { {T} x; x = {E}; Console.WriteLine(x); }", "public void M#() { {T} x = null; x ??= {E}; Console.WriteLine(x); }", "public void M#() { {T} x = null; try { x = {E}; } finally { (x as IDisposable)?.Dispose(); } }",
        "public void M#() { {T} x = {E}; try { Console.WriteLine(x); } finally { x.Dispose(); } }", "public void M#() { {T} x = {E}; Console.WriteLine(x); x.Dispose(); }", "public async Task M#() { {T} x = {E}; Console.WriteLine(x); await x.CloseAsync(); }",
        "public void M#(out {T} x) { x = {E}; }", "public void M#() { {T} x = {E}, y = null; Console.WriteLine(x); Console.WriteLine(y); }", "public {T}[] M#() => new {T}[] { {E} };", "public void M#() { var x = new List<{T}> { {E} }; Console.WriteLine(x); }",
        "public void M#() { (object, object) x = ({E}, 1); Console.WriteLine(x); }", "public void M#() { var x = new { Redis = {E} }; Console.WriteLine(x); }", "public string M#() => $\"{{E}}\";", "public bool M#() => {E} is { } x && x != null;",
        "public IEnumerable<{T}> M#() { yield return {E}; }", "public void M#() { {T} Make() => {E}; Make(); }", "public void M#() { lock (this) { {T} x = {E}; Console.WriteLine(x); } }", "public {T} M#(int i) => i switch { 1 => {E}, _ => null };",
        "public void M#() { for ({T} x = {E}; ;) { Console.WriteLine(x); } }", "public void M#() { foreach (var e in {E}.GetEndPoints()) Console.WriteLine(e); }", "public void M#() { if ({E}.IsConnected) return; }",
        "public void M#() { {T} x = {E}; {T} y = x; Console.WriteLine(y); y.Dispose(); }", "private readonly {T} _f# = {E};\n    public void Dispose#() => _f#.Dispose();", "private {T} _f# = {E};\n    public async Task D#() { await _f#.CloseAsync(); _f# = null; }",
    ];

    /// <summary>Makes one, which need not compile.</summary>
    public static Piece Of(Random random) => new(Pick(random, Contexts), Pick(random, Types), Pick(random, Openings), random.Next(4) == 0 ? Pick(random, Tails) : "");

    /// <summary>The same with something simpler in it.</summary>
    public IEnumerable<Piece> Simpler()
    {
        if (Tail.Length > 0)
            yield return this with { Tail = "" };
        if (Opening != Openings[0])
            yield return this with { Opening = Openings[0] };
        if (Type != Types[0])
            yield return this with { Type = Types[0] };
    }

    private static string Pick(Random random, string[] all) => all[random.Next(all.Length)];

    /// <summary>A member, or several.</summary>
    public string Member(int number) =>
        Context.Replace("{E}", Opening.StartsWith("await ", StringComparison.Ordinal) && Tail.Length > 0 ? $"({Opening}){Tail}" : Opening + Tail).Replace("{T}", Type).Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
