using System;
using System.CommandLine;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Commands;

/// <summary>The options of every command that builds.</summary>
internal sealed class BuildOptions
{
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "The configuration to build.", HelpName = "name" };
    private readonly Option<string[]> _property = new("--property", "-p") { Description = "A property for the build; repeatable.", HelpName = "name=value" };
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = "Do not restore packages before the build." };

    public BuildOptions() =>
        _property.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1) is { } token)
                result.AddError($"'{token.Value}' is not a property for the build: write name=value.");
        });

    /// <summary>Gives them to a command, behind those that it has.</summary>
    public Command AddTo(Command command)
    {
        command.Options.Add(_configuration);
        command.Options.Add(_property);
        command.Options.Add(_noRestore);
        return command;
    }

    public BuildSettings Of(ParseResult parsed) => new(parsed.GetValue(_configuration), parsed.GetValue(_property) ?? [], parsed.GetValue(_noRestore));
}
