namespace RedisSsot.Tests.Migrations;

/// <summary>Positions in which the manager's type itself matters, and those beside the code.</summary>
internal static partial class Positions
{
    private const string RunTime = "at run time it may still be this type";
    private const string Looked = "what looks at types at run time may look for this one";
    private const string Text = "'nameof' makes a text of it, which may be needed elsewhere";
    private const string Attribute = "an attribute cannot be replaced by a connection";
    private const string Constraint = "a constraint asks for this very type";
    private const string BaseType = "a class that derives from it has to be given the connection instead";

    private static Position[] Tests =>
    [
        Fixed("void Run() { var m = ({M})new {M}(); }", "void Run() { var m = ({T}){S}; }"),
        Fixed("object Run({M} a) => a as {M};", "object Run({T} a) => a as {T};"),
        Refused("object Run() => ({M})Sample.Object;", RunTime),
        Refused("object Run() => (Sample.Object as {M})!;", RunTime),
        Refused("bool Run() => Sample.Object is {M};", RunTime),
        Refused("bool Run() => Sample.Object is {M} found;", RunTime),
        Refused("bool Run() => Sample.Object is not {M};", RunTime),
        Refused("bool Run() => Sample.Object is {M} { Connection: null };", RunTime),
        Refused("bool Run() => Sample.Object is {M} or {AuthRedisPool}<int>;", RunTime) with { IsGeneric = true },
        Refused("int Run() => Sample.Object switch { {M} => 1, _ => 2 };", RunTime),
        Refused("void Run() { switch (Sample.Object) { case {M} found: break; } }", RunTime),
        Refused("void Run() { try { } catch (Exception) when (Sample.Object is {M}) { } }", RunTime),
        Refused("object Run() => typeof({M});", Looked),
        Refused("object Run() => typeof({M}[]);", Looked),
        Refused("object Run() => typeof(List<{M}>);", NotFollowed),
        Refused("object Run() => typeof({AuthRedisPool}<>);", Looked) with { IsGeneric = true },
        Refused("string Run() => nameof({M});", Text) with { IsDotted = true },
        Refused("string Run() => nameof({M}.Instance);", Text),
    ];

    private static Position[] Elsewhere =>
    [
        Fixed("/// <summary>See <see cref=\"{M}\"/>.</summary>\nvoid Run() { }", "/// <summary>See <see cref=\"{S}\"/>.</summary>\nvoid Run() { }"),
        Fixed("/// <summary>See <see cref=\"{M}.Open()\"/>.</summary>\nvoid Run() { }", "/// <summary>See <see cref=\"{S}\"/>.</summary>\nvoid Run() { }"),
        Fixed("/// <summary>See <see cref=\"Take({M})\"/>.</summary>\nvoid Take({M} m) { }", "/// <summary>See <see cref=\"Take({T})\"/>.</summary>\nvoid Take({T} m) { }"),
        Fixed("/// <summary>See <see cref=\"Take(int, {M})\"/>.</summary>\nvoid Run() => Take(1, {M}.Instance);\nvoid Take(int i, {M} m) { }", "/// <summary>See <see cref=\"Take(int, {T})\"/>.</summary>\nvoid Run() => Take(1, {S});\nvoid Take(int i, {T} m) { }"),
        Refused("class Derived : {M} { }", BaseType),
        Refused("class Derived : {IAuthRedis} { }", BaseType) with { IsTop = true },
        Refused("void Run<T>() where T : {M} { }", Constraint),
        Refused("class Box<T> where T : {M} { }", Constraint),
        Refused("[{AuthRedisAttribute}] void Run() { }", Attribute),
        Refused("[[|AuthRedis|]] void Run() { }", Attribute) with { Header = "using Chat.Auth;", Target = "AuthRedisAttribute" },
        Refused("[{AuthRedisAttribute}(Type = typeof({M}))] void Run() { }", Attribute, Looked),
        Refused("[System.ComponentModel.DefaultValue(typeof({M}), \"\")] void Run() { }", Looked),
        Refused("[Obsolete({M}.Prefix)] void Run() { }", "'IConnectionMultiplexer' has no 'Prefix'"),
    ];

    private static Position[] Later =>
    [
        Fixed("class Login({M} m) { object Run() => m.GetDatabase(); }\nobject Run() => new Login(new {M}());", "class Login({T} m) { object Run() => m.GetDatabase(); }\nobject Run() => new Login({S});") with { Version = 12 },
        Refused("class Derived() : {M}(\"a\");", BaseType) with { Version = 12 },
        Fixed("{M}[] All => [new {M}(), {M}.Instance];", "{T}[] All => [{S}, {S}];") with { Version = 12 },
        Fixed("private readonly List<{M}> _all = [];", "private readonly List<{T}> _all = [];") with { Version = 12 },
        Refused("string Run() => nameof({AuthRedisPool}<>);", Text) with { Version = 14, IsGeneric = true, IsDotted = true },
        Fixed("{M} Redis { get => field ??= [|new()|]; }", "{T} Redis { get => field ??= {S}; }") with { Version = 14 },
        Refused("static class Extensions { extension({M} m) { public int Self => 1; } }", NotFollowed) with { Version = 14, IsTop = true },
    ];
}
