namespace RedisSsot.Tests.Migrations;

/// <summary>Positions in which something is declared with the manager's type.</summary>
internal static partial class Positions
{
    private static Position[] Variables =>
    [
        Fixed("void Run() { {M} m; }", "void Run() { {T} m; }"),
        Fixed("void Run() { {M} a = null!, b = {M}.Instance; b.GetDatabase(); }", "void Run() { {T} a = null!, b = {S}; b.GetDatabase(); }"),
        Fixed("void Run() { foreach ({M} m in new[] { {M}.Instance }) m.GetDatabase(); }", "void Run() { foreach ({T} m in new[] { {S} }) m.GetDatabase(); }"),
        Fixed("void Run() { Fill(out {M} m); m.GetDatabase(); }\nstatic void Fill(out {M} m) => m = null!;", "void Run() { Fill(out {T} m); m.GetDatabase(); }\nstatic void Fill(out {T} m) => m = null!;"),
        Refused("void Run() { foreach ({M} m in new object[0]) { } }", "'new object[0]' may still be the 'AuthRedisManager' at run time"),
        Refused("private {M} _m = null!;\nvoid Run() { ref {M} m = ref _m; }", NotFollowed),
        Refused("void Run() { ({M} a, int b) = (null!, 1); }", Packed),
        Refused("object Run() => from {M} m in new object[0] select m;", NotFollowed),
        Refused("void Run() { unsafe { var m = stackalloc {AuthRedisKey}[1]; } }", NotFollowed),
    ];

    private static Position[] Members =>
    [
        Fixed("private {M} _m = null!;\nIDatabase Run() => _m.GetDatabase();", "private {T} _m = null!;\nIDatabase Run() => _m.GetDatabase();"),
        Fixed("private readonly {M} _m = new {M}();", "private readonly {T} _m = {S};"),
        Fixed("private readonly {M} _m = [|new()|];", "private readonly {T} _m = {S};"),
        Fixed("private static {M} s_a = null!, s_b = null!;", "private static {T} s_a = null!, s_b = null!;"),
        Fixed("{M} Redis { get; } = {M}.Instance;", "{T} Redis { get; } = {S};"),
        Fixed("{M} Redis => {M}.Instance;", "{T} Redis => {S};"),
        Fixed("private {M} _m = null!;\n{M} Redis { get => _m; set => _m = value; }", "private {T} _m = null!;\n{T} Redis { get => _m; set => _m = value; }"),
        Fixed("{M} Run() => new {M}();", "{T} Run() => {S};"),
        Fixed("{M} Run() { return [|new()|]; }", "{T} Run() { return {S}; }"),
        Fixed("static {M} Run() => throw new NotSupportedException();", "static {T} Run() => throw new NotSupportedException();"),
        Fixed("IEnumerable<{M}> Run() { yield return new {M}(); }", "IEnumerable<{T}> Run() { yield return {S}; }"),
        Fixed("async Task<{M}> Run() { await Task.Yield(); return new {M}(); }", "async Task<{T}> Run() { await Task.Yield(); return {S}; }"),
        Fixed("void Run() { {M} Local({M} m) => m; Local(new {M}()); }", "void Run() { {T} Local({T} m) => m; Local({S}); }"),
        Fixed("interface ISource { {M} Redis { get; } }\nclass Source : ISource { public {M} Redis => null!; }", "interface ISource { {T} Redis { get; } }\nclass Source : ISource { public {T} Redis => null!; }"),
        Fixed("interface ISource { {M} Make(); }\nclass Source : ISource { {M} ISource.Make() => new {M}(); }", "interface ISource { {T} Make(); }\nclass Source : ISource { {T} ISource.Make() => {S}; }"),
        Fixed("abstract class Parent { public abstract {M} Make(); }\nclass Child : Parent { public override {M} Make() => null!; }", "abstract class Parent { public abstract {T} Make(); }\nclass Child : Parent { public override {T} Make() => null!; }"),
        Fixed("class Holder { public {M} Redis { get; set; } = null!; }\nobject Run() => new Holder { Redis = new {M}() };", "class Holder { public {T} Redis { get; set; } = null!; }\nobject Run() => new Holder { Redis = {S} };"),
        Refused("{M} this[int index] => null!;", NotFollowed),
        Refused("event {AuthRedisHandler} Happened = null!;", NotFollowed),
        Refused("event Action<{M}> Happened = null!;", NotFollowed),
        Refused("event Action<{M}> Happened { add { } remove { } }", NotFollowed),
        Refused("public static implicit operator {M}(Subject s) => null!;", NotFollowed),
        Refused("delegate {M} Handler();", NotFollowed),
    ];

    private static Position[] Parameters =>
    [
        Fixed("void Run({M} m) => m.GetDatabase();", "void Run({T} m) => m.GetDatabase();"),
        Fixed("void Run({M} m = null!) { m ??= new {M}(); m.GetDatabase(); }", "void Run({T} m = null!) { m ??= {S}; m.GetDatabase(); }"),
        Fixed("void Run(params {M}[] all) { }\nvoid Other() => Run(new {M}(), {M}.Instance);", "void Run(params {T}[] all) { }\nvoid Other() => Run({S}, {S});"),
        Fixed("void Run(in {M} m) { }", "void Run(in {T} m) { }"),
        Fixed("IDatabase Run({M} m) => m?.GetDatabase()!;", "IDatabase Run({T} m) => m?.GetDatabase()!;"),
        Fixed("bool Run({M} m) => m is null || m == {M}.Instance;", "bool Run({T} m) => m is null || m == {S};"),
        Fixed("class Login { public Login({M} m) { } }\nobject Run() => new Login(new {M}());", "class Login { public Login({T} m) { } }\nobject Run() => new Login({S});"),
        Fixed("record Login({M} Redis);\nobject Run() => new Login(new {M}());", "record Login({T} Redis);\nobject Run() => new Login({S});"),
        Fixed("record struct Login({M} Redis);\nobject Run() => new Login(new {M}());", "record struct Login({T} Redis);\nobject Run() => new Login({S});"),
        Fixed("void Run() { Func<{M}, int> f = ({M} m) => 1; f(null!); }", "void Run() { Func<{T}, int> f = ({T} m) => 1; f(null!); }"),
        Fixed("void Run() { Action<{M}> f = delegate({M} m) { m.GetDatabase(); }; f(new {M}()); }", "void Run() { Action<{T}> f = delegate({T} m) { m.GetDatabase(); }; f({S}); }"),
        Fixed("static class Extensions\n{\n    public static void Run(this {M} m) => m.GetDatabase();\n    public static void Other() => {M}.Instance.Run();\n}", "static class Extensions\n{\n    public static void Run(this {T} m) => m.GetDatabase();\n    public static void Other() => {S}.Run();\n}") with { IsTop = true },
        Refused("Subject({M} m) { }", "a container may construct 'Subject', and nothing here registers a 'IConnectionMultiplexer' with it"),
        Refused("object this[{M} m] => null!;", NotFollowed),
        Refused("object this[{M} m] => null!;\nobject Run() => this[new {M}()];", NotFollowed),
        Refused("delegate void Handler({M} m);", NotFollowed),
        Refused("delegate void Handler({M} m);\nvoid Run(Handler handler) => handler(new {M}());", NotFollowed),
        Refused("delegate void Handler({M} m);\nHandler _handler = ({M} m) => { };", NotFollowed),
        Refused("public static Subject operator +(Subject s, {M} m) => s;", NotFollowed),
        Refused("public static explicit operator Subject({M} m) => null!;", NotFollowed),
        Refused("void Run({M} m) { }\nAction<{M}> Other() => Run;", "'Run' is handed on as a delegate"),
    ];

    private static Position[] InsideOtherTypes =>
    [
        Fixed("private {M}[] _all = new {M}[2];", "private {T}[] _all = new {T}[2];"),
        Fixed("private {M}[][] _all = null!;", "private {T}[][] _all = null!;"),
        Fixed("private List<{M}> _all = new();", "private List<{T}> _all = new();"),
        Fixed("private List<{M}> _all = new List<{M}>();", "private List<{T}> _all = new List<{T}>();"),
        Fixed("private List<{M}[]> _all = null!;", "private List<{T}[]> _all = null!;"),
        Fixed("private Dictionary<string, List<{M}>> _all = new();", "private Dictionary<string, List<{T}>> _all = new();"),
        Fixed("private Lazy<{M}> _m = new(() => new {M}());\nIDatabase Run() => _m.Value.GetDatabase();", "private Lazy<{T}> _m = new(() => {S});\nIDatabase Run() => _m.Value.GetDatabase();"),
        Fixed("private Func<{M}> _m = () => new {M}();", "private Func<{T}> _m = () => {S};"),
        Fixed("Task<{M}> Run() => Task.FromResult(new {M}());", "Task<{T}> Run() => Task.FromResult({S});"),
        Fixed("private Box<{M}> _box = new() { Value = new {M}() };", "private Box<{T}> _box = new() { Value = {S} };"),
        Fixed("IEnumerable<{M}> Run() => Enumerable.Empty<{M}>();", "IEnumerable<{T}> Run() => Enumerable.Empty<{T}>();"),
        Fixed("#nullable enable\nprivate {M}? _m = null;\nIDatabase? Run() => _m?.GetDatabase();", "#nullable enable\nprivate {T}? _m = null;\nIDatabase? Run() => _m?.GetDatabase();"),
        Fixed("({M} Redis, int Number) Run() => default;", "({T} Redis, int Number) Run() => default;"),
        Fixed("object Run() => default({M})!;", "object Run() => default({T})!;"),
        Refused("private ({M} Redis, int Number) _m = (null!, 1);", "'(null!, 1)' is used in a way that cannot be followed"),
        Refused("unsafe {AuthRedisKey}* _key;", NotFollowed),
        Refused("unsafe delegate*<{M}, void> _pointer;", NotFollowed),
        Refused("class Derived : List<{M}> { }", NotFollowed),
        Refused("object Run() => new object[0].OfType<{M}>();", "'OfType' is told of this very type"),
        Refused("object Run() => new object[0].Cast<{M}>();", "'Cast' is told of this very type"),
        Refused("object Run() => Sample.Make<{M}>();", "'Make' is told of this very type"),
    ];
}
