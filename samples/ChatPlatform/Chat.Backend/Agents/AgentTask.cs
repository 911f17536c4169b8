using System;
using System.Threading;
using System.Threading.Tasks;

namespace Chat.Backend.Agents;

public sealed record AgentTask(string Id, string Agent, Func<CancellationToken, Task<string>> Run);
