using System.Collections.Immutable;

namespace RedisSsot.Tests.Migrations;

/// <summary>All positions of the language in which a manager can be named.</summary>
internal static partial class Positions
{
    private const string Packed = "it is packed into a tuple or an anonymous object, where it cannot be followed";
    private const string NotFollowed = "…is used in a way that cannot be followed";

    public static ImmutableArray<Position> All { get; } = [.. Creations, .. StaticAccesses, .. Variables, .. Members, .. Parameters, .. InsideOtherTypes, .. Tests, .. Elsewhere, .. Later];

    private static Position Fixed(string code, string becomes) => new(code, becomes);

    private static Position Refused(string code, params string[] reasons) => new(code, null, reasons);

    private static Position[] Creations =>
    [
        Fixed("void Run() { var m = new {M}(); }", "void Run() { var m = {S}; }"),
        Fixed("void Run() { var db = new {M}(\"a\").GetDatabase(); }", "void Run() { var db = {S}.GetDatabase(); }"),
        Fixed("void Run() { object m = new {M} { }; }", "void Run() { object m = {S}; }"),
        Fixed("void Run() { {M} m = [|new()|]; }", "void Run() { {T} m = {S}; }"),
        Fixed("void Run() { _ = new {M}(); }", "void Run() { _ = {S}; }"),
        Fixed("void Run() { Sample.Use(new {M}()); }", "void Run() { Sample.Use({S}); }"),
        Fixed("void Run() { Take([|new()|]); }\nstatic void Take({M} m) { }", "void Run() { Take({S}); }\nstatic void Take({T} m) { }"),
        Fixed("private {M} _m = null!;\nvoid Run() { _m = [|new()|]; }", "private {T} _m = null!;\nvoid Run() { _m = {S}; }"),
        Fixed("private {M} _m = null!;\nIDatabase Run() => (_m ??= new {M}()).GetDatabase();", "private {T} _m = null!;\nIDatabase Run() => (_m ??= {S}).GetDatabase();"),
        Fixed("object Run() => new {M}();", "object Run() => {S};"),
        Fixed("object Run(bool b) => b ? new {M}() : null!;", "object Run(bool b) => b ? {S} : null!;"),
        Fixed("object Run(int i) => i switch { 1 => new {M}(), _ => null! };", "object Run(int i) => i switch { 1 => {S}, _ => null! };"),
        Fixed("Func<object> Run() => () => new {M}();", "Func<object> Run() => () => {S};"),
        Fixed("object Run() => (object)new {M}();", "object Run() => (object){S};"),
        Fixed("string Run() => $\"{(new {M}())}\";", "string Run() => $\"{({S})}\";"),
        Fixed("bool Run() => new {M}() == null;", "bool Run() => {S} == null;"),
        Refused("List<object> _all = new() { new {M}() };", "it is handed on in a way that cannot be followed to where it is closed"),
        Fixed("Subject() : this(new {M}()) { }\nSubject(object o) { }", "Subject() : this({S}) { }\nSubject(object o) { }"),
        Fixed("void Run() { var all = new[] { new {M}() }; }", "void Run() { var all = new[] { {S} }; }"),
        Fixed("void Run() { var all = new {M}[1]; }", "void Run() { var all = new {T}[1]; }"),
        Fixed("void Run() { using var m = new {M}(); }", "void Run() { var m = {S}; }"),
        Fixed("void Run() { var m = Sample.Same(new {M}()); }", "void Run() { var m = Sample.Same({S}); }"),
        Refused("void Run() { new {M}(); }", "its value is not used here, and a value alone is no statement"),
        Refused("Action Run() => () => new {M}();", "its value is not used here, and a value alone is no statement"),
        Refused("void Run() => new {M}();", "its value is not used here, and a value alone is no statement"),
        Refused("void Run() { var m = new {M} { Name = \"a\" }; }", "'{ Name = \"a\" }' sets up an instance of its own"),
        Refused("bool Run() => new {M}() is { Name: \"a\" };", "…is asked for its type at run time"),
        Refused("void Run() { var m = (new {M}(), 1); }", Packed),
        Refused("void Run() { var m = new { Redis = new {M}() }; }", Packed),
        Refused("string Run() => new {M}().Name;", "'IConnectionMultiplexer' has no 'Name'"),
    ];

    private static Position[] StaticAccesses =>
    [
        Fixed("void Run() { var m = {M}.Instance; }", "void Run() { var m = {S}; }"),
        Fixed("IDatabase Run() => {M}.Instance.GetDatabase();", "IDatabase Run() => {S}.GetDatabase();"),
        Fixed("IDatabase Run() => {M}.Instance.Connection.GetDatabase();", "IDatabase Run() => {S}.GetDatabase();"),
        Fixed("IDatabase Run() => {M}.Open().GetDatabase();", "IDatabase Run() => {S}.GetDatabase();"),
        Fixed("async Task Run() { await Task.Yield(); var m = await {M}.GetAsync(); }", "async Task Run() { await Task.Yield(); var m = {S}; }"),
        Fixed("string Run() => $\"{({M}.Instance.GetDatabase())}\";", "string Run() => $\"{({S}.GetDatabase())}\";"),
        Fixed("object Run(object o) => o ?? {M}.Instance;", "object Run(object o) => o ?? {S};"),
        Fixed("IDatabase Run() => [|Instance|].GetDatabase();", "IDatabase Run() => {S}.GetDatabase();") with { Header = "using static Chat.Auth.AuthRedisManager;", Target = "AuthRedisManager.Instance" },
        Fixed("IConnectionMultiplexer Run() => [|Open|]();", "IConnectionMultiplexer Run() => {S};") with { Header = "using static Chat.Auth.AuthRedisManager;", Target = "AuthRedisManager.Open" },
        Refused("string Run() => [|Prefix|];", "'IConnectionMultiplexer' has no 'Prefix'") with { Header = "using static Chat.Auth.AuthRedisManager;", Target = "AuthRedisManager.Prefix" },
        Refused("Func<IConnectionMultiplexer> _open = {M}.Open;", "'IConnectionMultiplexer' has no 'Open'"),
        Refused("string Run() => $\"{({M}.Prefix)}42\";", "'IConnectionMultiplexer' has no 'Prefix'"),
        Refused("const string Key = {M}.Prefix + \"42\";", "'IConnectionMultiplexer' has no 'Prefix'"),
        Refused("void Run(string s) { switch (s) { case {M}.Prefix: break; } }", "'IConnectionMultiplexer' has no 'Prefix'"),
        Refused("void Run(string s = {M}.Prefix) { }", "'IConnectionMultiplexer' has no 'Prefix'"),
        Refused("void Run() { {M}.Open(); }", "its value is not used here, and a value alone is no statement"),
        Refused("string Run() => {AuthRedisExtensions}.GetJson(Sample.Database, \"a\");", "'IConnectionMultiplexer' has no 'GetJson'"),
        Refused("string Run() => Sample.Database.[|GetJson|](\"a\");", "the list does not say what takes the place of 'GetJson'") with { Header = "using Chat.Auth;", Target = "AuthRedisExtensions.GetJson" },
    ];
}
