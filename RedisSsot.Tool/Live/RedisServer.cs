using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace RedisSsot.Tool.Live;

/// <summary>
/// A running Redis, or several that belong together, asked for the connections that it serves. The configuration may hold a
/// password: no message repeats any part of it but the addresses.
/// </summary>
internal sealed class RedisServer : IDisposable
{
    private readonly IReadOnlyList<ConnectionMultiplexer> _connections;
    private readonly string _ownName;

    private RedisServer(IReadOnlyList<ConnectionMultiplexer> connections, string ownName)
    {
        _connections = connections;
        _ownName = ownName;
    }

    /// <param name="configuration">What StackExchange.Redis reads: <c>host:port,password=…,ssl=true</c>.</param>
    public static async Task<RedisServer> ConnectAsync(string configuration)
    {
        var options = Parse(configuration);
        var ownName = "redis-ssot-" + Guid.NewGuid().ToString("N");
        var connections = new List<ConnectionMultiplexer>();
        try
        {
            // Each server keeps its own list, and CLIENT LIST has no key that would lead to one of them.
            foreach (var endPoint in options.EndPoints)
            {
                var one = options.Clone();
                one.EndPoints.Clear();
                one.EndPoints.Add(endPoint);
                one.ClientName = ownName;
                one.AllowAdmin = true;
                one.AbortOnConnectFail = true;
                connections.Add(await ConnectAsync(one, endPoint));
            }
        }
        catch
        {
            connections.ForEach(connection => connection.Dispose());
            throw;
        }

        return new RedisServer(connections, ownName);
    }

    /// <summary>The connections of everybody but the tool itself.</summary>
    public async Task<IReadOnlyList<ClientConnection>> ListAsync()
    {
        var all = new List<ClientConnection>();
        foreach (var connection in _connections)
            all.AddRange(ClientConnection.Parse(await AskAsync(connection)));

        return [.. all.Where(connection => connection.Name != _ownName)];
    }

    public void Dispose()
    {
        foreach (var connection in _connections)
            connection.Dispose();
    }

    private static ConfigurationOptions Parse(string configuration)
    {
        try
        {
            var options = ConfigurationOptions.Parse(configuration);
            if (options.EndPoints.Count > 0)
                return options;
        }
        catch (ArgumentException)
        {
            // Its message may repeat a piece of a password with a comma in it.
        }

        throw ToolException.Usage("The address of the Redis cannot be read. Write host:port, and after it what StackExchange.Redis understands: ,password=…,ssl=true");
    }

    private static async Task<ConnectionMultiplexer> ConnectAsync(ConfigurationOptions options, EndPoint endPoint)
    {
        try
        {
            return await ConnectionMultiplexer.ConnectAsync(options);
        }
        catch (RedisConnectionException problem)
        {
            // The library's own reason depends on which of its two connections failed first, so the port is asked.
            var address = EndPointCollection.ToString(endPoint);
            throw ToolException.Environment(await IsOpenAsync(endPoint, options.ConnectTimeout)
                ? $"Redis at {address} does not let the tool in. Look at the password (,password=…) and at TLS (,ssl=true)."
                : $"Redis at {address} cannot be reached.", problem);
        }
    }

    private static async Task<bool> IsOpenAsync(EndPoint endPoint, int milliseconds)
    {
        using var client = new TcpClient();
        using var patience = new CancellationTokenSource(milliseconds);
        try
        {
            await (endPoint switch
            {
                DnsEndPoint named => client.ConnectAsync(named.Host, named.Port, patience.Token),
                IPEndPoint numbered => client.ConnectAsync(numbered, patience.Token),
                _ => ValueTask.FromException(new SocketException()),
            });
            return true;
        }
        catch (Exception closed) when (closed is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<string> AskAsync(ConnectionMultiplexer connection)
    {
        var address = EndPointCollection.ToString(connection.GetEndPoints()[0]);
        try
        {
            return (string)await connection.GetDatabase().ExecuteAsync("CLIENT", "LIST") ?? "";
        }
        catch (RedisServerException problem)
        {
            throw ToolException.Environment(problem.Message.StartsWith("NOAUTH", StringComparison.Ordinal)
                ? $"Redis at {address} asks for a password (,password=…)."
                : $"Redis at {address} does not let this user ask CLIENT LIST.", problem);
        }
        catch (Exception problem) when (problem is RedisConnectionException or TimeoutException or ObjectDisposedException)
        {
            throw ToolException.Environment($"Redis at {address} is gone, or does not answer.", problem);
        }
    }
}
