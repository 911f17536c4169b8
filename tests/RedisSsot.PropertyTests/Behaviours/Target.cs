using System;
using System.Collections.Immutable;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>How a program says where to connect.</summary>
/// <param name="Arguments">What an opening is given: <c>{host}</c>, <c>{port}</c> and <c>{db}</c> are those of the server, <c>{text}</c> all of it, <c>{other}</c> another one.</param>
/// <param name="Statements">What comes before it.</param>
/// <param name="Members">Members of the class around it.</param>
/// <param name="Around">What runs it: <c>{body}</c> is all that is done with the connection.</param>
internal sealed record Target(string Arguments, string Statements = "", string Members = "", string Around = "{body}")
{
    /// <summary>All ways to say it.</summary>
    public static ImmutableArray<Target> All { get; } =
    [
        new("\"{text}\""),
        new("Where#", Members: "private const string Where# = \"{text}\";"),
        new("Where#", Members: "private static readonly string Where# = \"{text}\";"),
        new("Where#", Members: "private static string Where# => \"{text}\";"),
        new("Where#.Here", Members: "static class Where# { public const string Here = \"{text}\"; }"),
        new("where#", "var where# = \"{text}\";"),
        new("where#", "string where#; where# = \"{text}\";"),
        new("$\"{host}:{port},defaultDatabase={db}\""),
        new("$\"{host#}:{port#}\"", "var host# = \"{host}\"; var port# = {port};"),
        new("\"{host}\" + \":\" + {port} + \",defaultDatabase={db}\""),
        new("string.Format(\"{0}:{1}\", \"{host}\", {port})"),
        new("string.Join(\",\", \"{host}:{port}\", \"defaultDatabase={db}\")"),
        new("DateTime.Now.Year > 2000 ? \"{text}\" : \"main:6379\""),
        new("new[] { \"main:6379\", \"{text}\" }[1]"),
        new("1 switch { 1 => \"{text}\", _ => \"main:6379\" }"),
        new("(where#)", "var where# = \"main:6379\"; where# = \"{text}\";"),
        new("null ?? \"{text}\""),
        new("ConfigurationOptions.Parse(\"{text}\")"),
        new("ConfigurationOptions.Parse(\"{text}\", true)"),
        new("new ConfigurationOptions { EndPoints = { \"{host}:{port}\" }, DefaultDatabase = {db} }"),
        new("new ConfigurationOptions { EndPoints = { { \"{host}\", {port} } }, DefaultDatabase = {db} }"),
        new("o#", "var o# = ConfigurationOptions.Parse(\"{text}\"); o#.AbortOnConnectFail = false;"),
        new("o#", "var o# = new ConfigurationOptions { ClientName = \"a\" }; o#.EndPoints.Add(\"{host}\", {port}); o#.DefaultDatabase = {db};"),
        new("o#", "var o# = ConfigurationOptions.Parse(\"main:6379\"); o#.EndPoints.Clear(); o#.EndPoints.Add(\"{host}:{port}\"); o#.DefaultDatabase = {db};"),
        new("o#", "var o# = ConfigurationOptions.Parse(\"{host}:{port}\").Clone(); o#.DefaultDatabase = {db};"),
        new("Options#()", Members: "private static ConfigurationOptions Options#() { var o = new ConfigurationOptions(); o.EndPoints.Add(\"{host}:{port}\"); o.DefaultDatabase = {db}; return o; }"),
        new("Options#", Members: "private static readonly ConfigurationOptions Options# = new ConfigurationOptions { EndPoints = { \"{host}:{port}\" }, DefaultDatabase = {db} };"),
        new("\"{host}:{port}\", o => o.DefaultDatabase = {db}"),
        new("\"{host}:{port}\", o => { o.ClientName = \"a\"; o.DefaultDatabase = {db}; }"),
        new("new Place#(\"{text}\").Where", Members: "record Place#(string Where);"),
        new("new Place# { Where = \"{text}\" }.Where", Members: "class Place# { public string Where { get; set; } = \"main:6379\"; }"),
        new("s_where#", "s_where# = \"{text}\";", "private static string s_where# = \"main:6379\";"),
        new("where#", "Where#(out var where#);", "private static void Where#(out string where) { where = \"{text}\"; }"),
        new("where#", Around: "foreach (var where# in new[] { \"{text}\", \"{other}\" }) { {body} }"),
        new("where#", Around: "foreach (var where# in new[] { \"{text}\" }) { {body} }"),
        new("where#", Members: "private static {task} Go#(string where#) { {body} }", Around: "{await} Go#(\"{text}\"); {await} Go#(\"{other}\");"),
        new("where#", Members: "private static {task} Go#(string where#) { {body} }", Around: "{await} Go#(\"{text}\");"),
        new("where#", Members: "private static {task} Go#(string where# = \"{text}\") { {body} }", Around: "{await} Go#(); {await} Go#(\"{other}\");"),
        new("where#", Members: "private static {task} Go#(string where# = \"{text}\") { {body} }", Around: "{await} Go#();"),
        new("new ConfigurationOptions { EndPoints = { where# }, DefaultDatabase = {db} }", Members: "private static {task} Go#(string where#) { {body} }", Around: "{await} Go#(\"{host}:{port}\");"),
        new("where#.Here", Members: "class Where# { public string Here; } private static {task} Go#(Where# where#) { {body} }", Around: "{await} Go#(new Where# { Here = \"{text}\" }); {await} Go#(new Where# { Here = \"{other}\" });"),
        new("_where", Members: "class Go# { private readonly string _where; public Go#(string where) => _where = where; public {task} Run() { {body} } }", Around: "{await} new Go#(\"{text}\").Run(); {await} new Go#(\"{other}\").Run();"),
        new("_where", Members: "class Go# { private readonly string _where; public Go#(string where) => _where = where; public {task} Run() { {body} } }", Around: "{await} new Go#(\"{text}\").Run();"),
        new("Where", Members: "abstract class A# { protected abstract string Where { get; } public {task} Run() { {body} } } class Go# : A# { protected override string Where => \"{text}\"; }", Around: "{await} new Go#().Run();"),
    ];
}
