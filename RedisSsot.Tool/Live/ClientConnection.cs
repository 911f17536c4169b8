using System;
using System.Collections.Generic;
using System.Linq;

namespace RedisSsot.Tool.Live;

/// <summary>One connection, as a line of <c>CLIENT LIST</c> tells of it.</summary>
/// <param name="Name">The client's name; empty where it has none.</param>
/// <param name="Library">The client library and its version; empty where the server (before 7.2) or the library does not tell.</param>
/// <param name="Address">The address that it comes from, without the port: each connection has another one.</param>
/// <param name="IsLink">Whether it is a link between servers, and no client's.</param>
internal sealed record ClientConnection(string Name, string Library, string Address, bool IsLink)
{
    // The flags of a replica, of a master, and of a cluster's bus.
    private const string LinkFlags = "SM";

    public static IReadOnlyList<ClientConnection> Parse(string list) =>
        [.. list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ParseLine)];

    // id=3 addr=127.0.0.1:52314 laddr=127.0.0.1:6379 fd=8 name=web-1 age=0 … flags=N … lib-name=SE.Redis lib-ver=2.8.16
    private static ClientConnection ParseLine(string line)
    {
        var fields = line.Split(' ')
            .Select(field => field.Split('=', 2))
            .Where(field => field.Length == 2)
            .DistinctBy(field => field[0])
            .ToDictionary(field => field[0], field => field[1]);

        return new(
            Field("name"),
            $"{Field("lib-name")} {Field("lib-ver")}".Trim(),
            WithoutPort(Field("addr")),
            Field("flags").Any(LinkFlags.Contains));

        string Field(string name) => fields.GetValueOrDefault(name, "");
    }

    // 10.0.0.7:52314        [2001:db8::7]:52314        /run/redis.sock:0
    private static string WithoutPort(string address)
    {
        var colon = address.LastIndexOf(':');
        return colon < 0 ? address : address[..colon].Trim('[', ']');
    }
}
