using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Live;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot connections</c>: how many connections each client of a running Redis holds.</summary>
internal static class ConnectionsCommand
{
    private const string Table = "table";
    private const string Json = "json";

    private static readonly JsonSerializerOptions JsonPage = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    // Repeated, it is one document a line.
    private static readonly JsonSerializerOptions JsonLine = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly Argument<string> Address = new("address")
    {
        Description = "host:port, or a whole StackExchange.Redis configuration: host:port,password=…,ssl=true",
    };

    private static readonly Option<int?> Expect = new("--expect") { Description = "The most connections that one client may hold; more than that is exit code 1." };

    private static readonly Option<string[]> Name = new("--name")
    {
        Description = "Looks only at clients of this name; * stands for any text. May be repeated.",
        AllowMultipleArgumentsPerToken = false,
    };

    private static readonly Option<double?> Watch = new("--watch")
    {
        Description = "Asks again every so many seconds, 5 if not said, until Ctrl+C or until more than expected is seen.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result => result.Tokens is [var token]
            ? double.TryParse(token.Value, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? seconds : Fail(result, token.Value)
            : 5,
    };

    private static readonly Option<string> Format = new("--format") { Description = "table or json", DefaultValueFactory = _ => Table };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong(Table, Json);
        var command = new Command("connections", "Asks a running Redis how many connections each client name, library and address holds.") { Address, Expect, Name, Watch, Format };
        command.SetAction(async (parsed, cancellationToken) => (int)await RunAsync(
            parsed.GetValue(Address)!, parsed.GetValue(Expect), parsed.GetValue(Name) ?? [], parsed.GetValue(Watch), parsed.GetValue(Format) == Json, Console.Out, cancellationToken));
        return command;
    }

    private static async Task<ExitCode> RunAsync(string address, int? expect, string[] names, double? watch, bool json, TextWriter output, CancellationToken cancellationToken)
    {
        using var server = await RedisServer.ConnectAsync(address);
        while (true)
        {
            var all = await server.ListAsync();
            var groups = ClientGroup.Of(all.Where(connection => names.Length == 0 || names.Any(name => Matches(name, connection.Name))));
            var above = groups.Where(group => group.Connections > expect).ToList();
            if (json)
                PrintJson(output, groups, expect, above.Count == 0, indented: watch is null);
            else
                PrintTable(output, groups, expect, above, isWatch: watch is not null);

            if (above.Count > 0)
                return ExitCode.Findings;
            if (watch is not { } seconds)
                return ExitCode.Clean;

            try
            {
                await Task.Delay(TimeSpan.FromSeconds(seconds), cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // Watching ends with Ctrl+C, and nothing was above the number until then.
                return ExitCode.Clean;
            }
        }
    }

    private static void PrintTable(TextWriter output, IReadOnlyList<ClientGroup> groups, int? expect, List<ClientGroup> above, bool isWatch)
    {
        if (isWatch)
            output.WriteLine(DateTimeOffset.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

        Listing.Print(
            ["connections", "name", "library", "address"],
            groups.Select(group => new[] { group.Connections.ToString(CultureInfo.InvariantCulture), OrDash(group.Name), OrDash(group.Library), OrDash(group.Address) }));

        output.WriteLine($"{Count(groups.Sum(group => group.Connections), "connection")} of {Count(groups.Count, "client")}.");
        if (above.Count > 0)
            output.WriteLine($"{Count(above.Count, "client")} above the {expect} that {(expect == 1 ? "is" : "are")} expected: {string.Join(", ", above.Select(group => $"{OrDash(group.Name)} from {group.Address} holds {group.Connections}"))}.");
        else if (expect is not null)
            output.WriteLine($"No client holds more than the {expect} that {(expect == 1 ? "is" : "are")} expected.");
    }

    private static void PrintJson(TextWriter output, IReadOnlyList<ClientGroup> groups, int? expect, bool asExpected, bool indented) =>
        output.WriteLine(JsonSerializer.Serialize(
            new { time = DateTimeOffset.Now, connections = groups.Sum(group => group.Connections), expect, asExpected, clients = groups },
            indented ? JsonPage : JsonLine));

    private static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);

    private static string OrDash(string text) => text.Length == 0 ? "-" : text;

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static double? Fail(ArgumentResult result, string value)
    {
        result.AddError($"'{value}' is not a number of seconds.");
        return null;
    }
}
