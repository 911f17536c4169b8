using System.CommandLine;
using RedisSsot.Tool;
using RedisSsot.Tool.Commands;

return await Shell.RunAsync(
    new RootCommand("Every Redis connection of a solution comes from one shared accessor: check it, and see how far it is.")
    {
        CheckCommand.Create(),
        InitCommand.Create(),
        ExplainCommand.Create(),
        FixCommand.Create(),
        RollbackCommand.Create(),
        HistoryCommand.Create(),
        BaselineCommand.Create(),
        ConnectionsCommand.Create(),
    },
    args);
