using System;
using System.Collections.Immutable;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>
/// One thing that a program does with a connection. <c>{e}</c> is what it is done with, <c>{T}</c> the type of that, <c>#</c> a number of its own.
/// </summary>
/// <param name="Expression">What the next step is done with.</param>
/// <param name="Statements">What comes before it.</param>
/// <param name="Members">Members of the class around it.</param>
/// <param name="Beside">Types beside the class.</param>
/// <param name="Type">The type of the expression, where it is another one.</param>
/// <param name="Hides">Whether nobody follows a connection there who asks whose it is: the known limits of RSSOT3001.</param>
internal sealed record Step(string Expression, string Statements = "", string Members = "", string Beside = "", string? Type = null, bool Hides = false)
{
    private const string Interface = "IConnectionMultiplexer";

    /// <summary>Ways on which a connection goes from one place to another.</summary>
    public static ImmutableArray<Step> Ways { get; } =
    [
        new("r#", "var r# = {e};"),
        new("r#", "{T} r#; r# = {e};"),
        new("r#", "{T} r# = null; if (DateTime.Now.Year > 2000) r# = {e};"),
        new("r#", "{T} r#; try { r# = {e}; } catch (InvalidOperationException) { throw; }"),
        new("r#", "{T} r# = null; lock (typeof(string)) { r# = {e}; }"),
        new("r#", "IConnectionMultiplexer r# = {e};", Type: Interface),
        new("(({T})r#)", "object r# = {e};"),
        new("(({T})(object){e})"),
        new("((IConnectionMultiplexer)r#)", "IDisposable r# = {e};", Type: Interface),
        new("r#", "if (!({e} is {T} r#)) throw new InvalidOperationException();"),
        new("(DateTime.Now.Year > 2000 ? {e} : null)"),
        new("(1 switch { 1 => {e}, _ => null })"),
        new("Id#({e})", Members: "private static T Id#<T>(T x) => x;"),
        new("Same#({e})", Members: "private static {T} Same#({T} x) { var y = x; return y; }"),
        new("r#", "Out#({e}, out var r#);", "private static void Out#({T} x, out {T} y) { y = x; }"),
        new("r#", "{T} r# = null; Ref#(ref r#, {e});", "private static void Ref#(ref {T} y, {T} x) { y = x; }"),
        new("{e}.Echo#()", Beside: "static class Extensions# { public static {T} Echo#(this {T} x) => x; }"),
        new("t#.Redis", "var t# = (Redis: {e}, Count: 1);", Hides: true),
        new("r#", "var (r#, n#) = ({e}, 1);", Hides: true),
        new("x#.Redis", "var x# = new { Redis = {e} };", Hides: true),
        new("l#[0]", "var l# = new List<{T}> { {e} };", Hides: true),
        new("l#.First()", "var l# = new List<{T}>(); l#.Add({e});", Hides: true),
        new("a#[0]", "var a# = new[] { {e} };", Hides: true),
        new("d#[\"a\"]", "var d# = new Dictionary<string, {T}> { [\"a\"] = {e} };", Hides: true),
        new("d#.GetOrAdd(1, _ => {e})", "var d# = new System.Collections.Concurrent.ConcurrentDictionary<int, {T}>();", Hides: true),
        new("q#.Peek()", "var q# = new Queue<{T}>(); q#.Enqueue({e});", Hides: true),
        new("z#.Value", "var z# = new Lazy<{T}>(() => {e});"),
        new("v#.Value", "var v# = new AsyncLocal<{T}>(); v#.Value = {e};", Hides: true),
        new("f#()", "Func<{T}> f# = () => {e};"),
        new("f#()", "var y# = {e}; Func<{T}> f# = () => y#;"),
        new("Local#()", "{T} Local#() { return {e}; }"),
        new("Each#().First()", "IEnumerable<{T}> Each#() { yield return {e}; }", Hides: true),
        new("k#.Result", "var k# = Task.FromResult({e});"),
        new("r#", "{T} r# = null; With#({e}, x => r# = x);", "private static void With#({T} x, Action<{T}> use) => use(x);", Hides: true),
        new("s_r#", "s_r# = {e};", "private static {T} s_r#;"),
        new("s_r#", "s_r# ??= {e};", "private static {T} s_r#;"),
        new("Own#", "Own# = {e};", "private static {T} Own# { get; set; }"),
        new("g#.Redis", "var (r#, n#) = new G#({e}, 1); var g# = new G#(r#, n#);", "record G#({T} Redis, int Count);", Hides: true),
        new("(g# with { Count = 2 }).Redis", "var g# = new G#({e}, 1);", "record G#({T} Redis, int Count);"),
        new("h#.Redis", "var h# = new H#({e});", "readonly struct H# { public readonly {T} Redis; public H#({T} r) { Redis = r; } }"),
        new("w#.Redis", "var w# = new W#({e});", "class W# { private readonly {T} _r; public W#({T} r) { _r = r; } public {T} Redis => _r; }"),
        new("w#.Redis", "var w# = new W# { Redis = {e} };", "class W# { public {T} Redis { get; set; } }"),
        new("w#.Redis", "var w# = new W#(); w#.Set({e});", "class W# { public {T} Redis { get; private set; } public void Set({T} r) { Redis = r; } }"),
        new("w#.Get()", "var w# = new W#({e});", "class B# { protected readonly {T} R; protected B#({T} r) => R = r; } class W# : B# { public W#({T} r) : base(r) { } public {T} Get() => R; }"),
        new("w#.Redis", "IHas# w# = new W#({e});", "interface IHas# { {T} Redis { get; } } class W# : IHas# { public W#({T} r) => Redis = r; public {T} Redis { get; } }"),
        new("w#[0]", "var w# = new W#({e});", "class W# { private readonly {T} _r; public W#({T} r) => _r = r; public {T} this[int i] => _r; }"),
        new("w#.Value", "var w# = new W#<{T}>({e});", "class W#<T> { public W#(T value) => Value = value; public T Value { get; } }"),
        new("w#.Redis", "using var w# = new W#({e});", "class W# : IDisposable { public W#({T} r) => Redis = r; public {T} Redis { get; } public void Dispose() => Redis.Dispose(); }"),
        new("r#", "{T} r# = null; V#.Opened += x => r# = x; V#.Raise({e});", "static class V# { public static event Action<{T}> Opened; public static void Raise({T} x) => Opened(x); }", Hides: true),
        new("{e}.GetDatabase().Multiplexer", Type: Interface),
        new("b#.Multiplexer", "var b# = {e}.GetDatabase();", Type: Interface),

        // The declaration opens it.
        new("w#.Redis", "var w# = new W#();", "class W# { private readonly {T} _r = {e}; public {T} Redis => _r; }"),
        new("w#.Redis", "using var w# = new W#();", "class W# : IDisposable { private readonly {T} _r = {e}; public {T} Redis => _r; public void Dispose() => _r.Dispose(); }"),
        new("w#.Redis", "using var w# = new W#();", "class W# : IDisposable { private {T} _r; public {T} Redis => _r ??= {e}; public void Dispose() { _r?.Dispose(); _r = null; } }"),
        new("w#.Redis", "using var w# = new W#();", "class W# : IDisposable { private readonly {T} _r; public W#() { _r = {e}; } public {T} Redis => _r; public void Dispose() { Dispose(true); GC.SuppressFinalize(this); } protected virtual void Dispose(bool all) { if (all) _r?.Dispose(); } }"),
        new("w#.Db.Multiplexer", "using var w# = new W#();", "class W# : IDisposable { public IDatabase Db { get; } = {e}.GetDatabase(); public void Dispose() => Db.Multiplexer.Dispose(); }", Type: Interface),
        new("W#.Redis", Members: "static class W# { public static readonly {T} Redis = {e}; }"),
        new("W#.Redis", Members: "static class W# { private static readonly Lazy<{T}> Made = new Lazy<{T}>(() => {e}); public static {T} Redis => Made.Value; }"),
        new("W#.Get()", Members: "static class W# { private static {T} _r; public static {T} Get() { if (_r == null || !_r.IsConnected) _r = {e}; return _r; } }"),
    ];

    /// <summary>What is done with it: <c>{use}</c> sends commands.</summary>
    public static ImmutableArray<Step> Ends { get; } =
    [
        new("{use}"),
        new("{use} {use}"),
        new("{use} {e}.Dispose();"),
        new("{use} {e}.Close();"),
        new("{use} {e}.Close(false);"),
        new("{use} {e}?.Dispose();"),
        new("using (var u# = {e}) { {use} }"),
        new("using ({e}) { {use} }"),
        new("using var u# = {e}; {use}"),
        new("using (IDisposable u# = {e}) { {use} }"),
        new("try { {use} } finally { {e}.Dispose(); }"),
        new("{use} ((IDisposable){e}).Dispose();"),
        new("{use} if ({e} is IDisposable i#) i#.Dispose();"),
        new("{use} ({e} as IDisposable)?.Dispose();"),
        new("{use} Shut#({e});", Members: "private static void Shut#(IDisposable d) => d.Dispose();"),
        new("{use} Shut#({e});", Members: "private static void Shut#(object d) => (d as IDisposable)?.Dispose();"),
        new("{use} Shut#({e});", Members: "private static void Shut#<T>(T d) where T : IDisposable { using (d) { } }"),
        new("{use} Shut#({e});", Members: "private static void Shut#(params IDisposable[] all) { foreach (var d in all) d.Dispose(); }", Hides: true),
        new("{use} Later#({e}); Shut#();", Members: "private static readonly List<IDisposable> s_all# = new List<IDisposable>(); private static void Later#(IDisposable d) => s_all#.Add(d); private static void Shut#() { foreach (var d in s_all#) d.Dispose(); s_all#.Clear(); }", Hides: true),
        new("{use} foreach (var x# in new[] { {e} }) x#.Dispose();", Hides: true),
        new("{use} Action c# = {e}.Dispose; c#();"),
        new("{use} foreach (IDisposable x# in new[] { {e} }) x#.Dispose();", Hides: true),
        new("{use} IDisposable[] m# = new[] { {e} }; m#[0].Dispose();", Hides: true),
        new("{use} ({e} ?? (IDisposable)null).Dispose();"),
        new("{use} IDisposable c# = DateTime.Now.Year > 2000 ? {e} : (IDisposable)null; c#.Dispose();"),
        new("{use} Func<IDisposable> c# = () => {e}; c#().Dispose();"),
        new("{use} Func<IDisposable> c# = Make#; s_made# = {e}; c#().Dispose();", Members: "private static {T} s_made#; private static {T} Make#() => s_made#;"),
        new("{use} Shut# c# = d => d.Dispose(); c#({e});", Members: "private delegate void Shut#(IDisposable d);", Hides: true),
        new("{use} Shut#({e});", Members: "private static void Shut#(params IDisposable[] all) => all[0].Dispose();", Hides: true),
        new("{use} ((Action)(() => {e}.Dispose()))();"),
        new("var m# = new List<IDisposable> { {e} }; {use} m#.ForEach(x => x.Dispose());", Hides: true),
        new("{use} Task.Run(() => {e}.Dispose()).Wait();"),
        new("{use} {e}.GetDatabase().Multiplexer.Dispose();"),
        new("{use} {e}.GetSubscriber().Multiplexer.Close();"),
        new("using (new O#({e})) { {use} }", Members: "class O# : IDisposable { private readonly {T} _r; public O#({T} r) => _r = r; public void Dispose() => _r.Dispose(); }"),
        new("using (new O#({e}, true)) { {use} }", Members: "class O# : IDisposable { private readonly {T} _r; private readonly bool _owns; public O#({T} r, bool owns) { _r = r; _owns = owns; } public void Dispose() { if (_owns) _r.Dispose(); } }", Hides: true),
        new("using (new O#(() => {e}.Dispose())) { {use} }", Members: "class O# : IDisposable { private readonly Action _end; public O#(Action end) => _end = end; public void Dispose() => _end(); }"),
        new("{use} new O# { Redis = {e} }.Stop();", Members: "class O# { public {T} Redis; public void Stop() { using (Redis) { } } }"),
        new("{use} await {e}.DisposeAsync();"),
        new("{use} await {e}.CloseAsync();"),
        new("await using (var u# = {e}) { {use} }"),
        new("await using ({e}.ConfigureAwait(false)) { {use} }"),
        new("{use} await ShutAsync#({e});", Members: "private static async Task ShutAsync#(IAsyncDisposable d) { await using (d) await Task.Yield(); }"),
    ];

    /// <summary>Commands: one that was never closed before gets through.</summary>
    public static ImmutableArray<Step> Uses { get; } =
    [
        new("{e}.GetDatabase().KeyDelete(\"a#\");"),
        new("{e}.GetDatabase(1).KeyDelete(\"b#\");"),
        new("var b# = {e}.GetDatabase(); b#.KeyDelete(\"c#\");"),
        new("Use#({e});", Members: "private static void Use#(IConnectionMultiplexer r) => r.GetDatabase().KeyDelete(\"d#\");"),
        new("new K#({e}.GetDatabase()).Drop();", Members: "class K# { private readonly IDatabase _db; public K#(IDatabase db) => _db = db; public void Drop() => _db.KeyDelete(\"e#\"); }"),
        new("{e}.GetDatabase(2 + 2).KeyDelete(\"f#\");"),
    ];

    /// <summary>The step, as the number-th of a program, done with something.</summary>
    public Step With(string number, string what, string type)
    {
        return new(Filled(Expression), Filled(Statements), Filled(Members), Filled(Beside), Type ?? type, Hides);

        string Filled(string text) => text.Replace("#", number, StringComparison.Ordinal).Replace("{e}", what, StringComparison.Ordinal).Replace("{T}", type, StringComparison.Ordinal);
    }
}
