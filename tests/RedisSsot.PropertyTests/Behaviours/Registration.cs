using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>How a program gives a connection to a container, and gets it back.</summary>
/// <param name="Statements">What registers it with <c>services#</c>; <c>{o}</c> is what opens it.</param>
/// <param name="Expression">What the container <c>provider#</c> hands out.</param>
/// <param name="Type">The type of that.</param>
/// <param name="Members">Members of the class around it.</param>
/// <param name="IsOwn">Whether the service is the program's own, not the connection: who gets the connection from it may well close it.</param>
internal sealed record Registration(string Statements, string Expression = "provider#.GetRequiredService<IConnectionMultiplexer>()", string Type = "IConnectionMultiplexer", string Members = "", bool IsOwn = false)
{
    private const string Connection = "ConnectionMultiplexer";
    private const string ManagerAsked = "provider#.GetRequiredService<OldRedisManager>()";

    /// <summary>All ways.</summary>
    private static ImmutableArray<Registration> All { get; } =
    [
        new("services#.AddSingleton<IConnectionMultiplexer>({o});"),
        new("services#.AddSingleton<IConnectionMultiplexer>(_ => {o});"),
        new("services#.AddSingleton<IConnectionMultiplexer>(_ => { var r# = {o}; return r#; });"),
        new("services#.AddSingleton<IConnectionMultiplexer>(Open#);", Members: "private static IConnectionMultiplexer Open#(IServiceProvider services) => {o};"),
        new("services#.AddSingleton<IConnectionMultiplexer>(_ => Open#());", Members: "private static ConnectionMultiplexer Open#() => {o};"),
        new("services#.AddSingleton({o});", $"provider#.GetRequiredService<{Connection}>()", Connection),
        new("services#.AddSingleton(_ => {o});", $"provider#.GetRequiredService<{Connection}>()", Connection),
        new("services#.AddSingleton(typeof(IConnectionMultiplexer), _ => {o});", "((IConnectionMultiplexer)provider#.GetService(typeof(IConnectionMultiplexer)))"),
        new("services#.AddSingleton(typeof(IConnectionMultiplexer), {o});"),
        new("services#.TryAddSingleton<IConnectionMultiplexer>(_ => {o});"),
        new("services#.TryAddSingleton<IConnectionMultiplexer>({o});"),
        new("services#.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), {o}));"),
        new("services#.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => {o}, ServiceLifetime.Singleton));"),
        new("services#.Add(new ServiceDescriptor(typeof(IConnectionMultiplexer), _ => {o}, ServiceLifetime.Scoped));"),
        new("services#.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(_ => {o}));"),
        new("services#.Add(ServiceDescriptor.Transient<IConnectionMultiplexer>(_ => {o}));"),
        new("services#.AddScoped<IConnectionMultiplexer>(_ => {o});"),
        new("services#.AddScoped(_ => {o});", $"provider#.GetRequiredService<{Connection}>()", Connection),
        new("services#.AddTransient<IConnectionMultiplexer>(_ => {o});"),
        new("services#.AddTransient(typeof(IConnectionMultiplexer), _ => {o});"),
        new("services#.AddKeyedSingleton<IConnectionMultiplexer>(\"a\", {o});", "provider#.GetRequiredKeyedService<IConnectionMultiplexer>(\"a\")"),
        new("services#.AddKeyedSingleton<IConnectionMultiplexer>(\"a\", (_, _) => {o});", "provider#.GetRequiredKeyedService<IConnectionMultiplexer>(\"a\")"),
        new("services#.AddKeyedScoped<IConnectionMultiplexer>(\"a\", (_, _) => {o});", "provider#.GetRequiredKeyedService<IConnectionMultiplexer>(\"a\")"),
        new("services#.AddSingleton<IConnectionMultiplexer>(_ => {o}); services#.AddSingleton(x => (ConnectionMultiplexer)x.GetRequiredService<IConnectionMultiplexer>());", $"provider#.GetRequiredService<{Connection}>()", Connection),
        new("services#.AddSingleton<IConnectionMultiplexer>(_ => {o}); services#.AddSingleton<IConnectionMultiplexer>(_ => {o});"),
        new("services#.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared); services#.AddScoped<IConnectionMultiplexer>(_ => {o});"),
        new("services#.AddScoped(_ => {o}.GetDatabase());", "provider#.GetRequiredService<IDatabase>().Multiplexer"),
        new("services#.AddSingleton<IConnectionMultiplexer>(_ => {o}); services#.AddScoped(x => x.GetRequiredService<IConnectionMultiplexer>().GetDatabase());", "provider#.GetRequiredService<IDatabase>().Multiplexer"),
        new("services#.AddSingleton(_ => new Lazy<ConnectionMultiplexer>(() => {o}));", $"provider#.GetRequiredService<Lazy<{Connection}>>().Value", Connection),
        new("services#.AddSingleton<Func<ConnectionMultiplexer>>(() => {o});", $"provider#.GetRequiredService<Func<{Connection}>>()()", Connection, IsOwn: true),
        new("services#.AddSingleton<Func<ConnectionMultiplexer>>(_ => () => {o});", $"provider#.GetRequiredService<Func<{Connection}>>()()", Connection, IsOwn: true),
        new("services#.AddSingleton<W#>();", "provider#.GetRequiredService<W#>().Redis", Connection, "class W# { public ConnectionMultiplexer Redis { get; } = {o}; }", IsOwn: true),
        new("services#.AddScoped<W#>();", "provider#.GetRequiredService<W#>().Redis", Connection, "class W# : IDisposable { public ConnectionMultiplexer Redis { get; } = {o}; public void Dispose() => Redis.Dispose(); }", IsOwn: true),
        new("services#.AddTransient<W#>();", "provider#.GetRequiredService<W#>().Redis", Connection, "class W# : IAsyncDisposable, IDisposable { private readonly ConnectionMultiplexer _r = {o}; public ConnectionMultiplexer Redis => _r; public ValueTask DisposeAsync() => _r.DisposeAsync(); public void Dispose() => _r.Dispose(); }", IsOwn: true),
        new("services#.AddSingleton<W#>(_ => new W#({o}));", "provider#.GetRequiredService<W#>().Redis", Connection, "class W# : IDisposable { public W#(ConnectionMultiplexer redis) => Redis = redis; public ConnectionMultiplexer Redis { get; } public void Dispose() => Redis.Dispose(); }", IsOwn: true),
        new("services#.AddScoped(_ => new W#({o}));", "provider#.GetRequiredService<W#>().Redis", Connection, "class W# { public W#(ConnectionMultiplexer redis) => Redis = redis; public ConnectionMultiplexer Redis { get; } }", IsOwn: true),
        new("services#.AddSingleton<IConnectionMultiplexer>(_ => {o}); services#.AddSingleton<W#>();", "provider#.GetRequiredService<W#>().Redis", Members: "class W# { public W#(IConnectionMultiplexer redis) => Redis = redis; public IConnectionMultiplexer Redis { get; } }"),
        new("services#.AddScoped<IConnectionMultiplexer>(_ => {o}); services#.AddScoped<W#>();", "provider#.GetRequiredService<W#>().Redis", Members: "class W# { public W#(IConnectionMultiplexer redis) => Redis = redis; public IConnectionMultiplexer Redis { get; } }"),
        new("services#.AddScoped<IW#, W#>();", "provider#.GetRequiredService<IW#>().Redis", Connection, "interface IW# { ConnectionMultiplexer Redis { get; } } class W# : IW#, IDisposable { private ConnectionMultiplexer _r; public ConnectionMultiplexer Redis => _r ??= {o}; public void Dispose() { _r?.Dispose(); _r = null; } }", IsOwn: true),
        new("services#.AddSingleton<W#>();", "provider#.GetRequiredService<W#>().Open()", Connection, "class W# { public ConnectionMultiplexer Open() => {o}; }", IsOwn: true),
        new("services#.AddSingleton(\"a\");", "ActivatorUtilities.CreateInstance<W#>(provider#, {o}).Redis", Connection, "class W# { public W#(string name, ConnectionMultiplexer redis) => Redis = redis; public ConnectionMultiplexer Redis { get; } }", IsOwn: true),
    ];

    /// <summary>The same for a deprecated manager; <c>{o}</c> is one.</summary>
    private static ImmutableArray<Registration> OfManager { get; } =
    [
        new("services#.AddSingleton<OldRedisManager>();", ManagerAsked),
        new("services#.AddScoped<OldRedisManager>();", ManagerAsked),
        new("services#.AddTransient(typeof(OldRedisManager));", ManagerAsked),
        new("services#.AddSingleton({o});", ManagerAsked),
        new("services#.AddSingleton(_ => {o});", ManagerAsked),
        new("services#.AddScoped(_ => {o});", ManagerAsked),
        new("services#.TryAddSingleton({o});", ManagerAsked),
        new("services#.Add(new ServiceDescriptor(typeof(OldRedisManager), _ => {o}, ServiceLifetime.Singleton));", ManagerAsked),
        new("services#.AddSingleton<Func<OldRedisManager>>(() => {o});", "provider#.GetRequiredService<Func<OldRedisManager>>()()"),
        new("services#.AddSingleton<OldRedisManager>(); services#.AddSingleton<W#>();", "provider#.GetRequiredService<W#>().Manager", Members: "class W# { public W#(OldRedisManager manager) => Manager = manager; public OldRedisManager Manager { get; } }"),
        new("services#.AddScoped(_ => {o}); services#.AddScoped<W#>();", "provider#.GetRequiredService<W#>().Manager", Members: "class W# : IDisposable { public W#(OldRedisManager manager) => Manager = manager; public OldRedisManager Manager { get; } public void Dispose() => Manager.Dispose(); }"),
        new("services#.AddSingleton(_ => new W#({o}));", "provider#.GetRequiredService<W#>().Manager", Members: "class W# { public W#(OldRedisManager manager) => Manager = manager; public OldRedisManager Manager { get; } }"),
    ];

    // What a function yields belongs to whoever calls it, as far as one can see.
    private static ImmutableArray<Registration> LentBy { get; } = All.RemoveAll(registration => registration.Expression.Contains("Func<", StringComparison.Ordinal));

    private static readonly string[] Openings =
        ["ConnectionMultiplexer.Connect(\"{text}\")", "ConnectionMultiplexer.Connect(\"{text}\")", "ConnectionMultiplexer.ConnectAsync(\"{text}\").GetAwaiter().GetResult()", "ConnectionMultiplexer.Connect(ConfigurationOptions.Parse(\"{text}\"))"];

    private static readonly string[] Disposed =
    [
        "using (var provider# = services#.BuildServiceProvider()) { {body} }",
        "using var provider# = services#.BuildServiceProvider(); {body}",
        "{await} using (var provider# = services#.BuildServiceProvider()) { {body} }",
        "using (var root# = services#.BuildServiceProvider()) using (var scope# = root#.CreateScope()) { var provider# = scope#.ServiceProvider; {body} }",
    ];

    private static readonly string[] Containers =
    [
        .. Disposed,
        "var provider# = services#.BuildServiceProvider(); {body}",
        "var root# = services#.BuildServiceProvider(); using (var scope# = root#.CreateScope()) { var provider# = scope#.ServiceProvider; {body} }",
        "var root# = services#.BuildServiceProvider(); foreach (var i# in new[] { 1, 2 }) { using var scope# = root#.CreateScope(); var provider# = scope#.ServiceProvider; {body} }",
        "using var root# = services#.BuildServiceProvider(); var provider# = root#.CreateScope().ServiceProvider; {body}",
    ];

    /// <summary>Makes some, as targets of what the container hands out.</summary>
    /// <param name="lent">What it is given where it is not given a connection of its own; null when it always is.</param>
    /// <remarks>A container that is lent one is disposed, and all that it made: else a program would not show what that closes.</remarks>
    public static Gen<(Target Target, string Expression, string Type, bool IsOwn)> AnyOf(string? lent) =>
        from registration in Gen.Elements<Registration>(lent is null ? All : LentBy)
        from opening in lent is null ? Gen.Elements(Openings) : Gen.Constant(lent)
        from container in Gen.Elements(lent is null ? Containers : Disposed)
        select (registration.In(container, opening), registration.Expression.Replace("{o}", opening, StringComparison.Ordinal), registration.Type, registration.IsOwn);

    /// <summary>Makes some that hand out a manager.</summary>
    public static Gen<(Target Target, string Expression)> AnyOf(Manager manager) =>
        from registration in Gen.Elements<Registration>(OfManager)
        from made in Gen.Elements(manager.Uses.Where(use => use.Type == Manager.Type && !use.Expression.StartsWith("await ", StringComparison.Ordinal)))
        from container in Gen.Elements(Containers)
        select (registration.In(container, made.Expression), registration.Expression);

    private Target In(string container, string opening) =>
        new(
            "",
            Members: Members.Replace("{o}", opening, StringComparison.Ordinal),
            Around: "var services# = new ServiceCollection(); " + Statements.Replace("{o}", opening, StringComparison.Ordinal) + " " + container);
}
