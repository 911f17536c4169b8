using System;
using System.Collections.Generic;
using System.Linq;

namespace RedisSsot.Tool.Live;

/// <summary>What looks like one client to the server: the same name, library and address.</summary>
internal sealed record ClientGroup(string Name, string Library, string Address, int Connections)
{
    /// <summary>The connections by client, the largest group first. Links between servers are nobody's connection.</summary>
    public static IReadOnlyList<ClientGroup> Of(IEnumerable<ClientConnection> connections) =>
        [.. connections
            .Where(connection => !connection.IsLink)
            .GroupBy(connection => (connection.Name, connection.Library, connection.Address))
            .Select(group => new ClientGroup(group.Key.Name, group.Key.Library, group.Key.Address, group.Count()))
            .OrderByDescending(group => group.Connections)
            .ThenBy(group => group.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Library, StringComparer.Ordinal)
            .ThenBy(group => group.Address, StringComparer.Ordinal)];
}
